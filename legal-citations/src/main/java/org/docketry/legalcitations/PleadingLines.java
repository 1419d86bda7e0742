package org.docketry.legalcitations;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the numbers in the left margin of pleading paper. A number at the start of a line counts as
 * one only in a run of at least three that go up by one to three from line to line: a volume number
 * that happens to start a line does not.
 */
final class PleadingLines {

    private static final int LONGEST = 32;
    private static final int STEP = 3;
    private static final int GAP = 6;
    private static final int RUN = 3;

    private final String text;
    private final BitSet numbered = new BitSet();
    private int runLength;
    private int[] runStarts = new int[16];
    private int lastValue;
    private int lastLine;

    private PleadingLines(String text) {
        this.text = text;
    }

    /** The offsets of all lines that start with a margin number. */
    static BitSet find(String text) {
        PleadingLines lines = new PleadingLines(text);
        lines.scan();
        return lines.numbered;
    }

    private void scan() {
        int line = 0;
        int start = 0;
        while (start >= 0 && start < text.length()) {
            int value = valueAt(text, start);
            if (value > 0) {
                extend(start, line, value);
            }
            line++;
            int newline = text.indexOf('\n', start);
            start = newline < 0 ? -1 : newline + 1;
        }
        close();
    }

    private void extend(int start, int line, int value) {
        boolean continues =
                runLength > 0
                        && value > lastValue
                        && value - lastValue <= STEP
                        && line - lastLine <= GAP;
        if (!continues) {
            close();
        }
        if (runLength == runStarts.length) {
            runStarts = Arrays.copyOf(runStarts, runLength * 2);
        }
        runStarts[runLength++] = start;
        lastValue = value;
        lastLine = line;
    }

    private void close() {
        if (runLength >= RUN) {
            for (int i = 0; i < runLength; i++) {
                numbered.set(runStarts[i]);
            }
        }
        runLength = 0;
    }

    /** The number that starts the line at that offset and stands alone; 0 where there is none. */
    private static int valueAt(String text, int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i)) && i - start < 24) {
            i++;
        }
        int value = 0;
        int digits = 0;
        while (i < text.length() && CleanText.isDigit(text.charAt(i)) && digits < 3) {
            value = value * 10 + text.charAt(i) - '0';
            digits++;
            i++;
        }
        boolean alone = i >= text.length() || Character.isWhitespace(text.charAt(i));
        return digits > 0 && digits < 3 && alone && value <= LONGEST ? value : 0;
    }

    /** The offset behind the margin number of the line that starts at that offset. */
    static int behind(String text, int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        while (i < text.length() && CleanText.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c == '\f';
    }
}
