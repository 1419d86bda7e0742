// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.docketry.analysis.Papers;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.junit.jupiter.api.Test;

/** What a brief argues, and what only stands behind it. */
class ArgumentsOfBriefsTest {

    private static final String BRIEF =
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            In re Subpoena to Larkspur, Inc.          Case No. 24-mc-80999-ABC

            MOVANT QUILLFEATHER'S MOTION TO COMPEL LARKSPUR, INC. TO COMPLY WITH SUBPOENA

            I. ARGUMENT

            A. The subpoena seeks relevant information.

            Larkspur has not shown an undue burden. The motion should be granted.

            Dated: March 4, 2024                 Respectfully submitted,

            /s/ Ann Ashe
            Attorneys for Movant Quillfeather

            """;

    @Test
    void aDeclarationBehindABriefArguesNothing() {
        List<IssueRow> alone = issues(BRIEF);
        List<IssueRow> withDeclaration =
                issues(
                        BRIEF
                                + """
                                DECLARATION OF ANN ASHE

                                I, Ann Ashe, declare as follows:

                                1. Larkspur has refused to comply with the subpoena, which is not burdensome.

                                2. Larkspur told me that the subpoena was overbroad. Quillfeather cannot serve the defendant.

                                I declare under penalty of perjury that the foregoing is true and correct.
                                """);

        assertThat(alone).isNotEmpty();
        assertThat(withDeclaration.stream().flatMap(ArgumentsOfBriefsTest::cells))
                .containsExactlyElementsOf(
                        alone.stream().flatMap(ArgumentsOfBriefsTest::cells).toList());
    }

    @Test
    void aMemorandumBehindADeclarationArguesAgain() {
        assertThat(
                        issues(
                                BRIEF
                                        + """
                                        DECLARATION OF ANN ASHE

                                        I, Ann Ashe, declare that Larkspur was served.

                                        MEMORANDUM OF POINTS AND AUTHORITIES

                                        Larkspur's objections to the subpoena are untimely.
                                        """))
                .extracting(IssueRow::topic)
                .contains("timeliness");
    }

    /** In a contract's case evidence is relevant, and damages are proportional, too. */
    @Test
    void topicsOfDiscoveryAriseOnlyWhereDiscoveryIsSpokenOf() {
        String opinion =
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                PERRIN ORCHARD, Plaintiff, v. LARKSPUR MILLS, INC., Defendant.

                Case No. 22-cv-09999-ABC

                ORDER GRANTING MOTION FOR SUMMARY JUDGMENT

                II. DISCUSSION

                A. Breach

                The Court finds that the evidence of the delay is relevant to the claim of breach.

                B. Damages

                The Court concludes that the damages are proportional to the harm.%s

                III. CONCLUSION

                The motion is GRANTED.
                """;

        assertThat(issues(opinion.formatted("")))
                .extracting(IssueRow::topic)
                .containsExactly(null, null, "disposition");
        assertThat(
                        issues(
                                opinion.formatted(
                                        "\n\nC. The subpoena to Bramble\n\nThe Court finds that the demand is unduly burdensome.")))
                .extracting(IssueRow::topic)
                .contains("relevance-and-burden");
    }

    private static List<IssueRow> issues(String paper) {
        return Papers.reader().read(paper).arguments().issues();
    }

    private static Stream<String> cells(IssueRow row) {
        return Stream.of(row.movant(), row.opponent(), row.held())
                .filter(Objects::nonNull)
                .map(Found::value);
    }
}
