package org.docketry.legalcitations;

/** Lines and line beginnings that belong to the page and not to the text. */
final class PageFurniture {

    private static final int LONGEST_NUMBER = 12;

    private PageFurniture() {}

    /** The line that electronic filing prints across the top of each page. */
    static boolean isHeader(String text, int start) {
        if (!text.startsWith("Case ", start) && !text.startsWith("Case: ", start)) {
            return false;
        }
        int end = text.indexOf('\n', start);
        String line = text.substring(start, Math.min(end < 0 ? text.length() : end, start + 200));
        return line.contains("Filed") && (line.contains("Document ") || line.contains("DktEntry"));
    }

    /** A page number alone on the line next to a page break. */
    static boolean isLoneNumber(String text, int start) {
        int end = start;
        boolean digits = false;
        while (end - start < LONGEST_NUMBER && "-\u2013 0123456789".indexOf(at(text, end)) >= 0) {
            digits |= CleanText.isDigit(at(text, end));
            end++;
        }
        boolean alone = at(text, end) == '\n' || at(text, end) == '\f' || end == text.length();
        boolean before = at(text, start - 1) == '\f';
        boolean after =
                at(text, end) == '\f' || (at(text, end) == '\n' && at(text, end + 1) == '\f');
        return digits && alone && (before || after);
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** Where the text of a line starts, behind Markdown's marks for headings and quotations. */
    static int behindPrefix(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == '#' || text.charAt(i) == '>')) {
            i++;
        }
        return i;
    }
}
