// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders as those print them who publish courts' papers: without the caption, under a line. */
class PublishedOrdersTest {

    private static Reading read(String text) {
        return DocumentReader.read(text);
    }

    @Test
    void theAuthorStandsOverTheTextByTheSurname() {
        Reading opinion =
                read(
                        """
                        Opinion
                        Civil Action No. 24-00417 (QR)(STU)
                        05-18-2024
                        NOT FOR PUBLICATION
                        OPINION
                        ASHE, United States Magistrate Judge:
                        Plaintiff served the subpoena on Birch on February 22, 2024. For the reasons below, the Court GRANTS \
                        the motions of John Does 4 and 9 to sever and dismiss the action against them. Additionally, the Court \
                        GRANTS the motions of John Does 4 and 9 to quash the subpoenas. Finally, the Court DENIES the motion \
                        of John Doe 14 to quash the subpoenas.
                        """);

        assertThat(opinion.title().value()).isEqualTo("OPINION");
        assertThat(opinion.judge().value()).isEqualTo("ASHE");
        assertThat(opinion.dates())
                .extracting(act -> act.value().label(), act -> act.value().on())
                .contains(tuple("decided", LocalDate.of(2024, 5, 18)));
        assertThat(opinion.rulings())
                .extracting(r -> r.motion().kind(), r -> r.motion().movant(), Ruling::outcome)
                .containsExactly(
                        tuple("to-sever", "John Does 4 and 9", Outcome.GRANTED),
                        tuple("to-quash", "John Does 4 and 9", Outcome.GRANTED),
                        tuple("to-quash", "John Doe 14", Outcome.DENIED));
    }

    @Test
    void aReportsJudgeIsWhoWritesItAndNotWhoItGoesTo() {
        Reading report =
                read(
                        """
                        Opinion
                        3:24-cv-00417
                        01-04-2024
                        Ann B. Ashe, Judge.
                        To The Honorable Ann B. Ashe, District Judge
                        REPORT AND RECOMMENDATION
                        BEN C. BIRCH, United States Magistrate Judge.
                        For the reasons that follow, the Magistrate Judge will recommend that the Court deny the motion.
                        """);

        assertThat(report.judge().value()).isEqualTo("BEN C. BIRCH");
        assertThat(report.dated("decided").orElseThrow().value().on()).isEqualTo("2024-01-04");
    }

    @Test
    void theLineOfTheDocketOverTheOrderTellsTheDayAndTheJudge() {
        Reading order =
                read(
                        """
                        Merrin v. Lantern Post, No. 1:2024cv00417 - Document 17 (D. Colo. 2024)

                        Court Description: ORDER denying 14 Motion to Quash, by Magistrate Judge Ann B. Ashe on 3/30/2024.(qrs, )

                        IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLORADO
                        Civil Action No. 24-cv-00417-QRS-TUV

                        ORDER

                        The motion is denied.
                        """);

        assertThat(order.dated("signed").orElseThrow().value().on()).isEqualTo("2024-03-30");
        assertThat(order.judge().value()).isEqualTo("Ann B. Ashe");
    }

    @Test
    void theAdoptionOfAReportIsAnOrder() {
        Reading order =
                read(
                        """
                        24 Civ. 417 (QRS)
                        September 2, 2024
                        ADOPTION OF REPORT AND RECOMMENDATION
                        It is hereby ORDERED AND ADJUDGED that the Report and Recommendation of Magistrate Judge Ann Ashe \
                        dated August 5, 2024, be and the same hereby is ADOPTED.
                        """);

        assertThat(order.is(DocumentKind.ORDER)).isTrue();
        assertThat(order.rulings()).extracting(Ruling::outcome).containsExactly(Outcome.ADOPTED);
    }

    @Test
    void aPartyInTheLineOfTheCourtIsAParty() {
        Reading order =
                read(
                        """
                        IN THE UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF CALIFORNIA Alvin R. Merrin, Plaintiff,
                        vs.
                        William Birch, et al., Defendants.
                        1:24-CV-306 RULE 16 SCHEDULING AND DISCOVERY ORDER

                        The motion is denied.
                        """);

        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("Alvin R. Merrin", "William Birch");
        assertThat(order.title().value()).isEqualTo("RULE 16 SCHEDULING AND DISCOVERY ORDER");
    }

