// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.List;

/**
 * One line of a page, in points from the page's upper left corner.
 *
 * @param y of its base line
 * @param size of the print that most of it is set in, in points
 */
record PlacedLine(float y, float size, List<Piece> pieces) {

    private static final int COLUMNS = 120;
    private static final int APART = 4;

    /**
     * Words with no wide gap between them.
     *
     * @param space how wide a blank is there
     */
    record Piece(String words, float from, float to, float space) {
        Piece movedLeft(float by) {
            return new Piece(words, from - by, to - by, space);
        }
    }

    PlacedLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * The line as a typewriter would set it: what stands far in on the page stands far in here, and
     * columns, as of a caption, stay apart and under each other.
     *
     * @param left where the page's text begins
     * @param unit how wide a character of the page is
     */
    String asText(float left, float unit) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            int column = Math.clamp(Math.round((piece.from() - left) / unit), 0, COLUMNS);
            int least = text.isEmpty() ? 0 : APART;
            text.append(" ".repeat(Math.max(least, column - text.length()))).append(piece.words());
        }
        return text.toString();
    }

    /** How far from the left the text of the page begins. */
    static float left(List<PlacedLine> lines) {
        float left = Float.MAX_VALUE;
        for (PlacedLine line : lines) {
            for (Piece piece : line.pieces()) {
                left = Math.min(left, piece.from());
            }
        }
        return left;
    }

    /** How wide a character of the page is, over all of them. */
    static float unit(List<PlacedLine> lines) {
        float width = 0;
        int characters = 0;
        for (PlacedLine line : lines) {
            for (Piece piece : line.pieces()) {
                width += Math.max(0, piece.to() - piece.from());
                characters += piece.words().length();
            }
        }
        return width <= 0 ? 1 : width / characters;
    }
}
