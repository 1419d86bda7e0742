// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.nio.file.Path;
import java.util.List;

/**
 * What the services need around them: a Kafka broker, a server that speaks MongoDB's wire protocol
 * and a mail server whose inbox can be read.
 *
 * <p>Embedded by default: everything runs in this process and keeps its data in one folder. With
 * the system property {@code docketry.dev-stack=containers} broker and database are the real images
 * of Kafka and MongoDB, started by Testcontainers; the mail server stays in this process.
 */
public interface DevStack extends AutoCloseable {

    /**
     * Starts a stack on free ports.
     *
     * @param dataDirectory where all data is kept; made if absent; a stack started again on it
     *     finds everything that was acknowledged before
     * @throws StackRefused with one sentence for people, if the folder is in use
     */
    static DevStack start(Path dataDirectory) {
        return start(dataDirectory, Ports.free());
    }

    /**
     * Starts a stack on the given ports, so that it can be stopped and started again at one
     * address.
     *
     * @throws StackRefused with one sentence for people, if a port is taken or the folder is in use
     */
    static DevStack start(Path dataDirectory, Ports ports) {
        return "containers".equals(System.getProperty("docketry.dev-stack"))
                ? ContainerStack.start(dataDirectory, ports)
                : EmbeddedStack.start(dataDirectory, ports);
    }

    /** The one stack of this process: started at the first call, closed when the process ends. */
    static DevStack shared() {
        return SharedStack.instance();
    }

    /** A connection string with the options that the server needs, without a database. */
    String mongoUri();

    /** {@code host:port} of the broker. */
    String kafkaBootstrapServers();

    /** The port on 127.0.0.1 that takes mail for anybody. */
    int smtpPort();

    /** What the mail server has taken. */
    Inbox inbox();

    /**
     * Queries that read a whole collection for want of an index, as {@code database.collection
     * {field: ?}}, since the start; empty with containers, whose server has {@code explain} for
     * this.
     */
    List<String> queriesWithoutIndex();

    /**
     * Those of one database; without those that ask for everything, which no index could help. A
     * service's tests end with a look at this.
     */
    default List<String> queriesWithoutIndex(String database) {
        return queriesWithoutIndex().stream()
                .filter(query -> query.startsWith(database + ".") && !query.endsWith(" {}"))
                .toList();
    }

    /** Stops everything; data stays in its folder. Closing twice does nothing. */
    @Override
    void close();
}
