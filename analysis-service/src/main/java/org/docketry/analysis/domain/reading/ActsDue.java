// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.DueReader.Limit;
import org.docketry.analysis.domain.reading.DutyClauses.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Says when each act of a sentence is due. A time in front of the actor, or right behind "shall",
 * limits all that he shall do. One behind the last of several acts that a bare "and" joins is the
 * time of each, as a series is modified as one (decision 0088); that is less sure.
 */
final class ActsDue {

    /**
     * When one act is due.
     *
     * @param limit null where nothing says
     * @param within whether its words stand among those of the act
     */
    record Time(@Nullable Limit limit, boolean within, double confidence) {
        Time orElse(@Nullable Limit told) {
            return limit != null || told == null ? this : new Time(told, true, 0.8);
        }
    }

    private static final Time NONE = new Time(null, false, 0.85);
    private static final double STATED = 0.95;
    private static final double SHARED = 0.75;
    private static final int AT_ONCE = 2;

    private final CleanText text;
    private final List<Clause> acts;
    private final int sentenceEnd;

    private ActsDue(CleanText text, List<Clause> acts, int sentenceEnd) {
        this.text = text;
        this.acts = acts;
        this.sentenceEnd = sentenceEnd;
    }

    static List<Time> of(CleanText text, List<Clause> acts, int sentenceEnd) {
        return new ActsDue(text, acts, sentenceEnd).times();
    }

    /** Where the words of an act end. */
    static int end(List<Clause> acts, int index, int sentenceEnd) {
        return index + 1 < acts.size() ? acts.get(index + 1).start() : sentenceEnd;
    }

    private List<Time> times() {
        List<Time> times = new ArrayList<>();
        Limit ofAll = null;
        boolean behindShall = false;
        for (int i = 0; i < acts.size(); i++) {
            Clause act = acts.get(i);
            Limit own = own(i);
            Limit lead = act.second() ? null : lead(act);
            if (!act.second()) {
                ofAll = lead != null ? lead : startsWith(act, own) ? own : null;
                behindShall = lead == null;
            }
            Limit inherited = act.second() && !(behindShall && anew(act)) ? ofAll : null;
            boolean within = lead == null && own != null;
            Limit limit = lead != null ? lead : own != null ? own : inherited;
            times.add(limit == null ? NONE : new Time(limit, within, STATED));
        }
        for (int i = acts.size() - 2; i >= 0; i--) {
            Time next = times.get(i + 1);
            boolean shared = next.limit() != null && !afterTheFirst(next.limit());
            if (times.get(i).limit() == null && acts.get(i).joined() && next.within() && shared) {
                times.set(i, new Time(next.limit(), false, SHARED));
            }
        }
        return times;
    }

    /** "serve it and file proof within five days thereafter": a time that the first act starts. */
    private static boolean afterTheFirst(Limit limit) {
        return limit.due().value() instanceof Due.Period period
                && period.trigger().matches("(?i)thereafter|later");
    }

    private @Nullable Limit own(int index) {
        Clause act = acts.get(index);
        int end = end(acts, index, sentenceEnd);
        DutyCondition after = DutyCondition.after(text, act.actStart(), end);
        return DueReader.read(text, act.actStart(), after == null ? end : after.start())
                .orElse(null);
    }

    private @Nullable Limit lead(Clause act) {
        DutyCondition before = DutyCondition.before(text, act.leadStart(), act.leadEnd());
        int end = before == null ? act.leadEnd() : before.start();
        return act.leadStart() < end
                ? DueReader.read(text, act.leadStart(), end).orElse(null)
                : null;
    }

    /** "shall within two days tell, and shall produce": a new "shall" has a time of its own. */
    private boolean anew(Clause act) {
        String words = text.text().substring(act.start(), act.actStart());
        return words.matches("(?is).*\\b(?:shall|must)\\b.*");
    }

    private static boolean startsWith(Clause act, @Nullable Limit own) {
        return own != null && own.start() - act.actStart() <= AT_ONCE;
    }
}
