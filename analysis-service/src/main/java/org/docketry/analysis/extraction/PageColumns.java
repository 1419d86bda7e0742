// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/**
 * Puts a page that is set in two columns into its reading order. A caption has columns too, but
 * short lines in them; where a text runs in two columns the left one is full to the gutter.
 */
final class PageColumns {

    private static final int FEWEST_LINES = 10;
    private static final float SLACK = 3;
    private static final float FULL = 0.8f;

    private PageColumns() {}

    static List<PlacedLine> inReadingOrder(List<PlacedLine> lines) {
        float gutter = gutter(lines);
        if (gutter < 0) {
            return lines;
        }
        List<PlacedLine> ordered = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !crosses(lines.get(end), gutter)) {
                end++;
            }
            List<PlacedLine> run = lines.subList(at, end);
            if (isText(run, gutter)) {
                ordered.addAll(side(run, gutter, true));
                ordered.addAll(side(run, gutter, false));
            } else {
                ordered.addAll(run);
            }
            if (end < lines.size()) {
                ordered.add(lines.get(end));
            }
            at = end + 1;
        }
        return ordered;
    }

    /** Where most second pieces begin; -1 where there are few. */
    private static float gutter(List<PlacedLine> lines) {
        Map<Integer, Integer> begin = new HashMap<>();
        int most = 0;
        float gutter = -1;
        for (PlacedLine line : lines) {
            if (line.pieces().size() == 2) {
                float from = line.pieces().getLast().from();
                int seen = begin.merge(Math.round(from / SLACK), 1, Integer::sum);
                if (seen > most) {
                    most = seen;
                    gutter = from;
                }
            }
        }
        return most < FEWEST_LINES ? -1 : gutter;
    }

    private static boolean crosses(PlacedLine line, float gutter) {
        return line.pieces().size() > 2
                || line.pieces().stream()
                        .anyMatch(p -> p.from() < gutter - SLACK && p.to() > gutter - SLACK);
    }

    private static boolean isText(List<PlacedLine> run, float gutter) {
        List<PlacedLine> both = run.stream().filter(line -> line.pieces().size() == 2).toList();
        float left = Float.MAX_VALUE;
        for (PlacedLine line : both) {
            left = Math.min(left, line.pieces().getFirst().from());
        }
        float width = gutter - left;
        float margin = left;
        long full =
                both.stream()
                        .map(line -> line.pieces().getFirst())
                        .filter(piece -> piece.to() - margin > FULL * width)
                        .count();
        return both.size() >= FEWEST_LINES && full * 2 > both.size();
    }

    private static List<PlacedLine> side(List<PlacedLine> run, float gutter, boolean left) {
        List<PlacedLine> side = new ArrayList<>();
        float aside = left ? 0 : gutter - PlacedLine.left(run);
        for (PlacedLine line : run) {
            List<Piece> pieces =
                    line.pieces().stream()
                            .filter(piece -> piece.from() < gutter - SLACK == left)
                            .map(piece -> piece.movedLeft(aside))
                            .toList();
            if (!pieces.isEmpty()) {
                side.add(new PlacedLine(line.y(), line.size(), pieces));
            }
        }
        return side;
    }
}
