// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.docketry.devstack.DevStack;

/** A log of its own in the shared store, and events to put in it. */
final class TestLog implements AutoCloseable {

    record Noted(String text, int number) {}

    record Counted(int number) {}

    static final EventNames NAMES =
            EventNames.builder()
                    .add("test.noted", "1", Noted.class)
                    .add("test.counted", "1", Counted.class)
                    .build();

    final MongoClient client;
    final MongoDatabase database;
    final EventLogSettings settings;
    final MongoEventStorageEngine engine;

    TestLog(MongoClient client, MongoDatabase database, EventLogSettings settings) {
        this.client = client;
        this.database = database;
        this.settings = settings;
        this.engine = engineWith(new StrictEventSerializer(NAMES));
    }

    /** One more engine on the same log. */
    MongoEventStorageEngine engineWith(Serializer serializer) {
        return new MongoEventStorageEngine(
                database, settings, serializer, serializer, NoOpEventUpcaster.INSTANCE);
    }

    /** An empty log. */
    static TestLog empty() {
        return at(
                DevStack.shared().mongoUri(),
                "log_" + UUID.randomUUID().toString().replace("-", ""));
    }

    static TestLog at(String uri, String database) {
        MongoClient client = MongoClients.create(uri);
        return new TestLog(client, client.getDatabase(database), EventLogSettings.defaults());
    }

    /** The same log, as another process would see it. */
    TestLog elsewhere() {
        return at(DevStack.shared().mongoUri(), database.getName());
    }

    static DomainEventMessage<?> event(String aggregate, long sequence) {
        return event(aggregate, sequence, Map.of());
    }

    static DomainEventMessage<?> event(String aggregate, long sequence, Map<String, ?> metadata) {
        return new GenericDomainEventMessage<>(
                "Test", aggregate, sequence, new Noted("event", (int) sequence), metadata);
    }

    /** {@code count} events from {@code first} on. */
    static List<DomainEventMessage<?>> events(String aggregate, int first, int count) {
        return IntStream.range(first, first + count)
                .<DomainEventMessage<?>>mapToObj(n -> event(aggregate, n))
                .toList();
    }

    List<Long> sequences(String aggregate, long first) {
        return engine.readEvents(aggregate, first)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .collect(Collectors.toList());
    }

    CommitLog log() {
        return new CommitLog(database, settings);
    }

    @Override
    public void close() {
        engine.close();
        client.close();
    }
}
