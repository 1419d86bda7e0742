package org.docketry.legalcitations;

import org.docketry.legalcitations.Abbreviations.Entry;
import org.jspecify.annotations.Nullable;

/** Reads statutes, regulations, session laws and rules around the abbreviation that was found. */
final class LawCites {

    private static final int MOST_SUBJECT_WORDS = 6;
    private static final String[] PROVISION_WORDS = {
        "amend. ", "amends. ", "art. ", "Amend. ", "Art. ", "pmbl"
    };
    private static final String[] CHAPTER_WORDS = {
        "ch. ", "c. ", "ch.", "c.", "chapter ", "Ch. ", "chap. "
    };
    private static final String[] NUMBER_WORDS = {"No. ", "no. "};
    private static final String[] ARTICLE_WORDS = {"art. ", "art ", "Art. ", "article "};
    private static final String[] TITLE_WORDS = {"tit. ", "Tit. ", "title ", "Title "};
    private static final String[] R_WORDS = {"r ", "R. ", "rule "};
    private static final String[] RULE_WORDS = {"Rules ", "Rule ", "rules ", "rule ", "§ "};

    private final CleanText text;
    private final Sections sections;

    LawCites(CleanText text) {
        this.text = text;
        this.sections = new Sections(text);
    }

    /** The citation whose abbreviation starts at that place and ends as matched; null if none. */
    @Nullable Draft read(int start, Trie.Match<Entry> match) {
        Draft best = null;
        for (Entry entry : match.values()) {
            if (entry instanceof Entry.Code(Law law, String _) && isWholeWord(match.end())) {
                Draft draft = isOfAnother(law, start) ? null : read(start, match.end(), law);
                if (draft != null && (best == null || isBetter(draft, law, best))) {
                    best = draft;
                }
            }
        }
        return best;
    }

    /** The longer reading is the better one; of equal ones that which knows what its subject is. */
    private static boolean isBetter(Draft draft, Law law, Draft best) {
        boolean named = !law.after().isEmpty() && law.after().getFirst().startsWith("subject:");
        return draft.end > best.end || (draft.end == best.end && named);
    }

    /**
     * {@code La. Civ. Code}: what California calls its Civ. Code is another state's behind its
     * name.
     */
    private boolean isOfAnother(Law law, int start) {
        boolean unnamed =
                law.jurisdiction().equals("California")
                        && law.abbreviation().endsWith(" Code")
                        && !law.abbreviation().startsWith("Cal.");
        int last = text.skipBlankBack(start - 1);
        if (!unnamed || text.at(last) != '.') {
            return false;
        }
        int word = last;
        while (CleanText.isLetter(text.at(word - 1)) || text.at(word - 1) == '.') {
            word--;
        }
        return !NameWords.endsSentence(text.slice(word, last + 1));
    }

    private boolean isWholeWord(int end) {
        return text.at(end - 1) == '.' || !CleanText.isWord(text.at(end));
    }

    private @Nullable Draft read(int start, int end, Law law) {
        int first = start;
        String title = null;
        if (!law.before().isEmpty()) {
            first = TitleNumbers.before(text, start, law.before());
            if (first < 0) {
                return null;
            }
            title = text.slice(first, text.skipBlankBack(start - 1) + 1);
            title = title.endsWith(",") ? title.substring(0, title.length() - 1) : title;
        }
        Draft draft = new Draft(Draft.Kind.LAW, first, end);
        draft.law = law;
        draft.volume = title;
        for (String part : law.after()) {
            if (!part(draft, part)) {
                return null;
            }
        }
        return law.before().isEmpty() && law.after().isEmpty() ? null : draft;
    }

    /** Reads one part behind the abbreviation and moves the end of the citation behind it. */
    private boolean part(Draft draft, String part) {
        int i = text.at(draft.end) == ',' ? draft.end + 1 : draft.end;
        i = text.skipBlank(i);
        return switch (part) {
            case "sec" -> section(draft, sections.marker(i));
            case "sec?" -> {
                within(draft, sections.marker(i));
                yield true;
            }
            case "section" -> section(draft, Math.max(i, sections.marker(i)));
            case "rule" -> section(draft, Math.max(i, text.behindAny(RULE_WORDS, i)));
            case "r" ->
                    section(
                            draft,
                            text.at(i) == 'r' && text.at(i + 2) == ' '
                                    ? i + 3
                                    : text.behindAny(R_WORDS, i));
            case "tit" -> divided(draft, text.behindAny(TITLE_WORDS, i));
            case "ch" -> divided(draft, chapter(i));
            case "art" -> numbered(draft, text.behindAny(ARTICLE_WORDS, i));
            case "no" -> numbered(draft, text.behindAny(NUMBER_WORDS, i));
            case "no?" -> publicLaw(draft, PublicLaws.start(text, i));
            case "page" -> numbered(draft, i) && pinned(draft);
            case "act" -> act(draft, i);
            case "provision" -> provision(draft, i);
            default -> subject(draft, i, part);
        };
    }

    /** {@code tit. 12, § 1430}: sections are counted anew in each title or chapter. */
    private boolean divided(Draft draft, int start) {
        boolean found = numbered(draft, start);
        draft.subject = found ? draft.page : draft.subject;
        return found;
    }

