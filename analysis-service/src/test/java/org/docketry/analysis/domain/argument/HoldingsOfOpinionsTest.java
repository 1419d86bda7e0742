// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.reading.IssueRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opinions and summaries of them hold, and what they only tell. */
class HoldingsOfOpinionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The request met the second factor. | - met - - -",
                "The Court examined whether Plaintiff, Ashe Tools, Inc., had established a prima facie claim. | - - - - -",
                "The Court asks whether Plaintiff, Ashe Tools, Inc., has made a prima facie showing. | - - - - -"
            })
    void aProngIsHeldWhereTheCourtHoldsIt(String sentences, String held) {
        TestReading arista =
                order("Arista Records, LLC v. Doe 3, 604 F.3d 110 (2d Cir. 2010)", sentences)
                        .arguments()
                        .tests()
                        .getFirst();

        assertThat(
                        arista.prongs().stream()
                                .map(p -> p.held() == null ? "-" : p.held().outcome().term())
                                .toList())
                .isEqualTo(List.of(held.split(" ")));
    }

    /** Of what the argument was, only the sentence before the last one tells. */
    @Test
    void anArgumentOnNoProngSettlesNone() {
        TestReading krinsky =
                order(
                                "Krinsky v. Doe 6, 159 Cal. App. 4th 1154 (2008)",
                                "Larkspur notified the speaker. Doe 1 argues that readers laughed. She adds that they knew. The Court is"
                                        + " not persuaded.")
                        .arguments()
                        .tests()
                        .getFirst();

        assertThat(krinsky.prongs().getFirst().held()).isNull();
    }

    @Test
    void howTheCourtProceedsIsHeldOnNothing() {
        Filing filing =
                order(
                        "Highfields Capital Mgmt., L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005)",
                        "Doe 1 contends that the subpoena violates the Stored Communications Act. The Court finds the matter suitable for"
                                + " resolution without oral argument and VACATES the hearing.");

        assertThat(filing.arguments().issues())
                .filteredOn(row -> "stored-communications".equals(row.topic()))
                .extracting(IssueRow::held)
                .containsOnlyNulls();
    }

    @Test
    void whatWasDoneOnADayDecidesNoQuestion() {
        Filing filing =
                order(
                        "Highfields Capital Mgmt., L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005)",
                        "Larkspur notified the account holder of the subpoena on May 1, 2024.");

        assertThat(filing.arguments().issues()).noneMatch(row -> "notice".equals(row.topic()));
    }

    @Test
    void whoSeeksAnOrderArguesNothingByThat() {
        Filing filing =
                order(
                        "Arista Records, LLC v. Doe 3, 604 F.3d 110 (2d Cir. 2010)",
                        "Plaintiff seeks to serve a paper on the provider. The Court considers that at leisure.");

        assertThat(filing.arguments().issues())
                .noneMatch(row -> row.issue().value().startsWith("Plaintiff seeks"));
    }

    @Test
    void aStandardIsAppliedByThatName() {
        TestReading arista =
                order(
                                "Arista Records, LLC v. Doe 3, 604 F.3d 110 (2d Cir. 2010)",
                                "Applying that standard confirms that Plaintiff is entitled to a subpoena.")
                        .arguments()
                        .tests()
                        .getFirst();

        assertThat(arista.standing()).isEqualTo(TestReading.Standing.APPLIED);
    }

    @Test
    void aBriefArguesNothingWhereItTellsTheCourse() {
        Filing filing =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                SOUTHERN DISTRICT OF OHIO
                                TOBIAS THRANE, Plaintiff,
                                v.
                                JANE DOE, Defendant.
                                DEFENDANT'S MEMORANDUM IN OPPOSITION TO MOTION TO REMAND

                                Thrane now moves to remand. Doe moved to quash the subpoena, arguing that it violated her
                                First Amendment right to speak anonymously. Thrane further argues that Yahoo! was served
                                with notice of the subpoena too late.
                                """);

        assertThat(filing.arguments().issues())
                .noneMatch(row -> "first-amendment-protection".equals(row.topic()));
        assertThat(filing.arguments().issues()).extracting(IssueRow::opponent).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In October 2023, Ashe Tools, Inc. sent a notice of copyright infringement under section 512(h).",
                "Their second argument is that it subjects Doe 1 to an undue burden.",
                "Doe 1 alternatively requests that, if the motion is denied, she go on under a pseudonym."
            })
    void aRecitalIsNoHolding(String sentence) {
        Filing filing =
                order(
                        "Highfields Capital Mgmt., L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005)",
                        sentence);

        assertThat(filing.arguments().issues()).noneMatch(row -> row.held() != null);
    }

    @Test
    void whatTheCourtBelowDidIsNoHolding() {
        Filing filing =
                order(
                        "Krinsky v. Doe 6, 159 Cal. App. 4th 1154 (2008)",
                        "The superior court properly applied the prima facie test to the evidence here.");

        assertThat(filing.arguments().issues()).noneMatch(row -> row.held() != null);
    }

    @Test
    void aUserKnownByAPseudonymAsksForNone() {
        Filing filing =
                order(
                        "Highfields Capital Mgmt., L.P. v. Doe, 385 F. Supp. 2d 969 (N.D. Cal. 2005)",
                        "The Court finds that the pseudonymous posters told the truth.");

        assertThat(filing.arguments().issues()).noneMatch(row -> "pseudonym".equals(row.topic()));
    }

    private static Filing order(String authority, String sentences) {
        return Papers.reader()
                .read(
                        """
                                     UNITED STATES DISTRICT COURT
                                    NORTHERN DISTRICT OF CALIFORNIA

                        ASHE TOOLS, INC.,                           Case No. 24-mc-80999-XYZ
                                    Plaintiff,
                              v.
                        JOHN DOE 1,
                                    Defendant.

                                 ORDER ON MOTION TO COMPEL

                             Plaintiff moves to compel. Doe 1 opposes. The test is that of %s.

                             %s
                        """
                                .formatted(authority, sentences));
    }
}
