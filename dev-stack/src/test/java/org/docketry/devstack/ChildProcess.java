// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, so that it can be killed. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ChildProcess start(Path output, Class<?> main, String... arguments) throws IOException {
        return start(List.of(), output, main, arguments);
    }

    /** One that cannot make any file larger: the system refuses what it writes after that. */
    static ChildProcess withFilesUpTo(
            int kibibytes, Path output, Class<?> main, String... arguments) throws IOException {
        String limit = "ulimit -f " + kibibytes + "; exec \"$@\"";
        return start(List.of("bash", "-c", limit, "limited"), output, main, arguments);
    }

    private static ChildProcess start(
            List<String> before, Path output, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx160m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        Files.deleteIfExists(output);
        return new ChildProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Waits until it has said this. */
    void awaitSaying(String words) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!said().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("the child did not say '" + words + "' but: " + said());
            }
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the child does not end");
        }
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
