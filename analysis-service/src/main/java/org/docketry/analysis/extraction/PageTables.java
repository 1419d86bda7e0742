// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/**
 * Finds tables among the lines of a page and writes their rows between bars, as those of Word and
 * HTML are. A PDF has no cells; what tells them is position: a head of three columns or more, under
 * it nothing that does not begin in one of them, and between rows more room than between the lines
 * of a cell. Where these do not tell it, the lines stay lines.
 */
final class PageTables {

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 12;

    /** A cell begins under its heading, or a little to either side. */
    private static final float SLACK = 6;

    /** Between rows there is so much more room than between lines. */
    private static final float WIDER = 1.25f;

    private static final float SAME = 1;

    private final List<PlacedLine> page;
    private final List<PlacedLine> lines;
    private final PageMargin margin;
    private final float left;
    private final float unit;
    private final List<String> text = new ArrayList<>();

    private PageTables(List<PlacedLine> page) {
        this.page = page;
        this.margin = PageMargin.of(page);
        this.lines = margin.lines();
        this.left = PlacedLine.left(page);
        this.unit = PlacedLine.unit(page);
    }

    static List<String> asText(List<PlacedLine> lines) {
        PageTables page = new PageTables(lines);
        int at = 0;
        while (at < lines.size()) {
            int end = page.isHead(at) ? page.table(at) : at;
            if (end == at) {
                page.text.add(page.page.get(at).asText(page.left, page.unit));
                at++;
            } else {
                at = end;
            }
        }
        return page.text;
    }

    private boolean isHead(int at) {
        List<Piece> pieces = lines.get(at).pieces();
        return pieces.size() >= FEWEST_COLUMNS
                && pieces.size() <= MOST_COLUMNS
                && pieces.stream()
                        .allMatch(
                                piece ->
                                        piece.words().chars().noneMatch(Character::isDigit)
                                                && piece.words()
                                                        .chars()
                                                        .anyMatch(
                                                                c ->
                                                                        Character.isLetter(c)
                                                                                || c == '#'));
    }

    /** Writes the table whose head that is; returns where it ends, or the same place if none is. */
    private int table(int head) {
        List<Piece> columns = lines.get(head).pieces();
        int end = head + 1;
        while (end < lines.size() && (margin.isBare(end) || fits(lines.get(end), columns))) {
            end++;
        }
        List<Integer> cells =
                IntStream.range(head + 1, end).filter(i -> !margin.isBare(i)).boxed().toList();
        float line = Float.MAX_VALUE;
        for (int i = 1; i < cells.size(); i++) {
            line = Math.min(line, gap(cells.get(i - 1), cells.get(i)));
        }
        boolean each = eachLineIsARow(cells, columns.size());
        List<List<Integer>> rows = rows(cells, each ? 0 : line);
        while (rows.size() > 1 && isTextBelow(rows.getLast(), columns)) {
            rows.removeLast();
        }
        boolean wraps = each || rows.stream().anyMatch(row -> row.size() > 1);
        boolean told =
                rows.size() > 1 && wraps && rows.stream().allMatch(row -> begins(row, columns));
        if (!told) {
            return head;
        }
        text.add(row(List.of(head), columns));
        rows.forEach(row -> text.add(row(row, columns)));
        return rows.getLast().getLast() + 1;
    }

    /**
     * A short line at the left under a table begins in its first column too, and fills no other.
     */
    private boolean isTextBelow(List<Integer> row, List<Piece> columns) {
        List<Piece> pieces =
                row.stream().flatMap(line -> lines.get(line).pieces().stream()).toList();
        return pieces.stream().allMatch(piece -> column(piece, columns) == 0)
                && pieces.stream().anyMatch(piece -> !piece.words().isBlank());
    }

    /** No column is empty in any line, and none goes on in small letters. */
    private boolean eachLineIsARow(List<Integer> cells, int columns) {
        return cells.stream()
                .map(lines::get)
                .allMatch(
                        line ->
                                line.pieces().size() == columns
                                        && line.pieces().stream()
                                                .noneMatch(
                                                        p ->
                                                                Character.isLowerCase(
                                                                        p.words().charAt(0))));
    }

    private float gap(int before, int line) {
        return lines.get(line).y() - lines.get(before).y();
    }

    private List<List<Integer>> rows(List<Integer> cells, float lineGap) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean wide = i == 0 || gap(cells.get(i - 1), cells.get(i)) > WIDER * lineGap + SAME;
            if (wide) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(cells.get(i));
        }
        return rows;
    }

    /** A row has something in its first column, or it is the rest of another one. */
    private boolean begins(List<Integer> row, List<Piece> columns) {
        return row.stream()
                .flatMap(line -> lines.get(line).pieces().stream())
                .anyMatch(piece -> column(piece, columns) == 0);
    }

    private static boolean fits(PlacedLine line, List<Piece> columns) {
        return !line.pieces().isEmpty()
                && line.pieces().stream().allMatch(piece -> column(piece, columns) >= 0);
    }

    /** The column that the piece begins under and does not leave; -1 for none. */
    private static int column(Piece piece, List<Piece> columns) {
        for (int i = 0; i < columns.size(); i++) {
            boolean begins = Math.abs(piece.from() - columns.get(i).from()) <= SLACK;
            boolean ends =
                    i + 1 == columns.size() || piece.to() < columns.get(i + 1).from() + SLACK;
            if (begins && ends) {
                return i;
            }
        }
        return -1;
    }

    /** On pleading paper the row bears the number of its first line. */
    private String row(List<Integer> row, List<Piece> columns) {
        List<StringBuilder> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new StringBuilder()));
        for (int line : row) {
            for (Piece piece : lines.get(line).pieces()) {
                StringBuilder cell = cells.get(Math.max(0, column(piece, columns)));
                cell.append(cell.isEmpty() ? "" : " ").append(piece.words());
            }
        }
        String number = margin.numbers().get(row.getFirst());
        return (number.isEmpty() ? "" : number + "  ") + "| " + String.join(" | ", cells) + " |";
    }
}
