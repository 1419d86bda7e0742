// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions, titles and counsel of briefs, letters and what is bound behind them. */
class CaptionsOfBriefsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOLLIS BRAMBLE, Director of the Federal\nBureau of Investigation,",
                "HOLLIS BRAMBLE, Director, Federal Bureau of Investigation,",
                "HOLLIS BRAMBLE, Acting Secretary, Department of\nHealth and Human Services, in his official capacity,",
                "HOLLIS BRAMBLE, Attorney General of the United States,"
            })
    void anOfficeIsNoParty(String defendant) {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        FOR THE DISTRICT OF COLUMBIA

                        PERRIN ORCHARD,
                                  Plaintiff,
                             v.                                    Civil Action No. 24-9999 (ABC)
                        %s
                                  Defendant.

                        MOTION TO COMPEL

                        Plaintiff moves to compel.
                        """
                                .formatted(defendant));

        assertThat(reading.parties())
                .extracting(Party::name)
                .containsExactly("PERRIN ORCHARD", "HOLLIS BRAMBLE");
        assertThat(reading.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("24-9999");
    }

    @Test
    void whatStandsBehindALetterIsNotItsTitle() {
        Reading reading =
                DocumentReader.read(
                        """
                        March 4, 2024

                        Re: Quillfeather v. Doe, No. 24-cv-09999

                        Dear Judge Elm:

                        We represent Plaintiff Margot Quillfeather. We write about the subpoena to Larkspur, Inc.

                        /s/ Ann Ashe

                        EXHIBIT A

                        NOTICE OF DEPOSITION AND SUBPOENA DUCES TECUM
                        """);

        assertThat(reading.title()).isNull();
        assertThat(reading.is(DocumentKind.LETTER)).isTrue();
        assertThat(reading.parties()).extracting(Party::name).contains("Margot Quillfeather");
    }

    @Test
    void aHeadingBelowTheProseIsNoTitle() {
        Reading reading =
                DocumentReader.read(
                        """
                        Perrin Orchard v. Larkspur Mills, Inc.

                        The plaintiff bought grain from the defendant for many years. The parties never put their bargain into writing. The plaintiff now asks for damages because of the delay.

                        NOTICE OF MOTION TO DISMISS

                        The defendant filed a notice.
                        """);

        assertThat(reading.title()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BRIEF IN OPPOSITION TO MOTION TO QUASH | OPPOSITION",
                "BRIEF IN REPLY TO OPPOSITION | REPLY",
                "BRIEF IN SUPPORT OF MOTION TO QUASH | BRIEF"
            })
    void aBriefIsWhatItDoes(String title, DocumentKind kind) {
        Reading reading =
                DocumentReader.read(
                        "UNITED STATES DISTRICT COURT\nDISTRICT OF MARYLAND\n\n"
                                + title
                                + "\n\nThe motion should be denied.");

        assertThat(reading.is(kind)).isTrue();
    }

    @Test
    void counselListedInOneRun() {
        Reading reading =
                DocumentReader.read(
                        """
                        SUPERIOR COURT OF DELAWARE

                        PERRIN ORCHARD, Plaintiff, v. JOHN DOE NO. 1, Defendant.

                        Ann B. Ashe, Esquire, Carl K. Cedar, III, Elm, Fir & Gorse, Wilmington, Delaware, Attorneys for Plaintiff.

                        Dana L. Hazel, Hazel & Ivy, P.A., Wilmington, DE, for Defendant, John Doe No. 1.

                        MEMORANDUM OPINION

                        Counsel for Plaintiff spoke with Ben Birch, counsel for Defendant.
                        """);

        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::firm, Counsel::represents)
                .containsExactly(
                        tuple(
                                List.of("Ann B. Ashe", "Carl K. Cedar"),
                                "Elm, Fir & Gorse",
                                "Plaintiff"),
                        tuple(
                                List.of("Dana L. Hazel"),
                                "Hazel & Ivy, P.A.",
                                "Defendant, John Doe No. 1"));
    }

    @Test
    void twoColumnsFoldedRowAfterRow() {
        Reading reading =
                DocumentReader.read(
                        """
                        IN THE UNITED STATES DISTRICT COURT FOR THE WESTERN DISTRICT OF VIRGINIA
                        Charlottesville Division

                        In Re Subpoena to Larkspur, Inc. ) ) Misc. No. 3:24-mc-00099-ABC PERRIN ORCHARD, ) ) Action currently pending in the Plaintiff, ) United States District Court ) for the Eastern District of Virginia v. ) No. 3:23-cv-999-DEF ) HOLLIS A. BRAMBLE, ) ) Defendant. )

                        MEMORANDUM IN SUPPORT OF MOTION TO QUASH SUBPOENA BY NON-PARTY LARKSPUR, INC.

                        Non-party Larkspur, Inc. ("Larkspur") moves to quash.
                        """);

        assertThat(reading.parties())
                .extracting(Party::name, Party::roles)
                .containsExactly(
                        tuple("PERRIN ORCHARD", List.of("plaintiff")),
                        tuple("HOLLIS A. BRAMBLE", List.of("defendant")),
                        tuple("LARKSPUR, INC.", List.of("non-party")));
    }

    @Test
    void aTitleBesideTheVersusAndANumberBeforeATitle() {
        Reading beside =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT DISTRICT OF OREGON PORTLAND DIVISION

                        ANN ASHE and BEN ASHE Plaintiffs,

                        Case No. 24-cv-9999-MO

                        MOTION TO QUASH SUBPOENA vs. BIRCH COUNTY, a political subdivision of the State of Oregon, CARL CEDAR, Defendants.

                        Third Party John Doe will move to quash a subpoena.
                        """);
        Reading numbered =
                DocumentReader.read(
                        """
                        IN THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF CALIFORNIA

                        LARKSPUR LIMITED, a Private Limited Company of England and Wales , Plaintiff, vs. JOHN DOE, an unknown individual or entity, Defendant.

                        ) ) ) ) ) ) )

                        Case No.: CV 24 9999 ABC NOTICE OF MOTION AND MEMORANDUM IN SUPPORT OF MOTION TO QUASH SUBPOENA DATE: September 6, 2024 TIME: 10:00 a.m. JUDGE: Dana Elm

                        Defendant moves to quash.
                        """);

        assertThat(beside.title().value()).isEqualTo("MOTION TO QUASH SUBPOENA");
        assertThat(beside.parties())
                .extracting(Party::name)
                .startsWith("ANN ASHE", "BEN ASHE", "BIRCH COUNTY", "CARL CEDAR");
        assertThat(numbered.title().value())
                .isEqualTo(
                        "NOTICE OF MOTION AND MEMORANDUM IN SUPPORT OF MOTION TO QUASH SUBPOENA");
        assertThat(numbered.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("24-cv-09999");
        assertThat(numbered.parties())
                .extracting(Party::name)
                .containsExactly("LARKSPUR LIMITED", "JOHN DOE");
    }

    @Test
    void theOrderThatAProceedingAsksForIsNoTitle() {
        Reading reading =
                DocumentReader.read(
                        """
                        Case 1:24-sc-09999-ABC Document 3 Filed 03/10/24 Page 1 of 16 UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA ) IN RE GRAND JURY SUBPOENA ) SC NO. 1:24-sc-09999 GJ2024999 AND APPLICATION OF ) THE UNITED STATES OF AMERICA FOR ) AN ORDER PURSUANT TO 18 U.S.C. ) Filed Under Seal § 2705(B) ) ) LARKSPUR, INC.’S MOTION TO QUASH SUBPOENA AND MEMORANDUM IN SUPPORT INTRODUCTION The government has issued a subpoena to Larkspur for all that it knows of one user, and the Court should quash it.
                        """);

        assertThat(reading.title().value())
                .isEqualTo("LARKSPUR, INC.’S MOTION TO QUASH SUBPOENA AND MEMORANDUM IN SUPPORT");
        assertThat(reading.is(DocumentKind.MOTION)).isTrue();
    }

    /** A bar number on an appeal's brief is no docket, and a postal code no entry. */
    @Test
    void barNumbersAreNoDockets() {
        Reading reading =
                DocumentReader.read(
                        """
                        SUPREME COURT OF DELAWARE

                        JOHN DOE NO. 1, ) No. 999, 2024
                        Defendant Below-Appellant, ) Court Below -
                        v. ) Superior Court of the State of Delaware
                        ANN ASHE, ) C.A. No. 24C-01-099
                        Plaintiff Below-Appellee. )

                        BRIEF OF APPELLANT

                        Ben B. Birch (DSBA No. 9040)
                        919 Market Street, Wilmington, DE 19899

                        Attorneys for Appellant

                        The order should be reversed.
                        """);

        assertThat(reading.dockets())
                .extracting(docket -> docket.value().number().canonical())
                .containsExactly("999, 2024", "24C-01-099");
    }

    @Test
    void whoWritesALetterForAClientIsItsCounsel() {
        Reading reading =
                DocumentReader.read(
                        """
                                               HAZEL & IVY LLP
                                         100 Market Street, Suite 900

                        April 22, 2024

                        Re:  Orchard Capital Partners, LP v. John Does 1-3, No. 4:23-cv-04999 (S.D. Tex.)

                        Dear Mr. Rowan:

                        We represent Larkspur Social, Inc. ("Larkspur") and write in response to the subpoena of April 5, 2024.

                        1. Larkspur objects to the place of compliance, which is more than 100 miles from its office.

                        Very truly yours,

                        /s/ Dana Hazel
                        """);

        assertThat(reading.parties())
                .extracting(Party::name)
                .contains("Orchard Capital Partners, LP", "Larkspur Social, Inc.");
        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::firm, Counsel::represents)
                .containsExactly(
                        tuple(List.of("Dana Hazel"), "HAZEL & IVY LLP", "Larkspur Social, Inc."));
        assertThat(reading.objections()).hasSize(1);
    }

    @Test
    void anApplicationIsAMotion() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        IN RE SUBPOENA TO LARKSPUR SOCIAL,      Case No. 5:24-mc-80555
                        INC.

                        EMIKO HOLLYHOCK, LP,                    EX PARTE APPLICATION FOR ORDER
                                                                PURSUANT TO 28 U.S.C. § 1782 TO NON-
                                   Plaintiff,                   PARTY
                              v.
                        JOHN DOE 1,
                                   Defendant.

                        Plaintiff applies for an order.
                        """);

        assertThat(reading.is(DocumentKind.MOTION)).isTrue();
        assertThat(reading.title().value())
                .isEqualTo(
                        "EX PARTE APPLICATION FOR ORDER PURSUANT TO 28 U.S.C. § 1782 TO NON-PARTY");
        assertThat(reading.parties())
                .extracting(Party::name)
                .startsWith("EMIKO HOLLYHOCK, LP", "JOHN DOE 1");
    }

    @Test
    void aLetterFoldedIntoOneLine() {
        Reading reading =
                DocumentReader.read(
                        "ASHE AND BIRCH LLP August 9, 2024 BY EMAIL and U.S. MAIL Carl Cedar, Esq. Cedar, Elm & Fir, P.C. 165 Madison Avenue, Suite 2000"
                                + " Memphis, Tennessee 38103 Re: Gorse County v. Hazel, U.S. District Court for the Western District of Tennessee, Civil Action No. 2:24-cv-09999-ABC-def"
                                + " Dear Mr. Cedar: Undersigned counsel represent Larkspur Publishing Company, the publisher of a newspaper (“The Larkspur”)."
                                + " The Larkspur objects to the subpoena your client recently served on it. Your subpoena is overbroad. Very truly yours, /s/ Ann Ashe");

        assertThat(reading.is(DocumentKind.LETTER)).isTrue();
        assertThat(reading.parties())
                .extracting(Party::name)
                .contains("Larkspur Publishing Company")
                .noneMatch(name -> name.contains("District Court"));
        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::represents)
                .containsExactly(tuple(List.of("Ann Ashe"), "Larkspur Publishing Company"));
        assertThat(reading.objections()).hasSize(1);
    }

    @Test
    void aShortCaptionFoldedWithTheTitlesOfItsMotions() {
        Reading reading =
                DocumentReader.read(
                        """
                        IN THE UNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF MISSOURI ST. LOUIS DIVISION LARKSPUR, INC. PLAINTIFF, V. DOES 1 - 96, DEFENDANTS Case No. 4:24-cv-09999-ABC MOTION TO PROCEED ANONYMOUSLY (FED. R. CIV. P. 8), MOTION TO QUASH SUBPOENA UNDER RULE 26(c) NOW COMES, JOHN DOE 52, by and through counsel, who moves this Court for leave to proceed anonymously.
                        """);

        assertThat(reading.title().value())
                .isEqualTo(
                        "MOTION TO PROCEED ANONYMOUSLY (FED. R. CIV. P. 8), MOTION TO QUASH SUBPOENA UNDER RULE 26(c)");
        assertThat(reading.parties())
                .extracting(Party::name)
                .contains("LARKSPUR, INC.", "DOES 1 - 96")
                .doesNotContain("NOW COMES");
    }

    @Test
    void anAppealsBriefIsNoOrderBelow() {
        Reading reading =
                DocumentReader.read(
                        """
                        H099999

                        IN THE COURT OF APPEAL OF THE STATE OF CALIFORNIA
                        SIXTH APPELLATE DISTRICT

                        ANN ASHE,
                        Plaintiff and Respondent,
                        vs.
                        BEN BIRCH,
                        Defendant and Appellant.

                        AFTER AN ORDER BY THE SANTA CLARA COUNTY SUPERIOR COURT

                        APPELLANT’S REPLY BRIEF

                        The order should be reversed.
                        """);

        assertThat(reading.title().value()).isEqualTo("APPELLANT’S REPLY BRIEF");
        assertThat(reading.is(DocumentKind.REPLY)).isTrue();
    }

    @Test
    void aDatabasesSummaryStandsOverTheOrder() {
        Reading reading =
                DocumentReader.read(
                        """
                        Larkspur Media, LLC v. Doe

                        Summary
                        The Court denied the motion of the defendant to quash a subpoena to his provider. The Court found that the plaintiff had shown good cause for early discovery. This ruling allows the plaintiff to learn who the defendant is and to serve him.

                        Larkspur Media, LLC, Plaintiff,
                        v.
                        John Doe, Defendant
                        Civil No. 24 cv999-ABC (DEF)
                        United States District Court, S.D. California

                        Counsel
                        Ann A. Ashe, Ashe Law Group, Los Angeles, CA, for Plaintiff.

                        ORDER DENYING JOHN DOE'S MOTION TO QUASH [ECF No. 8]

                        The Court DENIES the Motion to Quash.
                        """);

        assertThat(reading.title().value())
                .isEqualTo("ORDER DENYING JOHN DOE'S MOTION TO QUASH [ECF No. 8]");
        assertThat(reading.is(DocumentKind.ORDER)).isTrue();
        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::firm)
                .containsExactly(tuple(List.of("Ann A. Ashe"), "Ashe Law Group"));
    }

    @Test
    void newYorksReportsSetCounselInBrackets() {
        Reading reading =
                DocumentReader.read(
                        """
                        Matter of Ashe v Birch, Inc.
                        Supreme Court, New York County, August 17, 2024

                        APPEARANCES OF COUNSEL

                        Cedar Elm P.C., New York City (Carl C. Cedar and Dana Elm of counsel), for petitioner. Fir & Gorse LLP, New York City (Hugo Hazel of counsel), for Birch, Inc., respondent.

                        OPINION OF THE COURT

                        In this special proceeding, petitioner seeks pre-action disclosure.
                        """);

        assertThat(reading.counsel())
                .extracting(Counsel::attorneys, Counsel::firm, Counsel::represents)
                .containsExactly(
                        tuple(List.of("Carl C. Cedar", "Dana Elm"), "Cedar Elm P.C.", "petitioner"),
                        tuple(List.of("Hugo Hazel"), "Fir & Gorse LLP", "Birch, Inc., respondent"));
    }

    @Test
    void anEMailIsALetterAndItsCopiesGoToNobodysCounsel() {
        Reading mail =
                DocumentReader.read(
                        """
                        From: Hugo Vetch
                        Sent: Friday, May 3, 2024 4:12 PM
                        To: Ned Larch
                        Subject: Tamarind v. Doe

                        Ned, I write to confirm what we discussed.
                        """);
        Reading letter =
                DocumentReader.read(
                        """
                        Dear Judge Cedar:

                        This firm represents non-party Pellwether LLC ("Pellwether").

                        Respectfully,

                        /s/ Ned Larch
                        Ned Larch

                        cc: Hugo Vetch, Esq. (by ECF)
                        """);

        assertThat(mail.is(DocumentKind.LETTER)).isTrue();
        assertThat(letter.counsel())
                .extracting(Counsel::attorneys)
                .containsExactly(List.of("Ned Larch"));
    }

    @Test
    void whoAsksTheClerkMovesInAProceedingWithoutSides() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        In re DMCA Subpoena to                     Misc. Case No. 24-mc-80700

                        LARKSPUR SOCIAL, INC.                      REQUEST TO THE CLERK FOR ISSUANCE
                                                                   OF SUBPOENA PURSUANT TO 17 U.S.C.
                                                                   § 512(h)

                        Cinder Photo Agency, LLC ("Cinder") requests that the Clerk issue a subpoena to Larkspur Social, Inc. ("Larkspur") to identify a user.

                        THYME IP, P.C.

                        Basil Thyme
                        8000 Wilshire Boulevard
                        Attorneys for Cinder Photo Agency, LLC
                        """);

        assertThat(reading.is(DocumentKind.MOTION)).isTrue();
        assertThat(reading.parties())
                .extracting(Party::name, Party::roles)
                .contains(
                        tuple("Cinder Photo Agency, LLC", List.of("movant")),
                        tuple("Larkspur Social, Inc.", List.of("respondent")));
        assertThat(reading.counsel())
                .extracting(Counsel::attorneys)
                .containsExactly(List.of("Basil Thyme"));
    }

    @Test
    void objectionsGiveTheirGroundsInManyWords() {
        Reading reading =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF ARIZONA

                        NON-PARTY LARKSPUR SOCIAL, INC.'S OBJECTIONS TO SUBPOENA

                        Larkspur further objects that Thessaly has not made the required showing.

                        Larkspur objects to the place of compliance.
                        """);

        assertThat(reading.objections()).hasSize(2);
    }

    @Test
    void theCourtOverACaptionIsNoPartOfAName() {
        Reading reading =
                DocumentReader.read(
                        """
                        VIRGINIA: IN THE CIRCUIT COURT OF FAIRFAX COUNTY

                        HADDOCK RUG CLEANING, INC.,        )
                                  Plaintiff,               )
                        v.                                 )   Case No. CL-2024-0009999
                        JOHN DOE #1, et al.,               )
                                  Defendants.              )

                        NON-PARTY BRAMBLE REVIEWS, INC.'S OBJECTIONS TO SUBPOENA DUCES TECUM

                        Bramble objects to the subpoena.
                        """);

        assertThat(reading.parties())
                .extracting(Party::name)
                .startsWith("HADDOCK RUG CLEANING, INC.", "JOHN DOE #1");
    }
}
