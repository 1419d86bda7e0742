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
}
