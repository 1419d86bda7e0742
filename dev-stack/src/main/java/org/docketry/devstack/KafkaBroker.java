// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A real broker that is its own controller quorum of one. */
final class KafkaBroker implements AutoCloseable {

    static final List<String> TOPICS =
            List.of(
                    "docketry.dispute",
                    "docketry.docket",
                    "docketry.analysis",
                    "docketry.notification");

    static final int PARTITIONS = 4;

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Begins to start; the other parts can start meanwhile. */
    static Starting start(Path directory, int port, int controllerPort) {
        return new Starting(
                CompletableFuture.supplyAsync(
                        () -> startNow(directory, port, controllerPort),
                        task -> Thread.ofPlatform().name("kafka-start").start(task)));
    }

    private static KafkaBroker startNow(Path directory, int port, int controllerPort) {
        Properties settings = KafkaSettings.of(NODE, directory, port, controllerPort);
        format(directory, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        KafkaBroker broker = new KafkaBroker(server, port);
        broker.createTopics();
        return broker;
    }

    private static void format(Path directory, Properties settings) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setNodeId(NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(settings.getProperty("controller.listener.names"))
                    .setMetadataLogDirectory(Optional.of(directory.toString()))
                    .addDirectory(directory.toString())
                    .setPrintStream(new PrintStream(said, true, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new StackRefused(
                    "Kafka's data folder %s cannot be prepared: %s %s"
                            .formatted(directory, e, said.toString(StandardCharsets.UTF_8)),
                    e);
        }
    }

    private void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            List<NewTopic> topics =
                    TOPICS.stream()
                            .flatMap(topic -> Stream.of(topic, topic + ".dead-letters"))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList();
            for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
                requireCreated(created);
            }
        }
    }

    private static void requireCreated(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new StackRefused("A topic cannot be made: " + e.getCause(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackRefused("Starting was interrupted.", e);
        }
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A broker on its way up. */
    static final class Starting implements AutoCloseable {

        private final CompletableFuture<KafkaBroker> broker;

        private Starting(CompletableFuture<KafkaBroker> broker) {
            this.broker = broker;
        }

        KafkaBroker await() {
            try {
                return broker.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof StackRefused refused) {
                    throw refused;
                }
                throw new StackRefused("Kafka cannot start: " + e.getCause(), e);
            }
        }

        @Override
        public void close() {
            if (!broker.isCompletedExceptionally()) {
                await().close();
            }
        }
    }
}
