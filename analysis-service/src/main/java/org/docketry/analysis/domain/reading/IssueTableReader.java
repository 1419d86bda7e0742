// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads an issue table that a case summary prints: rows of cells between upright bars. */
final class IssueTableReader {

    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");
    private static final Pattern POSITION =
            Pattern.compile(
                    "(?i)(?:the )?(?<who>\\p{L}.{1,60}?)['’]s? (?:positions?|arguments?|views?|contentions?|claims?)");

    private static final int WIDEST = 12;

    private record Cell(int start, int end) {}

    private final CleanText text;
    private final List<IssueRow> rows = new ArrayList<>();
    private int @Nullable [] columns;

    private IssueTableReader(CleanText text) {
        this.text = text;
    }

    static List<IssueRow> read(CleanText text) {
        IssueTableReader reader = new IssueTableReader(text);
        String words = text.text();
        int from = 0;
        while (from < words.length()) {
            int end = words.indexOf('\n', from);
            int to = end < 0 ? words.length() : end;
            reader.line(from, to);
            from = to + 1;
        }
        return reader.rows.isEmpty() ? LabelledIssues.read(text) : reader.rows;
    }

    private void line(int from, int to) {
        List<Cell> cells = cells(from, to);
        if (cells.size() < 3) {
            columns = null;
            return;
        }
        if (columns == null) {
            columns = header(cells);
            return;
        }
        if (!RULE.matcher(text.text()).region(from, to).matches()) {
            row(cells, columns);
        }
    }

    private List<Cell> cells(int from, int to) {
        List<Cell> cells = new ArrayList<>();
        String words = text.text();
        if (from >= to || words.charAt(from) != '|') {
            return cells;
        }
        int start = from + 1;
        while (start < to && cells.size() < WIDEST) {
            int bar = words.indexOf('|', start);
            int end = bar < 0 || bar > to ? to : bar;
            cells.add(trimmed(start, end));
            start = end + 1;
        }
        return cells;
    }

    private Cell trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.text().charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.text().charAt(to - 1) == ' ') {
            to--;
        }
        return new Cell(from, to);
    }

    /**
     * Returns the positions of issue, movant, opponent and held; null if this heads no issue table.
     */
    private int @Nullable [] header(List<Cell> cells) {
        int[] found = {-1, -1, -1, -1};
        for (int i = 0; i < cells.size(); i++) {
            int column = column(words(cells.get(i)));
            column = column < 0 ? named(words(cells.get(i))) : column;
            if (column >= 0 && found[column] < 0) {
                found[column] = i;
            }
        }
        return found[0] >= 0 && found[3] >= 0 ? found : null;
    }

    /** "Birch's position": the column of the side on which the case's name has Birch. */
    private int named(String written) {
        Matcher position = POSITION.matcher(written);
        Matcher caption = CaseNameLine.in(text.text());
        if (!position.matches() || caption == null) {
            return -1;
        }
        String who = PartyReader.key(position.group("who")).replaceAll("\\d+$", "").strip();
        boolean sues = PartyReader.key(caption.group("one")).contains(who);
        boolean sued = PartyReader.key(caption.group("other")).contains(who);
        return sues == sued ? -1 : sues ? 1 : 2;
    }

    static int column(String written) {
        String name = written.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        if (name.matches("(?:legal )?(?:issue|question)s?\\b.*")) {
            return 0;
        }
        if (name.matches(
                "(?:plaintiff|petitioner|movant|moving part(?:y|ie)|applicant|appellant|claimant)s?\\b.*")) {
            return 1;
        }
        if (name.matches(
                "(?:defendant|respondent|opponent|opposition|opposing part(?:y|ie)|non-?part(?:y|ie)|appellee)s?\\b.*")) {
            return 2;
        }
        return name.matches(
                        "(?:court['’]s )?(?:held|holdings?|outcome|rulings?|decision|answer|result|disposition)|court(?: held)?")
                ? 3
                : -1;
    }

    private void row(List<Cell> cells, int[] columns) {
        Found<String> issue = cell(cells, columns[0]);
        if (issue != null) {
            rows.add(
                    new IssueRow(
                            issue,
                            null,
                            cell(cells, columns[1]),
                            cell(cells, columns[2]),
                            cell(cells, columns[3])));
        }
    }

    private @Nullable Found<String> cell(List<Cell> cells, int column) {
        if (column < 0 || column >= cells.size()) {
            return null;
        }
        Cell cell = cells.get(column);
        return cell.start() >= cell.end()
                ? null
                : Found.at(text.span(cell.start(), cell.end()), 0.98, words(cell));
    }

    private String words(Cell cell) {
        return text.words(cell.start(), cell.end());
    }
}
