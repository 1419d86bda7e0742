package org.docketry.legalcitations;

import java.util.HashSet;
import java.util.Set;
import org.docketry.legalcitations.Abbreviations.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads rules whose set is not named again ({@code Rule 26(f)}) and the further rules of a list
 * ({@code Rules 8 and 12(b)(6)}).
 */
final class RuleCites {

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
    private static final int FEWEST_INITIALS = 4;
    private static final int MOST_INITIALS = 8;

    private static final String OF = " of the ";
    private static final String[] LINKS = {OF, ", "};
    private static final String[] JOINTS = {", and ", " and ", " or ", " & ", ", "};

    /** Whose rules they are, where one word before them tells that it is none of the sets known. */
    private static final Set<String> QUALIFIERS = qualifiers();

    private final CleanText text;
    private final Sections sections;
    private final RuleSets sets = new RuleSets();

    RuleCites(CleanText text) {
        this.text = text;
        this.sections = new Sections(text);
    }

    private static Set<String> qualifiers() {
        Set<String> words =
                new HashSet<>(
                        Set.of(
                                "Court",
                                "Chancery",
                                "Trial",
                                "Civil",
                                "Criminal",
                                "Appellate",
                                "Evidence",
                                "Procedure",
                                "Conduct",
                                "Local",
                                "Individual",
                                "Practice",
                                "Chambers",
                                "Division",
                                "Board",
                                "Commission",
                                "SEC",
                                "Exchange",
                                "FINRA",
                                "NASD",
                                "Habeas",
                                "Supplemental"));
        for (Law law : Abbreviations.LAWS) {
            String state = law.jurisdiction();
            words.add(state.substring(state.lastIndexOf(' ') + 1));
        }
        return Set.copyOf(words);
    }

    /** The rule whose word starts at that place; null where none does. */
    @Nullable Draft read(int start, int floor) {
        int number = text.startsWith("Rules ", start) ? start + 6 : start + 5;
        boolean word = text.startsWith("Rule ", start) || number == start + 6;
        Draft rule = word && CleanText.isDigit(text.at(number)) ? draft(start, number) : null;
        Law set = rule == null ? null : setBehind(rule);
        if (rule != null && set != null) {
            rule.law = set;
        } else if (rule != null) {
            ofCourt(rule, floor);
        }
        return rule;
    }

    private @Nullable Draft draft(int start, int number) {
        Sections.Section section = sections.read(number);
        if (section == null) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.LAW, start, section.end());
        draft.law = RuleSets.UNNAMED;
        draft.page = section.number();
        draft.pin = section.pin();
        return draft;
    }

    /** {@code Rule 12 of the Federal Rules of Civil Procedure}: the set stands behind its rule. */
    private @Nullable Law setBehind(Draft rule) {
        int start = text.behindAny(LINKS, rule.end);
        if (start < 0) {
            return null;
        }
        for (Trie.Match<Entry> match : Abbreviations.BARE.match(text, start)) {
            for (Entry entry : match.values()) {
                boolean alone = !CleanText.isDigit(text.at(text.skipBlank(match.end())));
                if (alone && entry instanceof Entry.Code(Law law, String _) && law.isRule()) {
                    rule.end = match.end();
                    return law;
                }
            }
        }
        return null;
    }

    /** {@code D. Kan. Rule 7.1}: a rule of a district court is a local rule. */
    private void ofCourt(Draft rule, int floor) {
        if (text.at(rule.start - 2) == '.') {
            LocalRules.readCourt(text, rule, floor);
            rule.law = rule.subject == null ? RuleSets.UNNAMED : LocalRules.SET;
        }
    }

    /** Whether words around the rule say that it is of a set that is in no table. */
    private boolean isQualified(Draft rule) {
        int last = text.skipBlankBack(rule.start - 1);
        int word = last;
        while (CleanText.isLetter(text.at(word - 1))) {
            word--;
        }
        String before = last < 0 ? "" : text.slice(word, last + 1);
        boolean section =
                text.at(last) == ',' && CleanText.isWord(text.at(last - 1)) && isSection(last);
        int behind = text.startsWith(", ", rule.end) ? rule.end + 2 : rule.end;
        return QUALIFIERS.contains(before)
                || isInitials(word)
                || section
                || isInitials(behind)
                || (text.startsWith(OF, rule.end)
                        && CleanText.isUpper(text.at(rule.end + OF.length())));
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

    /** {@code S.D.N.Y. Local Civ. R. 56.1}: local rules are those of the court before them. */
    void readCourt(Draft draft, int floor) {
        Law law = draft.law;
        if (law != null && law.isRule() && draft.subject == null && LocalRules.isSet(law)) {
            LocalRules.readCourt(text, draft, floor);
        }
    }

    /** {@code HRCP Rule 12}, {@code Rule 56(c), SCRCP}: the initials of a state's rules. */
    private boolean isInitials(int start) {
        int end = start;
        while (text.at(end) >= 'A' && text.at(end) <= 'Z') {
            end++;
        }
        return end - start >= FEWEST_INITIALS
                && end - start <= MOST_INITIALS
                && !CleanText.isWord(text.at(end));
    }

    /** {@code N.C.G.S. § 1A-1, Rule 12}: the rule is part of that section. */
    private boolean isSection(int comma) {
        int i = comma;
        while (i > 0 && comma - i < 12 && text.at(i) != '§') {
            i--;
        }
        return text.at(i) == '§';
    }

    /** Takes note of a rule that was read, with the name of its set or without. */
    void remember(Draft draft) {
        Law law = draft.law;
        if (law == null || !law.isRule()) {
            return;
        }
        if (!law.equals(RuleSets.UNNAMED)) {
            sets.cite(law, draft.page);
        } else if (draft.page != null && !isQualified(draft)) {
            sets.citeBare(draft, draft.page);
        }
    }

    /** Takes note of a set of rules that is named without any of its rules. */
    void name(Trie.Match<Entry> match) {
        for (Entry entry : match.values()) {
            if (entry instanceof Entry.Code(Law law, String _) && law.isRule()) {
                sets.name(law);
            }
        }
    }

    /** Gives the rules that are cited by number alone their sets, at the end of the text. */
    void settle() {
        sets.settle();
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
