// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Briefs, opinions and summaries as reporters, portals and copies on the web have them. */
class CopiedPapersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER GRANTING MOTION TO QUASH/SUBPOENA UNDER RULE 45(d)(3)(A)(iii)-(iv) | ORDER GRANTING MOTION TO QUASH SUBPOENA UNDER RULE 45(d)(3)(A)(iii)-(iv)",
                "MOTION TO COMPEL PURSUANT TO FED. R. CIV. P. 45(d)(2)(B)(i) AND FOR FEES/INTRODUCTION | MOTION TO COMPEL PURSUANT TO FED. R. CIV. P. 45(d)(2)(B)(i) AND FOR FEES",
                "RESPONSE TO OBJECTIONS OF THREE//SUBSCRIBERS TO MAGISTRATE JUDGE’S MARCH 4, 2024, OPINION/DENYING MOTION TO VACATE | RESPONSE TO OBJECTIONS OF THREE SUBSCRIBERS TO MAGISTRATE JUDGE’S MARCH 4, 2024, OPINION DENYING MOTION TO VACATE",
                "DOES’ MEMORANDUM IN SUPPORT OF THEIR MOTION TO QUASH LARKSPUR//DEFENDANTS’ SUBPOENAS OF MAY 2, 2024 | DOES’ MEMORANDUM IN SUPPORT OF THEIR MOTION TO QUASH LARKSPUR DEFENDANTS’ SUBPOENAS OF MAY 2, 2024"
            })
    void aTitleGoesOnToItsEnd(String lines, String title) {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        MARGOT QUILLFEATHER, Plaintiff, v. JOHN DOE 1, Defendant.

                        %s

                        Doe 1 asks the Court to quash the subpoena.
                        """
                                .formatted(lines.replace('/', '\n')));

        assertThat(reading.title().value()).isEqualTo(title);
    }

    @Test
    void whatAProceedingAsksForIsNoTitle() {
        Reading reading =
                DocumentReader.read(
                        """
                        Case 1:24-dm-00099-ABC -DE Document 55 Filed 04/08/24 Page 1 of 32

                        UNITED STATES DISTRICT COURT
                        EASTERN DISTRICT OF VIRGINIA

                        IN RE APPLICATION OF THE        )
                        UNITED STATES OF AMERICA        )   MISC. NO. 24GJ9999
                        FOR AN ORDER PURSUANT TO        )   No. 1:24DM99
                        18 U.S.C. § 2703(d)             )

                        GOVERNMENT’S RESPONSE TO OBJECTIONS

                        The United States responds as follows.
                        """);

        assertThat(reading.title().value()).isEqualTo("GOVERNMENT’S RESPONSE TO OBJECTIONS");
        assertThat(reading.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("1:24-dm-00099");
    }

    @Test
    void whoSignsForAPartyIsItsCounsel() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF ILLINOIS

                        LARKSPUR'S OPPOSITION TO MOTION TO COMPEL

                        The Court should deny the motion.

                        Dated: June 3, 2024                 Respectfully submitted,

                                                            LARKSPUR NETWORKS COMPANY, INC.

                                                            By: /s/ Orla Fenwick
                                                                One of Its Attorneys

                        Orla Fenwick (ARDC No. 6299999)
                        Tobias Thrane (ARDC #6299998)
                        FENWICK & THRANE LLP
                        100 West Made Street, Suite 500
                        """);

        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::firm, Counsel::represents)
                .containsExactly(
                        tuple(
                                List.of("Orla Fenwick", "Tobias Thrane"),
                                "FENWICK & THRANE LLP",
                                "LARKSPUR NETWORKS COMPANY, INC."));
    }

    @Test
    void counselOverTheCaptionAndUnderTheTextIsOne() {
        Reading reading =
                DocumentReader.read(
                        """
                        Orla Fenwick (SBN 299999)
                        FENWICK & THRANE LLP
                        Attorneys for Defendant Larkspur Networks, Inc.

                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        REPLY IN SUPPORT OF MOTION TO QUASH

                        The motion should be granted.

                        Dated: June 3, 2024

                        /s/ ORLA FENWICK
                        ORLA FENWICK
                        Attorneys for Larkspur Networks, Inc.
                        """);

        assertThat(reading.counsel()).hasSize(1);
    }

    @Test
    void anAddressIsNoFirm() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        Southern District of New York

                        SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS

                        To: Larkspur Networks, Inc., 100 Made Street

                        Production: YOU ARE COMMANDED to produce the following documents

                        The name, address, e-mail address, and telephone number of the attorney representing (name of party) Margot Quillfeather
                        , who issues or requests this subpoena, are:

                        Orla Fenwick, 100 Made Street, Suite 500, New York, NY, (212) 555-0100
                        """);

        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::firm, Counsel::represents)
                .containsExactly(tuple(List.of("Orla Fenwick"), null, "Margot Quillfeather"));
    }

    @Test
    void aDayOverTheDepartmentIsTheHearings() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        DECLARATION OF ORLA FENWICK

                        Date: September 22, 2024
                        Time:
                        Dept: 6

                        I, Orla Fenwick, declare as follows.
                        """);

        assertThat(reading.dated("signed")).isEmpty();
    }

    @Test
    void aReportedOpinionIsOneOfItsCourt() {
        Reading reading =
                DocumentReader.read(
                        """
                        999 A.2d 999 (2009)
                        499 Md. 499

                        LARKSPUR NEWSPAPERS, INC.
                        v.
                        Tobias J. THRANE.

                        No. 99, September Term, 2008.

                        Court of Appeals of Maryland.

                        February 27, 2009.

                        Orla Fenwick (Ann Ashe, Fenwick & Ashe, LLP, Baltimore), on brief, for Appellant.

                        Argued Before: BIRCH, C.J., CEDAR and ELM, JJ.

                        CEDAR, Judge.

                        We are called upon to decide whether a subpoena was rightly quashed. We shall conclude that it was.
                        """);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.ORDER);
        assertThat(reading.court().value().id()).isEqualTo("md");
        assertThat(reading.dated("decided").orElseThrow().value().on()).isEqualTo("2009-02-27");
        assertThat(reading.parties()).hasSize(2);
        assertThat(reading.parties().getFirst().name()).isEqualTo("LARKSPUR NEWSPAPERS, INC.");
        assertThat(reading.obligations()).isEmpty();
    }

    @Test
    void aSummaryLabelsItsPartsInLinesOfTheirOwn() {
        Reading reading =
                DocumentReader.read(
                        """
                        QUILLFEATHER v. DOES 1 THROUGH 10
                        United States District Court, Northern District of California (2021)
                        Facts
                        - Margot Quillfeather sued unknown defendants.
                        Issue
                        - The issue was whether Quillfeather showed good cause for expedited discovery.
                        Holding — Ashe, J.
                        - The court held that the motion was denied without prejudice.
                        Rule
                        - A plaintiff must show good cause.
                        """);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.CASE_SUMMARY);
        assertThat(reading.issues())
                .extracting(row -> row.issue().value(), row -> row.held().value())
                .containsExactly(
                        tuple(
                                "The issue was whether Quillfeather showed good cause for expedited discovery.",
                                "The court held that the motion was denied without prejudice."));
    }

    @Test
    void anEntryOfATableMayRunOverTwoLines() {
        String brief =
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                MOTION TO QUASH

                TABLE OF CONTENTS
                I. INTRODUCTION ................................ 1
                II. Plaintiffs Cannot Meet Their Burden Under
                Any Test. ............................... 8
                III. CONCLUSION .............................. 12

                I. INTRODUCTION

                Doe 1 moves to quash.
                """;

        assertThat(Outline.of(CourtLayout.read(brief)).bodyStart())
                .isEqualTo(CourtLayout.read(brief).text().lastIndexOf("I. INTRODUCTION"));
        assertThat(DocumentReader.read(brief).parties())
                .extracting(Party::name)
                .noneMatch(name -> name.startsWith("Cannot"));
    }

    @Test
    void aBriefThatEndsWithItsTableIsRead() {
        String tables =
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                BRIEF OF AMICUS CURIAE

                TABLE OF CONTENTS
                """;

        assertThat(Papers.reader().read(tables).reading().kind().value())
                .isEqualTo(DocumentKind.BRIEF);
    }

    @Test
    void aFoldedBriefHasItsTitle() {
        Reading reading =
                DocumentReader.read(
                        "UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA IN RE GRAND JURY SUBPOENA GJ2099 AND APPLICATION"
                                + " OF THE UNITED STATES OF AMERICA FOR AN ORDER PURSUANT TO 18 U.S.C. § 2705(B) ) ) ) ) ) SC NO. 1:20-sc-09999"
                                + " Filed Under Seal LARKSPUR, INC.’S MOTION TO QUASH SUBPOENA AND MEMORANDUM IN SUPPORT INTRODUCTION The"
                                + " government has issued a subpoena for all information of the user of one account. Larkspur, Inc. moves to"
                                + " quash it, for nothing shows that the government needs the name of the speaker, and the speech is of"
                                + " public concern. The motion should be granted.");

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.MOTION);
        assertThat(reading.title().value())
                .isEqualTo("LARKSPUR, INC.’S MOTION TO QUASH SUBPOENA AND MEMORANDUM IN SUPPORT");
    }

    @Test
    void aCourtThatTheTextTellsOfIsAnother() {
        Reading reading =
                DocumentReader.read(
                        """
                        Opinion
                        Case No. 24-mc-80999-XYZ
                        01-05-2024
                        ORDER DENYING MOTION TO ENFORCE SUBPOENA
                        INTRODUCTION
                        Plaintiff Margot Quillfeather moves the court to enforce a subpoena against Larkspur, Inc. She sued its anonymous users in the Central District of California for defamation.
                        """);

        assertThat(reading.court()).isNull();
    }

    @Test
    void aCourtHalfAbbreviatedIsRead() {
        Reading reading =
                DocumentReader.read(
                        """
                        Quillfeather v. Does

                        United States District Court, N.D. California, San Francisco Division

                        January 6, 2024

                        MARGOT QUILLFEATHER, Plaintiff,
                        v.
                        JOHN DOES I-IX, Defendants.

                        ORDER ENFORCING SUBPOENA

                        The district court for the Western District of Washington has ruled already.
                        """);

        assertThat(reading.court().value().id()).isEqualTo("cand");
    }

    @Test
    void theNumberOfTheBarNeedsNoBrackets() {
        Reading reading =
                DocumentReader.read(
                        """
                        FENWICK & THRANE LLP
                        ORLA FENWICK, Cal. Bar No. 199999
                        TOBIAS THRANE, Cal Bar No. 299999
                        Telephone: 415.555.0100

                        Attorneys for Plaintiffs

                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        OPPOSITION TO MOTION TO DISMISS

                        The motion should be denied.
                        """);

        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::represents)
                .containsExactly(tuple(List.of("ORLA FENWICK", "TOBIAS THRANE"), "Plaintiffs"));
    }

    @Test
    void whoMayFileByAMotionsGrantHasNoDuty() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT

                        NORTHERN DISTRICT OF CALIFORNIA

                        ORDER ON SUBPOENAS

                        The court denies the motion to transfer. The court grants the motion of Larkspur

                        Citizens, Inc. to file an amicus brief opposing enforcement of the subpoenas.
                        """);

        assertThat(reading.obligations()).isEmpty();
    }

    @Test
    void aFriendOfTheCourtMovesNothing() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        MEMORANDUM OF LARKSPUR AS AMICUS CURIAE SUPPORTING DOE’S MOTION TO QUASH

                        The motion should be granted.
                        """);

        assertThat(reading.kind().value()).isEqualTo(DocumentKind.BRIEF);
    }
}
