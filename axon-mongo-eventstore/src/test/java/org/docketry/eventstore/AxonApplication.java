// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** An Axon application on a log: one aggregate, one streaming processor, snapshots. */
final class AxonApplication implements AutoCloseable {

    private static final int SNAPSHOT_AFTER_EVENTS = 10;
    private static final String PROCESSOR = "counts";

    /** What the processor's handler saw. */
    record Seen(String counter, int number, TrackingToken token) {}

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    final MongoEventStorageEngine engine;
    private final MongoEventStore store;
    private final Configuration configuration;

    AxonApplication(TestLog log) {
        engine = log.engineWith(new StrictEventSerializer(Counter.NAMES));
        store = new MongoEventStore(engine);
        Serializer plain = Jackson3Serializer.builder().build();
        Configurer configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureSerializer(c -> plain)
                        .configureMessageSerializer(c -> plain)
                        .configureEventSerializer(c -> plain)
                        .configureEventStore(c -> store);
        configurer.registerComponent(
                AggregateSnapshotter.class,
                c ->
                        AggregateSnapshotter.builder()
                                .eventStore(store)
                                .aggregateFactories(
                                        c.repository(Counter.class)
                                                        instanceof EventSourcingRepository<?> r
                                                ? List.of(r.getAggregateFactory())
                                                : List.of())
                                .build());
        configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(Counter.class)
                        .configureSnapshotTrigger(
                                c ->
                                        new EventCountSnapshotTriggerDefinition(
                                                c.snapshotter(), SNAPSHOT_AFTER_EVENTS)));
        configurer.eventProcessing(
                processing ->
                        processing
                                .registerTokenStore(c -> tokens(log))
                                .registerPooledStreamingEventProcessor(
                                        PROCESSOR,
                                        c -> store,
                                        (c, builder) ->
                                                builder.initialSegmentCount(2)
                                                        .tokenClaimInterval(200)
                                                        .claimExtensionThreshold(200))
                                .byDefaultAssignTo(PROCESSOR)
                                .registerEventHandler(c -> new Handler()));
        configuration = configurer.start();
    }

    private static MongoTokenStore tokens(TestLog log) {
        return new MongoTokenStore(
                log.database, Duration.ofSeconds(2), UUID.randomUUID().toString());
    }

    /** Public and annotated as Axon wants it. */
    public final class Handler {
        @EventHandler
        public void on(Counter.Counted counted, TrackingToken token) {
            seen.add(new Seen(counted.counter(), counted.number(), token));
        }
    }

    int count(String counter) {
        return configuration.commandGateway().sendAndWait(new Counter.Count(counter));
    }

    PooledStreamingEventProcessor processor() {
        return configuration
                .eventProcessingConfiguration()
                .eventProcessor(PROCESSOR, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }

    @Override
    public void close() {
        configuration.shutdown();
        store.close();
        engine.close();
    }
}
