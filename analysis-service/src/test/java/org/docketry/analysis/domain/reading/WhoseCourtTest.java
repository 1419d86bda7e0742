// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Courts that are named otherwise than the federal district courts, and what runs into a name. */
class WhoseCourtTest {

    private static String caption(String court, String number, String text) {
        return court
                + "\n\nHOLLIS MERRIN,\nPlaintiff,\nv.\nLANTERN POST, INC.,\nDefendant.\n\n"
                + number
                + "\n\nORDER\n\n"
                + text
                + "\n";
    }

    @Test
    void theDistrictOfColumbiaHasCourtsOfItsOwn() {
        for (String name :
                new String[] {
                    "SUPERIOR COURT OF THE DISTRICT OF COLUMBIA\nCIVIL DIVISION",
                    "D.C. Superior Court\nCivil Division"
                }) {
            Reading order =
                    DocumentReader.read(
                            caption(name, "Case No. 2024 CAB 001733", "The motion is DENIED."));

            assertThat(order.court().value().id()).isEqualTo("supctdc");
            assertThat(order.dockets().getFirst().value().number().canonical())
                    .isEqualTo("2024 CAB 001733");
        }
        Reading appeal =
                DocumentReader.read(
                        "DISTRICT OF COLUMBIA COURT OF APPEALS\n\nNo. 24-CV-0417\n\nORDER\n\nIt is ORDERED that the motion is denied.\n");
        assertThat(appeal.court().value().id()).isEqualTo("dc");
    }

    @Test
    void theTaxCourtIsACourtOfTheUnitedStates() {
        Reading order =
                DocumentReader.read(
                        """
                        UNITED STATES TAX COURT
                        WASHINGTON, DC 20217

                        HOLLIS MERRIN,
                        Petitioner
                        v.
                        COMMISSIONER OF INTERNAL REVENUE,
                        Respondent

                        Docket No. 14417-22.

                        ORDER

                        It is ORDERED that petitioner's motion to compel is denied.
                        """);

        assertThat(order.court().value().id()).isEqualTo("tax");
        assertThat(order.parties())
                .extracting(party -> party.name())
                .containsExactly("HOLLIS MERRIN", "COMMISSIONER OF INTERNAL REVENUE");
    }

    @Test
    void aClerksLetterMayTellItsCircuitByALocalRuleAlone() {
        String letter =
                """
                OFFICE OF THE CLERK

                March 4, 2024

                RE: Merrin v. Lantern Post
                Case Number: 24-1733

                Dear Counsel:

                Pursuant to %s, the motion is referred to the panel.

                Very truly yours,
                """;

        assertThat(read(letter.formatted("3d Cir. L.A.R. 27.4"))).isEqualTo("ca3");
        assertThat(read(letter.formatted("9th Cir. R. 27-14"))).isEqualTo("ca9");
        assertThat(
                        DocumentReader.read(
                                        letter.formatted(
                                                "9th Cir. R. 27-14 and 3d Cir. L.A.R. 27.4"))
                                .court())
                .isNull();
        assertThat(DocumentReader.read(letter.formatted("Ashe v. Birch (9th Cir. 2019)")).court())
                .isNull();
    }

    private static String read(String letter) {
        return DocumentReader.read(letter).court().value().id();
    }

    @Test
    void theStateThatEndsTheCourtsNameIsNoPartOfTheParty() {
        for (String head :
                new String[] {
                    "IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF\nTEXAS\nJohn Doe,\nPlaintiff,",
                    "IN THE UNITED STATES DISTRICT COURT\nFOR THE WESTERN DISTRICT OF\nTEXAS JOHN DOE,\nPlaintiff,",
                    "IN THE DISTRICT COURT OF ELM COUNTY,\nTEXAS John Doe, Plaintiff,"
                }) {
            Reading order =
                    DocumentReader.read(
                            head
                                    + "\nv.\nLANTERN POST, INC.,\nDefendant.\n\nCase No. 5:24-cv-00417-QRS\n\nORDER\n\nThe motion is GRANTED.\n");

            assertThat(order.parties().getFirst().name()).isEqualToIgnoringCase("John Doe");
        }
        Reading named =
                DocumentReader.read(
                        "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF TEXAS\n\nTEXAS LANTERN FUND,\nPlaintiff,\nv.\nHOLLIS MERRIN,\nDefendant.\n\nORDER\n\nThe motion is GRANTED.\n");
        assertThat(named.parties().getFirst().name()).isEqualTo("TEXAS LANTERN FUND");
    }

