// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders of the courts of the states, and of federal courts with forms of their own. */
class StateCourtOrdersTest {

    private static List<String> names(Reading order) {
        return order.parties().stream().map(Party::name).toList();
    }

    private static String number(Reading order) {
        return order.ownDocket().orElseThrow().value().number().canonical();
    }

    @Test
    void aCircuitCourtOfFlorida() {
        Reading order =
                DocumentReader.read(
                        """
                        IN THE CIRCUIT COURT OF THE ELEVENTH JUDICIAL CIRCUIT
                        IN AND FOR MIAMI-DADE COUNTY, FLORIDA

                        HOLLIS MERRIN,
                        Plaintiff,
                        v.
                        LANTERN POST, INC.,
                        Defendant.
                        ____________________/

                        CASE NO. 2023-001733-CA-01

                        ORDER

                        The motion to quash is DENIED.
                        DONE AND ORDERED in Chambers at Miami-Dade County, Florida on this 4th day of March, 2024.
                        Ann Quill
                        CIRCUIT COURT JUDGE
                        """);

        assertThat(order.court().value().id()).isEqualTo("flacirct11mia");
        assertThat(number(order)).isEqualTo("2023-001733-CA-01");
        assertThat(names(order)).containsExactly("HOLLIS MERRIN", "LANTERN POST, INC.");
        assertThat(order.judge().value()).isEqualTo("Ann Quill");
    }

    @Test
    void aDistrictCourtOfAppealOfFlorida() {
        Reading opinion =
                DocumentReader.read(
                        """
                        IN THE DISTRICT COURT OF APPEAL
                        FIRST DISTRICT, STATE OF FLORIDA
                        HOLLIS MERRIN,
                        Petitioner,
                        v.
                        LANTERN POST, INC.,
                        Respondent.
                        NOT FINAL UNTIL TIME EXPIRES TO
                        FILE MOTION FOR REHEARING AND
                        DISPOSITION THEREOF IF FILED
                        CASE NO. 1D12-5280
                        ___________________________/
                        Opinion filed May 22, 2013.
                        Petition for Writ of Certiorari.
                        """);

        assertThat(opinion.court().value().id()).isEqualTo("fladistctapp1");
        assertThat(opinion.is(DocumentKind.ORDER)).isTrue();
        assertThat(opinion.title()).isNull();
        assertThat(number(opinion)).isEqualTo("1D12-5280");
        assertThat(names(opinion)).containsExactly("HOLLIS MERRIN", "LANTERN POST, INC.");
        assertThat(opinion.dated("decided").orElseThrow().value().on()).isEqualTo("2013-05-22");
    }

    @Test
    void aCircuitCourtOfIllinois() {
        Reading order =
                DocumentReader.read(
                        """
                        IN THE CIRCUIT COURT OF ELM COUNTY, ILLINOIS
                        COUNTY DEPARTMENT, LAW DIVISION

                        HOLLIS MERRIN,            )
                                  Plaintiff,      )
                             v.                   )   No. 23 L 004417
                        LANTERN POST, INC.,       )   Judge Ann Quill
                                  Defendant.      )

                        ORDER

                        IT IS HEREBY ORDERED:

                        1. Defendant's Motion to Quash is granted.
                        2. Plaintiff is given 28 days to file an amended complaint, by April 4, 2024.
                        3. Defendant shall answer or otherwise plead by May 2, 2024.
                        4. This matter is set for status on May 9, 2024 at 9:30 a.m.
                        """);

        assertThat(number(order)).isEqualTo("23 L 004417");
        assertThat(order.obligations())
                .extracting(o -> o.actor().value(), o -> o.act().value(), o -> o.due().value())
                .containsExactly(
                        tuple(
                                "Plaintiff",
                                "is given 28 days to file an amended complaint",
                                new Due.FixedDate(LocalDate.of(2024, 4, 4), null)),
                        tuple(
                                "Defendant",
                                "answer or otherwise plead",
                                new Due.FixedDate(LocalDate.of(2024, 5, 2), null)));
        assertThat(order.hearings())
                .extracting(HearingChange::hearing, HearingChange::on)
                .containsExactly(tuple("status", LocalDate.of(2024, 5, 9)));
    }

