// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads issues that a case summary prints one below the other, each part after its label: "Issue
 * 1:", "Plaintiff's Argument:", "Holding:".
 */
final class LabelledIssues {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?m)^[\\W_]{0,6}(?<label>\\p{Lu}[\\p{L}’' ]{2,40}?)(?: (?:No\\. ?)?\\d{1,2})?[*_]{0,3}:[*_]{0,3} (?<said>\\S[^\\n]*(?:\\n(?!\\n|[\\W_]{0,6}\\p{Lu}[\\p{L}’' ]{2,40}(?: \\d{1,2})?[*_]{0,3}:)[^\\n]+){0,20})");

    /** The label in a line of its own, what it labels below it behind a dash. */
    private static final Pattern OVER_DASHES =
            Pattern.compile(
                    "(?m)^(?<label>(?:Legal )?Issues?|Questions? Presented|Holdings?|Rulings?|Outcome|Disposition)(?: [—–-] [^\\n]{2,40})?:?\\n{1,2}[-•] (?<said>\\S[^\\n]*)");

    private static final int COLUMNS = 4;
    private static final int MOST = 200;

    private LabelledIssues() {}

    static List<IssueRow> read(CleanText text) {
        List<IssueRow> rows = read(text, LABEL);
        return rows.isEmpty() ? read(text, OVER_DASHES) : rows;
    }

    private static List<IssueRow> read(CleanText text, Pattern labels) {
        List<IssueRow> rows = new ArrayList<>();
        List<@Nullable Found<String>> cells =
                new ArrayList<>(Arrays.asList(null, null, null, null));
        Matcher m = labels.matcher(text.text());
        while (m.find() && rows.size() < MOST) {
            int column = IssueTableReader.column(m.group("label"));
            if (column == 0) {
                close(cells, rows);
            }
            if (column == 0 || (column > 0 && cells.getFirst() != null)) {
                Span span = text.span(m, "said");
                if (cells.get(column) == null) {
                    cells.set(column, Found.at(span, 0.95, CleanText.words(m.group("said"))));
                }
            }
        }
        close(cells, rows);
        return rows;
    }

    /** An issue alone, with nothing argued or held on it, is a heading of something else. */
    private static void close(List<@Nullable Found<String>> cells, List<IssueRow> rows) {
        Found<String> issue = cells.getFirst();
        boolean answered = cells.subList(1, COLUMNS).stream().anyMatch(cell -> cell != null);
        if (issue != null && answered) {
            rows.add(new IssueRow(issue, null, cells.get(1), cells.get(2), cells.get(3)));
        }
        cells.replaceAll(_ -> null);
    }
}
