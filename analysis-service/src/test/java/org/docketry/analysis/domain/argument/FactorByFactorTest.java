// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.analysis.domain.argument.TestReading.Standing.APPLIED;
import static org.docketry.analysis.domain.argument.TestReading.Standing.APPLIED_WITHOUT_DECIDING;
import static org.docketry.analysis.domain.argument.TestReading.Standing.MENTIONED;
import static org.docketry.analysis.domain.argument.TestReading.Standing.NOT_DECIDED;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Orders that apply one test, pass over others, and take speaker by speaker, factor by factor. */
class FactorByFactorTest {

    @Test
    void theTestThatTheCourtAppliesStaysTheOneItSpeaksOf() throws IOException {
        Filing order = order("ndcal-two-speakers.txt");

        assertThat(test(order, "highfields").standing()).isEqualTo(APPLIED);
        assertThat(held(order, "highfields"))
                .containsExactly(
                        Map.entry("balance-of-harms", Holding.MET),
                        Map.entry("real-evidentiary-basis", Holding.MET_IN_PART));
        assertThat(test(order, "dendrite").standing()).isEqualTo(NOT_DECIDED);
        assertThat(held(order, "dendrite").values()).containsOnly(Holding.STANDARD_NOT_DECIDED);
        assertThat(test(order, "arista").standing()).isEqualTo(MENTIONED);
        assertThat(held(order, "arista")).isEmpty();
    }

    @Test
    void whatAnAmicusWouldHaveIsNotHeldAndTheTitlesSecondMotionTurnsNoSide() throws IOException {
        IssueRow governs = row(order("ndcal-two-speakers.txt"), "governing-test");

        assertThat(value(governs.movant())).startsWith("Willow Reach says");
        assertThat(value(governs.opponent())).startsWith("Parlance and Doe 2 urge");
        assertThat(value(governs.held())).startsWith("I apply Highfields").doesNotContain("Amicus");
    }

    @Test
    void aRequestIsAnsweredAfterItsReasons() throws IOException {
        IssueRow fees = row(order("ndcal-two-speakers.txt"), "fees-and-sanctions");

        assertThat(value(fees.held())).isEqualTo("The request is denied.");
    }

    @Test
    void letteredFactorsAreHeldInAWord() throws IOException {
        Filing order = order("sdny-factor-by-factor.txt");

        assertThat(test(order, "arista").standing()).isEqualTo(APPLIED);
        assertThat(held(order, "arista"))
                .containsExactly(
                        Map.entry("alternative-means", Holding.MET),
                        Map.entry("expectation-of-privacy", Holding.NOT_MET),
                        Map.entry("need", Holding.MET),
                        Map.entry("prima-facie", Holding.MET),
                        Map.entry("specificity", Holding.MET));
        assertThat(test(order, "cahill").standing()).isEqualTo(NOT_DECIDED);
        assertThat(value(row(order, "need").held()))
                .isEqualTo("An action cannot be served upon a pseudonym. Satisfied.");
        assertThat(value(row(order, "governing-test").movant())).contains("relies principally");
    }

    /**
     * "(b) Specificity." inside a paragraph heads what follows; each Doe has a holding of his own.
     */
    @Test
    void factorsAreCountedInsideAParagraphUnderEitherTest() throws IOException {
        Filing order = order("wdtex-under-either-one.txt");

        assertThat(test(order, "arista").standing()).isEqualTo(APPLIED_WITHOUT_DECIDING);
        assertThat(held(order, "arista"))
                .containsEntry("prima-facie", Holding.MET_IN_PART)
                .containsEntry("specificity", Holding.MET_IN_PART)
                .containsEntry("alternative-means", Holding.MET)
                .containsEntry("need", Holding.MET);
        assertThat(held(order, "cahill"))
                .as("a first factor is none of Cahill's requirements")
                .doesNotContainEntry("notice", Holding.NOT_MET);
    }

    @Test
    void anObjectionIsOverruledInAWordUnderItsHeading() throws IOException {
        Filing order = order("ndill-objections-in-turn.txt");

        assertThat(value(row(order, "relevance-and-burden").held()))
                .contains("mirror image of the issuer's revenue. Overruled.")
                .contains("Overruled, with one exception");
        assertThat(value(row(order, "privilege").held())).endsWith("Overruled.");
        assertThat(value(row(order, "disposition").held()))
                .contains("motion to enforce a subpoena [1] is granted");
        assertThat(value(row(order, "fees-and-sanctions").held())).contains("[17] is denied");
    }

    @Test
    void thePaperCountsTheTestsPartsItself() throws IOException {
        Filing order = order("njlaw-counts-four.txt");

        TestReading.Prong balance =
                test(order, "dendrite").prongs().stream()
                        .filter(prong -> prong.prong().equals("balance"))
                        .findFirst()
                        .orElseThrow();
        assertThat(balance.movant())
                .extracting(Found::value)
                .containsExactly(
                        "Doe 1 argues in the fourth prong that local officials retaliate.");
        assertThat(held(order, "dendrite")).containsExactly(Map.entry("balance", Holding.MET));
        assertThat(order.arguments().issues())
                .extracting(row -> value(row.held()))
                .noneMatch(held -> held.contains("advisory") || held.contains("notice was false"));
        assertThat(value(row(order, "governing-test").opponent())).contains("superseded");
    }

    private static Filing order(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file));
    }

    private static TestReading test(Filing order, String id) {
        return order.arguments().tests().stream()
                .filter(test -> test.test().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Holding> held(Filing order, String id) {
        Map<String, Holding> held = new TreeMap<>();
        for (TestReading.Prong prong : test(order, id).prongs()) {
            TestReading.Held of = prong.held();
            if (of != null) {
                held.put(prong.prong(), of.outcome());
            }
        }
        return held;
    }

    private static IssueRow row(Filing order, String topic) {
        return order.arguments().issues().stream()
                .filter(row -> topic.equals(row.topic()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row on " + topic));
    }

    private static String value(@Nullable Found<String> cell) {
        return cell == null ? "" : cell.value();
    }
}
