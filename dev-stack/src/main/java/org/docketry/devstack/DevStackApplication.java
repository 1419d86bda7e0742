// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.util.concurrent.CountDownLatch;

/** Runs the embedded stack until it is told to stop. */
public final class DevStackApplication {

    private static final int REFUSED = 1;

    private DevStackApplication() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(words);
            TokenKeys.makeIfAbsent(arguments.data().resolve("keys"));
            DevStack stack = EmbeddedStack.start(arguments.data(), arguments.ports());
            CountDownLatch told = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        stack.close();
                                        told.countDown();
                                    },
                                    "stop"));
            System.out.println(startLine(arguments));
            told.await();
        } catch (StackRefused e) {
            System.err.println("dev-stack: " + e.getMessage());
            System.exit(REFUSED);
        }
    }

    private static String startLine(Arguments arguments) {
        Ports ports = arguments.ports();
        return """
                dev-stack is up: Kafka %d, Mongo wire protocol %d, SMTP %d, inbox http://127.0.0.1:%d/messages, \
                data in %s. For development, tests and a small firm's single machine: one copy on one disk, \
                no passwords, reachable from this machine only; beyond that use a Kafka cluster and a MongoDB \
                replica set."""
                .formatted(
                        ports.kafka(),
                        ports.mongo(),
                        ports.smtp(),
                        ports.inbox(),
                        arguments.data());
    }
}
