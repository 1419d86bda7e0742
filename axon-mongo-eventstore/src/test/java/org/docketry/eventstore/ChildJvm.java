// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A Java process of the tests' own class path, whose lines of output are handed on as they come.
 */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final Thread reader;

    private ChildJvm(Process process, Consumer<String> lines) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(() -> read(lines));
    }

    static ChildJvm start(Class<?> main, Consumer<String> lines, String... arguments)
            throws IOException {
        return start(Map.of(), main, lines, arguments);
    }

    /** With these environment variables beside the tests' own. */
    static ChildJvm start(
            Map<String, String> environment,
            Class<?> main,
            Consumer<String> lines,
            String... arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Ddisable-axoniq-console-message=true",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new ChildJvm(builder.start(), lines);
    }

    /** To be called by the child: it ends when the tests do, however they end. */
    static void endWithParent() {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                System.in.transferTo(OutputStream.nullOutputStream());
                            } catch (IOException e) {
                                System.err.println("the parent is gone: " + e);
                            }
                            Runtime.getRuntime().halt(3);
                        });
    }

    private void read(Consumer<String> lines) {
        try (BufferedReader output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9}; what the process had said by then has been handed on afterwards. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        reader.join();
    }

    /** Sends the process a signal by name, such as {@code STOP} or {@code CONT}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end; false if it has not ended by itself within that time, or not well. */
    boolean endsWell(long seconds) throws InterruptedException {
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (ended) {
            reader.join();
        }
        return ended && process.exitValue() == 0;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
