// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.argument.TestReading.Held;
import org.docketry.analysis.domain.argument.TestReading.Prong;
import org.docketry.analysis.domain.argument.TestReading.Standing;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;
import org.junit.jupiter.api.Test;

class UnmaskingTestsTest {

    @Test
    void aStepThatIsNotMetLeavesTheNextUnreached() throws IOException {
        TestReading highfields = test(Papers.read("ndcal-order-quashing.txt"), "highfields");

        assertThat(highfields.standing()).isEqualTo(Standing.APPLIED);
        assertThat(held(highfields, "real-evidentiary-basis").outcome()).isEqualTo(Holding.NOT_MET);
        assertThat(held(highfields, "real-evidentiary-basis").text())
                .isEqualTo("The first step of Highfields is therefore not satisfied.");
        assertThat(held(highfields, "balance-of-harms").outcome()).isEqualTo(Holding.NOT_REACHED);
    }

    @Test
    void anOrderTellsWhatEachSideSaid() throws IOException {
        Prong basis =
                prong(
                        test(Papers.read("ndcal-order-quashing.txt"), "highfields"),
                        "real-evidentiary-basis");

        assertThat(basis.movant())
                .extracting(Found::value)
                .containsExactly(
                        "Doe 1 argues that Harbor Lane offers nothing but its own complaint.");
        assertThat(basis.opponent())
                .extracting(Found::value)
                .containsExactly(
                        "Harbor Lane responds that a verified complaint is competent evidence.");
    }

    @Test
    void factorsAreHeldOneByOne() throws IOException {
        TestReading arista = test(Papers.read("sdny-opinion.txt"), "arista");

        assertThat(arista.prongs())
                .extracting(prong -> Objects.requireNonNull(prong.held()).outcome())
                .containsOnly(Holding.MET);
        assertThat(held(arista, "prima-facie").implied()).isFalse();
        assertThat(held(arista, "prima-facie").text())
                .isEqualTo(
                        "First, the plaintiff has made a concrete showing of a prima facie claim.");
        assertThat(held(arista, "need").text())
                .startsWith("Fourth, the plaintiff cannot serve anybody without a name");
        assertThat(arista.prongs()).allSatisfy(p -> assertThat(p.held().implied()).isFalse());
    }

    @Test
    void aRecommendationPicksATestAndAppliesItPosterByPoster() throws IOException {
        Filing filing = Papers.read("recommendation.txt");

        assertThat(test(filing, "cahill").standing()).isEqualTo(Standing.APPLIED);
        assertThat(test(filing, "dendrite").standing()).isEqualTo(Standing.REJECTED);
        assertThat(held(test(filing, "cahill"), "notice").outcome()).isEqualTo(Holding.MET);
        assertThat(held(test(filing, "cahill"), "summary-judgment").outcome())
                .isEqualTo(Holding.MET_IN_PART);
    }

    @Test
    void aBriefUrgesOneTestAndArguesUnderTheOther() throws IOException {
        Filing brief = Papers.read("motion-brief.txt");

        assertThat(test(brief, "arista").standing()).isEqualTo(Standing.URGED);
        assertThat(test(brief, "highfields").standing()).isEqualTo(Standing.IN_THE_ALTERNATIVE);
        assertThat(prong(test(brief, "arista"), "prima-facie").movant())
                .extracting(Found::value)
                .contains("Keller has established a prima facie case of defamation.");
        assertThat(brief.arguments().tests()).allSatisfy(test -> assertThat(test.held()).isNull());
    }

    @Test
    void aJointLetterSpeaksForBothSides() throws IOException {
        Prong balance =
                prong(test(Papers.read("joint-letter.txt"), "highfields"), "balance-of-harms");

        assertThat(balance.movant())
                .extracting(Found::value)
                .containsExactly("The harm to Doe 4 does not outweigh the harm to Plaintiff.");
        assertThat(balance.opponent().getFirst().value())
                .startsWith("The balance of harms weighs against unmasking Doe 4");
    }

    @Test
    void aSummaryTellsWhatTheCourtHeld() throws IOException {
        TestReading highfields = test(Papers.read("summary-without-table.txt"), "highfields");

        assertThat(held(highfields, "real-evidentiary-basis").outcome()).isEqualTo(Holding.NOT_MET);
        assertThat(held(highfields, "balance-of-harms").outcome()).isEqualTo(Holding.NOT_REACHED);
    }

    @Test
    void theOrderToTwitterLeavesOpenWhichTestGoverns() throws IOException {
        String original =
                SharedFiles.sourceDocument("in-re-twitter-order-granting-motion-to-compel.txt");
        Filing order = Papers.reader().read(original);
        TestReading highfields = test(order, "highfields");
        TestReading arista = test(order, "arista");

        assertThat(arista.standing()).isEqualTo(Standing.NOT_DECIDED);
        assertThat(arista.prongs())
                .extracting(prong -> Objects.requireNonNull(prong.held()).outcome())
                .containsOnly(Holding.STANDARD_NOT_DECIDED);
        assertThat(highfields.standing()).isEqualTo(Standing.APPLIED_WITHOUT_DECIDING);
        assertThat(Objects.requireNonNull(highfields.held()).outcome()).isEqualTo(Holding.MET);
        assertThat(held(highfields, "real-evidentiary-basis").outcome()).isEqualTo(Holding.MET);
        assertThat(held(highfields, "balance-of-harms").implied()).isTrue();
        for (Span span : Objects.requireNonNull(arista.held()).spans()) {
            assertThat(original.substring(span.start(), span.end())).isEqualTo(span.text());
        }
    }

    @Test
    void theOppositionOfTwitterArguesUnderBothTests() throws IOException {
        Filing brief =
                Papers.reader()
                        .read(SharedFiles.sourceDocument("leifer-v-twitter-opposition-brief.txt"));

        assertThat(test(brief, "highfields").standing()).isEqualTo(Standing.URGED);
        assertThat(test(brief, "arista").standing()).isEqualTo(Standing.IN_THE_ALTERNATIVE);
        assertThat(prong(test(brief, "highfields"), "real-evidentiary-basis").opponent())
                .isNotEmpty();
        assertThat(prong(test(brief, "highfields"), "balance-of-harms").opponent()).isNotEmpty();
        assertThat(prong(test(brief, "arista"), "prima-facie").opponent()).isNotEmpty();
        assertThat(prong(test(brief, "arista"), "expectation-of-privacy").opponent()).isNotEmpty();
        assertThat(prong(test(brief, "arista"), "specificity").opponent()).isEmpty();
    }

    private static TestReading test(Filing filing, String id) {
        return filing.arguments().tests().stream()
                .filter(test -> test.test().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Prong prong(TestReading test, String id) {
        return test.prongs().stream()
                .filter(prong -> prong.prong().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Held held(TestReading test, String prong) {
        return Objects.requireNonNull(prong(test, prong).held());
    }
}
