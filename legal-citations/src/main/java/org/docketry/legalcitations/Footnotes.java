package org.docketry.legalcitations;

import java.util.Arrays;

/**
 * Tells footnotes from the body, so that an {@code Id.} on the far side of a footnote still refers
 * to the body. A footnote starts at a line that begins with a raised number (or Markdown's {@code
 * [^1]:}), or goes on from the page before at a rule of underscores; it ends with its paragraph.
 */
final class Footnotes {

    private final String text;
    private final boolean hasPages;
    private int last;
    private int current;
    private boolean afterRule;

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
            afterRule = true;
            enter(last == 0 ? ++last : last, place);
            return true;
        }
        if (isNote(offset)) {
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
        char c = text.charAt(offset);
        if (c == '[') {
            return text.startsWith("[^", offset) && text.startsWith("]:", closing(offset));
        }
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
    }

    private int closing(int offset) {
        int i = offset + 2;
        while (i < text.length() && i - offset < 8 && CleanText.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isRule(int offset) {
        int i = offset;
        while (i < text.length() && text.charAt(i) == '_') {
            i++;
        }
        return i - offset >= 5
                && (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r');
    }
}
