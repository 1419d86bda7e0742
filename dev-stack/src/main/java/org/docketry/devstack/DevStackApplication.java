// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.util.concurrent.CountDownLatch;

/** Runs the embedded stack until it is told to stop. */
public final class DevStackApplication {

    private static final int REFUSED = 1;

    /** As BSD's sysexits has it: an error of input or output. */
    private static final int DISK_FAILED = 74;

    private DevStackApplication() {}

    public static void main(String[] words) throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(words);
            TokenKeys.makeIfAbsent(arguments.data().resolve("keys"));
            AutoCloseable stack = start(arguments);
            CountDownLatch told = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        stop(stack);
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

    private static AutoCloseable start(Arguments arguments) {
        if (!arguments.brokerAndStore()) {
            return MailOnly.start(arguments.data(), arguments.ports());
        }
        return EmbeddedStack.start(arguments.data(), arguments.ports(), DevStackApplication::halt);
    }

    private static void stop(AutoCloseable stack) {
        try {
            stack.close();
        } catch (Exception e) {
            System.err.println("dev-stack: could not stop cleanly: " + e);
        }
    }

    /**
     * Ends at once: an orderly stop would write once more to a disk that has just refused to, and
     * what it holds is only known by reading it again.
     */
    private static void halt(Throwable failure) {
        System.err.println(
                "dev-stack: the disk refused a write (%s), so it has stopped; nothing that was acknowledged is lost."
                        .formatted(failure));
        Runtime.getRuntime().halt(DISK_FAILED);
    }

    private static String startLine(Arguments arguments) {
        Ports ports = arguments.ports();
        if (!arguments.brokerAndStore()) {
            return "dev-stack is up: SMTP %d, inbox http://127.0.0.1:%d/messages; no broker, no store"
                    .formatted(ports.smtp(), ports.inbox());
        }
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