    private int chapter(int i) {
        int behind = text.behindAny(CHAPTER_WORDS, i);
        if (behind > 0 || !text.startsWith("ch", i)) {
            return behind;
        }
        int digits = i + 2;
        while (digits - i < 8 && !CleanText.isDigit(text.at(digits))) {
            digits++;
        }
        return digits;
    }

    private boolean section(Draft draft, int start) {
        Sections.Section section = start < 0 ? null : sections.read(start);
        if (section == null) {
            boolean chapter = start > 0 && text.behindAny(CHAPTER_WORDS, draft.end + 1) == start;
            int roman = chapter ? romanEnd(start) : start;
            return roman > start && paged(draft, start, roman);
        }
        draft.page = section.number();
        draft.pin = section.pin();
        draft.end = section.end();
        return true;
    }

    /** {@code Pub. L. No. 105-304, § 202}: the section is a place in the law of that number. */
    private void within(Draft draft, int marker) {
        String number = draft.page;
        if (section(draft, marker) && number != null) {
            String subsections = draft.pin == null ? "" : draft.pin;
            draft.pin = "§ " + draft.page + subsections;
            draft.page = number;
        }
    }

    private boolean numbered(Draft draft, int start) {
        int end = romanEnd(start);
        if (end > start) {
            return paged(draft, start, end);
        }
        while (start >= 0
                && end - start < 24
                && (CleanText.isDigit(text.at(end))
                        || ((CleanText.isUpper(text.at(end)) || ",.-".indexOf(text.at(end)) >= 0)
                                && CleanText.isWord(text.at(end + 1)))
                        || (CleanText.isUpper(text.at(end)) && end > start))) {
            end++;
        }
        boolean digits = false;
        for (int i = start; i < end; i++) {
            digits |= CleanText.isDigit(text.at(i));
        }
        return digits && !CleanText.isLetter(text.at(end)) && paged(draft, start, end);
    }

    private boolean paged(Draft draft, int start, int end) {
        draft.page = text.slice(start, end);
        draft.end = end;
        return true;
    }

    /** The end of a Roman number; the place itself where none stands there. */
    private int romanEnd(int start) {
        int end = start;
        while (start > 0 && end - start < 10 && "IVXLC".indexOf(text.at(end)) >= 0) {
            end++;
        }
        return CleanText.isWord(text.at(end)) || CleanText.isDash(text.at(end)) ? start : end;
    }

    private boolean pinned(Draft draft) {
        String pin = sections.secondPage(String.valueOf(draft.page), draft.end);
        if (pin != null) {
            draft.pin = pin;
            draft.end = text.skipBlank(draft.end + 1) + pin.length();
        }
        return true;
    }

    private boolean publicLaw(Draft draft, int start) {
        int end = PublicLaws.end(text, start);
        return end > start && paged(draft, start, end);
    }

    /** Illinois: {@code 735 Ill. Comp. Stat. 5/2-619}. */
    private boolean act(Draft draft, int start) {
        int slash = start;
        while (CleanText.isDigit(text.at(slash))) {
            slash++;
        }
        int mark = text.skipBlank(slash);
        if (slash == start || text.at(mark) != '/') {
            return false;
        }
        Sections.Section section = sections.read(text.skipBlank(mark + 1));
        if (section == null) {
            return false;
        }
        draft.page = text.slice(start, slash) + "/" + section.number();
        draft.pin = section.pin();
        draft.end = section.end();
        return true;
    }

    /** The Constitution: {@code U.S. Const. amend. XIV, § 1}. */
    private boolean provision(Draft draft, int start) {
        int number = text.behindAny(PROVISION_WORDS, start);
        int end = number;
        while (number > 0 && "IVX0123456789".indexOf(text.at(end)) >= 0) {
            end++;
        }
        if (number < 0 || end == number || CleanText.isWord(text.at(end))) {
            return false;
        }
        paged(draft, start, end);
        int mark = text.at(end) == ',' ? text.skipBlank(end + 1) : text.skipBlank(end);
        Sections.Section section =
                text.at(mark) == '§' ? sections.read(sections.marker(mark)) : null;
        if (section != null) {
            draft.pin = text.slice(mark, section.end());
            draft.end = section.end();
        }
        return true;
    }

    /** The subject of a code: {@code Civ. Rights} in {@code N.Y. Civ. Rights Law § 76-a}. */
    private boolean subject(Draft draft, int start, String part) {
        String last =
                part.contains(":") ? part.substring(part.indexOf(':') + 1).replace('-', ' ') : "";
        int i = start;
        for (int words = 0; words < MOST_SUBJECT_WORDS; words++) {
            if (!last.isEmpty()
                    && words > 0
                    && text.startsWith(last, i)
                    && !CleanText.isLetter(text.at(i + last.length()))) {
                draft.subject = text.slice(start, text.skipBlankBack(i - 1) + 1);
                draft.end = i + last.length();
                return true;
            }
            boolean ends = sections.marker(i) > 0 || CleanText.isDigit(text.at(i));
            if (last.isEmpty() && words > 0 && ends) {
                draft.end = text.skipBlankBack(i - 1) + 1;
                draft.subject = text.slice(start, draft.end);
                return true;
            }
            if (!CleanText.isUpper(text.at(i)) && text.at(i) != '&') {
                return false;
            }
            while (text.at(i) != ' ' && text.at(i) != '\0') {
                i++;
            }
            i = text.skipBlank(i);
        }
        return false;
    }
}
