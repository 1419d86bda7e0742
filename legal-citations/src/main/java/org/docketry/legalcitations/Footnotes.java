package org.docketry.legalcitations;

import java.util.Arrays;

/**
 * Tells footnotes from the body, so that an {@code Id.} on the far side of a footnote still refers
 * to the body. A footnote starts at a line that begins with a raised number (or Markdown's {@code
 * [^1]:}), or with its plain number below a rule; it goes on behind a rule on the next page. It
 * ends with its paragraph, or below a rule, where the text shows its pages, with the page.
 */
final class Footnotes {

    private static final int SHORTEST_RULE = 5;

    private final String text;
    private final boolean hasPages;
    private int last;
    private int current;
    private boolean afterRule;
    private int number;

    int[] starts = new int[8];
    int[] streams = new int[8];
    int count;

    Footnotes(String text) {
        this.text = text;
        this.hasPages = text.indexOf('\f') >= 0;
    }

    /**
     * Looks at the line whose text starts at {@code offset} and will be written at {@code place};
     * answers whether it is a mere rule and to be left out.
     *
     * @param fresh whether a blank line went before
     * @param newPage whether a page break went before
     */
    boolean line(int offset, int place, boolean fresh, boolean newPage) {
        if (isRule(offset)) {
            afterRule = announcesNote(offset);
            if (afterRule && last > 0) {
                enter(last, place);
            }
            return true;
        }
        if (isNote(offset) || (afterRule && isNextNumber(offset))) {
            enter(++last, place);
            return false;
        }
        boolean over = newPage || (fresh && !(afterRule && hasPages));
        if (current != 0 && over) {
            afterRule = false;
            enter(0, place);
        }
        return false;
    }

    private void enter(int stream, int place) {
        current = stream;
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            streams = Arrays.copyOf(streams, count * 2);
        }
        boolean same = count > 0 && starts[count - 1] >= place;
        int slot = same ? count - 1 : count++;
        starts[slot] = place;
        streams[slot] = stream;
    }

    private boolean isNote(int offset) {
        if (text.charAt(offset) == '[') {
            return text.startsWith("[^", offset) && text.startsWith("]:", digitsEnd(offset + 2));
        }
        return isRaised(text.charAt(offset));
    }

    private static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
    }

    private int digitsEnd(int offset) {
        int i = offset;
        while (i < text.length() && i - offset < 4 && CleanText.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether the line starts with the number of the next footnote. */
    private boolean isNextNumber(int offset) {
        int end = digitsEnd(offset);
        boolean numbered = end > offset && end < text.length() && text.charAt(end) == ' ';
        if (!numbered) {
            return false;
        }
        int value = Integer.parseInt(text, offset, end, 10);
        boolean next = number == 0 || value == number + 1 || value == 1;
        number = next ? value : number;
        return next;
    }

    private boolean isRule(int offset) {
        char mark = text.charAt(offset);
        if (mark != '_' && mark != '\u2014' && mark != '\u2500') {
            return false;
        }
        int i = offset;
        while (i < text.length() && text.charAt(i) == mark) {
            i++;
        }
        boolean ends = i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
        return i - offset >= SHORTEST_RULE && ends;
    }

    /** A rule stands over footnotes where one follows, or goes on, right below it. */
    private boolean announcesNote(int offset) {
        int line = text.indexOf('\n', offset);
        if (line < 0 || line + 1 >= text.length()) {
            return false;
        }
        int i = behindMargin(line + 1);
        boolean blank = i < text.length() && text.charAt(i) == '\n';
        if (blank) {
            i = behindMargin(i + 1);
        }
        if (i >= text.length()) {
            return false;
        }
        int digits = digitsEnd(i);
        boolean numbered = digits > i && digits < text.length() && text.charAt(digits) == ' ';
        return isRaised(text.charAt(i)) || (numbered && !blank) || (last > 0 && !blank);
    }

    private int behindMargin(int offset) {
        int i = skipBlank(offset);
        int digits = digitsEnd(i);
        boolean margin = digits > i && digits < text.length() && isBlank(text.charAt(digits));
        int behind = margin ? skipBlank(digits) : i;
        return behind < text.length() && isRaised(text.charAt(behind)) ? behind : i;
    }

    private int skipBlank(int offset) {
        int i = offset;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r';
    }
}
