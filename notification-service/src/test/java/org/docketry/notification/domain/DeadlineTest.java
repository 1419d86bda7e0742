// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.allDay;
import static org.docketry.notification.domain.Samples.deadline;
import static org.docketry.notification.domain.Samples.dispute;
import static org.docketry.notification.domain.Samples.origin;
import static org.docketry.notification.domain.Samples.restated;
import static org.docketry.notification.domain.Samples.satisfied;
import static org.docketry.notification.domain.Samples.set;
import static org.docketry.notification.domain.Samples.vacated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final Due FEB_28 = allDay("2023-02-28");
    private static final Due MAR_10 = allDay("2023-03-10");
    private static final Reader CLERK = new Reader("clerk-1", false);
    private static final Reader OTHER = new Reader("clerk-2", false);

    private static final List<DisputeNews.OfDeadline> HISTORY =
            List.of(
                    set(5, FEB_28),
                    new DisputeNews.DeadlineConfirmed(origin(6), Samples.DEADLINE, 1, "attorney-1"),
                    restated(7, 2, FEB_28, MAR_10),
                    vacated(8, 3),
                    restated(9, 4, MAR_10, FEB_28),
                    new DisputeNews.DeadlinePassed(origin(10), Samples.DEADLINE, 4),
                    satisfied(11, 4));

    @Test
    void newsInAnyOrderAndRepeatedGivesTheSameDeadline() {
        Deadline inOrder = deadline(HISTORY.toArray(DisputeNews.OfDeadline[]::new));
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<DisputeNews.OfDeadline> shuffled = new ArrayList<>(HISTORY);
            shuffled.addAll(HISTORY);
            Collections.shuffle(shuffled, random);
            Deadline deadline = deadline(shuffled.toArray(DisputeNews.OfDeadline[]::new));
            assertThat(deadline)
                    .usingRecursiveComparison()
                    .ignoringFields("changedAt")
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void aRepeatIsKnownToChangeNothing() {
        Deadline deadline = deadline(set(5, FEB_28), restated(7, 2, FEB_28, MAR_10));
        assertThat(deadline.after(set(5, FEB_28))).isEqualTo(deadline);
        assertThat(deadline.after(restated(7, 2, FEB_28, MAR_10))).isEqualTo(deadline);
    }

    @Test
    void newsOfAnotherDisputesDeadlineIsNotBelieved() {
        Deadline deadline = deadline(set(5, FEB_28));
        DisputeNews.Origin foreign = new DisputeNews.Origin("another", 99, origin(1).recordedAt());
        assertThat(
                        deadline.after(
                                new DisputeNews.DeadlineVacated(
                                        foreign, Samples.DEADLINE, 9, null, "a trick")))
                .isEqualTo(deadline);
    }

    @Test
    void aConfirmationHoldsForTheVersionThatWasConfirmed() {
        Deadline confirmed =
                deadline(
                        set(5, FEB_28),
                        new DisputeNews.DeadlineConfirmed(
                                origin(6), Samples.DEADLINE, 1, "attorney-1"));
        assertThat(confirmed.confirmed()).isTrue();
        assertThat(confirmed.after(restated(7, 2, FEB_28, MAR_10)).confirmed()).isFalse();
    }

    @Test
    void accessFollowsTheHighestNumberWhateverTheOrder() {
        DisputeNews.OfDispute granted = new DisputeNews.AccessGranted(origin(5), "clerk-2");
        DisputeNews.OfDispute revoked = new DisputeNews.AccessRevoked(origin(6), "clerk-2");
        assertThat(dispute().visibleTo(CLERK)).isTrue();
        assertThat(dispute().visibleTo(OTHER)).isFalse();
        assertThat(dispute().after(granted).visibleTo(OTHER)).isTrue();
        assertThat(dispute().after(granted).after(revoked).visibleTo(OTHER)).isFalse();
        assertThat(dispute().after(revoked).after(granted).visibleTo(OTHER)).isFalse();
        assertThat(dispute().visibleTo(new Reader("admin", true))).isTrue();
    }

    @Test
    void aDisputeNobodyOpenedIsVisibleToNobody() {
        assertThat(Dispute.unheardOf("x").visibleTo(new Reader("admin", true))).isFalse();
    }
}
