// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders that a copy has folded into one line, as the web's and many databases' texts are. */
class FoldedPapersTest {

    private static final String PLEADING =
            "1 2 3 4 5 6 7 8 UNITED STATES DISTRICT COURT 9 EASTERN DISTRICT OF CALIFORNIA 10 11 TESSA"
                    + " MARLOWE, et al., Plaintiffs, 12 13 v. 14 15 Case No. 1:24-cv-00731-QRS-TUV ORDER"
                    + " GRANTING EX PARTE APPLICATION TO CONTINUE SCHEDULING CONFERENCE (Doc. 20)"
                    + " HOLLIS FENN, et al., Defendants. _____________________/ 16 17 On January 8, 2024,"
                    + " Defendants filed a motion to extend the time in which to 18 respond to the complaint"
                    + " by 45 days, which was denied. (Doc. 14 at 18.) The Court has 19 read 28 U.S.C. § 1331"
                    + " and the parties’ papers with care, and finds good cause 20 for what follows. 21 IT IS"
                    + " HEREBY ORDERED that: 22 1. The scheduling conference currently set for March 3,"
                    + " 2024, is CONTINUED to April 16, 23 2024, at 9:30 a.m.; 24 2. All non-expert discovery"
                    + " SHALL be completed by May 15, 2024; and 25 3. The parties SHALL file a joint report by"
                    + " April 9, 2024. 26 IT IS SO ORDERED. 27 Dated: February 24, 2024 /s/ Petra Quill 28"
                    + " UNITED STATES MAGISTRATE JUDGE 1 2 3 4 5 6 7 8";

    private static final String STAMPED =
            "Case: 1:24-mc-00077-ABC-DEF Doc #: 4 Filed: 02/05/24 Page: 1 of 3 PAGEID #: 17 UNITED"
                    + " STATES DISTRICT COURT SOUTHERN DISTRICT OF OHIO WESTERN DIVISION IDA MARCH,"
                    + " Plaintiff, Case No. 1:24-mc-77 JUDGE OTTO VANE Magistrate Judge Sorrel v. GARNET"
                    + " POLICE DEPARTMENT, et al., Defendants. ORDER This cause comes before the Court on the"
                    + " Magistrate Judge’s January 10, 2024, Report and Recommendation (Doc. 3). For the reasons"
                    + " stated more fully below, the Court ADOPTS the Report and Recommendation (Doc. 3) and"
                    + " DENIES Defendants’ Motion to Quash (Doc. 2). See Ruddock v. Penhallow, 474 F.3d 140, 152"
                    + " (6th Cir. 2007).";

    @Test
    void theMarginsNumbersAreNoWordsOfThePaper() {
        Reading order = DocumentReader.read(PLEADING);

        assertThat(order.kind().value()).isEqualTo(DocumentKind.ORDER);
        assertThat(order.title().value())
                .isEqualTo(
                        "ORDER GRANTING EX PARTE APPLICATION TO CONTINUE SCHEDULING CONFERENCE (Doc. 20)");
        assertThat(order.court().value().id()).isEqualTo("caed");
        assertThat(order.ownDocket().orElseThrow().value().number().judges())
                .containsExactly("QRS", "TUV");
        assertThat(order.judge().value()).isEqualTo("Petra Quill");
        assertThat(order.parties()).extracting(Party::name).contains("TESSA MARLOWE");
    }

    @Test
    void eachNumberedParagraphCommandsByItself() {
        Reading order = DocumentReader.read(PLEADING);

        assertThat(order.obligations())
                .extracting(
                        o -> o.actor() == null ? null : o.actor().value(),
                        o -> o.act().value(),
                        o -> o.due().value())
                .containsExactly(
                        tuple(
                                null,
                                "All non-expert discovery SHALL be completed",
                                new Due.FixedDate(LocalDate.of(2024, 5, 15), null)),
                        tuple(
                                "The parties",
                                "file a joint report",
                                new Due.FixedDate(LocalDate.of(2024, 4, 9), null)));
        assertThat(order.hearings())
                .extracting(HearingChange::from, HearingChange::on, HearingChange::time)
                .containsExactly(
                        tuple(LocalDate.of(2024, 3, 3), LocalDate.of(2024, 4, 16), "9:30 a.m."));
    }

    /** Who asked for more time has got none. */
    @Test
    void timeThatWasAskedForIsNoExtension() {
        assertThat(DocumentReader.read(PLEADING).extensions()).isEmpty();
    }

    @Test
    void theStampAndTheCaptionStandOnLinesOfTheirOwn() {
        Reading order = DocumentReader.read(STAMPED);

        assertThat(order.title().value()).isEqualTo("ORDER");
        assertThat(order.court().value().id()).isEqualTo("ohsd");
        assertThat(order.dates())
                .extracting(a -> a.value().label(), a -> a.value().on())
                .containsExactly(tuple("filed", LocalDate.of(2024, 2, 5)));
        assertThat(order.ownDocket().orElseThrow().value().number().judges())
                .containsExactly("ABC", "DEF");
        assertThat(order.parties())
                .extracting(Party::name, Party::roles)
                .containsExactly(
                        tuple("IDA MARCH", List.of("plaintiff")),
                        tuple("GARNET POLICE DEPARTMENT", List.of("defendant")));
        assertThat(order.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.ADOPTED, "report"), tuple(Outcome.DENIED, "to-quash"));
    }

    /** A long paragraph that tells of a court is no paper of it. */
    @Test
    void aLongParagraphStaysWhole() {
        String prose =
                "The parties have litigated this matter in the District of Oregon for some time. "
                        .repeat(8);

        Reading paper = DocumentReader.read("ORDER\n\n" + prose + "\n");

        assertThat(paper.parties()).isEmpty();
        assertThat(paper.title().value()).isEqualTo("ORDER");
    }
}
