// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.docketry.devstack.DevStack;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on a stack, with a clock of its own and an empty database. */
final class RunningService implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final DevStack stack;
    private final TokenMint mint;
    private final Path directory;
    private final String name = "n" + UUID.randomUUID().toString().replace("-", "");
    private ConfigurableApplicationContext context;

    RunningService(Path directory) throws Exception {
        this(directory, DevStack.shared());
    }

    /** On a stack that need not run: only its addresses are taken. */
    RunningService(Path directory, DevStack stack) throws Exception {
        this.directory = directory;
        this.stack = stack;
        this.mint = new TokenMint();
        mint.writePublicKey(directory.resolve("public.pem"));
    }

    void start(String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--DOCKETRY_TOKEN_PUBLIC_KEY=" + directory.resolve("public.pem"),
                                "--DOCKETRY_MONGO_URI=" + stack.mongoUri(),
                                "--DOCKETRY_KAFKA=" + stack.kafkaBootstrapServers(),
                                "--DOCKETRY_SMTP_PORT=" + stack.smtpPort(),
                                "--DOCKETRY_CLOCK_FILE=" + directory.resolve("clock"),
                                "--docketry.store.database=" + name,
                                "--docketry.broker.group=" + name,
                                "--docketry.delivery.lease=3s"));
        arguments.addAll(List.of(more));
        context =
                SpringApplication.run(
                        NotificationApplication.class, arguments.toArray(String[]::new));
    }

    void stop() {
        context.close();
    }

    void setClock(String shown) throws IOException {
        Path next = directory.resolve("clock.new");
        Files.writeString(next, shown + " " + Instant.now() + "\n");
        Files.move(
                next,
                directory.resolve("clock"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    TokenMint mint() {
        return mint;
    }

    URI uri(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(uri(path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path, String token) throws Exception {
        return send(to(path, token).GET());
    }

    HttpResponse<String> post(String path, String token, String json) throws Exception {
        return send(
                to(path, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path, String token) throws Exception {
        return send(to(path, token).DELETE());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
        assertThat(stack.queriesWithoutIndex(name)).isEmpty();
    }
}
