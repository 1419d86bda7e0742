package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read in the papers of the made dispute Halloran v. Murmur, from the event that tells of
 * the reading to the deadlines that it changes. That these are the readings of the papers,
 * analysis-service's test of the examples holds.
 */
class ReadIntoFactsIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEFORE_THE_HEARING = "request that affects the hearing";

    private final DevStack stack = DevStack.shared();

    @Test
    void timeIsGivenAHearingMovedAndVacatedAndTheFightGoesToAnotherCourt() throws IOException {
        try (Service service = Service.start(stack, Service.newDatabase());
                EventSink analysis =
                        EventSink.open(
                                TransportSettings.of(stack.kafkaBootstrapServers(), "test"))) {
            Client attorney = service.as("attorney", "attorney");
            Dispute dispute = new Dispute(attorney, analysis, halloran(attorney));
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
            String path = halloran(attorney);
            StoriesIT.record(
                    attorney,
                    path,
                    "{'type':'order-entered','effectiveOn':'2025-02-10','orderId':'order-1','docket':{'court':'cand','number':'3:24-mc-80377'},"
                            + "'entry':18,'signedOn':'2025-02-10','enteredOn':'2025-02-10','bench':'magistrate-judge','rulings':[],'obligations':[]}");
            Dispute dispute = new Dispute(attorney, analysis, path);
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

    private static String halloran(Client attorney) {
        String dispute = StoriesIT.open(attorney, "Halloran v. Murmur");
        """
        {'type':'docket-linked','effectiveOn':'2024-12-05','docket':{'court':'cand','number':'3:24-mc-80377'},'role':'proceeding'}
        {'type':'party-joined','effectiveOn':'2024-12-05','partyId':'halloran','name':'Halloran Shipping Co.','roles':['movant']}
        {'type':'party-joined','effectiveOn':'2024-12-05','partyId':'murmur','name':'Murmur Networks, Inc.','roles':['respondent']}
        {'type':'motion-filed','effectiveOn':'2024-12-05','motionId':'motion-1','kind':'to-compel','by':'halloran','against':['murmur'],'docket':{'court':'cand','number':'3:24-mc-80377'},'entry':1,'subpoenaIds':[]}
        {'type':'hearing-set','effectiveOn':'2024-12-05','hearingId':'hearing-1','motionIds':['motion-1'],'on':'2025-01-30','at':'09:30','court':'cand'}
        """
                .lines()
                .forEach(fact -> StoriesIT.record(attorney, dispute, fact));
        return dispute;
    }

    private record Dispute(Client attorney, EventSink analysis, String path) {

        /** Tells the reading, waits for the proposal and accepts it. */
        List<String> accept(String example, String acceptance) throws IOException {
            Answer answer = attorney.post(told(example) + "/acceptance", acceptance);
            assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
            return answer.body().required("events").findValuesAsString("type");
        }

        void transferWithTheNumberThatAPersonSays() throws IOException {
            String acceptance = told("transfer.json") + "/acceptance";
            Answer open = attorney.post(acceptance, "{}");
            assertThat(open.status()).isEqualTo(422);
            assertThat(open.problem()).isEqualTo("proposal-incomplete");
            assertThat(open.text("pointer")).startsWith("/to");

            Answer said =
                    attorney.post(acceptance, "{'changes':{'to':{'number':'1:25-mc-00061'}}}");
            assertThat(said.status()).as(String.valueOf(said.body())).isEqualTo(201);
            assertThat(said.body().required("events").findValuesAsString("type"))
                    .startsWith("proposal-accepted", "proceeding-transferred");
            assertThat(attorney.get(path).body().toString()).contains("1:25-mc-00061");
        }

        /** Returns the path of the proposal. */
        private String told(String example) throws IOException {
            String id = path.substring(path.lastIndexOf('/') + 1);
            Answer document =
                    attorney.upload(
                            path + "/documents?name=paper.txt",
                            example.getBytes(StandardCharsets.UTF_8),
                            "text/plain");
            ObjectNode reading =
                    (ObjectNode)
                            JSON.readTree(
                                    Files.readString(
                                            Repository.file(
                                                    "contracts/examples/analysis/proposal-made.v1/"
                                                            + example)));
            reading.put("disputeId", id).put("documentId", document.text("documentId"));
            if (reading.at("/fact").has("deadlineId")) {
                ((ObjectNode) reading.at("/fact")).put("deadlineId", opposition());
            }
            String proposalId = reading.required("proposalId").asString();
            analysis.publish("docketry.analysis", id, List.of(event(id, reading)));
            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    attorney.get(path + "/proposals")
                                            .body()
                                            .findValuesAsString("proposalId")
                                            .contains(proposalId));
            return path + "/proposals/" + proposalId;
        }

        private static EventEnvelope event(String dispute, ObjectNode data) {
            return new EventEnvelope(
                    UUID.randomUUID().toString(),
                    URI.create("/analysis-service"),
                    "org.docketry.analysis.proposal-made.v1",
                    dispute,
                    null,
                    null,
                    Map.of(),
                    data.toString());
        }

        /** The ids are made from the dispute's, so that of this run stands for the example's. */
        private String opposition() {
            return about("opposition").findFirst().orElseThrow().required("deadlineId").asString();
        }

        /** Day and state of each deadline about something. */
        List<String> due(String title) {
            return about(title)
                    .map(
                            deadline ->
                                    deadline.at("/due/date").asString()
                                            + " "
                                            + deadline.required("state").asString())
                    .toList();
        }

        private Stream<JsonNode> about(String title) {
            return attorney.get(path + "/deadlines")
                    .body()
                    .required("deadlines")
                    .valueStream()
                    .filter(deadline -> deadline.required("title").asString().contains(title));
        }
    }
}
