package org.docketry.legalcitations;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.docketry.legalcitations.Edition.Form;
import org.jspecify.annotations.Nullable;

/** Reads what follows a reporter: the page, in all the forms in which reporters have pages. */
final class Pages {

    private static final int LONGEST_BRACKET = 34;
    private static final int LONGEST_NUMBER = 12;
    private static final String[] PAGE_WORDS = {"pp. ", "p. ", "page ", "pages ", "Page ", "No. "};

    private final CleanText text;

    Pages(CleanText text) {
        this.text = text;
    }

    /**
     * A page.
     *
     * @param number null where the text leaves a blank for it
     * @param volume a volume that follows the reporter instead of going before it
     * @param needs forms of which an edition must allow at least one for this page to be possible
     */
    record Page(
            int end,
            @Nullable String number,
            @Nullable String volume,
            Set<Form> needs,
            boolean pinned) {

        boolean possibleIn(Edition edition) {
            return needs.isEmpty() || !Collections.disjoint(edition.forms(), needs);
        }
    }

    /** The page behind the reporter that ends at that place; null where there is none. */
    @Nullable Page after(int reporterEnd, Set<Form> allowed) {
        int i = text.at(reporterEnd) == ',' ? reporterEnd + 1 : reporterEnd;
        boolean glued = i == reporterEnd && text.at(i) != ' ';
        if (glued && CleanText.isDash(text.at(i)) && allowed.contains(Form.DASH)) {
            return digits(text.skipBlank(i + 1), EnumSet.of(Form.DASH), false);
        }
        if (glued && CleanText.isDigit(text.at(i)) && !canGlue(reporterEnd, allowed)) {
            return null;
        }
        i = text.skipBlank(i);
        if (allowed.contains(Form.AFTER)) {
            Page page = volumeAndPage(i);
            if (page != null) {
                return page;
            }
        }
        i = behindNominative(i);
        if (text.startsWith("at ", i) || text.startsWith("at*", i)) {
            return pinned(text.skipBlank(i + 2));
        }
        int blank = blankEnd(i);
        if (blank > i) {
            return new Page(blank, null, null, EnumSet.noneOf(Form.class), false);
        }
        return number(i, allowed);
    }

    /** A point ends most abbreviations, and typists forget the blank behind it: {@code 1 U.S.1}. */
    private boolean canGlue(int reporterEnd, Set<Form> allowed) {
        return text.at(reporterEnd - 1) == '.'
                || text.at(reporterEnd) == ','
                || allowed.contains(Form.GLUED)
                || allowed.contains(Form.PARA);
    }

    private @Nullable Page number(int start, Set<Form> allowed) {
        int i = behindPageWord(start);
        int marked = allowed.contains(Form.PARA) ? behindParagraphMark(i, allowed) : i;
        if (marked > i) {
            return digits(marked, EnumSet.of(Form.PARA), true);
        }
        if (allowed.contains(Form.PREFIX)
                && (text.at(i) == 'D' || text.at(i) == 'S')
                && CleanText.isDigit(text.at(i + 1))) {
            return digits(i + 1, EnumSet.of(Form.PREFIX), false);
        }
        if (!CleanText.isDigit(text.at(i))) {
            return allowed.contains(Form.ROMAN) ? roman(i) : null;
        }
        boolean commas = allowed.contains(Form.PARA) || allowed.contains(Form.YEARVOL);
        return digits(i, Set.of(), commas);
    }

    private int behindPageWord(int start) {
        return Math.max(start, text.behindAny(PAGE_WORDS, start));
    }

    /** {@code P}, {@code ¶}, {@code par.}; one service puts the name of a state before it. */
    private int behindParagraphMark(int start, Set<Form> allowed) {
        int i = start;
        if (allowed.contains(Form.LETTERVOL)) {
            while (i - start < 12
                    && (CleanText.isLetter(text.at(i)) || "(). ".indexOf(text.at(i)) >= 0)) {
                if (markLength(i) > 0) {
                    break;
                }
                i++;
            }
        }
        int length = markLength(i);
        if (length == 0) {
            return start;
        }
        int behind = text.skipBlank(i + length);
        return CleanText.isDigit(text.at(behind)) ? behind : start;
    }

    private int markLength(int i) {
        if (text.at(i) == '¶') {
            return 1;
        }
        if (text.startsWith("para.", i)) {
            return 5;
        }
        if (text.startsWith("par.", i)) {
            return 4;
        }
        boolean capital = text.at(i) == 'P' && !CleanText.isLetter(text.at(i - 1));
        return capital && (CleanText.isDigit(text.at(i + 1)) || text.at(i + 1) == ' ') ? 1 : 0;
    }

