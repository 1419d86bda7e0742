package org.docketry.benchmarks.eventlog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.docketry.benchmarks.eventlog.Filing.EntryFiled;
import org.docketry.benchmarks.eventlog.Filing.FileEntry;
import org.docketry.eventstore.EventLogSettings;
import org.docketry.eventstore.EventNames;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.MongoEventStore;
import org.docketry.eventstore.StrictEventSerializer;

/** The same command bus and aggregate over one event store or another. */
final class AxonRival implements Rival {

    private static final int CONNECTIONS = 64;

    /** A slow round is a figure, not a failure. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final long server;
    private final Runnable closing;
    private final Configuration axon;
    private final CommandGateway commands;

    private AxonRival(String name, long server, EventStore store, Runnable closing) {
        this.name = name;
        this.server = server;
        this.closing = closing;
        this.axon =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureSerializer(c -> json())
                        .configureEventStore(c -> store)
                        .configureAggregate(Filing.class)
                        .start();
        this.commands = axon.commandGateway();
    }

    /** Ours, on the server at {@code uri} whose process is {@code pid}. */
    static AxonRival ours(String uri, long pid) {
        MongoClient mongo = MongoClients.create(uri);
        MongoEventStorageEngine engine = engine(mongo, "ours_" + suffix());
        MongoEventStore store = new MongoEventStore(engine);
        return new AxonRival(
                "axon-mongo-eventstore",
                pid,
                store,
                () -> {
                    store.close();
                    engine.close();
                    mongo.close();
                });
    }

    static MongoEventStorageEngine engine(MongoClient mongo, String database) {
        Serializer serializer =
                new StrictEventSerializer(
                        EventNames.builder()
                                .add("filing.entry-filed", "1", EntryFiled.class)
                                .build());
        return new MongoEventStorageEngine(
                mongo.getDatabase(database),
                EventLogSettings.defaults().withTimeouts(PATIENCE, PATIENCE),
                serializer,
                serializer,
                NoOpEventUpcaster.INSTANCE);
    }

    /** The extension of Axon's makers, on the same server. */
    static AxonRival extension(String uri, long pid) {
        MongoClient mongo = MongoClients.create(uri);
        EventStorageEngine engine =
                org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine
                        .builder()
                        .mongoTemplate(
                                DefaultMongoTemplate.builder()
                                        .mongoDatabase(mongo, "extension_" + suffix())
                                        .build())
                        .eventSerializer(json())
                        .snapshotSerializer(json())
                        .build();
        return new AxonRival("axon-mongo 4.12", pid, embedded(engine), mongo::close);
    }

    /** Axon's JDBC store; every insert commits by itself, which is the least that it can do. */
    static AxonRival jdbc(String url, long pid) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource connections = new HikariDataSource(pool);
        JdbcEventStorageEngine engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(connections::getConnection)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .eventSerializer(json())
                        .snapshotSerializer(json())
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new AxonRival("Axon JDBC, PostgreSQL", pid, embedded(engine), connections::close);
    }

    private static EventStore embedded(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static Serializer json() {
        return Jackson3Serializer.builder().build();
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void file(String id, String text) {
        commands.sendAndWait(new FileEntry(id, text));
    }

    @Override
    public Cpu server() {
        return Cpu.of(server);
    }

    @Override
    public void close() {
        axon.shutdown();
        closing.run();
    }
}
