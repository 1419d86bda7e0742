package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.EventSource;
import org.docketry.eventtransport.TransportSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out to Kafka, and what comes back from the analysis. */
class PublishIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DevStack stack = DevStack.shared();
    private final TransportSettings kafka =
            TransportSettings.of(stack.kafkaBootstrapServers(), "test");

    @Test
    void whatIsPublishedAgainAfterALossOfTheTokenHasTheSameIds() {
        String database = Service.newDatabase();
        List<EventEnvelope> arrived = new CopyOnWriteArrayList<>();
        String group = UUID.randomUUID().toString();
        try (EventSource subscription =
                EventSource.start(kafka, group, Set.of("docketry.dispute"), arrived::add)) {
            String id;
            try (Service service = Service.start(stack, database)) {
                Client clerk = service.as("clerk", "clerk");
                String dispute = StoriesIT.open(clerk, "Published");
                id = dispute.substring(dispute.lastIndexOf('/') + 1);
                StoriesIT.leiferUntilTheOpposition(clerk, dispute);
                await().atMost(PATIENCE).until(() -> about(arrived, id).size() == 15);
            }
            assertThat(subscription.health().deadLettered()).isZero();
            List<String> once = about(arrived, id);
            assertThat(about(arrived, id)).doesNotHaveDuplicates();
            assertThat(sequences(arrived, id))
                    .isEqualTo(IntStream.rangeClosed(1, 15).mapToObj(Integer::toString).toList());

            forgetTokens(database);
            try (Service again = Service.start(stack, database)) {
                await().atMost(PATIENCE).until(() -> about(arrived, id).size() == 30);
                assertThat(about(arrived, id).subList(15, 30)).isEqualTo(once);
                assertThat(again.as("clerk", "clerk").get("/api/v1/disputes").status())
                        .isEqualTo(200);
            }
        }
    }

    private void forgetTokens(String database) {
        try (MongoClient client = MongoClients.create(stack.mongoUri())) {
            client.getDatabase(database).getCollection("tokens").drop();
        }
    }

    private static List<String> about(List<EventEnvelope> arrived, String dispute) {
        return arrived.stream()
                .filter(event -> dispute.equals(event.subject()))
                .map(EventEnvelope::id)
                .toList();
    }

    private static List<String> sequences(List<EventEnvelope> arrived, String dispute) {
        return arrived.stream()
                .filter(event -> dispute.equals(event.subject()))
                .map(event -> event.extensions().get("sequence"))
                .toList();
    }

    @Test
    void aReadingThatComesTwiceIsProposedOnceAndAccepted() {
        try (Service service = Service.start(stack, Service.newDatabase());
                EventSink analysis = EventSink.open(kafka)) {
            Client attorney = service.as("attorney", "attorney");
            String dispute = StoriesIT.open(attorney, "Read");
            StoriesIT.leiferUntilTheOpposition(attorney, dispute);
            Answer document =
                    attorney.upload(
                            dispute + "/documents?name=order.txt",
                            "An order".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            "text/plain");
            String id = dispute.substring(dispute.lastIndexOf('/') + 1);
            EventEnvelope reading = reading(id, document.text("documentId"), "");
            analysis.publish("docketry.analysis", id, List.of(reading, reading));
            analysis.publish("docketry.analysis", id, List.of(reading));

            await().atMost(PATIENCE).until(() -> proposals(attorney, dispute).size() == 1);
            accepted(attorney, dispute);

            String replyId = UUID.randomUUID().toString();
            analysis.publish(
                    "docketry.analysis",
                    id,
                    List.of(
                            event(
                                    id,
                                    """
                                    {'disputeId':'%s','proposalId':'%s','documentId':'%s',
                                     'kind':'reply-filed','fact':{'replyId':'reply-9',
                                     'motionId':'motion-1','by':'leifer'},'confidence':0.5,
                                     'analyser':{'name':'a','version':'1'},'spans':[]}
                                    """
                                            .formatted(id, replyId, document.text("documentId")))));
            await().atMost(PATIENCE).until(() -> proposals(attorney, dispute).size() == 2);
            onTheDayThatAPersonSays(attorney, dispute, replyId);
        }
    }

    /** A reply's own fields do not say when it was filed: no day is made up. */
    private static void onTheDayThatAPersonSays(Client attorney, String dispute, String replyId) {
        String acceptance = dispute + "/proposals/" + replyId + "/acceptance";
        Answer dayless = attorney.post(acceptance, "{}");
        assertThat(dayless.status()).isEqualTo(422);
        assertThat(dayless.problem()).isEqualTo("proposal-incomplete");
        assertThat(dayless.text("pointer")).isEqualTo("/effectiveOn");

        assertThat(attorney.post(acceptance, "{'effectiveOn':'2022-12-29'}").status())
                .isEqualTo(201);
        assertThat(
                        attorney.get(dispute + "/timeline")
                                .body()
                                .required("entries")
                                .valueStream()
                                .filter(e -> e.path("type").asString().equals("reply-filed"))
                                .map(e -> e.path("effectiveOn").asString()))
                .containsExactly("2022-12-29");
    }

    @Test
    void aPolicyAcceptsAndTheEventTellsIt(@TempDir Path folder) throws Exception {
        Path policy =
                Files.writeString(
                        folder.resolve("policy.json"),
                        """
                        {"name": "orders", "accept": [{"kind": "order-entered", "confidenceMin": 0.9}]}
                        """);
        try (Service service =
                        Service.start(
                                stack,
                                Service.newDatabase(),
                                "--docketry.intake.acceptance-policy=" + policy);
                EventSink analysis = EventSink.open(kafka)) {
            Client attorney = service.as("attorney", "attorney");
            String dispute = StoriesIT.open(attorney, "Accepted");
            StoriesIT.leiferUntilTheOpposition(attorney, dispute);
            String document =
                    attorney.upload(
                                    dispute + "/documents?name=order.txt",
                                    "An order".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                    "text/plain")
                            .text("documentId");
            String id = dispute.substring(dispute.lastIndexOf('/') + 1);
            EventEnvelope whole = reading(id, document, "'signedOn':'2023-02-16',");
            analysis.publish("docketry.analysis", id, List.of(whole, whole));

            await().atMost(PATIENCE)
                    .until(
                            () ->
                                    proposals(attorney, dispute).size() == 1
                                            && proposals(attorney, dispute)
                                                    .get(0)
                                                    .required("state")
                                                    .asString()
                                                    .equals("accepted"));
            List<tools.jackson.databind.JsonNode> acceptances =
                    attorney.get(dispute + "/timeline")
                            .body()
                            .required("entries")
                            .valueStream()
                            .filter(e -> e.path("type").asString().equals("proposal-accepted"))
                            .toList();
            assertThat(acceptances).hasSize(1);
            assertThat(acceptances.getFirst().toString())
                    .contains("\"policy\":\"orders\"", "acceptance policy orders");
        }
    }

    private static tools.jackson.databind.JsonNode proposals(Client client, String dispute) {
        return client.get(dispute + "/proposals").body().required("proposals");
    }

    private static void accepted(Client attorney, String dispute) {
        String proposal =
                dispute
                        + "/proposals/"
                        + proposals(attorney, dispute).get(0).required("proposalId").asString();
        Answer incomplete = attorney.post(proposal + "/acceptance", "{}");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.problem()).isEqualTo("proposal-incomplete");
        assertThat(incomplete.text("pointer")).isEqualTo("/signedOn");

        Answer receipt =
                attorney.post(proposal + "/acceptance", "{'changes':{'signedOn':'2023-02-16'}}");
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.body().required("events").findValuesAsString("type"))
                .containsExactly(
                        "proposal-accepted", "order-entered", "deadline-vacated", "deadline-set");
        assertThat(proposals(attorney, dispute).get(0).required("state").asString())
                .isEqualTo("accepted");
        assertThat(attorney.post(proposal + "/rejection", "{'reason':'late'}").problem())
                .isEqualTo("proposal-already-decided");
    }

    static EventEnvelope reading(String dispute, String document, String more) {
        String json =
                """
                {'disputeId':'%s','proposalId':'%s','documentId':'%s','kind':'order-entered',
                 'fact':{'orderId':'o',%s'rulings':[{'rulingId':'r','motionId':'motion-1',
                 'outcome':'granted'}],'obligations':[{'obligationId':'x','actor':'twitter',
                 'act':'produce','due':{'kind':'fixed-date','date':'2023-02-28'}}]},
                 'confidence':0.9,'analyser':{'name':'a','version':'1'},'spans':[],'newer':true}
                """
                        .formatted(dispute, UUID.randomUUID(), document, more);
        return event(dispute, json);
    }

    private static EventEnvelope event(String dispute, String json) {
        return new EventEnvelope(
                UUID.randomUUID().toString(),
                java.net.URI.create("/analysis-service"),
                "org.docketry.analysis.proposal-made.v1",
                dispute,
                null,
                null,
                java.util.Map.of(),
                json.replace('\'', '"'));
    }
}
