// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/**
 * Finds where at the foot of a page its notes begin: there the print is smaller to the end, and a
 * line begins with a number, or a note of the page before goes on in the same print. For the pages
 * of one document in their order.
 */
final class PageNotes {

    /** What the notes are set under; the page has a line there that is drawn and no text. */
    static final String RULE = "────────────";

    private static final float SMALLER = 0.93f;
    private static final float SAME = 0.3f;
    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴-⁹]{1,3}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(?:\\s+\\D|[\\p{Lu}“\"])");
    private static final Pattern IN_MARGIN = Pattern.compile("\\d{1,2}");

    /** Under the notes stand the page's number and its footer, in print of any size. */
    private static final int FOOTER = 3;

    /** The print of the notes on the page before; 0 where it had none. */
    private float before;

    /** Returns the index of the first line of notes, or that behind the last line for none. */
    int start(List<PlacedLine> page) {
        float body = bodySize(page);
        int end = page.size();
        for (int i = 0; i < FOOTER && end > 0 && !isSmall(page.get(end - 1), body); i++) {
            end--;
        }
        int top = end;
        while (top > 1 && isSmall(page.get(top - 1), body)) {
            top--;
        }
        int first = top;
        while (first < end && !opens(page.get(first), first == top)) {
            first++;
        }
        int start = first < end ? first : end;
        float print = first < end ? page.get(first).size() : before;
        if (print == 0) {
            return page.size();
        }
        while (start > top && isRestOfNote(page, start - 1, print)) {
            start--;
        }
        boolean any = start < end;
        before = any ? print : 0;
        return any ? start : page.size();
    }

    /** Whether the line stands in the notes' print and close over the next one. */
    private boolean isRestOfNote(List<PlacedLine> page, int line, float print) {
        PlacedLine at = page.get(line);
        boolean close =
                line + 1 >= page.size()
                        || page.get(line + 1).y() - at.y() < 2 * print
                        || page.get(line + 1).size() != print;
        return before > 0 && close && Math.abs(at.size() - print) < SAME && !at.pieces().isEmpty();
    }

    /** Within a note a line may begin with a number of its own; only a raised one opens there. */
    private static boolean opens(PlacedLine line, boolean atTop) {
        List<Piece> pieces = line.pieces();
        boolean numbered =
                pieces.size() > 1 && IN_MARGIN.matcher(pieces.getFirst().words()).matches();
        int first = numbered ? 1 : 0;
        if (pieces.size() <= first) {
            return false;
        }
        String words = pieces.get(first).words();
        return RAISED.matcher(words).lookingAt() || (atTop && PLAIN.matcher(words).lookingAt());
    }

    private static boolean isSmall(PlacedLine line, float body) {
        return line.pieces().isEmpty() || line.size() <= SMALLER * body;
    }

    /** The size of the body is that of most characters of the page's upper half. */
    private static float bodySize(List<PlacedLine> page) {
        Map<Float, Integer> characters = new HashMap<>();
        float most = 0;
        for (PlacedLine line : page.subList(0, (page.size() + 1) / 2)) {
            int length = line.pieces().stream().mapToInt(piece -> piece.words().length()).sum();
            int seen = characters.merge(line.size(), length, Integer::sum);
            most = seen > characters.getOrDefault(most, 0) ? line.size() : most;
        }
        return most;
    }
}
