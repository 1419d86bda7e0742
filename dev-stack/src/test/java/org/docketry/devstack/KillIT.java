// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.docketry.devstack.mongo.CheckpointingStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the stack under load, as nothing can be caught: what was acknowledged must be there
 * afterwards. The number of rounds is {@code -Ddocketry.kill-rounds}, the seed of their lengths
 * {@code -Ddocketry.seed}.
 */
class KillIT {

    static final int ROUNDS = Integer.getInteger("docketry.kill-rounds", 5);

    private static final long SEED = Long.getLong("docketry.seed", System.nanoTime());
    private static final int CONNECTIONS = 24;

    @TempDir private Path folder;
    private final Random random = new Random(SEED);

    @Test
    void nothingAcknowledgedIsLostWhenTheStackIsKilled() throws Exception {
        System.out.println("seed of the kills: " + SEED);
        Ports ports = Ports.free();
        MongoWriters writers = new MongoWriters(folder, CONNECTIONS);
        try (Ledger mails = new Ledger(folder.resolve("mails"));
                Ledger records = new Ledger(folder.resolve("records"))) {
            for (int round = 0; round < ROUNDS; round++) {
                try (ChildProcess stack = startStack(ports)) {
                    if (round == 0) {
                        makeIndex(mongoUri(ports));
                    }
                    writers.start(mongoUri(ports), round);
                    Thread sender = sendMails(ports.smtp(), mails, round);
                    Thread producer = produce(ports.kafka(), records, round);
                    awaitBegun(mails, round);
                    awaitBegun(records, round);
                    Thread.sleep(500 + random.nextInt(2500));
                    stack.kill();
                    writers.awaitEnd();
                    sender.join();
                    producer.join();
                }
                try (ChildProcess stack = startStack(ports)) {
                    assertThat(writers.missing(mongoUri(ports))).isEmpty();
                    requireMails(ports.inbox(), mails);
                    requireRecords(ports.kafka(), records);
                    stack.kill();
                }
            }
        }
        System.out.println(
                writers.acknowledged() + " writes were acknowledged in " + ROUNDS + " rounds");
        assertThat(writers.acknowledged()).isGreaterThan(CONNECTIONS * ROUNDS);
    }

    /** As it is, a checkpoint comes every few seconds, and a kill would hardly ever meet one. */
    @Test
    void nothingAcknowledgedIsLostWhenTheStoreIsKilledWhileItWritesItsFile() throws Exception {
        System.out.println("seed of the kills at checkpoints: " + SEED);
        int port = Ports.free().mongo();
        String uri = "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
        String[] arguments = {folder.resolve("narrow").toString(), Integer.toString(port)};
        MongoWriters writers = new MongoWriters(folder, CONNECTIONS);
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess store = start(CheckpointingStore.class, arguments)) {
                if (round == 0) {
                    makeIndex(uri);
                }
                assertThat(writers.missing(uri)).isEmpty();
                writers.start(uri, round);
                Thread.sleep(500 + random.nextInt(1500));
                store.kill();
                writers.awaitEnd();
            }
        }
        try (ChildProcess store = start(CheckpointingStore.class, arguments)) {
            assertThat(store.pid()).isPositive();
            assertThat(writers.missing(uri)).isEmpty();
        }
        assertThat(writers.acknowledged()).isGreaterThan(CONNECTIONS * ROUNDS);
    }

    /** A round in which one of the three wrote nothing would show nothing. */
    private static void awaitBegun(Ledger ledger, int round) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                ledger.lines().stream()
                                        .anyMatch(l -> l.matches("<?" + round + "\\..*")));
    }

    /** The proof that the test above can fail. */
    @Test
    void theServerAsShippedLosesAcknowledgedWrites() throws Exception {
        int lost = 0;
        for (int attempt = 0; attempt < 10 && lost == 0; attempt++) {
            int port = Ports.free().mongo();
            String uri = "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
            MongoWriters writers = new MongoWriters(folder, 8);
            String[] arguments = {folder.resolve("shipped.mv").toString(), Integer.toString(port)};
            try (ChildProcess server = start(AsShipped.class, arguments)) {
                writers.start(uri, attempt);
                Thread.sleep(2500 + random.nextInt(500));
                server.kill();
                writers.awaitEnd();
            }
            try (ChildProcess server = start(AsShipped.class, arguments)) {
                assertThat(server.pid()).isPositive();
                lost = writers.missing(uri).size();
            }
        }
        System.out.println("as shipped, " + lost + " acknowledged writes were lost");
        assertThat(lost).isPositive();
    }

    private ChildProcess start(Class<?> main, String... arguments) throws Exception {
        ChildProcess server = ChildProcess.start(folder.resolve("server.out"), main, arguments);
        server.awaitSaying("is up");
        return server;
    }

    private ChildProcess startStack(Ports ports) throws Exception {
        ChildProcess stack =
                ChildProcess.start(
                        folder.resolve("stack.out"),
                        DevStackApplication.class,
                        "--data",
                        folder.resolve("data").toString(),
                        "--kafka-port",
                        Integer.toString(ports.kafka()),
                        "--mongo-port",
                        Integer.toString(ports.mongo()),
                        "--smtp-port",
                        Integer.toString(ports.smtp()),
                        "--inbox-port",
                        Integer.toString(ports.inbox()));
        stack.awaitSaying("dev-stack is up");
        return stack;
    }

    private static String mongoUri(Ports ports) {
        return "mongodb://127.0.0.1:" + ports.mongo() + "/?retryWrites=false";
    }

    static void makeIndex(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase("killed").getCollection("things").createIndex(new Document("n", 1));
        }
    }

    private static Thread sendMails(int port, Ledger ledger, int round) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                for (int i = 0; ; i++) {
                                    String id = "<%d.%d@kill.test>".formatted(round, i);
                                    Mails.send(port, id, "mail " + i);
                                    ledger.write(id);
                                }
                            } catch (Exception e) {
                                // the server is gone, as it should be
                            }
                        });
    }

    private static void requireMails(int port, Ledger ledger) throws Exception {
        String inbox = DevStackIT.get(port, "/messages").body();
        for (String id : ledger.lines()) {
            assertThat(inbox.split("\"messageId\":\"" + id + "\"", -1)).as(id).hasSize(2);
        }
        assertThat(ledger.lines()).isNotEmpty();
    }

    private static Thread produce(int port, Ledger ledger, int round) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:" + port,
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        "3000",
                        "request.timeout.ms",
                        "2000");
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try (KafkaProducer<String, String> producer =
                                    new KafkaProducer<>(
                                            settings,
                                            new StringSerializer(),
                                            new StringSerializer())) {
                                for (int i = 0; ; i++) {
                                    String value = round + "." + i;
                                    producer.send(
                                                    new ProducerRecord<>(
                                                            "docketry.dispute", value, value))
                                            .get(5, TimeUnit.SECONDS);
                                    ledger.write(value);
                                }
                            } catch (Exception e) {
                                // the broker is gone, as it should be
                            }
                        });
    }

    private static void requireRecords(int port, Ledger ledger) throws Exception {
        Set<String> expected = new HashSet<>(ledger.lines());
        assertThat(expected).isNotEmpty();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", "127.0.0.1:" + port),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor("docketry.dispute").stream()
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plusSeconds(60);
            while (!expected.isEmpty() && Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                    expected.remove(found.value());
                }
            }
        }
        assertThat(expected).isEmpty();
    }
}
