// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.argument.TestReading.Standing;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What courts of many styles hold of each prong, and who argued what. */
class HoldingStylesTest {

    @ParameterizedTest
    @CsvSource({
        "ndcal-512h-quash.txt, highfields, APPLIED, met-in-part met-in-part",
        "cal-superior-krinsky.txt, krinsky, APPLIED, met met-in-part",
        "edmich-rr.txt, dendrite, APPLIED, met met met not-met not-reached",
        "ndcal-dmca-order.txt, highfields, APPLIED_WITHOUT_DECIDING, not-met not-reached",
        "ndcal-dmca-order.txt, arista, APPLIED_WITHOUT_DECIDING, not-met - - - -",
        "edmich-adopting.txt, cahill, NOT_DECIDED, standard-not-decided standard-not-decided",
        "wdwash-reply.txt, 2themart, RESISTED, - - - -",
        "mdtenn-pseudonym-opposition.txt, dendrite, URGED, - - - - -",
        "sdny-arista-mixed.txt, arista, APPLIED, met met met met -",
        "del-super-letter.txt, cahill, APPLIED, met not-met",
        "ndcal-does-two-ways-order.txt, highfields, APPLIED, met-in-part met-in-part",
        "ndcal-provider-opposition.txt, highfields, URGED, - -",
        "ndcal-compel-in-which-case.txt, highfields, APPLIED, met met",
        "cal-superior-one-of-three.txt, krinsky, APPLIED, - -",
        "edva-memorandum-order.txt, arista, APPLIED, met met met met met",
        "ndcal-subpoena-in-turn.txt, 2themart, APPLIED, met met not-met not-met",
        "edny-arista-in-turn.txt, arista, APPLIED, met met met met met",
        "nysupct-whether-dendrite.txt, dendrite, NOT_DECIDED, standard-not-decided standard-not-decided standard-not-decided standard-not-decided standard-not-decided",
        "delsuper-second-is-not.txt, cahill, APPLIED, met not-met",
        "ariz-superior-mobilisa.txt, mobilisa, APPLIED, met not-met not-met",
        "daz-gerund.txt, seescandy, APPLIED, met - met-in-part -"
    })
    void eachProngIsHeldAsTheCourtSays(String file, String test, Standing standing, String held)
            throws IOException {
        TestReading reading = test(file, test);

        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(
                        reading.prongs().stream()
                                .map(p -> p.held() == null ? "-" : p.held().outcome().term())
                                .toList())
                .isEqualTo(List.of(held.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Court is not persuaded that Plaintiff has made a prima facie showing of defamation. | not-met",
                "The Court cannot find that Plaintiff has made a prima facie showing. | not-met",
                "The question is whether Plaintiff has made a prima facie showing. | -",
                "Ashe does not dispute that Plaintiff has made a prima facie showing. | met",
                "Ashe argues that there is no prima facie showing. The Court is not persuaded. | met",
                "Plaintiff argues that its complaint is a prima facie showing. This argument is unavailing. | not-met",
                "Plaintiff argues that its complaint is a prima facie showing. The Court is not entirely persuaded. | -",
                "Ashe argues that there is no prima facie showing. Ashe has not carried that burden. | met",
                "Plaintiff has failed to carry its burden of a prima facie showing. | not-met"
            })
    void aProngIsHeldBySentence(String sentences, String held) {
        Filing filing =
                Papers.reader()
                        .read(
                                """
                                             UNITED STATES DISTRICT COURT
                                            NORTHERN DISTRICT OF CALIFORNIA

                                HALVARD TOOLS, INC.,                        Case No. 24-mc-80411-TQH
                                            Plaintiff,
                                      v.
                                ASHE NETWORKS, INC.,
                                            Defendant.

                                         ORDER ON MOTION TO COMPEL

                                     Plaintiff moves to compel. Ashe opposes. The Court applies Krinsky v. Doe 6, 159
                                Cal. App. 4th 1154 (2008).

                                     %s
                                """
                                        .formatted(sentences));
        TestReading.Held said = filing.arguments().tests().getFirst().prongs().get(1).held();

        assertThat(said == null ? "-" : said.outcome().term()).isEqualTo(held);
    }

    @Test
    void eachClauseIsTheWordOfItsOwnSide() throws IOException {
        IssueRow governing = row("edmich-rr.txt", Topic.GOVERNING_TEST);

        assertThat(value(governing.opponent())).isEqualTo("Plaintiff urges Cahill");
        assertThat(value(governing.movant()))
                .startsWith("Doe urges Dendrite Int'l, Inc. v. Doe No. 3");
    }

    @Test
    void aJointLetterBriefSpeaksUnderTheNameOfEachSide() throws IOException {
        IssueRow balance = row("ndcal-joint-letter-brief.txt", "balance-of-harms");

        assertThat(value(balance.movant())).startsWith("The harm to Tamarack is concrete");
        assertThat(value(balance.opponent())).startsWith("The balance of harms weighs against");
        assertThat(row("ndcal-joint-letter-brief.txt", "standing").opponent()).isNull();
    }

    @Test
    void theFirstSentenceUnderAHeadingIsHeard() throws IOException {
        IssueRow fairUse = row("ndcal-512h-quash.txt", "copyright-claim");

        assertThat(value(fairUse.movant())).isEqualTo("Doe argues that the posts are fair use.");
        assertThat(fairUse.held()).isNull();
    }

    @Test
    void neitherACaptionNorACommandIsAnArgument() throws IOException {
        assertThat(topics("ndcal-512h-quash.txt")).doesNotContain("timeliness");
        assertThat(topics("sdfla-paperless.txt")).doesNotContain("timeliness");
        assertThat(value(row("wdwash-reply.txt", Topic.DISPOSITION).movant()))
                .startsWith("The motion should be granted.");
    }

    @Test
    void anArgumentStaysUnderItsOwnHeading() throws IOException {
        assertThat(value(row("wdwash-reply.txt", "timeliness").opponent()))
                .isEqualTo("ForumGate says the motion came too late.");
        assertThat(value(row("mdtenn-pseudonym-opposition.txt", "pseudonym").movant()))
                .isEqualTo("Plaintiff argues that the public has an interest in open courts.");
    }

    @Test
    void theFactorsOfAnotherTestHoldNothingOfThisOne() throws IOException {
        assertThat(test("sdny-arista-mixed.txt", "arista").held()).isNull();
    }

    @Test
    void whatOnlyTellsTheCourseOfTheCaseIsNoHolding() throws IOException {
        assertThat(topics("dnev-motion-compel-fees.txt")).doesNotContain("confidentiality");
        assertThat(topics("daz-gerund.txt"))
                .doesNotContain("alternative-means", "balance-of-harms");
        assertThat(topics("ndcal-quash-brief.txt")).doesNotContain("alternative-means");
    }

    @Test
    void whatTheCourtFindsIsNobodysArgument() throws IOException {
        assertThat(read("nysup-3102c.txt").arguments().issues())
                .isNotEmpty()
                .noneMatch(row -> value(row.movant()).contains("plainly opinion"));
    }

    @Test
    void whatAWriterSaysOfTheOtherSideIsNotTheOtherSidesWord() throws IOException {
        assertThat(read("ndcal-provider-opposition.txt").arguments().issues())
                .extracting(IssueRow::movant)
                .filteredOn(Objects::nonNull)
                .extracting(Found::value)
                .containsExactly(
                        "Blackthorne responds that New York pleading standards should control.");
        TestReading order = test("ndcal-does-two-ways-order.txt", "highfields");
        assertThat(order.prongs().getFirst().opponent())
                .extracting(Found::value)
                .noneMatch(said -> said.contains("points to nothing"));
    }

    @Test
    void whatASideDoesNotDisputeIsNoHolding() throws IOException {
        assertThat(read("ndcal-does-two-ways-order.txt").arguments().issues())
                .extracting(IssueRow::held)
                .filteredOn(Objects::nonNull)
                .extracting(Found::value)
                .noneMatch(held -> held.contains("does not dispute copying"));
    }

    @Test
    void anArgumentThatIsPrematureIsTurnedDownAndWhoSuesIsNoHolding() throws IOException {
        IssueRow fairUse = row("sdny-decrees-over-pages.txt", "copyright-claim");

        assertThat(value(fairUse.held()))
                .isEqualTo(
                        "Doe 1's argument that the posts are fair use is premature at this stage.");
    }

    @Test
    void aLetterUnderWhichTheCourtWritesHoldsNothing() throws IOException {
        TestReading arista = test("sdny-letter-endorsed-in-part.txt", "arista");

        assertThat(arista.held()).isNull();
        assertThat(arista.prongs()).allSatisfy(prong -> assertThat(prong.held()).isNull());
        assertThat(read("sdny-letter-endorsed-in-part.txt").arguments().issues())
                .extracting(row -> value(row.held()))
                .noneMatch(held -> held.contains("should be quashed") || held.contains("reviews"));
    }

    @Test
    void whatIsShownAsToOneOfThreeIsShownInPart() throws IOException {
        assertThat(test("cal-superior-one-of-three.txt", "krinsky").held().outcome())
                .isEqualTo(Holding.MET_IN_PART);
    }

    @Test
    void aScaleCitedInPassingTakesNoStatementsFromTheTestThatIsArgued() throws IOException {
        assertThat(test("ndcal-provider-opposition.txt", "highfields").prongs().get(1).opponent())
                .extracting(Found::value)
                .contains("Blackthorne, for his part, identifies no harm beyond hurt feelings.");
        assertThat(test("ndcal-provider-opposition.txt", "anonymous-online-speakers").prongs())
                .allSatisfy(prong -> assertThat(prong.opponent()).isEmpty());
    }

    private static TestReading test(String file, String id) throws IOException {
        return read(file).arguments().tests().stream()
                .filter(t -> t.test().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> topics(String file) throws IOException {
        return read(file).arguments().issues().stream()
                .map(r -> String.valueOf(r.topic()))
                .toList();
    }

    private static IssueRow row(String file, String topic) throws IOException {
        return read(file).arguments().issues().stream()
                .filter(r -> topic.equals(r.topic()))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Found<String> cell) {
        return cell == null ? "" : cell.value();
    }

    private static Filing read(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file));
    }
}
