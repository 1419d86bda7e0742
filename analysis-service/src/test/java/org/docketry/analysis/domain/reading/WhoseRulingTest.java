// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Which motion a ruling is on, and whether a court has ruled at all. */
class WhoseRulingTest {

    private static Reading order(String text) {
        return entitled("ORDER", text);
    }

    private static Reading entitled(String title, String text) {
        return DocumentReader.read(
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                HOLLIS MERRIN,
                Plaintiff,
                v.
                LANTERN POST, INC.,
                Defendant.

                Case No. 24-cv-00417-QRS

                %s

                %s
                """
                        .formatted(title, text));
    }

    @Test
    void whatElseTheSentenceNamesIsNotRuledOn() {
        Reading order =
                order(
                        """
                        Upon consideration of the respondent's Motion to Vacate, the opposition and the reply, \
                        the petitioners' Motion to Unseal is GRANTED in part, and the parties shall file redacted \
                        versions of the Motion to Vacate, ECF No. 9, by April 12, 2024.
                        """);

        assertThat(order.rulings())
                .extracting(r -> r.motion().kind(), r -> r.motion().movant(), Ruling::outcome)
                .containsExactly(tuple("to-unseal", "petitioners", Outcome.GRANTED_IN_PART));
        assertThat(order.rulings().getFirst().motion().entries()).isEmpty();
    }

    @Test
    void aRulingAsToAnothersPapersIsNoRulingOnThem() {
        Reading order =
                order(
                        """
                        The petitioners' Motion to Unseal is GRANTED in part, with respect to the Motion to Vacate \
                        and its exhibits, and the clerk shall unseal them.
                        """);

        assertThat(order.rulings()).extracting(r -> r.motion().kind()).containsExactly("to-unseal");
    }

    private static final String STIPULATED =
            """
            The parties stipulate and agree that the motion to quash is GRANTED as to Request No. 2. \
            Merrin shall serve a copy on Lantern Post by May 3, 2024.

            IT IS SO STIPULATED.

            ORDER

            PURSUANT TO STIPULATION, IT IS SO ORDERED.

            """;

    @Test
    void aStipulationWhoseOrderNobodyHasSignedRulesOnNothing() {
        Reading unsigned =
                entitled(
                        "STIPULATION AND ORDER RE MOTION TO QUASH",
                        STIPULATED
                                + "Dated: ____________   ____________________\nUnited States District Judge");

        assertThat(unsigned.kind().value()).isEqualTo(DocumentKind.STIPULATION);
        assertThat(unsigned.rulings()).isEmpty();

        Reading signed =
                entitled(
                        "STIPULATION AND ORDER RE MOTION TO QUASH",
                        STIPULATED
                                + "Dated: April 2, 2024\n\nAnn Quill\nUnited States District Judge");
        assertThat(signed.kind().value()).isEqualTo(DocumentKind.ORDER);
        assertThat(signed.rulings()).hasSize(1);
    }

    @Test
    void anOrderThatAPartyHandsInIsProposedUntilItIsSigned() {
        String form =
                "The motion to quash is GRANTED.\n\n%s\n\n%s\nUnited States District Judge\n\nSubmitted by:\nBen Birch";

        Reading blank =
                order(
                        form.formatted(
                                "Signed this ____ day of ________, 2024.", "____________________"));
        assertThat(blank.kind().value()).isEqualTo(DocumentKind.PROPOSED_ORDER);
        assertThat(blank.rulings()).isEmpty();

        Reading signed =
                order(form.formatted("Signed this 3rd day of May, 2024.", "/s/ Ann Quill"));
        assertThat(signed.kind().value()).isEqualTo(DocumentKind.ORDER);
        assertThat(signed.rulings()).hasSize(1);
    }
}
