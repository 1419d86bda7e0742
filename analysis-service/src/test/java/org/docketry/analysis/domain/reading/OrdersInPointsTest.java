// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** Orders that take the demands point by point, and orders on requests by letter. */
class OrdersInPointsTest {

    @Test
    void theDemandsThatHeadAParagraphAreWhatItRulesOn() throws IOException {
        assertThat(read("ndcal-order-in-points.txt").rulings())
                .extracting(
                        Ruling::outcome,
                        r -> r.motion().kind(),
                        r -> r.demand() == null ? null : r.demand().value())
                .containsExactly(
                        tuple(Outcome.GRANTED, "to-compel", "Request Nos. 1 and 2"),
                        tuple(Outcome.DENIED, "to-compel", "Request No. 3"),
                        tuple(Outcome.DEFERRED, "for-costs", null));
    }

    @Test
    void whatALetterRequestsIsNoMoveOfTheHearing() throws IOException {
        assertThat(read("sdny-both-requests.txt").hearings())
                .extracting(HearingChange::change, HearingChange::on)
                .containsExactly(tuple(HearingChange.Change.MOVED, LocalDate.of(2025, 9, 9)));
    }

    @Test
    void bothRequestsAreNotTheOneThatWasGrantedBefore() throws IOException {
        assertThat(read("sdny-both-requests.txt").rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(tuple(Outcome.GRANTED, null));
    }

    @Test
    void whatIsDueThereafterIsNotDueBefore() throws IOException {
        assertThat(read("sdny-both-requests.txt").obligations())
                .extracting(
                        duty -> duty.act().value(),
                        duty -> duty.due() == null ? null : duty.due().value())
                .contains(
                        tuple("serve this Order on Defendants together with the summons", null),
                        tuple(
                                "file proof of service",
                                new Due.Period(5, "days", "after", "thereafter")));
    }

    @Test
    void theFormsProofOfServiceAndTheCourtBehindItsNumber() {
        Reading subpoena =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        for the
                        Northern District of California

                        Silas Crane, et al., Plaintiff
                        v.                                 Civil Action No. 1:24-cv-06124-JPC (S.D.N.Y.)
                        Does 1-3, Defendant

                        SUBPOENA TO PRODUCE DOCUMENTS, INFORMATION, OR OBJECTS

                        To: Tattlegram, Inc.

                        PROOF OF SERVICE
                        I received this subpoena for Tattlegram, Inc. on (date) 03/27/2025.
                        I served the subpoena by delivering a copy to the named person on (date) 03/28/2025
                        """);

        assertThat(subpoena.dates())
                .extracting(act -> act.value().label(), act -> act.value().on())
                .contains(tuple("subpoena-served", LocalDate.of(2025, 3, 28)));
        assertThat(List.of(subpoena.ownDocket().orElseThrow().value().court().id()))
                .containsExactly("nysd");
    }

    private static Reading read(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file)).reading();
    }
}
