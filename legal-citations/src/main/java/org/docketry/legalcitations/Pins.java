package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * Reads pin cites: {@code , 975-76}, {@code , at *3}, {@code at p. 651}, {@code ¶¶ 23, 31}, {@code
 * 9 & n.39}. A number that is the volume of a parallel citation is no pin.
 */
final class Pins {

    /** No pin lists more places than this. */
    private static final int MOST = 60;

    private static final String[] PAGE_WORDS = {"pp.", "p.", "pages ", "page ", "pg."};
    private static final String[] FOOTNOTE_WORDS = {"fn. ", "fns. ", "footnote ", "footnotes "};
    private static final String[] SLIP_WORDS = {
        "slip op.", "slip opinion", "Slip Op.", "slip. op."
    };

    private final CleanText text;
    private final Sections sections;

    Pins(CleanText text) {
        this.text = text;
        this.sections = new Sections(text);
    }

    /** A pin cite; {@code words} is without the "at" before it. */
    record Pin(int end, String words) {}

    /**
     * The pin cite right after a full citation that ends at that place; null where there is none.
     */
    @Nullable Pin afterFull(int end) {
        int i = text.skipBlank(end);
        boolean comma = text.at(i) == ',';
        if (comma) {
            i = text.skipBlank(i + 1);
        }
        int at = behindAt(text.skipBlank(behindSlip(i)));
        if (at > 0) {
            return list(at, true);
        }
        boolean bare = comma || isNote(i) || text.at(i) == '¶' || text.at(i) == '*';
        return bare && (comma || i > end) ? list(i, false) : null;
    }

    /** The pin cite after "Id." or "supra"; null where there is none. */
    @Nullable Pin afterShort(int end) {
        int i = text.skipBlank(end);
        if (text.at(i) == ',') {
            i = text.skipBlank(i + 1);
        }
        int at = behindAt(text.skipBlank(behindSlip(i)));
        if (at > 0) {
            return list(at, true);
        }
        boolean marked = "¶§*".indexOf(text.at(i)) >= 0 || isNote(i) || behindPage(i) > i;
        return marked ? list(i, true) : null;
    }

    /** The pin cite whose first number stands at that place or behind its "p."; null otherwise. */
    @Nullable Pin at(int start) {
        return list(start, true);
    }

    /** The place behind the word "at", or -1. */
    private int behindAt(int i) {
        boolean at =
                text.at(i) == 'a' && text.at(i + 1) == 't' && !CleanText.isLetter(text.at(i + 2));
        return at ? text.skipBlank(i + 2) : -1;
    }

    /** The place behind "slip op." and its comma; the place itself where that does not stand. */
    int behindSlip(int i) {
        int end = text.behindAny(SLIP_WORDS, i);
        if (end < 0) {
            return i;
        }
        boolean comma = text.at(end) == ',' && behindAt(text.skipBlank(end + 1)) > 0;
        return comma ? text.skipBlank(end + 1) : end;
    }

    private boolean isNote(int i) {
        return noteNumber(i) > 0;
    }

    /** Where the number of a note starts behind its word: {@code n.3}, {@code fn. 3}; or -1. */
    private int noteNumber(int i) {
        char c = text.at(i);
        if (c != 'n' && c != 'f') {
            return -1;
        }
        int j = text.behindAny(FOOTNOTE_WORDS, i);
        if (j < 0 && c == 'n') {
            j = text.at(i + 1) == 'n' ? i + 2 : i + 1;
            j = text.at(j) == '.' ? text.skipBlank(j + 1) : j;
        }
        return j > 0 && CleanText.isDigit(text.at(j)) ? j : -1;
    }

    private int behindPage(int i) {
        int behind = text.behindAny(PAGE_WORDS, i);
        return behind < 0 ? i : text.skipBlank(behind);
    }