    private @Nullable Page digits(int start, Set<Form> base, boolean commas) {
        int end = digitsEnd(start, commas);
        if (end == start) {
            return null;
        }
        EnumSet<Form> needs = EnumSet.noneOf(Form.class);
        needs.addAll(base);
        char next = text.at(end);
        char second = text.at(end + 1);
        if ((next == '(' || next == '[')
                && CleanText.isUpper(second)
                && isClose(text.at(end + 2))) {
            return page(start, end + 3, EnumSet.of(Form.BRACKET, Form.STD));
        }
        if (next == 'W' && second == 'C') {
            end += 2;
            needs.add(Form.SUFFIX);
        } else if (CleanText.isLetter(next)) {
            end++;
            needs.add(base.contains(Form.PARA) ? Form.PARA : Form.LETTER);
        } else if (next == '-'
                && CleanText.isUpper(second)
                && !CleanText.isWord(text.at(end + 2))) {
            end += 2;
            needs.add(Form.SUFFIX);
        }
        return CleanText.isWord(text.at(end)) ? null : page(start, end, needs);
    }

    private Page page(int start, int end, Set<Form> needs) {
        return new Page(end, text.slice(start, end), null, needs, false);
    }

    private int digitsEnd(int start, boolean commas) {
        int end = start;
        while (end - start < LONGEST_NUMBER
                && (CleanText.isDigit(text.at(end)) || (commas && isGroup(end)))) {
            end++;
        }
        return end;
    }

    private boolean isGroup(int i) {
        char c = text.at(i);
        return (c == ',' || c == '.')
                && CleanText.isDigit(text.at(i - 1))
                && CleanText.isDigit(text.at(i + 1));
    }

    private static boolean isClose(char c) {
        return c == ')' || c == ']';
    }

    private @Nullable Page roman(int start) {
        int end = start;
        while ("ivxlcIVXLC".indexOf(text.at(end)) >= 0) {
            end++;
        }
        boolean number = end > start && end - start < 10 && !CleanText.isWord(text.at(end));
        return number
                ? new Page(end, text.slice(start, end), null, EnumSet.of(Form.ROMAN), false)
                : null;
    }

    /** The page of a short form: {@code at 36}, {@code at p. 36}, {@code at *5}. */
    private @Nullable Page pinned(int start) {
        int i = behindPageWord(start);
        while (text.at(i) == '*' || text.at(i) == '[' || text.at(i) == '¶' || text.at(i) == ' ') {
            i++;
        }
        int end = i;
        while (CleanText.isDigit(text.at(end)) && end - i < 10) {
            end++;
        }
        return end == i
                ? null
                : new Page(end, text.slice(i, end), null, EnumSet.noneOf(Form.class), true);
    }

    /** {@code 2019-1234}, {@code 1916C, 1093}, {@code (1916) 12}. */
    private @Nullable Page volumeAndPage(int start) {
        int i = text.at(start) == '(' ? start + 1 : start;
        int end = i;
        while (CleanText.isDigit(text.at(end))) {
            end++;
        }
        if (end - i != 4) {
            return null;
        }
        if (text.at(end) >= 'A' && text.at(end) <= 'F') {
            end++;
        }
        String volume = text.slice(i, end);
        int page = end;
        if (CleanText.isDash(text.at(page)) || text.at(page) == ',' || text.at(page) == ')') {
            page++;
        }
        page = text.skipBlank(page);
        Page number = page == end ? null : digits(page, EnumSet.of(Form.AFTER), false);
        return number == null
                ? null
                : new Page(number.end(), number.number(), volume, number.needs(), false);
    }

    /**
     * Where the page starts behind an old reporter's name or a year: {@code 67 U.S. (2 Black) 17}.
     */
    private int behindNominative(int start) {
        char open = text.at(start);
        if (open != '(' && open != '[') {
            return start;
        }
        for (int i = start + 1; i - start < LONGEST_BRACKET; i++) {
            if (isClose(text.at(i))) {
                if (isDecision(start + 1, i)) {
                    return start;
                }
                int next = text.at(i + 1) == ',' ? i + 2 : i + 1;
                next = text.skipBlank(next);
                return CleanText.isDigit(text.at(next)) && next > i + 1 ? next : start;
            }
        }
        return start;
    }

    /** A court and year are no old reporter's name: the page before them was forgotten. */
    private boolean isDecision(int start, int end) {
        Decision decision = end - start < 8 ? null : Decisions.read(text.slice(start, end));
        return decision != null && decision.court() != null && decision.year() != null;
    }

    /** The end of a run of marks that stands for a page not yet known. */
    int blankEnd(int start) {
        int i = start;
        while (text.at(i) == '_' || CleanText.isDash(text.at(i))) {
            i++;
        }
        boolean mark = text.at(start) == '_' || i - start > 1 || text.at(start) == '\u2014';
        return mark && !CleanText.isWord(text.at(i)) ? i : start;
    }
}
