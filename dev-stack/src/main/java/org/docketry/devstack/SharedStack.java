// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The stack that all tests of one process use; it outlives every one of them. */
final class SharedStack implements DevStack {

    private final DevStack stack;

    private SharedStack(DevStack stack) {
        this.stack = stack;
    }

    static DevStack instance() {
        return Holder.INSTANCE;
    }

    @Override
    public String mongoUri() {
        return stack.mongoUri();
    }

    @Override
    public String kafkaBootstrapServers() {
        return stack.kafkaBootstrapServers();
    }

    @Override
    public int smtpPort() {
        return stack.smtpPort();
    }

    @Override
    public Inbox inbox() {
        return stack.inbox();
    }

    @Override
    public List<String> queriesWithoutIndex() {
        return stack.queriesWithoutIndex();
    }

    /** Does nothing: a test that closes what it was given must not take it from the others. */
    @Override
    public void close() {}

    private static DevStack startAndCloseAtExit() {
        try {
            Path directory = Files.createTempDirectory("docketry-dev-stack");
            DevStack stack = DevStack.start(directory);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> closeAndDelete(stack, directory)));
            return new SharedStack(stack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void closeAndDelete(DevStack stack, Path directory) {
        stack.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + directory + " (" + e + ")");
        }
    }

    private static final class Holder {
        static final DevStack INSTANCE = startAndCloseAtExit();
    }
}
