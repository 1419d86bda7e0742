// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Which motion or request a ruling is on, in orders that decide several. */
class RulingsOnRequestsTest {

    private static final String CAPTION =
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            Case No. 24-mc-80999-XYZ

            """;

    @Test
    void aRequestForFeesIsNotTheMotionDiscussedBeforeIt() {
        assertThat(
                        rulings(
                                """
                                Doe 2 moves to quash. Dkt. No. 14. Marlow Films moves to compel.

                                Doe 2 also asks for attorney's fees under Rule 45(d)(1). The subpoena
                                was overbroad but not abusive. The request is denied.

                                1. Doe 2's motion to quash (Dkt. No. 14) is GRANTED.
                                """))
                .containsExactly(
                        tuple(Outcome.DENIED, "for-attorney-fees", null),
                        tuple(Outcome.GRANTED, "to-quash", null));
    }

    @Test
    void whatIsAskedThatIsARequestOfItsOwn() {
        assertThat(
                        rulings(
                                """
                                Doe moves to quash, and Marlow Films moves to compel. The motion to
                                quash is denied.

                                Marlow Films asks that the limitations period be tolled. The Court
                                has no such power and the request is denied. Its request that a bond
                                be posted is also denied.
                                """))
                .containsExactly(
                        tuple(Outcome.DENIED, "to-quash", null),
                        tuple(Outcome.DENIED, "request", null));
    }

    @Test
    void underAHeadingOfFeesARequestIsOnThem() {
        assertThat(
                        rulings(
                                """
                                1. Notice

                                Doe 1 moves to quash, and Marlow moves to compel. Notice was given.

                                2. Fees

                                Larkspur made no motion; its request under subdivision (c) is denied.
                                """))
                .containsExactly(tuple(Outcome.DENIED, "for-fees", null));
    }

    @Test
    void anEntryOnceGivenWithTheMotionNamesItAgain() {
        assertThat(
                        rulings(
                                """
                                Before the Court are Plaintiff's Third Motion for Leave to Serve
                                Subpoenas (Dkt. 21); Larkspur's Motion to Quash (Dkt. 27); and Plaintiff's
                                Motion to Hold Larkspur in Contempt (Dkt. 26).

                                A. Larkspur's Request

                                The Motion (Dkt. 27) is GRANTED. Larkspur's request for its fees is
                                DENIED.

                                The Motion (Dkt. 21) is DENIED. The Motion (Dkt. 26) is DENIED.
                                """))
                .containsExactlyInAnyOrder(
                        tuple(Outcome.GRANTED, "to-quash", null),
                        tuple(Outcome.DENIED, "for-fees", null),
                        tuple(Outcome.DENIED, "for-leave", null),
                        tuple(Outcome.DENIED, "for-contempt", null));
    }

    @Test
    void aMotionThatIsOnlyCitedIsNotTheRequestAfterIt() {
        assertThat(
                        rulings(
                                """
                                3. The motion of Does 1, 2 and 3 to proceed under pseudonyms (Dkt. 5)
                                is GRANTED.

                                4. The motion to expedite (Dkt. 6) is DENIED. The request to assign the
                                case to this panel is denied.
                                """))
                .containsExactlyInAnyOrder(
                        tuple(Outcome.GRANTED, "to-proceed", null),
                        tuple(Outcome.DENIED, "to-expedite", null),
                        tuple(Outcome.DENIED, "to-assign", null));
    }

    @Test
    void itGoesOnWithTheMotionOfTheSentenceBefore() {
        assertThat(
                        rulings(
                                """
                                Doe 2 moved to quash on March 30. Marlow petitions to compel.

