// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.junit.jupiter.api.Test;

/** What a brief argues, and what only stands behind it. */
class ArgumentsOfBriefsTest {

    private static final String BRIEF =
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            In re Subpoena to Larkspur, Inc.          Case No. 24-mc-80999-ABC

            MOVANT QUILLFEATHER'S MOTION TO COMPEL LARKSPUR, INC. TO COMPLY WITH SUBPOENA

            I. ARGUMENT

            A. The subpoena seeks relevant information.

            Larkspur has not shown an undue burden. The motion should be granted.

            Dated: March 4, 2024                 Respectfully submitted,

            /s/ Ann Ashe
            Attorneys for Movant Quillfeather

            """;

    @Test
    void aDeclarationBehindABriefArguesNothing() {
        List<IssueRow> alone = issues(BRIEF);
        List<IssueRow> withDeclaration =
                issues(
                        BRIEF
                                + """
                                DECLARATION OF ANN ASHE

                                I, Ann Ashe, declare as follows:

                                1. Larkspur has refused to comply with the subpoena, which is not burdensome.

                                2. Larkspur told me that the subpoena was overbroad. Quillfeather cannot serve the defendant.

                                I declare under penalty of perjury that the foregoing is true and correct.
                                """);

        assertThat(alone).isNotEmpty();
        assertThat(withDeclaration.stream().flatMap(ArgumentsOfBriefsTest::cells))
                .containsExactlyElementsOf(
                        alone.stream().flatMap(ArgumentsOfBriefsTest::cells).toList());
    }

    @Test
    void aMemorandumBehindADeclarationArguesAgain() {
        assertThat(
                        issues(
                                BRIEF
                                        + """
                                        DECLARATION OF ANN ASHE

                                        I, Ann Ashe, declare that Larkspur was served.

                                        MEMORANDUM OF POINTS AND AUTHORITIES

                                        Larkspur's objections to the subpoena are untimely.
                                        """))
                .extracting(IssueRow::topic)
                .contains("timeliness");
    }

    /** In a contract's case evidence is relevant, and damages are proportional, too. */
    @Test
    void topicsOfDiscoveryAriseOnlyWhereDiscoveryIsSpokenOf() {
        String opinion =
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                PERRIN ORCHARD, Plaintiff, v. LARKSPUR MILLS, INC., Defendant.

                Case No. 22-cv-09999-ABC

                ORDER GRANTING MOTION FOR SUMMARY JUDGMENT

                II. DISCUSSION

                A. Breach

                The Court finds that the evidence of the delay is relevant to the claim of breach.

                B. Damages

                The Court concludes that the damages are proportional to the harm.%s

                III. CONCLUSION

                The motion is GRANTED.
                """;

