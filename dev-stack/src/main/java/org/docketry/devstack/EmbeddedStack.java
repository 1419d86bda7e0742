// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.docketry.devstack.mongo.MongoWireServer;
import org.docketry.devstack.mongo.QueryCounts;

/** Broker, store and mail server in this process, over one data folder. */
final class EmbeddedStack implements DevStack {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final KafkaBroker kafka;
    private final MongoWireServer mongo;
    private final MailServer mail;

    private EmbeddedStack(Path dataDirectory, Ports ports, Consumer<Throwable> onFailure) {
        QuietLogs.turnDown();
        try {
            parts.push(DataLock.hold(dataDirectory));
            ports.requireFree();
            KafkaBroker.Starting broker =
                    KafkaBroker.start(
                            dataDirectory.resolve("kafka"), ports.kafka(), ports.kafkaController());
            parts.push(broker);
            mongo = startMongo(dataDirectory.resolve("mongo"), ports.mongo(), onFailure);
            parts.push(mongo);
            MailStore messages = MailStore.open(dataDirectory.resolve("mail"));
            mail = MailServer.start(messages, ports.smtp());
            parts.push(mail);
            parts.push(InboxReader.start(messages, ports.inbox()));
            kafka = broker.await();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    static DevStack start(Path dataDirectory, Ports ports) {
        return start(dataDirectory, ports, EmbeddedStack::say);
    }

    /**
     * Starts the stack.
     *
     * @param onFailure told when the disk refuses a write; the store then answers nothing more
     */
    static DevStack start(Path dataDirectory, Ports ports, Consumer<Throwable> onFailure) {
        return new EmbeddedStack(dataDirectory, ports, onFailure);
    }

    private static void say(Throwable failure) {
        System.err.println(
                "dev-stack: the store has stopped, the disk refused a write: " + failure);
    }

    private static MongoWireServer startMongo(
            Path directory, int port, Consumer<Throwable> onFailure) {
        try {
            return MongoWireServer.start(directory, port, onFailure);
        } catch (IOException e) {
            throw new StackRefused(
                    "The store in %s cannot be opened: %s.".formatted(directory, e), e);
        }
    }

    @Override
    public String mongoUri() {
        return mongo.uri();
    }

    @Override
    public String kafkaBootstrapServers() {
        return kafka.bootstrapServers();
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
        return mongo.counts().scans().stream().map(QueryCounts.Scanned::query).toList();
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
