// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A filing's words without its paper: margin numbers, running lines, markup and line-end hyphens
 * are gone, a line end is one newline, a paragraph's end two. Every character knows where in the
 * original it stood.
 */
public final class CleanText {

    /** A line that begins further in was folded into the one before it. */
    private static final int WIDEST_MARGIN = 16;

    /** A longer run without a blank is no word of a filing: a key, an image, or meant to hurt. */
    private static final int LONGEST_WORD = 400;

    /** Stands for each unit of such a run: neither letter nor digit, nor any mark that is read. */
    private static final char UNREAD = '\uFFFC';

    private final String original;
    private final String text;
    private final int[] origin;
    private final int bodyEnd;
    private final List<PageLine> lines;

    /**
     * @param bodyEnd where in the text the notes begin, which stand at the feet of pages
     */
    CleanText(String original, String text, int[] origin, int bodyEnd, List<PageLine> lines) {
        this.original = original;
        this.text = masked(text);
        this.origin = origin;
        this.bodyEnd = bodyEnd;
        this.lines = lines;
    }

    /**
     * Whoever looks for a name or a verb from each letter on takes the square of a run's length.
     */
    private static String masked(String text) {
        char[] units = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i - start > LONGEST_WORD) {
                    units = units == null ? text.toCharArray() : units;
                    Arrays.fill(units, start, i, UNREAD);
                }
                start = i + 1;
            }
        }
        return units == null ? text : new String(units);
    }

    /**
     * Returns the words; a run of more than 400 units without a blank is masked.
     *
     * @throws ReadingStopped if the thread was interrupted: every reader asks for the words often
     */
    public String text() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingStopped();
        }
        return text;
    }

    public String original() {
        return original;
    }

    /** Returns the number of pages that the text shows; at least 1. */
    public int pages() {
        return lines.isEmpty() ? 1 : lines.getLast().page();
    }

    /** Returns where each page starts in the original, in order; the first at 0. */
    public List<Integer> pageStarts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() != lines.get(i - 1).page()) {
                starts.add(lines.get(i - 1).end() + 1);
            }
        }
        return starts;
    }

    /**
     * Returns a stretch of the original with its place on paper.
     *
     * @throws IllegalArgumentException if it is empty or outside the original
     */
    public Span original(int start, int end) {
        if (start < 0 || end > original.length() || start >= end) {
            throw new IllegalArgumentException("no original from " + start + " to " + end);
        }
        PageLine line = lineAt(start);
        return new Span(start, end, line.page(), line.number(), original.substring(start, end));
    }

    /**
     * Returns where the clean text's units from start to end stood in the original.
     *
     * @throws IllegalArgumentException if the range is empty or outside the text
     */
    public Span span(int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw new IllegalArgumentException("no text from " + start + " to " + end);
        }
        int from = origin[start];
        // What begins in the body and ends in a note is no stretch of the paper: it ends with the
        // body.
        int last = start < bodyEnd ? Math.min(end, bodyEnd) : end;
        int to = origin[last - 1] + 1;
        PageLine line = lineAt(from);
        return new Span(from, to, line.page(), line.number(), original.substring(from, to));
    }

    /** The span of a group that took part in the match. */
    public Span span(MatchResult match, String group) {
        return span(match.start(group), match.end(group));
    }

    /** Returns where the body ends, and behind it the text of footnotes begins. */
    public int bodyEnd() {
        return bodyEnd;
    }

    /** Returns the clean offset of the first unit that stood at or after the original's offset. */
    public int cleanOffset(int originalOffset) {
        int inNotes = Arrays.binarySearch(origin, bodyEnd, origin.length, originalOffset);
        int found =
                inNotes >= 0 ? inNotes : Arrays.binarySearch(origin, 0, bodyEnd, originalOffset);
        return found >= 0 ? found : -found - 1;
    }

    /** Returns the offset itself in the body; for one in a note, where its page's body goes on. */
    public int bodyOffset(int offset) {
        if (offset < bodyEnd || offset >= origin.length) {
            return offset;
        }
        int found = Arrays.binarySearch(origin, 0, bodyEnd, origin[offset]);
        int next = found >= 0 ? found : -found - 1;
        // What it is a note to stands on its page, before it.
        return Math.max(0, next - 1);
    }

    /** How many blanks of the original the blank at the offset stands for. */
    public int blanks(int offset) {
        return offset + 1 < origin.length ? origin[offset + 1] - origin[offset] : 1;
    }

    /** How far from the start of its line of the original the unit at the offset stood. */
    public int column(int offset) {
        int at = origin[offset];
        int newline = original.lastIndexOf('\n', at - 1) + 1;
        int line = lineAt(at).start();
        return at - (line - newline > WIDEST_MARGIN ? line : newline);
    }

    /** The page and line of a unit of the original. */
    private PageLine lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** Returns the text from start to end with every run of blanks as one space. */
    public String words(int start, int end) {
        return words(text.substring(start, end));
    }

    /** Returns a text with every run of blanks as one space, and none at its ends. */
    public static String words(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
