// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.reading.Suspension.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stays, vacated deadlines and the ends of stays. */
class SuspensionsTest {

    private static final String CAPTION =
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            Case No. 24-mc-80999-XYZ

            ORDER

            The motion to quash is denied. IT IS ORDERED as follows.

            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Paragraph 4 is STAYED for 14 days so that any party may seek relief. | STAYED | Paragraph 4 | - | for 14 days
                    8. Paragraphs 5 and 6 are STAYED for 20 days to permit Doe 1 to move for leave. | STAYED | Paragraphs 5 and 6 | - | for 20 days
                    Discovery is STAYED pending resolution of the motion to dismiss. | STAYED | Discovery | - | pending resolution of the motion to dismiss
                    For these reasons, enforcement of the subpoena is stayed until May 1, 2025. | STAYED | enforcement of the subpoena | 2025-05-01 | until May 1, 2025
                    Doe 3's deposition, noticed for April 18, 2024, is stayed until Judge Ashe rules or says otherwise. | STAYED | Doe 3's deposition | - | until Judge Ashe rules or says otherwise
                    IT IS FURTHER ORDERED that compliance with the Larkspur subpoena be stayed until further order. | STAYED | compliance with the Larkspur subpoena | - | until further order
                    The Court hereby stays this order as to Does 1 and 3 pending appeal. | STAYED | this order as to Does 1 and 3 | - | pending appeal
                    The deadline of March 3, 2025 is VACATED. | VACATED | The deadline of March 3, 2025 | - | -
                    All remaining dates are hereby VACATED, to be reset. | VACATED | All remaining dates | - | -
                    The briefing schedule set forth in the order of May 1, 2024 is vacated. | VACATED | The briefing schedule set forth in the order of May 1, 2024 | - | -
                    The administrative stay is lifted as to Doe 2 effective seven days after this order, and shall otherwise remain in effect. | LIFTED | The administrative stay as to Doe 2 | - | effective seven days after this order
                    The stay of discovery is hereby lifted. | LIFTED | The stay of discovery | - | -
                    """)
    void whatIsSuspendedAndHowLong(
            String sentence, Effect effect, String what, LocalDate until, String untilWords) {
        assertThat(suspensions(sentence))
                .extracting(
                        Suspension::effect,
                        Suspension::what,
                        Suspension::until,
                        Suspension::untilWords)
                .containsExactly(tuple(effect, what, until, untilWords));
    }

    @Test
    void onConditionOnly() {
        assertThat(
                        suspensions(
                                """
                                In the event Doe 1 files objections under Rule 72(a), both productions
                                are stayed until Judge Ashe rules; Larkspur's production as to Doe 2 is
                                not.
                                """))
                .extracting(Suspension::what, Suspension::untilWords, Suspension::condition)
                .containsExactly(
                        tuple(
                                "both productions",
                                "until Judge Ashe rules",
                                "In the event Doe 1 files objections under Rule 72(a)"));
    }

    /** Asked for, told of another case, stated as law, or no stay at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The notice required by Paragraph 3 is not stayed.",
                "Doe 1 moves to stay enforcement and asks that discovery be stayed.",
                "Larkspur argues that discovery is stayed by the motion.",
                "Since the Nevada action is stayed until November, the balance tips to the movants.",
                "The related action is stayed pending arbitration.",
                "Under the statute, all discovery is stayed during any motion to dismiss.",
                "Discovery is stayed where a motion would dispose of the case.",
                "Whether discovery should be stayed is for another day.",
                "The action was stayed on May 1, 2024.",
                "The time to plead, which I stayed on October 5, is twenty days from today.",
                "The hearing set for May 1, 2025 is VACATED.",
                "The Court VACATES the case management conference.",
                "The judgment is vacated.",
                "It denied a stay on February 27.",
                "The court wrote that “the action is stayed until trial.”"
            })
    void whatIsNoStayOfTheCourts(String sentence) {
        assertThat(suspensions(sentence)).isEmpty();
    }

    @Test
    void aMotionThatAsksForAStayStaysNothing() {
        assertThat(
                        DocumentReader.read(
                                        CAPTION.replace(
                                                        "ORDER\n",
                                                        "NOTICE OF MOTION AND MOTION TO STAY\n")
                                                + "Discovery is stayed pending the appeal.")
                                .suspensions())
                .isEmpty();
    }

    private static List<Suspension> suspensions(String body) {
        return DocumentReader.read(CAPTION + body).suspensions();
    }
}
