package org.docketry.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it is shipped: its jar, in a process of its own, with the launcher's heap. */
final class PackagedService implements AutoCloseable {

    /** Nobody waits longer for an answer; whoever does has found a request that hangs. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Process process;
    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private PackagedService(Process process, URI base) {
        this.process = process;
        this.base = base;
    }

    static PackagedService start(DevStack stack, String database, Path output, String... more)
            throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Stream<String> command =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx224m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Ddisable-axoniq-console-message=true",
                        "-jar",
                        jar().toString(),
                        "--server.port=" + port,
                        "--docketry.store.mongo-uri=" + stack.mongoUri(),
                        "--docketry.store.database=" + database,
                        "--docketry.publish.kafka=" + stack.kafkaBootstrapServers(),
                        "--docketry.intake.kafka=" + stack.kafkaBootstrapServers(),
                        "--docketry.http.token-public-key=" + Service.publicKey());
        Process process =
                new ProcessBuilder(Stream.concat(command, Stream.of(more)).toList())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        return new PackagedService(process, URI.create("http://127.0.0.1:" + port));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> built = Files.list(Repository.file("docket-service/target"))) {
            return built.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the jar is not built yet"));
        }
    }

    /** What the kernel says of the process, in the unit that it uses; 0 where it says nothing. */
    long kernel(String field) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Sends the process a signal by name, such as {@code STOP} or {@code CONT}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isHealthy() {
        try {
            return send(request("/actuator/health").GET()).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    Answer get(String account, String path) {
        return send(authorised(account, path).GET());
    }

    Answer post(String account, String path, String json, String... headers) {
        HttpRequest.Builder request =
                authorised(account, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json.replace('\'', '"')));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpRequest.Builder authorised(String account, String path) {
        return request(path)
                .header(
                        "Authorization",
                        "Bearer " + tokens.computeIfAbsent(account, PackagedService::token));
    }

    /** One for a whole outage: signing thousands would be the test's own load. */
    private static String token(String account) {
        return Service.token(account, List.of("clerk"), "docketry-gateway", "docketry", 7_200);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            JsonNode body =
                    response.headers().firstValue("Content-Type").orElse("").contains("json")
                            ? JsonMapper.shared().readTree(response.body())
                            : JsonMapper.shared().missingNode();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        http.close();
    }
}
