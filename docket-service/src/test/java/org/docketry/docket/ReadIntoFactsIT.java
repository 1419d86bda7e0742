package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Client;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;

/**
 * What was read in the papers of the made dispute Halloran v. Murmur, from the event that tells of
 * the reading to the deadlines that it changes. That these are the readings of the papers,
 * analysis-service's test of the examples holds.
 */
class ReadIntoFactsIT {

    private static final String BEFORE_THE_HEARING = "request that affects the hearing";

    private final DevStack stack = DevStack.shared();

    @Test
    void timeIsGivenAHearingMovedAndVacatedAndTheFightGoesToAnotherCourt() throws IOException {
        try (Service service = Service.start(stack, Service.newDatabase());
                EventSink analysis =
                        EventSink.open(
                                TransportSettings.of(stack.kafkaBootstrapServers(), "test"))) {
            Client attorney = service.as("attorney", "attorney");
            ReadDispute dispute = ReadDispute.halloran(attorney, analysis);
            assertThat(dispute.due("opposition")).containsExactly("2024-12-19 open");
            List<String> before = dispute.due(BEFORE_THE_HEARING);
            assertThat(before).hasSize(1);

            assertThat(dispute.accept("stipulation.json", "{'effectiveOn':'2024-12-12'}"))
                    .containsExactly("proposal-accepted", "stipulation-filed", "deadline-set");
            assertThat(dispute.due("reply shall be filed")).containsExactly("2025-01-24 open");

            assertThat(dispute.accept("extension-by-order.json", "{}"))
                    .startsWith("proposal-accepted", "extension-granted", "deadline-restated");
            assertThat(dispute.due("opposition")).containsExactly("2025-01-10 open");

            assertThat(dispute.accept("hearing-moved.json", "{}"))
                    .startsWith("proposal-accepted", "hearing-moved", "deadline-restated");
            assertThat(dispute.due(BEFORE_THE_HEARING))
                    .isNotEqualTo(before)
                    .allMatch(due -> due.endsWith("open"));

            assertThat(dispute.accept("hearing-vacated.json", "{}"))
                    .startsWith("proposal-accepted", "hearing-vacated", "deadline-vacated");
            assertThat(dispute.due(BEFORE_THE_HEARING)).allMatch(due -> due.endsWith("vacated"));

            dispute.transferWithTheNumberThatAPersonSays();
        }
    }

    @Test
    void anObjectionToAnOrderWaitsUntilAnOrderThatWasReadTakesItUp() throws IOException {
        try (Service service = Service.start(stack, Service.newDatabase());
                EventSink analysis =
                        EventSink.open(
                                TransportSettings.of(stack.kafkaBootstrapServers(), "test"))) {
            Client attorney = service.as("attorney", "attorney");
            ReadDispute dispute = ReadDispute.halloran(attorney, analysis);
            StoriesIT.record(
                    attorney,
                    dispute.path(),
                    "{'type':'order-entered','effectiveOn':'2025-02-10','orderId':'order-1','docket':{'court':'cand','number':'3:24-mc-80377'},"
                            + "'entry':18,'signedOn':'2025-02-10','enteredOn':'2025-02-10','bench':'magistrate-judge','rulings':[],'obligations':[]}");
            String silence = "objection-2025-02-24";

            assertThat(dispute.accept("objection-to-order.json", "{}"))
                    .startsWith("proposal-accepted", "objection-to-order-filed")
                    .contains("deadline-set");
            assertThat(dispute.due(silence)).containsExactly("2025-03-11 open");

            assertThat(dispute.accept("order-on-objections.json", "{}"))
                    .startsWith("proposal-accepted", "order-entered")
                    .contains("deadline-vacated");
            assertThat(dispute.due(silence)).containsExactly("2025-03-11 vacated");
        }
    }
}
