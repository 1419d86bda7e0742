// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A label beside a caption and an initial in a signature are no names; a plural role has several.
 */
class WhoStandsWhereTest {

    @Test
    void aLabelBesideTheCaptionIsNoPartOfAParty() {
        Reading motion =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        ANN ASHE and ASHE FARMS, LLC,         Case No. 4:24-mc-80266-ABC

                                         Movants,             MOTION TO COMPEL COMPLIANCE
                                                              WITH SUBPOENA
                                  v.
                                                              Date:      December 12, 2024
                        PARLANCE, INC.,                       Time:      10:00 a.m.
                                                              Judge:     Hon. Hollis Merrin
                                         Respondent.

                        Movants ask for an order.

                        By: /s/ Paula J. Wren
                        Paula J. Wren
                        Attorneys for Movant
                        ASHE FARMS, LLC
                        """);

        assertThat(motion.parties())
                .extracting(Party::name)
                .containsExactly("ANN ASHE", "ASHE FARMS, LLC", "PARLANCE, INC.");
        assertThat(motion.counsel())
                .flatExtracting(Counsel::attorneys)
                .containsExactly("Paula J. Wren");
    }

    @Test
    void partiesOfARoleInThePluralAreSeveral() {
        Reading letter =
                DocumentReader.read(
                        """
                        June 5, 2024

                        Re: Merrin Outfitters, Inc. v. Bascombe, et al., No. 5:24-cv-05561-ABC (N.D. Cal.)

                        Dear Judge Wren:

                        Defendants Bascombe and Tallgrass Collective LLC take no position.

                        Respectfully submitted,

                        /s/ Hollis Quarrie
                        """);

        assertThat(letter.parties())
                .extracting(Party::name)
                .contains("Bascombe", "Tallgrass Collective LLC")
                .doesNotContain("Bascombe and Tallgrass Collective LLC");
    }

    @Test
    void theCasesNameInOneLineBelowTheProceedingNamesItsParties() {
        Reading order =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        NORTHERN DISTRICT OF CALIFORNIA

                        IN RE SUBPOENA TO PARLANCE, INC.               Case No. 24-mc-80263-ABC

                        MERRIN NUTRITION LLC v. DOES 1-4               ORDER ON MOTION TO
                                                                       QUASH

                        Parlance, Inc. moves to quash. The motion is DENIED.
                        """);

        assertThat(order.parties())
                .extracting(Party::name)
                .contains("MERRIN NUTRITION LLC", "DOES 1-4");
    }

    @Test
    void aFirmThatIsNamedAgainWithoutItsAttorneyIsNoOtherCounsel() {
        Reading brief =
                DocumentReader.read(
                        """
                        WREN & VANE LLC
                        Rosalind M. Wren, Esq. (Attorney ID 041782006)
                        88 Broad Street
                        Attorneys for Defendant John Doe 1

                        SUPERIOR COURT OF NEW JERSEY
                        LAW DIVISION: MONMOUTH COUNTY

                        ASHE, INC., Plaintiff, v. JOHN DOE 1, Defendant.   DOCKET NO. MON-L-2914-24

                        BRIEF IN SUPPORT OF MOTION TO QUASH SUBPOENA

                        The motion should be granted.

                        WREN & VANE LLC
                        Attorneys for Defendant John Doe 1

                        By: /s/ Rosalind M. Wren
                        """);

        assertThat(brief.counsel())
                .singleElement()
                .satisfies(
                        counsel ->
                                assertThat(counsel.attorneys())
                                        .containsExactly("Rosalind M. Wren"));
    }
}