        assertThat(issues(opinion.formatted("")))
                .extracting(IssueRow::topic)
                .containsExactly(null, null, "disposition");
        assertThat(
                        issues(
                                opinion.formatted(
                                        "\n\nC. The subpoena to Bramble\n\nThe Court finds that the demand is unduly burdensome.")))
                .extracting(IssueRow::topic)
                .contains("relevance-and-burden");
    }

    /** Each numbered ground is said on its own topic, and counts no test's factors. */
    @Test
    void eachNumberedGroundHasItsOwnRow() {
        List<IssueRow> rows =
                issues(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF OREGON

                        ANN ASHE, Plaintiff, v. JOHN DOE, Defendant.

                        MOTION TO QUASH SUBPOENA

                        This motion should be granted because (1) Ashe has not shown a prima facie case; (2) the subpoena is overbroad; and (3) Ashe dislikes criticism. Second, it violates the Stored Communications Act.
                        """);

        assertThat(rows)
                .extracting(IssueRow::topic, row -> row.movant().value())
                .containsExactly(
                        tuple("disposition", "This motion should be granted"),
                        tuple("prima-facie-claim", "(1) Ashe has not shown a prima facie case;"),
                        tuple("relevance-and-burden", "(2) the subpoena is overbroad;"),
                        tuple(
                                "stored-communications",
                                "Second, it violates the Stored Communications Act."));
    }

    /**
     * A joint letter whose only "protective order" is one that is in force moves to quash nothing.
     */
    @Test
    void aJointLetterGivesEachSideItsOwn() {
        Filing letter =
                Papers.reader()
                        .read(
                                """
                                Re:   Bramble v. Gorse Holdings, Inc., Case No. 4:23-cv-09876-DEF

                                Dear Magistrate Judge Cedar:

                                Plaintiff Hollis Bramble and non-party Pellwether LLC ("Pellwether") submit this joint letter.

                                I.    Bramble's Position

                                All four factors of Doe v. 2TheMart.com Inc. are satisfied here. First, the subpoena was issued in good faith. Second, the information relates to a core claim. Third, it is directly and materially relevant to that claim. Fourth, the subpoena asks what nobody else knows.

                                Bramble proposes that the name be produced under the protective order.

                                II.   Pellwether's Position

                                Bramble's subpoena is overbroad. Its author also fears retaliation. Pellwether requests that the Court deny enforcement of the subpoena.
                                """);

        assertThat(letter.arguments().issues())
                .filteredOn(row -> row.opponent() != null)
                .extracting(IssueRow::topic, row -> row.opponent().value())
                .containsExactlyInAnyOrder(
                        tuple("relevance-and-burden", "Bramble's subpoena is overbroad."),
                        tuple("balance-of-harms", "Its author also fears retaliation."),
                        tuple(
                                "disposition",
                                "Pellwether requests that the Court deny enforcement of the subpoena."));
        assertThat(letter.arguments().tests())
                .filteredOn(test -> test.test().equals("2themart"))
                .flatExtracting(TestReading::prongs)
                .extracting(prong -> prong.movant().size())
                .containsExactly(1, 1, 1, 1);
    }

    /** "Even if Ashe had shown a case" grants nothing, and a test's parts are no arguments. */
    @Test
    void whatIsSupposedOrRecitedIsNoArgument() {
        List<IssueRow> rows =
                issues(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF OREGON

                        ANN ASHE, Plaintiff, v. JOHN DOE, Defendant.

                        MOTION TO QUASH SUBPOENA

                        Ashe need show only that it (1) has competent evidence, and (2) asks for a narrow list. Even if Ashe had made a prima facie showing, the balance tips against disclosure.
                        """);

        assertThat(rows).extracting(IssueRow::topic).containsExactly("balance-of-harms");
    }

    @Test
    void aCourtsNumberedReasonsAreHeldOneByOne() {
        List<IssueRow> rows =
                issues(
                        """
                        UNITED STATES DISTRICT COURT
                        EASTERN DISTRICT OF VIRGINIA

                        IN RE SUBPOENA TO LARKSPUR, INC.

                        MEMORANDUM ORDER ON MOTION TO QUASH SUBPOENA

                        This case concerns the claim that the subpoena is overbroad. The Court quashes the subpoena for the following reasons: (1) the Stored Communications Act forbids Larkspur to produce the messages; and (2) the subpoena imposes an undue burden on Larkspur.
                        """);

        assertThat(rows)
                .extracting(IssueRow::topic, row -> row.held().value())
                .contains(
                        tuple(
                                "stored-communications",
                                "(1) the Stored Communications Act forbids Larkspur to produce the messages;"),
                        tuple(
                                "relevance-and-burden",
                                "(2) the subpoena imposes an undue burden on Larkspur."));
    }

    /** A name that a paragraph's end breaks takes no alias from below, and so no side. */
    @Test
    void aReplyTellsTheOtherSidesWordAsTheOtherSides() {
        List<IssueRow> rows =
                issues(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF NEW JERSEY

                        QUILLFEATHER LABS, INC., Plaintiff, v. JOHN DOES 1-4, Defendants.

                        REPLY IN FURTHER SUPPORT OF JOHN DOE 2'S MOTION TO QUASH THE SUBPOENA TO BRAMBLE FORUMS LLC

                        Attorneys for Defendant John Doe 2

                        PRELIMINARY STATEMENT

                        Plaintiff Quillfeather Labs, Inc. ("Quillfeather") is angry about a post.

                        ARGUMENT

                        The posts are opinion. Quillfeather argues that "their assay is junk" is a statement of fact. Quillfeather offers one declaration. It asserts that the subpoena is narrowly tailored.

                        The Stored Communications Act Bars Production of Messages. Doe 2 respectfully requests that the Court quash the subpoena.
                        """);

        assertThat(rows)
                .filteredOn(row -> row.opponent() != null)
                .extracting(IssueRow::topic, row -> row.opponent().value())
                .containsExactlyInAnyOrder(
                        tuple(
                                "statement-of-fact",
                                "Quillfeather argues that \"their assay is junk\" is a statement of fact."),
                        tuple("specificity", "It asserts that the subpoena is narrowly tailored."));
        assertThat(rows)
                .filteredOn(row -> row.movant() != null)
                .extracting(IssueRow::topic)
                .contains("statement-of-fact", "stored-communications", "disposition");
    }

    @Test
    void aSummarysColumnsMayBeHeadedByTheParties() {
        List<IssueRow> rows =
                issues(
                        """
                        Quillfeather Labs, Inc. v. Does 1-4
                        No. 24-cv-09998 (D.N.J. Sept. 3, 2024)

                        | # | Issue | Doe 2's position | Quillfeather's position | Holding |
                        |---|---|---|---|---|
                        | 1 | Which standard governs | Dendrite | Arista | Dendrite governs |
                        """);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().movant().value()).isEqualTo("Arista");
        assertThat(rows.getFirst().opponent().value()).isEqualTo("Dendrite");
    }

    /** "Highfields, not Arista, governs": what follows is argued under the one that is urged. */
    @Test
    void aTestTurnedFromHasNoArguments() {
        Filing brief =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                NORTHERN DISTRICT OF CALIFORNIA

                                LEMUEL ROOK, Petitioner, v. MURMUR NETWORKS, INC., Respondent.

                                OPPOSITION TO MOTION TO COMPEL COMPLIANCE WITH SUBPOENA

                                STATEMENT OF ISSUES

                                1. Whether Petitioner has made a prima facie showing of defamation.

                                ARGUMENT

                                I. HIGHFIELDS, NOT ARISTA, GOVERNS.

                                Petitioner urges the Court to apply Arista.

                                II. PETITIONER HAS NOT MADE A PRIMA FACIE SHOWING.

                                Petitioner submits no competent evidence.
                                """);

        assertThat(brief.arguments().tests())
                .extracting(TestReading::test, TestReading::standing)
                .contains(
                        tuple("highfields", TestReading.Standing.URGED),
                        tuple("arista", TestReading.Standing.RESISTED));
        assertThat(brief.arguments().tests())
                .filteredOn(test -> test.test().equals("arista"))
                .flatExtracting(TestReading::prongs)
                .allSatisfy(prong -> assertThat(prong.opponent()).isEmpty());
        assertThat(brief.arguments().issues())
                .filteredOn(row -> "prima-facie-claim".equals(row.topic()))
                .extracting(row -> row.opponent().value())
                .containsExactly(
                        "PETITIONER HAS NOT MADE A PRIMA FACIE SHOWING. Petitioner submits no competent evidence.");
    }

    /** In a motion of numbered paragraphs one of a single sentence is no heading of the next. */
    @Test
    void numberedParagraphsAreNoHeadings() {
        List<IssueRow> rows =
                issues(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF MASSACHUSETTS

                        RIVERSTONE PARTNERS, INC., Plaintiff, v. DOES 1-25, Defendants.

                        DEFENDANT DOE 7'S MOTION TO QUASH SUBPOENA

                        1. Doe 7 has standing because the subpoena seeks Doe 7's personal information.

                        2. Joinder of 25 strangers is improper. They did not act together.

                        3. Plaintiff cannot show that Doe 7 is the infringer. An address is not a person.

                        WHEREFORE, Doe 7 respectfully requests that this Honorable Court: (a) quash the subpoena; and (b) permit Doe 7 to proceed anonymously.
                        """);

        assertThat(rows)
                .filteredOn(row -> "standing".equals(row.topic()))
                .extracting(row -> row.movant().value())
                .containsExactly(
                        "1. Doe 7 has standing because the subpoena seeks Doe 7's personal information.");
        assertThat(rows)
                .filteredOn(row -> "pseudonym".equals(row.topic()))
                .extracting(row -> row.movant().value())
                .containsExactly("(b) permit Doe 7 to proceed anonymously.");
    }

    /** "To circumvent this Court's test" speaks of no proceeding abroad. */
    @Test
    void anAttemptToCircumventATestIsNoForeignProceeding() {
        assertThat(
                        issues(
                                """
                                UNITED STATES DISTRICT COURT
                                DISTRICT OF OREGON

                                ANN ASHE, Plaintiff, v. JOHN DOE, Defendant.

                                OPPOSITION TO MOTION TO COMPEL COMPLIANCE WITH SUBPOENA

                                In an attempt to circumvent this Court's Highfields test, Ashe contends that the Arista standard should apply. The posts touch on a matter of public interest.
                                """))
                .extracting(IssueRow::topic)
                .doesNotContain("foreign-proceeding", "anti-slapp")
                .contains("governing-test");
    }

    private static List<IssueRow> issues(String paper) {
        return Papers.reader().read(paper).arguments().issues();
    }

    private static Stream<String> cells(IssueRow row) {
        return Stream.of(row.movant(), row.opponent(), row.held())
                .filter(Objects::nonNull)
                .map(Found::value);
    }
}
