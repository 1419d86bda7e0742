// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingSet;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.HearingChange;
import org.docketry.analysis.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Hearings that a paper sets, moves or vacates. A motion notices its own hearing; that one is moved
 * or vacated is for the court to say, so a motion or a stipulation proposes nothing of the kind.
 */
final class HearingProposals {

    private static final Set<DocumentKind> SET =
            Set.of(DocumentKind.MOTION, DocumentKind.ORDER, DocumentKind.NOTICE);
    private static final Set<DocumentKind> CHANGE = Set.of(DocumentKind.ORDER, DocumentKind.NOTICE);
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\.?");
    private static final double UNKNOWN = 0.5;
    private static final double ONLY_ONE = 0.8;

    private final Proposed proposed;
    private final Reading reading;
    private final CaseContext context;
    private final @Nullable Found<DatedAct> made;

    HearingProposals(Proposed proposed, Reading reading, CaseContext context) {
        this.proposed = proposed;
        this.reading = reading;
        this.context = context;
        this.made = reading.dated("filed").or(() -> reading.dated("signed")).orElse(null);
    }

    void propose(DocumentKind kind) {
        for (HearingChange hearing : reading.hearings()) {
            switch (hearing.change()) {
                case SET -> {
                    if (SET.contains(kind)) {
                        set(hearing);
                    }
                }
                case MOVED -> {
                    if (CHANGE.contains(kind)) {
                        moved(hearing);
                    }
                }
                case VACATED -> {
                    if (CHANGE.contains(kind)) {
                        proposed.add("hearing-vacated", known(hearing), made);
                    }
                }
            }
        }
    }

    private void set(HearingChange hearing) {
        if (hearing.on() == null) {
            return;
        }
        FactDraft draft = new FactDraft();
        draft.fact().put("hearingId", proposed.id("hearing", hearing.on().toString()));
        MotionMatch match =
                MotionMatch.of(
                        FilingProposals.named(reading),
                        FilingProposals.regarding(reading),
                        null,
                        context.motions());
        draft.fact()
                .put(
                        "motionIds",
                        match.motion() == null ? List.of() : List.of(match.motion().motionId()));
        if (match.motion() == null) {
            draft.leaveOpen(
                    "/motionIds", UNKNOWN, "no motion on record is certainly the one to be heard");
        }
        day(draft, hearing);
        if (reading.court() == null) {
            draft.leaveOpen("/court", UNKNOWN, "the paper names no court");
        } else {
            draft.put(draft.fact(), "", "court", reading.court().map(court -> court.id()));
        }
        proposed.add("hearing-set", draft, made);
    }

    private void moved(HearingChange hearing) {
        FactDraft draft = known(hearing);
        if (hearing.on() == null) {
            draft.leaveOpen("/on", UNKNOWN, "the paper gives no new day");
        } else {
            day(draft, hearing);
        }
        proposed.add("hearing-moved", draft, made);
    }

    private static void day(FactDraft draft, HearingChange hearing) {
        draft.fact().put("on", String.valueOf(hearing.on()));
        draft.readAt("/on", hearing.spans());
        draft.atMost(hearing.confidence());
        String at = hearing.time() == null ? null : clock(hearing.time());
        if (at != null) {
            draft.fact().put("at", at);
        }
    }

    /** A fact about the hearing on record that is meant; it stays open which, where none fits. */
    private FactDraft known(HearingChange hearing) {
        FactDraft draft = new FactDraft();
        draft.readAt("/hearingId", hearing.spans());
        draft.atMost(hearing.confidence());
        List<HearingSet> meant =
                context.calendar().hearings().stream().filter(set -> mayBe(hearing, set)).toList();
        if (meant.size() == 1) {
            draft.fact().put("hearingId", meant.getFirst().hearingId());
            draft.atMost(hearing.from() == null ? ONLY_ONE : 1);
        } else {
            draft.leaveOpen(
                    "/hearingId",
                    UNKNOWN,
                    meant.isEmpty()
                            ? "no hearing on record is set for the day that the paper names"
                            : "several hearings on record may be meant");
        }
        return draft;
    }

    /** The day it was set for decides; without one, a conference is no hearing of motions. */
    private static boolean mayBe(HearingChange hearing, HearingSet set) {
        return hearing.from() == null
                ? !hearing.hearing().toLowerCase(Locale.ROOT).endsWith("conference")
                : hearing.from().equals(set.on());
    }

    static @Nullable String clock(String written) {
        Matcher m = CLOCK.matcher(written);
        if (!m.matches()) {
            return null;
        }
        int hour = Integer.parseInt(m.group(1)) % 12;
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        boolean after = m.group(3).toLowerCase(Locale.ROOT).equals("p");
        return minute > 59 ? null : "%02d:%02d".formatted(after ? hour + 12 : hour, minute);
    }
}
