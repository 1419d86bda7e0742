package org.docketry.docket.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.MongoEventStore;
import org.docketry.eventstore.MongoTokenStore;
import org.docketry.eventstore.StrictEventSerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StoreIT {

    /** Axon picks other parts without a word when it thinks it should. */
    @Test
    void axonRunsOnThePartsThatWeGiveIt() {
        try (Service service = Service.start(DevStack.shared(), Service.newDatabase())) {
            assertThat(service.bean(EventStorageEngine.class))
                    .isInstanceOf(MongoEventStorageEngine.class);
            assertThat(service.bean(EventStore.class)).isInstanceOf(MongoEventStore.class);
            assertThat(service.bean(TokenStore.class)).isInstanceOf(MongoTokenStore.class);
            assertThat(service.bean(TransactionManager.class))
                    .isInstanceOf(NoTransactionManager.class);
            EventProcessingConfiguration processing =
                    service.bean(EventProcessingConfiguration.class);
            assertThat(processing.eventProcessors()).containsOnlyKeys("publish", "views");
            assertThat(processing.eventProcessors().values())
                    .allMatch(TrackingEventProcessor.class::isInstance);
            assertThat(processing.tokenStore("publish")).isInstanceOf(MongoTokenStore.class);
            assertThat(service.bean(StoreConfiguration.class)).isNotNull();
            assertThat(serializer(service)).isInstanceOf(StrictEventSerializer.class);
        }
    }

    private static Serializer serializer(Service service) {
        return service.bean(MongoEventStorageEngine.class).getEventSerializer();
    }

    @Test
    void withoutItsStoreTheServiceSaysSoAndComesBackByItself() {
        try (Service service =
                Service.start(
                        "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=500",
                        DevStack.shared().kafkaBootstrapServers(),
                        Service.newDatabase(),
                        "--docketry.store.patience=300ms")) {
            Service.Answer answer =
                    service.as("clerk", "clerk")
                            .post(
                                    "/api/v1/disputes",
                                    "{'title':'Not now','effectiveOn':'2022-05-11'}");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("unavailable");
            assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> service.nobody().get("/actuator/health").status() == 503);
        }
    }

    /** A log that a newer version has written to. */
    @Test
    void anEventThatThisVersionDoesNotKnowIsNamedByTheHealthCheck() {
        String database = Service.newDatabase();
        try (Service service = Service.start(DevStack.shared(), database)) {
            assertThat(service.nobody().get("/actuator/health").status()).isEqualTo(200);
            service.as("clerk", "clerk")
                    .post("/api/v1/disputes", "{'title':'A','effectiveOn':'2022-05-11'}");
            service.bean(MongoDatabase.class)
                    .getCollection("log")
                    .updateOne(Filters.eq(1L), Updates.set("e.1.type", "dispute.of-tomorrow"));
        }
        try (Service service = Service.start(DevStack.shared(), database)) {
            service.bean(MongoDatabase.class).getCollection("tokens").drop();
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> service.nobody().get("/actuator/health").status() == 503);
            Service.Answer answer = service.nobody().get("/actuator/health/log");
            JsonNode details =
                    answer.body().required("components").required("logHealth").required("details");
            assertThat(details.required("unknownEvent").asString())
                    .isEqualTo("dispute.of-tomorrow@1");
            assertThat(details.required("place").asString()).isEqualTo("1-1");
        }
    }
}
