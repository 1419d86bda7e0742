// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.IssueRow;
import org.junit.jupiter.api.Test;

class IssueRowsTest {

    @Test
    void anOrderFillsAllThreeCells() throws IOException {
        IssueRow row = row(Papers.read("recommendation.txt"), "governing-test");

        assertThat(Objects.requireNonNull(row.movant()).value()).startsWith("Wren urges");
        assertThat(Objects.requireNonNull(row.opponent()).value()).startsWith("Pinecone prefers");
        assertThat(Objects.requireNonNull(row.held()).value()).startsWith("I will apply Cahill");
    }

    @Test
    void aMotionThatTheRuleCallsTimelyRaisesNoQuestionOfTime() throws IOException {
        Filing brief =
                Papers.reader()
                        .read(
                                Papers.text("motion-brief.txt")
                                        .replaceFirst(
                                                "Keller has established",
                                                "On timely motion the court here must quash. Keller timely served the subpoena here. Keller has established"));

        assertThat(brief.arguments().issues())
                .extracting(IssueRow::topic)
                .doesNotContain("timeliness");
    }

    @Test
    void aBriefFillsItsSideAlone() throws IOException {
        IssueRow row = row(Papers.read("motion-brief.txt"), "prima-facie-claim");

        assertThat(Objects.requireNonNull(row.movant()).value())
                .startsWith("Keller has established a prima facie case of defamation.");
        assertThat(row.opponent()).isNull();
        assertThat(row.held()).isNull();
    }

    @Test
    void everyCellIsReadFromTheText() throws IOException {
        String original = Papers.text("ndcal-order-quashing.txt");

        for (IssueRow row : Papers.reader().read(original).arguments().issues()) {
            row.issue()
                    .spans()
                    .forEach(
                            span ->
                                    assertThat(original.substring(span.start(), span.end()))
                                            .isEqualTo(span.text()));
        }
    }

    @Test
    void aPrintedTableIsTakenAsItIsAndKnowsItsTopics() throws IOException {
        Filing summary =
                Papers.reader().read(SharedFiles.sourceDocument("jones-v-meta-case-summary.txt"));

        assertThat(summary.arguments().issues()).hasSize(4);
        assertThat(summary.arguments().issues())
                .extracting(IssueRow::topic)
                .contains("first-amendment-protection", "prima-facie-claim");
    }

    @Test
    void theLeiferPapersMeetInTheSameRows() throws IOException {
        Filing order =
                Papers.reader()
                        .read(
                                SharedFiles.sourceDocument(
                                        "in-re-twitter-order-granting-motion-to-compel.txt"));
        Filing brief =
                Papers.reader()
                        .read(SharedFiles.sourceDocument("leifer-v-twitter-opposition-brief.txt"));

        for (String topic :
                new String[] {
                    "governing-test", "prima-facie-claim", "actual-malice", "disposition"
                }) {
            assertThat(row(order, topic).held()).as(topic).isNotNull();
            assertThat(row(brief, topic).opponent()).as(topic).isNotNull();
        }
        assertThat(row(order, "governing-test").movant()).isNotNull();
    }

    private static IssueRow row(Filing filing, String topic) {
        return filing.arguments().issues().stream()
                .filter(row -> topic.equals(row.topic()))
                .findFirst()
                .orElseThrow();
    }
}
