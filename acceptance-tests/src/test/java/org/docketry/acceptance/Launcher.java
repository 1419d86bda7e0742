package org.docketry.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./docket} as a person would, with a home and ports of its own. */
final class Launcher {

    static final List<String> PROCESSES =
            List.of(
                    "dev-stack",
                    "docket-service",
                    "analysis-service",
                    "notification-service",
                    "gateway");

    record Run(int exitCode, String output) {}

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();

    Launcher(Path home) {
        this.home = home;
        environment.put("DOCKETRY_HOME", home.toString());
        List<String> names =
                List.of(
                        "GATEWAY",
                        "DOCKET",
                        "ANALYSIS",
                        "NOTIFICATION",
                        "KAFKA",
                        "MONGO",
                        "SMTP",
                        "INBOX");
        List<Integer> ports = freePorts(names.size());
        for (int i = 0; i < names.size(); i++) {
            environment.put("DOCKETRY_" + names.get(i) + "_PORT", ports.get(i).toString());
        }
    }

    Run run(String... arguments) {
        return finish(begin(arguments), 300);
    }

    /** Starts a command and leaves it running; {@link #finish} waits for it. */
    Process begin(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(SourceTree.root().resolve("docket").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Path output = Files.createTempFile(home, "run", ".out");
            return outputTo(builder, output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private final Map<Long, Path> outputs = new HashMap<>();

    private Process outputTo(ProcessBuilder builder, Path output) throws IOException {
        Process process = builder.redirectOutput(output.toFile()).start();
        outputs.put(process.pid(), output);
        return process;
    }

    Run finish(Process process, long seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return new Run(-1, Files.readString(outputs.get(process.pid())) + "\n(timed out)");
            }
            return new Run(process.exitValue(), Files.readString(outputs.get(process.pid())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** SIGKILL: no shutdown hook runs, nothing is flushed. */
    void kill(String process) {
        ProcessHandle.of(pid(process)).ifPresent(ProcessHandle::destroyForcibly);
    }

    long pid(String process) {
        try {
            return Long.parseLong(
                    Files.readString(home.resolve("run").resolve(process + ".pid")).strip());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Resident memory of one process in KiB, from the kernel; 0 where the kernel does not say. */
    long residentKiB(String process) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid(process)), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    String port(String name) {
        return environment.get("DOCKETRY_" + name + "_PORT");
    }

    void with(String name, String value) {
        environment.put(name, value);
    }

    String log(String process) throws IOException {
        return Files.readString(home.resolve("logs").resolve(process + ".log"));
    }

    Setting setting(Path state) throws IOException {
        Properties credentials = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("credentials"))) {
            credentials.load(reader);
        }
        return new Setting(
                java.net.URI.create("http://127.0.0.1:" + port("GATEWAY")),
                java.net.URI.create("http://127.0.0.1:" + port("INBOX")),
                credentials.getProperty("account"),
                credentials.getProperty("password"),
                home.resolve("clock"),
                SourceTree.root().resolve("samples"),
                state);
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            for (ServerSocket socket : sockets) {
                try {
                    socket.close();
                } catch (IOException ignored) {
                    // A port that stays open here shows at once as one that is taken.
                }
            }
        }
    }
}
