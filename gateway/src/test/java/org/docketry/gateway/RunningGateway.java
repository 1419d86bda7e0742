// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.docketry.devstack.DevStack;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real gateway on a free port, its own database and three fake services behind. */
final class RunningGateway implements AutoCloseable {

    static final String ADMIN = "head-clerk";
    static final String PASSWORD = "correct horse battery";
    static final String SERVICE_TOKEN = "service-token-of-forty-characters-000000";
    static final TestKeys KEYS = TestKeys.create(2048);

    private static final JsonMapper JSON = new JsonMapper();
    private static RunningGateway shared;

    final FakeBackend docket = new FakeBackend();
    final FakeBackend analysis = new FakeBackend();
    final FakeBackend notification = new FakeBackend();
    final SettableClock clock = new SettableClock();
    final String database = "gateway_" + UUID.randomUUID().toString().replace("-", "");
    final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningGateway(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settingsFor(this));
        all.putAll(settings);
        context =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .initializers(
                                started ->
                                        ((GenericApplicationContext) started)
                                                .registerBean(
                                                        "settableClock",
                                                        Clock.class,
                                                        () -> clock,
                                                        bean -> bean.setPrimary(true)))
                        .run(
                                all.entrySet().stream()
                                        .map(each -> "--" + each.getKey() + "=" + each.getValue())
                                        .toArray(String[]::new));
    }

    static RunningGateway start(Map<String, Object> settings) {
        return new RunningGateway(settings);
    }

    /** The one that tests share which do not touch limits or stop anything. */
    static synchronized RunningGateway shared() {
        if (shared == null) {
            shared = start(Map.of());
        }
        shared.requireIndexes();
        shared.clock.reset();
        shared.docket.answerAsUsual();
        shared.analysis.answerAsUsual();
        shared.notification.answerAsUsual();
        return shared;
    }

    private static Map<String, Object> settingsFor(RunningGateway gateway) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("DOCKETRY_PORT", "0");
        settings.put("DOCKETRY_MONGO_URI", DevStack.shared().mongoUri());
        settings.put("DOCKETRY_TOKEN_PRIVATE_KEY", KEYS.privateFile().toString());
        settings.put("DOCKETRY_TOKEN_PUBLIC_KEY", KEYS.publicFile().toString());
        settings.put("DOCKETRY_DOCKET_URL", gateway.docket.uri().toString());
        settings.put("DOCKETRY_ANALYSIS_URL", gateway.analysis.uri().toString());
        settings.put("DOCKETRY_NOTIFICATION_URL", gateway.notification.uri().toString());
        settings.put("DOCKETRY_ADMIN_ACCOUNT", ADMIN);
        settings.put("DOCKETRY_ADMIN_PASSWORD", PASSWORD);
        settings.put("DOCKETRY_SERVICE_TOKEN", SERVICE_TOKEN);
        settings.put("docketry.gateway.store.database", gateway.database);
        settings.put("docketry.gateway.identity.bcrypt-strength", "4");
        settings.put("docketry.gateway.identity.login-address-rate.burst", "10000");
        return settings;
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60));
    }

    HttpRequest.Builder request(String path, String token) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String token) throws Exception {
        return send(request(path, token));
    }

    HttpResponse<String> post(String path, String token, String json) throws Exception {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> delete(String path, String token) throws Exception {
        return send(request(path, token).DELETE());
    }

    HttpResponse<String> trySignIn(String account, String password) throws Exception {
        String body = JSON.writeValueAsString(Map.of("account", account, "password", password));
        return send(
                request("/api/v1/sessions")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The token of a new session. */
    String signIn(String account, String password) throws Exception {
        HttpResponse<String> answer = trySignIn(account, password);
        if (answer.statusCode() != 201) {
            throw new IOException("sign-in failed: " + answer.body());
        }
        return json(answer).get("token").asString();
    }

    String signInAsAdmin() throws Exception {
        return signIn(ADMIN, PASSWORD);
    }

    /** Makes an account with these roles and signs in with it. */
    String signInAsNew(String account, String... roles) throws Exception {
        String body =
                JSON.writeValueAsString(
                        Map.of(
                                "account", account,
                                "name", "Somebody",
                                "roles", roles,
                                "password", PASSWORD));
        HttpResponse<String> answer = post("/api/v1/accounts", signInAsAdmin(), body);
        if (answer.statusCode() != 201) {
            throw new IOException("no account: " + answer.body());
        }
        return signIn(account, PASSWORD);
    }

    static String newAccountId() {
        return "a" + UUID.randomUUID();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        context.close();
        requireIndexes();
        client.close();
        docket.close();
        analysis.close();
        notification.close();
    }

    /** Whatever the tests did so far, no query has read a whole collection. */
    private void requireIndexes() {
        assertThat(DevStack.shared().queriesWithoutIndex(database)).isEmpty();
    }
}
