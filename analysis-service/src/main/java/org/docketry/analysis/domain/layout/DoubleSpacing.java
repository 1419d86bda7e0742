// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A copy of a paper that is typed double-spaced may have a blank line behind every line. There a
 * blank line parts no paragraphs; an indented line, or the short end of the one before, does.
 */
final class DoubleSpacing {

    private static final int FEWEST_LINES = 24;
    private static final int LONGEST_LINE = 130;
    private static final int INDENT = 3;

    /** A line shorter than this share of a full one ends its paragraph. */
    private static final double SHORT = 0.8;

    private static final Pattern ENDS_A_THOUGHT = Pattern.compile("[.?!:;][\"'”’)\\]]*\\s*$");

    /** "2. Plaintiffs' Response": a point of a list. */
    private static final Pattern COUNTED =
            Pattern.compile("(?:(?:\\d{1,2}|[A-Z]|[ivxIVX]{1,4})[.)]|\\([a-z\\d]{1,2}\\))\\s{2,}");

    private final String original;
    private final boolean found;
    private final int full;

    private DoubleSpacing(String original, boolean found, int full) {
        this.original = original;
        this.found = found;
        this.full = full;
    }

    /** Most lines have one blank line behind them, and few of those end a sentence. */
    static DoubleSpacing of(List<PageLine> lines, Set<PageLine> running, String original) {
        int together = 0;
        int apart = 0;
        int cut = 0;
        List<Integer> widths = new ArrayList<>();
        int blanks = 0;
        PageLine before = null;
        for (PageLine line : lines) {
            if (running.contains(line)) {
                continue;
            }
            if (line.blankIn(original)) {
                blanks++;
                continue;
            }
            String words = text(original, line);
            if (words.length() > LONGEST_LINE) {
                return new DoubleSpacing(original, false, 0);
            }
            widths.add(words.length());
            if (before != null && before.page() == line.page()) {
                together += blanks == 0 ? 1 : 0;
                apart += blanks == 1 ? 1 : 0;
                boolean ends = ENDS_A_THOUGHT.matcher(text(original, before)).find();
                cut += blanks == 1 && !ends ? 1 : 0;
            }
            before = line;
            blanks = 0;
        }
        boolean most = apart >= FEWEST_LINES && apart > 2 * together && 2 * cut > apart;
        return new DoubleSpacing(original, most, most ? full(widths) : 0);
    }

    /** The width of a line that is full: three in four are no wider. */
    private static int full(List<Integer> widths) {
        return widths.stream().sorted().skip(widths.size() * 3L / 4).findFirst().orElse(0);
    }

    /** Whether one blank line between the two is no more than the spacing of the paper. */
    boolean joins(PageLine before, PageLine line, int blanks) {
        if (!found || blanks != 1) {
            return false;
        }
        boolean indented = indent(line) >= indent(before) + INDENT;
        String words = text(original, before);
        boolean ended = words.length() < SHORT * full && ENDS_A_THOUGHT.matcher(words).find();
        return !indented && !ended && !COUNTED.matcher(text(original, line)).lookingAt();
    }

    private int indent(PageLine line) {
        int start = line.start();
        while (start < line.end() && Blank.is(original.charAt(start))) {
            start++;
        }
        return start - line.start();
    }

    private static String text(String original, PageLine line) {
        return original.substring(line.start(), line.end()).strip();
    }
}
