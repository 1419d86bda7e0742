// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** An {@code strace} that is attached to a running process with all its threads. */
final class Strace implements AutoCloseable {

    private final Process process;
    private final Path trace;

    private Strace(Process process, Path trace) {
        this.process = process;
        this.trace = trace;
    }

    /** Attaches; skips the test with a notice where that cannot be done. */
    static Strace of(long pid, Path folder, String... expressions)
            throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        Path said = folder.resolve("strace.out");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-s", "120", "-o"));
        command.add(trace.toString());
        for (String expression : expressions) {
            command.addAll(List.of("-e", expression));
        }
        command.addAll(List.of("-p", Long.toString(pid)));
        try {
            Strace strace =
                    new Strace(
                            new ProcessBuilder(command)
                                    .redirectErrorStream(true)
                                    .redirectOutput(said.toFile())
                                    .start(),
                            trace);
            while (strace.process.isAlive() && !Files.readString(said).contains("attached")) {
                strace.process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            if (!Files.readString(said).contains("attached")) {
                skip(Files.readString(said));
            }
            return strace;
        } catch (IOException e) {
            skip(e.getMessage());
            throw e;
        }
    }

    private static void skip(String why) {
        System.out.println("NOTICE: strace cannot be used here; this part was not run. " + why);
        Assumptions.abort("no strace");
    }

    /** Lets the process go on untraced; all that was seen is written by then. */
    void detach() {
        process.destroy();
        process.onExit().join();
    }

    /** The system calls so far, one a line, each begun by the thread's number. */
    Stream<String> lines() throws IOException {
        return Files.readAllLines(trace, StandardCharsets.ISO_8859_1).stream();
    }

    @Override
    public void close() {
        detach();
    }
}
