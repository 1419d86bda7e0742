package org.docketry.legalcitations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts each citation into its surroundings: the name before it, the parentheses after it, the
 * citations that it runs parallel to, the signal that introduces it.
 */
final class Surroundings {

    private static final int GAP = 110;
    private static final String AND_FOLLOWING = "et seq.";

    /** No case is printed in more reporters than this. */
    private static final int MOST_PARALLELS = 8;

    private final CleanText text;
    private final List<Draft> drafts;
    private final CaseNames names;
    private final Trailing trailing;
    private final Authors authors;
    private int parentheticalEnd;

    Surroundings(CleanText text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
        this.names = new CaseNames(text);
        this.trailing = new Trailing(text);
        this.authors = new Authors(text);
    }

    void add(Draft draft) {
        Draft before = lastBut(draft);
        draft.stream = text.stream(draft.start);
        draft.withinParenthetical = draft.start < parentheticalEnd;
        Draft head = before == null ? null : parallelHead(before, draft);
        if (head == null) {
            name(draft, before);
            link(draft, before);
        } else {
            join(draft, head);
        }
        dropCovered(draft);
        trailing.read(draft);
        spread(draft);
        if (draft.history && before != null && before.alias == null) {
            before.head.alias = draft.alias;
        }
        drafts.add(draft);
        if (draft.fullEnd > draft.end) {
            parentheticalEnd = Math.max(parentheticalEnd, draft.fullEnd);
        }
    }

    /**
     * The citation before, not counting what may be part of this one's name: "In re Rule 45 ...".
     */
    private @Nullable Draft lastBut(Draft draft) {
        int i = drafts.size() - 1;
        while (draft.isCase() && i >= 0 && mayBeInName(drafts.get(i))) {
            i--;
        }
        return i < 0 ? null : drafts.get(i);
    }

    private static boolean mayBeInName(Draft draft) {
        boolean rule =
                draft.kind == Draft.Kind.LAW
                        && draft.law != null
                        && draft.law.isRule()
                        && draft.volume == null;
        return draft.kind == Draft.Kind.UNKNOWN || rule;
    }

    private void dropCovered(Draft draft) {
        while (!drafts.isEmpty()
                && mayBeInName(drafts.getLast())
                && drafts.getLast().start >= draft.fullStart) {
            drafts.removeLast();
        }
    }

    /** The first of the parallel citations that this one goes on; null where it is on its own. */
    private @Nullable Draft parallelHead(Draft before, Draft draft) {
        if (!before.isCase() || !draft.isCase() || before.isJournal() || draft.isJournal()) {
            return null;
        }
        int i = before.end;
        boolean comma = false;
        while (i < draft.start) {
            char c = text.at(i);
            if (c == ',' || c == '[' || c == '=') {
                comma = true;
            } else if (c != ' ' && c != ']' && behindMark(i) < 0) {
                return null;
            }
            i = Math.max(behindMark(i), i + 1);
        }
        boolean firstBlank = before.kind == Draft.Kind.BLANK;
        return (comma || firstBlank) && before.head.parallels < MOST_PARALLELS ? before.head : null;
    }

    /** The place behind a star page, or behind the number of the case; -1 where neither stands. */
    private int behindMark(int i) {
        int number = DocketCites.behindWord(text, i);
        if (number >= 0) {
            return DocketCites.numberEnd(text, number);
        }
        if (text.at(i) != '*' || !CleanText.isDigit(text.at(i + 1))) {
            return -1;
        }
        int end = i + 1;
        while (CleanText.isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private void join(Draft draft, Draft head) {
        draft.head = head;
        head.parallels++;
        draft.name = head.name != null ? head.name : plain(head.antecedent);
        draft.signal = head.signal;
        draft.history = head.history;
        draft.stringCite = head.stringCite;
        draft.fullStart = head.fullStart;
        draft.decision = head.decision;
    }

    private static @Nullable CaseName plain(@Nullable String name) {
        return name == null ? null : new CaseName(CaseName.Style.PLAIN, null, name);
    }

    /** What stands behind the last of several parallel citations holds for all of them. */
    private void spread(Draft draft) {
        if (draft.head == draft) {
            return;
        }
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).head == draft.head; i--) {
            Draft member = drafts.get(i);
            if (member.decision.year() == null) {
                member.decision = draft.decision;
            }
            if (member.parentheticals.isEmpty()) {
                member.parentheticals.addAll(draft.parentheticals);
            }
            member.alias = member.alias == null ? draft.alias : member.alias;
            member.fullEnd = Math.max(member.fullEnd, draft.fullEnd);
        }
    }

    private void name(Draft draft, @Nullable Draft before) {
        int floor =
                before == null ? 0 : before.fullEnd <= draft.start ? before.fullEnd : before.end;
        switch (draft.kind) {
            case FULL, BLANK -> {
                if (draft.isJournal()) {
                    draft.author = authors.before(draft.start, floor);
                    return;
                }
                CaseNames.Found found = names.before(draft.start, floor);
                draft.name = found.name();
                draft.fullStart = found.start();
                draft.alias = found.alias();
                draft.decision = found.decision() == null ? draft.decision : found.decision();
            }
            case SHORT -> {
                CaseNames.Found found = names.before(draft.start, floor);
                draft.antecedent = found.name() == null ? null : found.name().toString();
                draft.fullStart = found.start();
            }
            case LAW -> {
                if (draft.author == null && draft.law != null && isBook(draft.law)) {
                    draft.author = authors.before(draft.start, floor);
                }
            }
            case SUPRA, ID, REFERENCE, RECORD, UNKNOWN -> {}
        }
    }

    private static boolean isBook(Law law) {
        return law.type().equals("treatise");
    }

    /** What a citation before quotes ends with the brackets of that citation. */
    private int behindBrackets(int end) {
        int i = text.skipBlank(end);
        i = text.startsWith(AND_FOLLOWING, i) ? i + AND_FOLLOWING.length() : i;
        while (text.at(i) == ')') {
            i = text.skipBlank(i + 1);
        }
        return i;
    }

    private void link(Draft draft, @Nullable Draft before) {
        draft.signal = Signals.before(text, draft.fullStart);
        draft.withinParenthetical |= Signals.isAside(draft.signal);
        if (before == null
                || draft.fullStart - before.fullEnd > GAP
                || before.fullEnd > draft.fullStart) {
            return;
        }
        draft.stringCite = draft.joined || text.at(behindBrackets(before.fullEnd)) == ';';
        draft.history =
                draft.isCase()
                        && before.isCase()
                        && Signals.isHistory(text.slice(before.fullEnd, draft.fullStart).strip());
    }
}
