// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Kafka and MongoDB from their own images; the mail server stays in this process. */
final class ContainerStack implements DevStack {

    private static final String MONGO_IMAGE =
            System.getProperty("docketry.dev-stack.mongo-image", "mongo:8.0");
    private static final String KAFKA_IMAGE =
            System.getProperty("docketry.dev-stack.kafka-image", "apache/kafka:4.1.0");

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final MongoDBContainer mongo;
    private final KafkaContainer kafka;
    private final MailServer mail;

    private ContainerStack(Path dataDirectory, Ports ports) {
        QuietLogs.turnDown();
        try {
            parts.push(DataLock.hold(dataDirectory));
            mongo = new MongoDBContainer(MONGO_IMAGE).withReplicaSet();
            parts.push(mongo);
            mongo.start();
            kafka =
                    new KafkaContainer(KAFKA_IMAGE)
                            .withEnv(
                                    "KAFKA_NUM_PARTITIONS",
                                    Integer.toString(KafkaBroker.PARTITIONS));
            parts.push(kafka);
            kafka.start();
            MailStore messages = MailStore.open(dataDirectory.resolve("mail"));
            mail = MailServer.start(messages, ports.smtp());
            parts.push(mail);
            parts.push(InboxReader.start(messages, ports.inbox()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    static DevStack start(Path dataDirectory, Ports ports) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            System.out.println(
                    "DOCKER PART NOT RUN: no Docker engine answers, the embedded stack is used instead.");
            return EmbeddedStack.start(dataDirectory, ports);
        }
        return new ContainerStack(dataDirectory, ports);
    }

    @Override
    public String mongoUri() {
        return mongo.getConnectionString() + "/?directConnection=true";
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public int smtpPort() {
        return mail.port();
    }

    @Override
    public Inbox inbox() {
        return mail.inbox();
    }

    @Override
    public List<String> queriesWithoutIndex() {
        return List.of();
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                System.err.println("dev-stack: could not stop a part: " + e);
            }
        }
    }
}
