// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Kafka and MongoDB from their own images; the mail server stays in this process.
 *
 * <p>The ports are those that were asked for and the data lies in volumes named after the data
 * folder, so that a stack can be stopped and started again as the embedded one can. The volumes
 * carry the session's labels: Testcontainers' own sweeper removes them when the tests are over.
 */
final class ContainerStack implements DevStack {

    private static final String MONGO_IMAGE =
            System.getProperty("docketry.dev-stack.mongo-image", "mongo:8.0");
    private static final String KAFKA_IMAGE =
            System.getProperty("docketry.dev-stack.kafka-image", "apache/kafka:4.1.0");

    private static final String KAFKA_DATA = "/var/lib/kafka/data";

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final MongoDBContainer mongo;
    private final KafkaContainer kafka;
    private final MailServer mail;

    private ContainerStack(Path dataDirectory, Ports ports) {
        QuietLogs.turnDown();
        try {
            parts.push(DataLock.hold(dataDirectory));
            mongo = mongo(dataDirectory, ports.mongo());
            parts.push(mongo);
            mongo.start();
            kafka = kafka(dataDirectory, ports.kafka());
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

    /** A member's name is part of a replica set's configuration: it must outlive the container. */
    private static MongoDBContainer mongo(Path data, int port) {
        MongoDBContainer mongo = new MongoDBContainer(MONGO_IMAGE).withReplicaSet();
        mongo.setPortBindings(List.of(port + ":27017"));
        return mongo.withCreateContainerCmdModifier(
                command -> keep(command.withHostName("mongo"), volume(data, "mongo"), "/data/db"));
    }

    private static KafkaContainer kafka(Path data, int port) {
        KafkaContainer kafka =
                new KafkaContainer(KAFKA_IMAGE)
                        .withEnv("KAFKA_LOG_DIRS", KAFKA_DATA)
                        .withEnv("KAFKA_NUM_PARTITIONS", Integer.toString(KafkaBroker.PARTITIONS));
        kafka.setPortBindings(List.of(port + ":9092"));
        return kafka.withCreateContainerCmdModifier(
                command -> keep(command, volume(data, "kafka"), KAFKA_DATA));
    }

    private static void keep(CreateContainerCmd command, String volume, String path) {
        command.withHostConfig(
                Objects.requireNonNull(command.getHostConfig())
                        .withBinds(new Bind(volume, new Volume(path))));
    }

    /** Makes the volume, or finds the one that an earlier stack of this folder left. */
    private static String volume(Path data, String of) {
        String folder = data.toAbsolutePath().normalize().toString();
        String name =
                "docketry-%s-%s"
                        .formatted(
                                of,
                                UUID.nameUUIDFromBytes(folder.getBytes(StandardCharsets.UTF_8)));
        Map<String, String> labels = new HashMap<>(DockerClientFactory.DEFAULT_LABELS);
        labels.put(
                DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL,
                DockerClientFactory.SESSION_ID);
        DockerClientFactory.instance()
                .client()
                .createVolumeCmd()
                .withName(name)
                .withLabels(labels)
                .exec();
        return name;
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
