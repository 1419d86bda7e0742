// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** Orders that call a motion by its mover or by what it asks for, and what they then command. */
class MotionsByMoverTest {

    @Test
    void aMotionCalledByItsMoverIsTheOneThatHeMade() throws IOException {
        Reading order = Papers.reader().read(Papers.filing("edny-arista-in-turn.txt")).reading();

        assertThat(order.rulings())
                .extracting(r -> r.motion().kind(), r -> r.motion().movant(), Ruling::outcome)
                .containsExactly(
                        tuple("for-leave", "Larkspur", Outcome.GRANTED_IN_PART),
                        tuple("to-quash", "Doe 9", Outcome.DENIED),
                        tuple("to-sever", null, Outcome.DENIED));
        assertThat(order.rulings())
                .extracting(Ruling::withoutPrejudice)
                .containsExactly(false, false, true);
    }

    @Test
    void aPeriodIsReadWithItsByAndWhatOneRecoversIsNoDuty() throws IOException {
        Reading order = Papers.reader().read(Papers.filing("ndcal-relief-in-part.txt")).reading();

        assertThat(order.obligations())
                .extracting(duty -> duty.act().value())
                .containsExactly("file any motion to compel");
    }

    @Test
    void whoMovedStandsBehindTheOpeningWords() {
        Reading order =
                Papers.reader()
                        .read(
                                """
                                UNITED STATES DISTRICT COURT
                                DISTRICT OF NEVADA

                                ASHE, Plaintiff, v. BIRCH, Defendant.   Case No. 2:24-cv-04418

                                ORDER

                                For the reasons below, Birch Mutual's motion to quash is DENIED.
                                """)
                        .reading();

        assertThat(order.rulings())
                .extracting(r -> r.motion().movant())
                .containsExactly("Birch Mutual");
    }
}
