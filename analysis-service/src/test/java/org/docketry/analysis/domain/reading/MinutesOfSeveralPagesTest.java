// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Minutes whose head stands over every page, and numbers that a caption writes without zeros. */
class MinutesOfSeveralPagesTest {

    private static final String HEAD =
            """
              Case 2:24-cv-04417-ABC-DEFx Document 33 Filed 09/18/24 Page %d of 3 Page ID #:40%d


                                     UNITED STATES DISTRICT COURT
                                   CENTRAL DISTRICT OF CALIFORNIA

                                        CIVIL MINUTES - GENERAL

             Case No.    CV 24-4417-ABC (DEFx)                     Date    September 18, 2024

             Title       Merrin Talent Partners, Inc. v. Does 1 through 10


            """;

    @Test
    void theCourtOverEachPageIsThePapersOwnOverTheFirst() {
        Reading minutes =
                DocumentReader.read(
                        HEAD.formatted(1, 1)
                                + "       Before the Court is Plaintiff's motion to compel Parlance, Inc. to produce documents\nsufficient to identify two users. Plaintiff is a talent management company. In a thread\nit was said that Plaintiff takes a fee from both sides, and that\n\n"
                                + HEAD.formatted(2, 2)
                                + "clients found out and left. The complaint asserts trade libel. Reddit says that\nthe declaration is not enough, and the Court finds that it\n\n"
                                + HEAD.formatted(3, 3)
                                + "is not. Accordingly, the motion is DENIED without prejudice.\n\n       IT IS SO ORDERED.\n");

        assertThat(minutes.court()).isNotNull();
        assertThat(minutes.court().value().id()).isEqualTo("cacd");
        assertThat(minutes.parties())
                .extracting(Party::name)
                .contains("Merrin Talent Partners, Inc.", "Does 1 through 10");
    }

    @Test
    void aCaptionsNumberWithoutZerosIsTheStampsOwn() {
        Reading brief =
                DocumentReader.read(
                        """
                        Case 3:24-cv-05390-ABC-DEF Document 26 Filed 10/07/24 Page 1 of 5 PageID: 311

                        UNITED STATES DISTRICT COURT
                        DISTRICT OF NEW JERSEY

                        MERRIN COATINGS CORP.,
                                             Plaintiff,     Civil Action No. 24-5390 (ABC)(DEF)
                                v.
                        JOHN DOE,
                                             Defendant.

                        BRIEF IN OPPOSITION TO MOTION TO QUASH

                        The motion should be denied.
                        """);

        assertThat(brief.dockets())
                .singleElement()
                .satisfies(
                        docket ->
                                assertThat(docket.value().number().canonical())
                                        .isEqualTo("3:24-cv-05390"));
    }
}
