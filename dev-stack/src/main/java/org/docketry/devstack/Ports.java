// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ports of a stack on 127.0.0.1.
 *
 * @param kafka the broker's
 * @param kafkaController the quorum's own, which no client needs
 * @param mongo the Mongo-wire server's
 * @param smtp the mail server's
 * @param inbox the inbox reader's (HTTP)
 */
public record Ports(int kafka, int kafkaController, int mongo, int smtp, int inbox) {

    /**
     * Below the range that the kernel hands out for outgoing connections, so that nobody is given
     * one of ours.
     */
    private static final int LOWEST = 12_000;

    private static final int HIGHEST = 32_000;

    /** Ports that nobody listens on at this moment. */
    public static Ports free() {
        return new Ports(freePort(), freePort(), freePort(), freePort(), freePort());
    }

    /** Ports as given, with a free one for the quorum. */
    public static Ports of(int kafka, int mongo, int smtp, int inbox) {
        return new Ports(kafka, freePort(), mongo, smtp, inbox);
    }

    void requireFree() {
        for (Named port : all()) {
            if (!isFree(port.number)) {
                throw new StackRefused(
                        "Port %d (%s) is taken by another process; choose another one or stop that process."
                                .formatted(port.number, port.use));
            }
        }
    }

    private List<Named> all() {
        return List.of(
                new Named(kafka, "Kafka"),
                new Named(mongo, "Mongo"),
                new Named(smtp, "SMTP"),
                new Named(inbox, "the inbox"));
    }

    private static int freePort() {
        for (int attempt = 0; attempt < 1000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new StackRefused(
                "No free port was found between " + LOWEST + " and " + HIGHEST + ".");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private record Named(int number, String use) {}
}
