package org.docketry.legalcitations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules whose set is not named again ({@code Rule 26(f)}) and the further rules of a list
 * ({@code Rules 8 and 12(b)(6)}). A bare rule belongs to the set named last that can have it.
 */
final class RuleCites {

    /** The Federal Rules of Evidence are numbered from 101, those of procedure stay below. */
    private static final int FIRST_OF_EVIDENCE = 101;

    private static final String EVIDENCE = "Fed. R. Evid.";

    private static final String[] COMMITTEE = {
        "advisory committee's",
        "advisory committee\u2019s",
        "Advisory Committee's",
        "Advisory Committee\u2019s",
        "advisory committee",
        "Advisory Committee"
    };
    private static final String[] NOTE = {"notes", "note", "Notes", "Note"};
    private static final String[] AMENDMENT = {
        " amendments", " amendment", " Amendments", " Amendment"
    };
    private static final String[] JOINTS = {", and ", " and ", " or ", " & ", ", "};

    private static final Law UNNAMED =
            new Law("Rule", "Rules of court", "", "rule", null, null, "", List.of("rule"));

    private final CleanText text;
    private final Sections sections;
    private @Nullable Law last;

    RuleCites(CleanText text) {
        this.text = text;
        this.sections = new Sections(text);
    }

    /** The rule whose word starts at that place; null where none does. */
    @Nullable Draft read(int start) {
        int number = text.startsWith("Rules ", start) ? start + 6 : start + 5;
        boolean word = text.startsWith("Rule ", start) || number == start + 6;
        return word && CleanText.isDigit(text.at(number)) ? draft(start, number) : null;
    }

    private @Nullable Draft draft(int start, int number) {
        Sections.Section section = sections.read(number);
        if (section == null) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.LAW, start, section.end());
        draft.law = setOf(section.number());
        draft.page = section.number();
        draft.pin = section.pin();
        return draft;
    }

    private Law setOf(String number) {
        Law named = last;
        boolean plain = number.chars().allMatch(c -> CleanText.isDigit((char) c));
        if (named == null || !plain) {
            return UNNAMED;
        }
        boolean ofEvidence = Resolver.number(number) >= FIRST_OF_EVIDENCE;
        return named.abbreviation().equals(EVIDENCE) == ofEvidence ? named : UNNAMED;
    }

    /**
     * {@code Fed. R. Evid. 502 advisory committee's note to 2015 amendment}: a place of the rule.
     */
    void readNote(Draft draft) {
        if (draft.law == null || !draft.law.isRule()) {
            return;
        }
        int start = text.skipBlank(text.at(draft.end) == ',' ? draft.end + 1 : draft.end);
        int committee = text.behindAny(COMMITTEE, start);
        int note = committee < 0 ? -1 : text.behindAny(NOTE, text.skipBlank(committee));
        if (note < 0) {
            return;
        }
        int year = text.startsWith(" to ", note) ? note + 4 : note;
        year = text.startsWith("the ", year) ? year + 4 : year;
        int amendment = text.behindAny(AMENDMENT, year + 4);
        boolean dated = year > note && CleanText.isDigit(text.at(year)) && amendment > 0;
        int end = dated ? amendment : note;
        String words = text.slice(start, end);
        draft.pin = draft.pin == null ? words : draft.pin + " " + words;
        draft.end = end;
        draft.fullEnd = end;
    }

    /** Remembers the set of rules that a citation names. */
    void remember(Draft draft) {
        Law law = draft.law;
        if (law != null && law.isRule() && !law.equals(UNNAMED)) {
            last = law;
        }
    }

    /** The next rule of the list that a citation begins; null where it is the last one. */
    @Nullable Draft further(Draft draft) {
        Law law = draft.law;
        if (law == null || !law.isRule()) {
            return null;
        }
        int i = draft.end;
        for (String joint : JOINTS) {
            if (text.startsWith(joint, i)) {
                Draft next = draft(i + joint.length(), i + joint.length());
                if (next == null || isOther(next) || (next.pin == null && !isPlural(draft))) {
                    return null;
                }
                next.law = law;
                return next;
            }
        }
        return null;
    }

    private boolean isPlural(Draft draft) {
        String words = text.slice(draft.start, draft.end);
        return words.contains("Rules ") || CleanText.isDigit(words.charAt(0));
    }

    /** Whether the number begins something else: {@code Rule 45 and 28 U.S.C. § 1782}. */
    private boolean isOther(Draft next) {
        int i = text.skipBlank(next.end);
        return next.pin == null && CleanText.isUpper(text.at(i));
    }
}
