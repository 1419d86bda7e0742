// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.domain.reading.Term;
import org.jspecify.annotations.Nullable;

/**
 * The issue table of a dispute: what the papers say, paper after paper. Rows of the same topic, or
 * whose headings share most of their words, are one row. Nothing is dropped: a cell keeps all that
 * was said, the speaker's own paper first.
 *
 * @param version how many papers have spoken; each adds one
 */
public record IssueTable(int version, List<Row> rows) {

    private static final double ALIKE = 0.5;
    private static final int SHORT_WORD = 4;

    public IssueTable {
        rows = List.copyOf(rows);
    }

    /**
     * One paper's rows.
     *
     * @param kind what the paper is; null where that was not read
     */
    public record Contribution(
            String documentId, @Nullable DocumentKind kind, List<IssueRow> rows) {

        public Contribution {
            rows = List.copyOf(rows);
        }
    }

    /** At which hand a paper tells of an argument. */
    public enum Hand implements Term {
        /** The paper of the one whose argument or holding it is. */
        OWN,
        /** The court tells what a side argues. */
        COURT,
        /** The other side tells it. */
        OTHER_SIDE,
        /** A summary tells it. */
        SUMMARY
    }

    /**
     * What one paper says.
     *
     * @param version of the table in which it was added
     */
    public record Cell(int version, String documentId, Hand hand, Found<String> said) {}

    /** One question; a list is empty where nobody has spoken. */
    public record Row(
            Found<String> issue,
            @Nullable String topic,
            List<Cell> movant,
            List<Cell> opponent,
            List<Cell> held) {

        public Row {
            movant = ordered(movant);
            opponent = ordered(opponent);
            held = ordered(held);
        }

        private static List<Cell> ordered(List<Cell> cells) {
            return cells.stream()
                    .sorted(Comparator.comparing(Cell::hand).thenComparing(Cell::version))
                    .toList();
        }
    }

    /** Folds the papers in the order in which they came. */
    public static IssueTable of(List<Contribution> papers) {
        List<Row> rows = new ArrayList<>();
        int version = 0;
        for (Contribution paper : papers) {
            if (paper.rows().isEmpty()) {
                continue;
            }
            version++;
            for (IssueRow said : paper.rows()) {
                add(rows, said, paper, version);
            }
        }
        return new IssueTable(version, rows);
    }

    private static void add(List<Row> rows, IssueRow said, Contribution paper, int version) {
        int at = place(rows, said);
        Row before =
                at < 0
                        ? new Row(said.issue(), said.topic(), List.of(), List.of(), List.of())
                        : rows.get(at);
        Row after =
                new Row(
                        before.issue(),
                        before.topic(),
                        with(before.movant(), said.movant(), paper, Speaker.MOVANT, version),
                        with(before.opponent(), said.opponent(), paper, Speaker.OPPONENT, version),
                        with(before.held(), said.held(), paper, Speaker.COURT, version));
        if (at < 0) {
            rows.add(after);
        } else {
            rows.set(at, after);
        }
    }

    private static List<Cell> with(
            List<Cell> cells,
            @Nullable Found<String> said,
            Contribution paper,
            Speaker column,
            int version) {
        if (said == null) {
            return cells;
        }
        List<Cell> more = new ArrayList<>(cells);
        more.add(new Cell(version, paper.documentId(), hand(paper.kind(), column), said));
        return more;
    }

    private static Hand hand(@Nullable DocumentKind kind, Speaker column) {
        if (kind == DocumentKind.CASE_SUMMARY) {
            return Hand.SUMMARY;
        }
        boolean court =
                kind == DocumentKind.ORDER
                        || kind == DocumentKind.TENTATIVE_RULING
                        || kind == DocumentKind.RECOMMENDATION
                        || kind == DocumentKind.JUDGMENT;
        if (court) {
            return column == Speaker.COURT ? Hand.OWN : Hand.COURT;
        }
        boolean movants = kind == DocumentKind.MOTION || kind == DocumentKind.REPLY;
        boolean opponents = kind == DocumentKind.OPPOSITION;
        boolean others =
                (movants && column == Speaker.OPPONENT) || (opponents && column == Speaker.MOVANT);
        return others ? Hand.OTHER_SIDE : Hand.OWN;
    }

    private static int place(List<Row> rows, IssueRow said) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean same =
                    Objects.equals(said.topic(), row.topic())
                            && (said.topic() != null || alike(row.issue(), said.issue()));
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(Found<String> one, Found<String> other) {
        Set<String> first = words(one.value());
        Set<String> second = words(other.value());
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return !all.isEmpty() && both.size() >= ALIKE * all.size();
    }

    private static Set<String> words(String heading) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : heading.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORT_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