    @Test
    void aCauseOfTexas() {
        Reading order =
                DocumentReader.read(
                        """
                        CAUSE NO. D-1-GN-23-001733

                        HOLLIS MERRIN,                 §      IN THE DISTRICT COURT OF
                             Plaintiff,                §
                        v.                             §      ELM COUNTY, TEXAS
                        LANTERN POST, INC.,            §
                             Defendant.                §      250TH JUDICIAL DISTRICT

                        ORDER ON DEFENDANT'S MOTION TO QUASH

                        IT IS THEREFORE ORDERED that Defendant's Motion to Quash is hereby GRANTED.

                        SIGNED this 4th day of March, 2024.
                        """);

        assertThat(number(order)).isEqualTo("D-1-GN-23-001733");
        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(tuple(Outcome.GRANTED, "to-quash"));
    }

    @Test
    void aPartOfTheSupremeCourtOfNewYork() {
        Reading order =
                DocumentReader.read(
                        """
                        SUPREME COURT OF THE STATE OF NEW YORK NEW YORK COUNTY PART IAS MOTION 35EFM
                        Oct 15, 2024

                        INDEX NO. 153853/2023

                        MERRIN HOLDINGS Plaintiff, v. THE LANTERN GROUP, LLC,LEO BIRCH, Defendant.

                        NYSCEF DOC. NO. 67 PRESENT: HON. ANN R. QUILL Justice MOTION DATE 9/24/2024 MOTION SEQ. NO. 001

                        DECISION + ORDER ON MOTION

                        The following e-filed documents, listed by NYSCEF document number (Motion 001) 7, 8, 9 were read on \\
                        this motion to/for DISMISS. Upon the foregoing documents, it is

                        ORDERED that motion sequence number 001 is granted; and it is further

                        ORDERED that counsel for the Birch and Lantern defendants shall serve a copy of this order within \\
                        twenty (20) days.
                        """);

        assertThat(order.court().value().id()).isEqualTo("nysupct");
        assertThat(order.judge().value()).isEqualTo("ANN R. QUILL");
        assertThat(names(order))
                .containsExactly("MERRIN HOLDINGS", "THE LANTERN GROUP, LLC", "LEO BIRCH");
        assertThat(order.rulings())
                .extracting(r -> r.motion().kind(), r -> r.motion().sequence())
                .containsExactly(tuple("to-dismiss", 1));
        assertThat(order.obligations().getFirst().actor().value())
                .isEqualTo("counsel for the Birch and Lantern defendants");
    }

    @Test
    void numbersOfVirginiaMarylandAndLouisiana() {
        assertThat(
                        number(
                                DocumentReader.read(
                                        "VIRGINIA:\n\nIN THE ELM CIRCUIT COURT\n\nHOLLIS MERRIN,\n\nPetitioner, Case No. CL 2023-0010051\n\nVS.\n\nLANTERN SCHOOLS,\n\nRespondent.\n\nMEMORANDUM OPINION\n\nThe motion is denied.\n")))
                .isEqualTo("CL 2023-0010051");
        Reading maryland =
                DocumentReader.read(
                        "IN THE UNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF MARYLAND\n\nHOLLIS MERRIN\n\nv.\n\nCivil Action No. QRS 13-3656\n\nLANTERN FOUNDATION\n\nMEMORANDUM OPINION AND ORDER\n\nFor the reasons that follow, the objection will be overruled.\n");
        assertThat(number(maryland)).isEqualTo("13-cv-03656");
        assertThat(maryland.title().value()).isEqualTo("MEMORANDUM OPINION AND ORDER");
        assertThat(maryland.rulings())
                .extracting(Ruling::outcome)
                .containsExactly(Outcome.OVERRULED);
        Reading louisiana =
                DocumentReader.read(
                        "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF LOUISIANA\n\nHOLLIS MERRIN          CIVIL ACTION\nVERSUS                 NO. 18-2052\nLANTERN POST           SECTION: M (5)\n\nORDER & REASONS\n\nThe motion is denied.\n");
        assertThat(number(louisiana)).isEqualTo("18-cv-02052");
        assertThat(names(louisiana)).containsExactly("HOLLIS MERRIN", "LANTERN POST");
    }

