package org.docketry.legalcitations;

/** Lines and line beginnings that belong to the page and not to the text. */
final class PageFurniture {

    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_HEAD = 110;
    private static final int INDENT = 8;

    private PageFurniture() {}

    /** The line that electronic filing, or a slip opinion, prints across the top of each page. */
    static boolean isHeader(String text, int start) {
        if (text.startsWith("Cite as:", start)) {
            return true;
        }
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

    /**
     * A line of the running head: the first line of a page with the page's number at one end, and
     * then a short one in the middle that says whose part of the opinion it is.
     */
    static boolean isRunningHead(String text, int start, int headLines) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && end - start < LONGEST_HEAD) {
            end++;
        }
        if (end - start >= LONGEST_HEAD) {
            return false;
        }
        String line = text.substring(start, end).strip();
        if (headLines == 0) {
            return numberedAtOneEnd(line);
        }
        int indent = 0;
        while (at(text, start - 1 - indent) == ' ' && indent < INDENT) {
            indent++;
        }
        return indent >= INDENT && line.length() < 50 && at(text, end + 1) == '\n';
    }

    private static boolean numberedAtOneEnd(String line) {
        int digits = 0;
        while (digits < line.length() && CleanText.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean first = digits > 0 && digits < 4 && line.startsWith("  ", digits);
        int last = line.length();
        while (last > 0 && CleanText.isDigit(line.charAt(last - 1))) {
            last--;
        }
        int number = line.length() - last;
        return first || (number > 0 && number < 4 && last > 1 && line.startsWith("  ", last - 2));
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
