// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.text.TextPosition;

/**
 * A form's blank that was filled in: the answer is printed over the underscores, and by position
 * each would stand between two of its letters. Where words stand, no underscore is read.
 */
final class FilledBlanks {

    /** Letters that stand side by side touch; only what lies over one another shares its inside. */
    private static final float EDGE = 0.15f;

    /** Cells in a point of the page's width: a narrow letter has an inside too. */
    private static final int CELLS = 4;

    /** A letter stands on the blank's line, or a little over it. */
    private static final int HIGH = 8;

    private static final float WIDEST = 100;

    private record Cell(int x, int y) {}

    private FilledBlanks() {}

    static void clear(List<List<TextPosition>> articles) {
        boolean blanks =
                articles.stream().flatMap(List::stream).anyMatch(FilledBlanks::isUnderscore);
        if (!blanks) {
            return;
        }
        Set<Cell> filled = new HashSet<>();
        for (List<TextPosition> article : articles) {
            for (TextPosition place : article) {
                if (!isUnderscore(place)) {
                    fill(filled, place);
                }
            }
        }
        articles.forEach(
                article -> article.removeIf(place -> isUnderscore(place) && over(filled, place)));
    }

    private static void fill(Set<Cell> filled, TextPosition place) {
        int y = Math.round(place.getYDirAdj());
        for (int x = from(place); x <= to(place); x++) {
            filled.add(new Cell(x, y));
        }
    }

    private static boolean over(Set<Cell> filled, TextPosition place) {
        int y = Math.round(place.getYDirAdj());
        for (int up = -HIGH; up <= 1; up++) {
            for (int x = from(place); x <= to(place); x++) {
                if (filled.contains(new Cell(x, y + up))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int from(TextPosition place) {
        return (int) Math.ceil(CELLS * (place.getXDirAdj() + EDGE * width(place)));
    }

    private static int to(TextPosition place) {
        return (int) Math.floor(CELLS * (place.getXDirAdj() + (1 - EDGE) * width(place)));
    }

    private static float width(TextPosition place) {
        return Math.clamp(place.getWidthDirAdj(), 0, WIDEST);
    }

    private static boolean isUnderscore(TextPosition place) {
        return "_".equals(place.getUnicode());
    }
}