    @Test
    void objectionsThatAreDeniedAreOverruled() {
        Reading order =
                DocumentReader.read(
                        "MEMORANDUM ORDER\n\nFor the reasons stated below, the plaintiffs' objections are denied. The motion to compel is denied.\n");

        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.OVERRULED, "objection"), tuple(Outcome.DENIED, "to-compel"));
        assertThat(
                        DocumentReader.read(
                                        "ORDER\n\nThe plaintiffs' objections to the motion are noted, and the motion to compel is denied.\n")
                                .rulings())
                .extracting(Ruling::outcome)
                .containsExactly(Outcome.DENIED);
    }

    @Test
    void aTitleMayNameTheMagistrateJudgeAndEndsBeforeTheText() {
        assertThat(
                        DocumentReader.read(
                                        "Case No. 2:24-CV-775 QS\n04-30-2024\nMEMORANDUM DECISION AND ORDER OVERRULING OBJECTION TO ORDER OF MAGISTRATE JUDGE\nThe objection is OVERRULED.\n")
                                .title()
                                .value())
                .startsWith("MEMORANDUM DECISION AND ORDER OVERRULING");
        assertThat(
                        DocumentReader.read(
                                        "STANDING ORDER FOR CASES ASSIGNED TO JUDGE ANN QUILL\nREAD THIS ORDER CAREFULLY. IT CONTROLS THIS CASE\nCOUNSEL SHALL SERVE IT.\n\nIT IS ORDERED:\n1. The plaintiff shall serve the complaint.\n")
                                .title()
                                .value())
                .isEqualTo("STANDING ORDER FOR CASES ASSIGNED TO JUDGE ANN QUILL");
    }

    @Test
    void theCourtsOfAppealsOfTexasOrderBriefs() {
        Reading order =
                DocumentReader.read(
                        """
                        Merrin v. Texas Department of Family and Protective Services

                        COURT OF APPEALS OF TEXAS, THIRD DISTRICT, AUSTIN

                        Opinion

                        03-23-00417-CV

                        2023-08-03

                        H. Merrin, Appellant v. Texas Department of Family and Protective Services, Appellee

                        ORDER

                        Irene Quill, Justice

                        The appellate record was complete on July 3, 2023, making appellant's brief due on July 24, 2023. \
                        Appellant's first motion for extension of time is hereby GRANTED, and appellant is hereby ORDERED to \
                        file his brief on or before August 7, 2023. We grant the motion to substitute and order Ben C. Birch, \
                        Jr. to file a notice no later than August 9, 2023.
                        """);

        assertThat(number(order)).isEqualTo("03-23-00417-CV");
        assertThat(names(order)).contains("Texas Department of Family and Protective Services");
        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.GRANTED, "for-extension"),
                        tuple(Outcome.GRANTED, "to-substitute"));
        assertThat(order.obligations())
                .extracting(o -> o.actor().value(), o -> o.due().value())
                .containsExactly(
                        tuple("appellant", new Due.FixedDate(LocalDate.of(2023, 8, 7), null)),
                        tuple(
                                "Ben C. Birch, Jr.",
                                new Due.FixedDate(LocalDate.of(2023, 8, 9), null)));
    }

    @Test
    void aJusticeOfTexasSignsOverTheText() {
        assertThat(
                        DocumentReader.read(
                                        "04-21-00417-CV\n\n03-23-2022\n\nORDER\n\nIrene Quill, Justice\n\nThe motion is denied.\n")
                                .judge()
                                .value())
                .isEqualTo("Irene Quill");
    }
}