    @Test
    void theLastLineOfASideIsNoPartOfTheTitle() {
        Reading order =
                read(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF NEVADA
                        HOLLIS MERRIN,
                        Plaintiff,
                        v.
                        DEPUTY DIRECTOR BIRCH, et al.,
                        ORDER REGARDING DISCOVERY
                        Defendants.

                        The motion is denied.
                        """);

        assertThat(order.title().value()).isEqualTo("ORDER REGARDING DISCOVERY");
    }

    @Test
    void papersThatATextDescribesAreDue() {
        Reading order =
                read(
                        """
                        2:24-cv-00417-JCM -VCF
                        10-20-2024
                        ORDER
                        IT IS ORDERED that plaintiff's Motion for Scheduling Order (#17) is GRANTED.
                        1. Any and all pleadings that may be brought under Fed. R. Civ. P. 13 & 14 shall be filed within sixty \
                        (60) days from the date of this Order.
                        2. All Initial Disclosures, if not already disclosed, shall be made no later than March 3, 2025.
                        3. Motions to amend the complaint, and to join parties shall be filed no later than May 4, 2025.
                        THE DEADLINES SET FORTH IN THIS SCHEDULING ORDER SHALL BE STRICTLY ENFORCED.
                        """);

        assertThat(order.dockets().getFirst().value().number().judges())
                .containsExactly("JCM", "VCF");
        assertThat(order.rulings().getFirst().motion().entries()).containsExactly(17);
        assertThat(order.obligations())
                .extracting(Obligation::actor, o -> o.due().value())
                .containsExactly(
                        tuple(null, new Due.Period(60, "days", "after", "order-entered")),
                        tuple(null, new Due.FixedDate(LocalDate.of(2025, 3, 3), null)),
                        tuple(null, new Due.FixedDate(LocalDate.of(2025, 5, 4), null)));
    }

    @Test
    void newYorksOpinionsNameTheirJustice() {
        Reading decision =
                read(
                        """
                        Decided on March 13, 2024
                        Supreme Court, Westchester County
                        Ashe, J.

                        H.M., Plaintiff,

                        against

                        L.P., Defendant.

                        Ann L. Ashe, J.

                        The motion is denied.
                        """);

        assertThat(decision.judge().value()).isEqualTo("Ann L. Ashe");
    }

    @Test
    void theTextBelowTheAuthorsNameIsNoPartOfIt() {
        Reading opinion =
                read(
                        """
                        NUMBER 13-24-00417-CV
                        COURT OF APPEALS
                        THIRTEENTH DISTRICT OF TEXAS
                        IN RE HOLLIS MERRIN
                        OPINION
                        Opinion by Justice Ashe1
                        By petition for writ of mandamus, relator seeks to vacate an order. We deny the petition.
                        """);

        assertThat(opinion.judge().value()).isEqualTo("Ashe");
    }

    @Test
    void theCourtThatASubpoenaComesFromIsNotTheOrders() {
        Reading order =
                read(
                        """
                        22 MC 250 (QR)
                        11-15-2024
                        ORDER
                        Ann B. Ashe, United States District Judge
                        Pending before the Court is petitioner's motion to compel compliance with a subpoena issued by the \
                        U.S. District Court for the Western District of Kentucky in a case entitled Merrin v. Birch, case no. 5:24-cv-170.
                        By November 18, 2024, respondent is directed to advise this Court by letter whether it consents to a \
                        transfer, and if not, why not.
                        SO ORDERED.
                        """);

        assertThat(order.court()).isNull();
        assertThat(order.dockets())
                .extracting(
                        d -> d.value().number().canonical(),
                        d -> d.value().court() == null ? null : d.value().court().id())
                .containsExactly(tuple("22-mc-00250", null), tuple("5:24-cv-00170", "kywd"));
        assertThat(order.obligations().getFirst().condition()).isNull();
    }

    @Test
    void whatIsDeniedAsMootIsMoot() {
        Reading order =
                read(
                        "ORDER\n\nThe Court will deny Plaintiff's motion to file supplementary authority (ECF No. 9) as moot.\n");

        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().entries())
                .containsExactly(tuple(Outcome.MOOT, List.of(9)));
        assertThat(
                        read("ORDER\n\nThe Court DENIES the motion to quash and GRANTS the motion to seal as moot.\n")
                                .rulings())
                .extracting(Ruling::outcome)
                .contains(Outcome.DENIED);
    }

    @Test
    void blanksBeforeTheCommaOfARoleAreTheCopyists() {
        Reading order =
                read(
                        """
                        UNITED STATES DISTRICT COURT
                        SOUTHERN DISTRICT OF FLORIDA

                        HOLLIS MERRIN,

                        Plaintiff ,

                        v.

                        BEN BIRCH, II,

                        Defendant .

                        _____________________________________/

                        ORDER ON PLAINTIFF'S MOTION FOR PROTECTIVE ORDER

                        Plaintiff's motion is GRANTED in part .
                        """);

        assertThat(order.parties())
                .extracting(Party::name, Party::roles)
                .containsExactly(
                        tuple("HOLLIS MERRIN", List.of("plaintiff")),
                        tuple("BEN BIRCH", List.of("defendant")));
    }

    @Test
    void daysThatAnOrderSetsBeforeItRulesAreSet() {
        Reading order =
                read(
                        """
                        ORDER

                        The Court adopts the parties' proposed briefing schedule. Defendants shall file their motion no later \
                        than August 16, 2024, and Plaintiff shall file her opposition no later than September 10, 2024. The \
                        earlier order provided that Defendants shall answer by May 1, 2024.

                        The Court also grants the parties' request to stay discovery pending a decision.
                        """);

        assertThat(order.obligations())
                .extracting(o -> o.actor().value(), o -> o.due().value())
                .containsExactly(
                        tuple("Defendants", new Due.FixedDate(LocalDate.of(2024, 8, 16), null)),
                        tuple("Plaintiff", new Due.FixedDate(LocalDate.of(2024, 9, 10), null)));
    }

    @Test
    void anAppealsNumberOfIllinoisIsItsOwnAndTheCircuitCourtsIsBelow() {
        Reading opinion =
                read(
                        """
                        2024 IL App (2d) 230417
                        No. 2-23-0417 Opinion filed December 22, 2024
                        _____________________________________________________________ IN THE APPELLATE COURT OF ILLINOIS SECOND DISTRICT \
                        _____________________________________________________________ HOLLIS MERRIN, ) Appeal from the Circuit Court ) \
                        of Elm County. Petitioner-Appellee, ) ) v. ) No. 23-MR-594 ) LANTERN POST, ) Respondent-Appellant. ) Honorable ) \
                        Ann B. Ashe, ) Judge, Presiding _______________________ JUSTICE BIRCH delivered the judgment of the court, with \
                        opinion. Justices Colby and Dunn concurred in the judgment and opinion. OPINION ¶1 This action was brought to \
                        identify the author of a post. We affirm.
                        """);

        assertThat(opinion.court().value().id()).isEqualTo("illappct");
        assertThat(opinion.judge().value()).isEqualTo("BIRCH");
        assertThat(opinion.dockets())
                .extracting(d -> d.value().number().canonical(), d -> d.value().relation())
                .containsExactly(
                        tuple("2-23-0417", DocketMention.Relation.OWN),
                        tuple("23-mr-00594", DocketMention.Relation.APPEALED_FROM));
    }

    @Test
    void aPartyMayBeCalledThe() {
        Reading order =
                read(
                        """
                        UNITED STATES DISTRICT COURT
                        SOUTHERN DISTRICT OF NEW YORK
                        --------------------------------------------------------------X
                        HOLLIS MERRIN, et al., :
                        Plaintiffs, : 24 Civ. 417 (QRS)
                        :
                        -against- : ORDER
                        :
                        THE LANTERN CORPORATION, et al., :
                        Defendants. :
                        ------------------------------------------------------------- X

                        The motion is denied.
                        """);

        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("HOLLIS MERRIN", "THE LANTERN CORPORATION");
    }

    @Test
    void aColumnOfPointsIsUnfolded() {
        Reading order =
                read(
                        "UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK --------------------------------------------------------------x HOLLIS MERRIN LIMITED : (BERMUDA), : OPINION AND ORDER Plaintiff, : 24 Civ. 417 (QRS) (TUV) -v.- : : LANTERN POST LIMITED et al., : Defendants. --------------------------------------------------------------x ANN B. ASHE, UNITED STATES MAGISTRATE JUDGE In this action, Hollis Merrin Limited asserts claims against Lantern Post Limited and some of its affiliates. Defendants have moved for a protective order staying discovery. The motion is denied.\n");

        assertThat(order.title().value()).isEqualTo("OPINION AND ORDER");
        assertThat(order.parties())
                .extracting(Party::name)
                .contains("HOLLIS MERRIN LIMITED (BERMUDA)", "LANTERN POST LIMITED")
                .noneMatch(name -> name.contains("OPINION"));
    }

    @Test
    void aDayInMaySupposesNothing() {
        Reading order =
                read(
                        """
                        Civil Action No. 24-cv-00417-QRS
                        2024-05-06
                        MINUTE ORDER
                        Entered by Ann B. Ashe , United States Magistrate Judge, on May 6, 2024.
                        Defendant Doe #5's Motion to Quash Subpoena [filed May 3, 2024; docket #17] is denied without prejudice. \
                        I deny the motion to seal and I deny the motion for a protective order as moot.
                        """);

        assertThat(order.dated("decided").orElseThrow().value().on()).isEqualTo("2024-05-06");
        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.DENIED, "to-quash"),
                        tuple(Outcome.DENIED, "to-seal"),
                        tuple(Outcome.MOOT, "for-protective-order"));
    }

    @Test
    void aTitleInTheRunOfAFoldedCaptionIsNoPartysName() {
        Reading order =
                read(
                        "IN THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF CALIFORNIA HOLLIS MERRIN, Plaintiff, Case No.: C-24-00417 QRS v. LANTERN POST UNIVERSITY, ORDER TO SHOW CAUSE RE: MOTION TO REMOVE DOCUMENT; RESCHEDULING HEARING ON DEFENDANT'S MOTION TO DISSOLVE INJUNCTION Defendant. Now pending before the Court is Plaintiff's motion to remove an incorrectly filed document. Plaintiff argues that two electronically filed documents contain the name of Plaintiff. The motion is denied.\n");

        assertThat(order.title().value()).startsWith("ORDER TO SHOW CAUSE RE: MOTION");
        assertThat(order.parties())
                .extracting(Party::name)
                .containsExactly("HOLLIS MERRIN", "LANTERN POST UNIVERSITY");
    }

    @Test
    void numbersWithoutAKind() {
        Reading kansas =
                read(
                        """
                        Opinion
                        21-2530-QRS-TUV
                        02-14-2024
                        MEMORANDUM & ORDER ON MOTION TO QUASH
                        Ann B. Ashe U.S. MAGISTRATE JUDGE
                        The court has considered and will grant in part Defendant's Motion to Quash.
                        """);
        assertThat(kansas.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("21-cv-02530");
        assertThat(kansas.bench().value()).isEqualTo("magistrate-judge");
        assertThat(kansas.rulings())
                .extracting(Ruling::outcome)
                .containsExactly(Outcome.GRANTED_IN_PART);

        Reading michigan =
                read(
                        """
                        2:24-cv-10038-QRS-TUV Doc # 77 Filed 09/27/24 Pg 1 of 5

                        UNITED STATES DISTRICT COURT
                        EASTERN DISTRICT OF MICHIGAN

                        HOLLIS MERRIN,
                        Plaintiff,
                        v.
                        LANTERN POST,
                        Defendant.
                        Case Number 24-10038

                        ORDER

                        The motion is denied.
                        """);
        assertThat(michigan.dockets()).hasSize(1);
    }

    @Test
    void theDayUnderAPublishersHeadingIsTheDecisions() {
        Reading opinion =
                read(
                        "Opinion\nNo. 24-0384\n02-04-2024\nThis petition concerns discovery. We deny the petition.\n");

        assertThat(opinion.dates())
                .extracting(act -> act.value().label())
                .containsExactly("decided");
    }
}
