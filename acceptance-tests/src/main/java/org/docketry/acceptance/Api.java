package org.docketry.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client of the public interface, as an integration would write it: JSON over HTTP, one token.
 */
final class Api {

    /** Keys in order: a request that is sent again is the same request to the letter. */
    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private static final Duration patience = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI gateway;
    private final String token;

    private Api(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    static Api signIn(URI gateway, String account, String password)
            throws IOException, InterruptedException {
        Api anonymous = new Api(gateway, "");
        JsonNode session =
                anonymous.send(
                        anonymous
                                .to("/api/v1/sessions")
                                .header("Content-Type", "application/json")
                                .POST(json(Map.of("account", account, "password", password))));
        return new Api(gateway, session.required("token").asString());
    }

    /** A client without any token. */
    static Api stranger(URI gateway) {
        return new Api(gateway, "");
    }

    /** A request with no body, whatever the answer. */
    HttpResponse<String> plain(String method, String path)
            throws IOException, InterruptedException {
        HttpRequest request =
                to(path).method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody()).build();
        return http.send(request, BodyHandlers.ofString());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    String text(String path) throws IOException, InterruptedException {
        HttpRequest request = to(path).header("Accept", "text/plain, text/calendar").GET().build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw refused("GET", path, response);
        }
        return response.body();
    }

    /** Posts once in effect, however often it is called with the same key. */
    JsonNode post(String path, Object body, String idempotencyKey)
            throws IOException, InterruptedException {
        return send(
                to(path).header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(json(body)));
    }

    JsonNode upload(String path, byte[] content, String mediaType, String idempotencyKey)
            throws IOException, InterruptedException {
        return send(
                to(path).header("Content-Type", mediaType)
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    HttpRequest.Builder to(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(gateway.resolve(path));
        return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
    }

    HttpClient http() {
        return http;
    }

    private JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.timeout(patience).build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw refused(request.method(), request.uri().getPath(), response);
        }
        return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
    }

    private static StoryFailed refused(String method, String path, HttpResponse<String> response) {
        return new StoryFailed(
                method
                        + " "
                        + path
                        + " was answered "
                        + response.statusCode()
                        + ": "
                        + response.body());
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }
}
