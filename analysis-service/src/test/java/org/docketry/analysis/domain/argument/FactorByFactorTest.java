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

    /** What the court below found is not found here, nor by "It found" behind it. */
    @Test
    void whatTheDistrictCourtFoundIsNotHeldOnAppeal() throws IOException {
        Filing order =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES COURT OF APPEALS
                                FOR THE NINTH CIRCUIT

                                ASHE CAPITAL, LP, Movant-Appellee,
                                v.
                                DOE 1, Respondent-Appellant.

                                No. 24-4417

                                ORDER

                                The district court applied Highfields Capital Management, L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005). It found a prima facie case shown, and that the balance of harms favored disclosure.

                                The motion for a stay is GRANTED. We do not decide what standard applies, nor whether Doe 1 should prevail.
                                """);

        assertThat(test(order, "highfields").standing()).isEqualTo(NOT_DECIDED);
        assertThat(held(order, "highfields").values()).containsOnly(Holding.STANDARD_NOT_DECIDED);
    }

    @Test
    void pennsylvaniasFourPartsAreTakenSpeakerBySpeaker() throws IOException {
        Filing order =
                Papers.reader()
                        .read(
                                """
                                IN THE COURT OF COMMON PLEAS OF ALLEGHENY COUNTY, PENNSYLVANIA

                                HOLLIS MERRIN, Plaintiff,
                                v.
                                JOHN DOES 1-2, Defendants.

                                No. GD-24-004417

                                MEMORANDUM AND ORDER

                                I. The rule in Pennsylvania

                                Pilchesky v. Gatelli, 12 A.3d 430, 442-46 (Pa. Super. 2011), tells me what to look at. Doe 2 argues that the summary-judgment standard of Doe v. Cahill, 884 A.2d 451 (Del. 2005), should be used. I apply Pilchesky.

                                II. Doe 1

                                Notice. Nothing came back. Met.

                                Prima facie. Plaintiff filed a video. It is evidence. Met.

                                Affidavit. The one on file says nothing of other means. Not met.

                                Balance. Not reached.

                                III. Doe 2

                                Prima facie. Truth is a defense. Not met.
                                """);

        assertThat(test(order, "pilchesky").standing()).isEqualTo(APPLIED);
        assertThat(held(order, "pilchesky"))
                .containsEntry("notice", Holding.MET)
                .containsEntry("prima-facie", Holding.MET_IN_PART)
                .containsEntry("affidavit", Holding.NOT_MET)
                .doesNotContainEntry("balance", Holding.MET);
        assertThat(test(order, "cahill").standing()).isEqualTo(MENTIONED);
    }

    /**
     * A test told in its parts is met by nobody, and "nor does the fear outweigh" is for the claim.
     */
    @Test
    void whatATestAsksIsNotHeldAndNorTurnsTheBalance() throws IOException {
        Filing order =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                DISTRICT OF COLUMBIA

                                ASHE, INC., Plaintiff, v. DOE 1, Defendant.   Civil Action No. 24-4417 (ABC)

                                MEMORANDUM OPINION AND ORDER ON MOTION TO QUASH

                                A. The governing test

                                Our own Circuit has not spoken, and the decision in this District that comes closest found it unnecessary to choose between Dendrite and Cahill. Solers, Inc. v. Doe, 977 A.2d 941 (D.C. 2009), supplies the better rule. It asks the court to (1) ensure that the claim is adequately pleaded; (2) require reasonable efforts at notice; (3) wait a reasonable time; (4) require evidence creating a genuine issue on each element; and (5) determine that the information is important.

                                B. Doe 1

                                Nor does Doe 1's fear of losing a job outweigh a claim that has been shown to have substance.

                                The Court need not decide whether federal or District law supplies the standard in a diversity case. The motion to quash is DENIED.
                                """);

        assertThat(test(order, "solers").standing()).isEqualTo(APPLIED);
        assertThat(held(order, "solers").values()).doesNotContain(Holding.NOT_MET);
        assertThat(value(row(order, "balance-of-harms").held())).startsWith("Nor does Doe 1's");
        assertThat(order.arguments().tests())
                .extracting(TestReading::standing)
                .doesNotContain(NOT_DECIDED, APPLIED_WITHOUT_DECIDING);
    }

    /**
     * Where the court has named a test, one that a side urges instead is not the one it speaks of.
     */
    @Test
    void aTestThatASideUrgesIsNotTheOneTheCourtSpeaksOf() throws IOException {
        Filing order =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                NORTHERN DISTRICT OF CALIFORNIA

                                ASHE, INC., Plaintiff, v. PARLANCE, INC., Respondent.   Case No. 24-mc-80263-ABC

                                ORDER ON MOTION TO QUASH

                                DISCUSSION

                                Courts in this district generally weigh the harms. Highfields Cap. Mgmt., L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005). Parlance urges the Court to apply Doe v. 2TheMart.com Inc., 140 F. Supp. 2d 1088 (W.D. Wash. 2001), instead. That test governs witnesses.

                                Suspicion is not evidence. The first step is not met. The Court does not reach the second step.
                                """);

        assertThat(test(order, "2themart").standing()).isEqualTo(MENTIONED);
        assertThat(held(order, "highfields"))
                .containsEntry("real-evidentiary-basis", Holding.NOT_MET)
                .containsEntry("balance-of-harms", Holding.NOT_REACHED);
    }

    /**
     * Which showing must be made is no showing; a heading that asks for the ruling heads reasons.
     */
    @Test
    void whatShowingMustBeMadeIsAQuestionOfTheTest() throws IOException {
        Filing brief =
                Papers.reader()
                        .read(
                                """
                                SUPERIOR COURT OF NEW JERSEY
                                LAW DIVISION: MONMOUTH COUNTY

                                ASHE, INC., Plaintiff, v. JOHN DOE 1, Defendant.   DOCKET NO. MON-L-2914-24

                                BRIEF IN SUPPORT OF MOTION OF DEFENDANT JOHN DOE 1 TO QUASH SUBPOENA

                                LEGAL ARGUMENT

                                POINT I

                                THE SUBPOENA SHOULD BE QUASHED

                                Plaintiff must meet the evidentiary showing of Doe v. Cahill, 884 A.2d 451 (Del. 2005). Plaintiff relied on another case in its email. No one says that Doe 1 broke into anything.

                                Respectfully submitted,

                                WREN & VANE LLC
                                Attorneys for Defendant John Doe 1

                                By: /s/ Rosalind M. Wren
                                """);

        assertThat(held(brief, "cahill")).isEmpty();
        assertThat(test(brief, "cahill").prongs())
                .allSatisfy(prong -> assertThat(prong.movant()).isEmpty());
        assertThat(value(row(brief, "governing-test").movant())).contains("must meet");
        assertThat(brief.arguments().issues())
                .filteredOn(row -> "disposition".equals(row.topic()))
                .extracting(row -> value(row.movant()))
                .noneMatch(said -> said.contains("broke") || said.contains("email"));
    }

    /** Under a test that the library does not know nothing is held of those it surveyed. */
    @Test
    void aTestOfAnotherCaseTakesNoHoldingsForOneOfTheLibrary() throws IOException {
        Filing order =
                Papers.reader()
                        .read(
                                """
                                SUPERIOR COURT OF WASHINGTON
                                COUNTY OF KING

                                ASHE, INC., Plaintiff, v. DOE 1, Defendant.   No. 24-2-04417-6 SEA

                                ORDER ON MOTION TO QUASH

                                This motion is controlled by Thomson v. Doe, 189 Wn. App. 45, 356 P.3d 727 (2015). Division One surveyed the cases, among them Dendrite and Krinsky v. Doe 6, 159 Cal. App. 4th 1154 (2008).

                                Doe 1. The statement can be checked, and Plaintiff checked it. Plaintiff has met its burden.

                                The motion is DENIED.
                                """);

        assertThat(test(order, "krinsky").standing()).isEqualTo(MENTIONED);
        assertThat(held(order, "krinsky")).isEmpty();
    }

    /** Tests that a brief cites once in passing take nothing from the one that it argues under. */
    @Test
    void aTestCitedInPassingIsNotTheOneArguedUnder() throws IOException {
        Filing motion =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                WESTERN DISTRICT OF WASHINGTON

                                ASHE TEXTILES, INC., Plaintiff, v. BIRCH GOODS LLC, Defendant.   No. 2:24-cv-04417-ABC

                                PLAINTIFF'S REPLY IN SUPPORT OF MOTION TO COMPEL PARLANCE, INC.

                                STATEMENT OF FACTS

                                Plaintiff's investigator says that the column reflects the file.

                                ARGUMENT

                                A. The Governing Standard

                                Courts in this District generally apply the two-part Highfields test. Highfields Capital Management, L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005). Arizona's own rule is similar. Mobilisa, Inc. v. Doe, 170 P.3d 712 (Ariz. Ct. App. 2007). Parlance insists that Highfields governs.

                                B. Plaintiff Has Evidence

                                These are not the jests at issue in Highfields. See Doe v. Cahill, 884 A.2d 451 (Del. 2005).

                                C. The Balance of Harms Favors Disclosure

                                The balance also tips to Plaintiff. Plaintiff's claims cannot go forward against unnamed defendants. Quarrie Weekly argues that the users may be hurt.
                                """);

        TestReading.Prong balance =
                test(motion, "highfields").prongs().stream()
                        .filter(prong -> prong.prong().equals("balance-of-harms"))
                        .findFirst()
                        .orElseThrow();
        assertThat(balance.movant())
                .extracting(Found::value)
                .contains(
                        "The Balance of Harms Favors Disclosure",
                        "The balance also tips to Plaintiff.")
                .noneMatch(said -> said.contains("Quarrie"));
        assertThat(value(row(motion, "governing-test").opponent())).contains("Parlance insists");
        assertThat(motion.arguments().issues())
                .extracting(IssueRow::topic)
                .doesNotContain("statement-of-fact");
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