                                A. The petition to compel is GRANTED as to Review C and DENIED as to
                                Reviews A and B. It is DENIED as to Review D.
                                B. Doe 2's motion to quash is GRANTED.
                                """))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-compel", "Review C"),
                        tuple(Outcome.DENIED, "to-compel", "Reviews A and B"),
                        tuple(Outcome.DENIED, "to-compel", "Review D"),
                        tuple(Outcome.GRANTED, "to-quash", null));
    }

    @Test
    void theRestOfACrossMotionIsItsOwn() {
        assertThat(
                        rulings(
                                """
                                Marlow makes a cross-motion to enforce. Doe 1 moves to quash.

                                4. The cross-motion is GRANTED as to Request 3 and costs and otherwise
                                DENIED.
                                """))
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-enforce", "Request 3"),
                        tuple(Outcome.GRANTED, "to-enforce", "costs"),
                        tuple(Outcome.DENIED, "to-enforce", "otherwise"));
    }

    @Test
    void leaveIsWhatWasMovedForAndNoOtherMotion() {
        assertThat(
                        rulings(
                                """
                                Doe 1 moves to quash. Doe 3's letter is unopposed.
                                The Court grants leave to proceed as "John Doe 3". The Court grants
                                Plaintiffs leave to amend.
                                """))
                .containsExactly(tuple(Outcome.GRANTED, "for-leave", null));
    }

    @Test
    void asIsAnothersRequest() {
        assertThat(
                        rulings(
                                """
                                The Petition for Contempt is DENIED, as is Larkspur's request for
                                sanctions. The motion for a protective order is DENIED AS MOOT, and
                                her request for counsel fees is held in abeyance.

                                Marlow filed an "Emergency Motion to Stop the Harassment" and moved for
                                reconsideration.

                                7. The Motion for Reconsideration is DENIED.

                                8. The "Emergency Motion" is DENIED without prejudice.
                                """))
                .containsExactly(
                        tuple(Outcome.DENIED, "for-contempt", null),
                        tuple(Outcome.DENIED, "for-sanctions", null),
                        tuple(Outcome.MOOT, "for-protective-order", null),
                        tuple(Outcome.DEFERRED, "for-attorney-fees", null),
                        tuple(Outcome.DENIED, "for-reconsideration", null),
                        tuple(Outcome.DENIED, "to-stop", null));
    }

    /** A ruling that is only recommended is none of the paper's own. */
    @Test
    void anOrderAndReportDecidesWhatItOrders() {
        Reading paper =
                read(
                        "ORDER AND REPORT AND RECOMMENDATION",
                        """
                        I. Order

                        Larkspur's Motion to Quash (Dkt. 27) is GRANTED. Plaintiff SHALL file a status
                        report on or before February 23, 2024.

                        II. Report and Recommendation

                        The undersigned recommends that the Motion to Dismiss be denied. The portion
                        of the motion that seeks to quash is moot.
                        """);

        assertThat(paper.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(tuple(Outcome.GRANTED, "to-quash"));
        assertThat(paper.obligations()).extracting(d -> d.act().value()).hasSize(1);
    }

    @Test
    void aScheduleThatIsVacatedIsNoJudgmentOfTheCourtBelow() {
        assertThat(
                        DocumentReader.read(
                                        """
                                        UNITED STATES COURT OF APPEALS
                                        FOR THE NINTH CIRCUIT

                                        MARLOW FILMS, INC.,
                                        Plaintiff-Appellee,
                                        v.
                                        DOE 1,
                                        Defendant-Appellant.

                                        No. 24-9187

                                        ORDER

                                        The opening brief is due April 12, 2024. The briefing schedule set
                                        forth in the order of February 29, 2024 is vacated.
                                        """)
                                .rulings())
                .isEmpty();
    }

    private static List<Tuple> rulings(String body) {
        return read("ORDER ON PENDING MATTERS", body).rulings().stream()
                .map(
                        r ->
                                tuple(
                                        r.outcome(),
                                        r.motion().kind(),
                                        r.demand() == null ? null : r.demand().value()))
                .toList();
    }

    private static Reading read(String title, String body) {
        return DocumentReader.read(CAPTION + title + "\n\n" + body);
    }
}
