// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.argument.IssueTable.Cell;
import org.docketry.analysis.domain.argument.IssueTable.Contribution;
import org.docketry.analysis.domain.argument.IssueTable.Hand;
import org.docketry.analysis.domain.argument.IssueTable.Row;
import org.junit.jupiter.api.Test;

class IssueTableTest {

    @Test
    void aPartysOwnPaperStandsBeforeWhatOthersTellOfIt() throws IOException {
        Row row =
                row(
                        IssueTable.of(
                                List.of(
                                        paper("order", Papers.read("recommendation.txt")),
                                        paper("motion", Papers.read("motion-brief.txt")))),
                        "governing-test");

        assertThat(row.movant())
                .extracting(Cell::documentId, Cell::hand)
                .containsExactly(tuple("motion", Hand.OWN), tuple("order", Hand.COURT));
        assertThat(row.held()).extracting(Cell::hand).containsExactly(Hand.OWN);
    }

    @Test
    void eachPaperThatSpeaksIsAVersion() throws IOException {
        IssueTable table =
                IssueTable.of(
                        List.of(
                                paper("motion", Papers.read("motion-brief.txt")),
                                new Contribution("silent", null, List.of()),
                                paper("order", Papers.read("ndcal-order-quashing.txt"))));

        assertThat(table.version()).isEqualTo(2);
        assertThat(row(table, "prima-facie-claim").held())
                .extracting(Cell::version)
                .containsExactly(2);
    }

    @Test
    void theRealBriefAndOrderFillOneTable() throws IOException {
        Filing brief =
                Papers.reader()
                        .read(SharedFiles.sourceDocument("leifer-v-twitter-opposition-brief.txt"));
        Filing order =
                Papers.reader()
                        .read(
                                SharedFiles.sourceDocument(
                                        "in-re-twitter-order-granting-motion-to-compel.txt"));
        IssueTable table = IssueTable.of(List.of(paper("brief", brief), paper("order", order)));

        Row governing = row(table, "governing-test");
        assertThat(governing.movant()).extracting(Cell::hand).contains(Hand.COURT);
        assertThat(governing.opponent()).extracting(Cell::hand).containsExactly(Hand.OWN);
        assertThat(governing.held()).extracting(Cell::documentId).containsExactly("order");
    }

    private static Contribution paper(String id, Filing filing) {
        return new Contribution(
                id,
                filing.reading().kind() == null ? null : filing.reading().kind().value(),
                filing.arguments().issues());
    }

    private static Row row(IssueTable table, String topic) {
        return table.rows().stream()
                .filter(row -> topic.equals(row.topic()))
                .findFirst()
                .orElseThrow();
    }
}