    @Test
    void virginiasOpinionsSetTheRecordNumberAndTheAuthorBesideTheParties() {
        Reading opinion =
                DocumentReader.read(
                        """
                        COURT OF APPEALS OF VIRGINIA

                        LANTERN POST, INC.

                        v. Record No. 0417-13-4

                        MERRIN CARPET CLEANING, INC.

                        MEMORANDUM OPINION* BY
                        JUDGE ANN P. QUILL
                        JANUARY 7, 2014

                        FROM THE CIRCUIT COURT OF THE CITY OF ALEXANDRIA

                        We affirm.
                        """);

        assertThat(opinion.title().value()).isEqualTo("MEMORANDUM OPINION");
        assertThat(opinion.judge().value()).isEqualTo("ANN P. QUILL");
        assertThat(opinion.dockets().getFirst().value().number().canonical())
                .isEqualTo("0417-13-4");
        assertThat(opinion.parties())
                .extracting(party -> party.name())
                .containsExactly("LANTERN POST, INC.", "MERRIN CARPET CLEANING, INC.");
    }

    @Test
    void theColumnBesideTheNamesMayStandAmongThem() {
        Reading opinion =
                DocumentReader.read(
                        """
                        COURT OF APPEALS OF VIRGINIA

                        LANTERN POST, INC.
                                                                OPINION BY
                        v.     Record No. 0417-13-4                          JUDGE ANN P. QUILL
                                                             JANUARY 7, 2014
                        MERRIN CARPET CLEANING, INC.

                                   FROM THE CIRCUIT COURT OF THE CITY OF ALEXANDRIA

                             We affirm.
                        """);

        assertThat(opinion.judge().value()).isEqualTo("ANN P. QUILL");
        assertThat(opinion.parties())
                .extracting(party -> party.name())
                .containsExactly("LANTERN POST, INC.", "MERRIN CARPET CLEANING, INC.");
    }

    @Test
    void aDayMayBeWrittenWithDashes() {
        Reading order =
                DocumentReader.read(
                        "23-cv-00417-QRS\n\n10-18-2023\n\nHOLLIS MERRIN, Plaintiff, v. LANTERN POST, INC., Defendant.\n\nORDER DENYING MOTION TO QUASH\n\nThe motion to quash is DENIED. Merrin shall respond by 11-02-2023.\n");

        assertThat(order.dates())
                .extracting(act -> act.value().on())
                .containsExactly(LocalDate.of(2023, 10, 18));
        assertThat(order.obligations().getFirst().due().value())
                .isEqualTo(new Due.FixedDate(LocalDate.of(2023, 11, 2), null));
    }

    /** The caption of a motion tells when it will be heard. */
    @Test
    void aDayOverTheTitleOfAMotionIsNotTheDayItWasSigned() {
        String motion =
                caption(
                                "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA",
                                "Case No. 24-cv-00417-QRS\n\nDate: June 5, 2024",
                                "")
                        .replace("\nORDER\n", "\nNOTICE OF MOTION AND MOTION TO QUASH\n");

        assertThat(DocumentReader.read(motion).dated("signed")).isEmpty();
        assertThat(
                        DocumentReader.read(motion + "\nDated: May 1, 2024\n")
                                .dated("signed")
                                .orElseThrow()
                                .value()
                                .on())
                .isEqualTo("2024-05-01");
    }
}