    private @Nullable Pin list(int start, boolean certain) {
        int first = behindPage(start);
        int end = item(first, certain);
        if (end < 0) {
            return null;
        }
        for (int items = 1; items < MOST; items++) {
            int next = next(end, certain);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return new Pin(end, text.slice(first, end));
    }

    /** The end of one more item behind a comma, an ampersand or "and"; -1 where there is none. */
    private int next(int end, boolean certain) {
        int i = end;
        boolean joined = false;
        if (text.at(i) == ',') {
            i++;
            joined = true;
        }
        i = text.skipBlank(i);
        if (text.at(i) == '&') {
            i = text.skipBlank(i + 1);
            joined = true;
        } else if (text.startsWith("and ", i) && (isNote(i + 4) || marked(i + 4))) {
            i += 4;
            joined = true;
        }
        if (!joined && !isNote(i)) {
            return -1;
        }
        return item(i, certain && text.at(end) != ',');
    }

    private boolean marked(int i) {
        return text.at(i) == '¶' || text.at(i) == '*' || CleanText.isDigit(text.at(i));
    }

    /** The end of one number or range; -1 where there is none or where it is a volume. */
    private int item(int start, boolean certain) {
        if (text.at(start) == '§') {
            Sections.Section section = sections.read(sections.marker(start));
            return section == null ? -1 : section.end();
        }
        int i = start;
        while (text.at(i) == '¶' || text.at(i) == '§') {
            i = text.skipBlank(i + 1);
        }
        i = Math.max(i, noteNumber(i));
        int end = number(i);
        if (end < 0) {
            return -1;
        }
        int range = rangeEnd(end);
        boolean marked = start != i || text.at(i) == '*' || range > end;
        if (!certain && !marked && isVolume(end)) {
            return -1;
        }
        return range;
    }

    private int number(int start) {
        int i = start;
        while (text.at(i) == '*' || text.at(i) == '[') {
            i++;
        }
        if (text.at(i) == ' ' && text.at(i - 1) == '*' && i > start) {
            i++;
        }
        if (!CleanText.isDigit(text.at(i)) || i - start > 2) {
            return -1;
        }
        while (CleanText.isDigit(text.at(i))) {
            i++;
        }
        if (text.at(i) == ':' && CleanText.isDigit(text.at(i + 1))) {
            return number(i + 1);
        }
        if (CleanText.isLetter(text.at(i))) {
            boolean letterPage =
                    !CleanText.isWord(text.at(i + 1))
                            && (text.at(i) != 'n' || text.at(i + 1) != '.');
            boolean note =
                    text.at(i) == 'n'
                            && (text.at(i + 1) == '.' || CleanText.isDigit(text.at(i + 1)));
            return letterPage ? i + 1 : note ? i : -1;
        }
        return subparagraphs(i);
    }

    /** {@code ¶ 12(a)}: the letters in parentheses right behind a number belong to it. */
    private int subparagraphs(int end) {
        int i = end;
        while (text.at(i) == '('
                && CleanText.isWord(text.at(i + 1))
                && (text.at(i + 2) == ')' || text.at(i + 3) == ')' || text.at(i + 4) == ')')
                && text.at(i + 1) != ' ') {
            int close = i + 2;
            while (text.at(close) != ')') {
                close++;
            }
            i = close + 1;
        }
        return i;
    }

    private int rangeEnd(int end) {
        int i = end;
        while (CleanText.isDash(text.at(i)) && i - end < 2) {
            i++;
        }
        if (i == end) {
            return end;
        }
        if (text.at(i) == ' ') {
            i++;
        }
        int to = number(text.at(i) == '¶' ? i + 1 : i);
        return to < 0 ? end : to;
    }

    /** Whether the number that ends there is followed by a reporter and so begins a citation. */
    private boolean isVolume(int end) {
        if (text.at(end) != ' ') {
            return isYearOfNeutral(end);
        }
        char next = text.at(end + 1);
        if (!CleanText.isUpper(next)) {
            return false;
        }
        for (Trie.Match<Abbreviations.Entry> match : Abbreviations.ALL.match(text, end + 1)) {
            int i = text.skipBlank(text.at(match.end()) == ',' ? match.end() + 1 : match.end());
            char c = text.at(i);
            boolean followed =
                    CleanText.isDigit(c) || c == '_' || CleanText.isDash(c) || c == '(' || c == '§';
            if (followed || text.startsWith("at ", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 158 Ohio St.3d 131, 2019-Ohio-4130}: a year joined to a reporter is no page. */
    private boolean isYearOfNeutral(int end) {
        if (!CleanText.isDash(text.at(end)) || !CleanText.isUpper(text.at(end + 1))) {
            return false;
        }
        for (Trie.Match<Abbreviations.Entry> match : Abbreviations.ALL.match(text, end + 1)) {
            boolean joined = CleanText.isDash(text.at(match.end()));
            if (joined && CleanText.isDigit(text.at(match.end() + 1))) {
                return true;
            }
        }
        return false;
    }
}
