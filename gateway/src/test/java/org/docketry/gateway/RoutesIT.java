// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.docketry.gateway.FakeBackend.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesIT {

    private RunningGateway gateway;
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        gateway = RunningGateway.shared();
        token = gateway.signInAsAdmin();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/disputes/d1/reminders, notification",
        "/api/v1/reminders/r1, notification",
        "/api/v1/subscriptions, notification",
        "/api/v1/subscriptions/s1, notification",
        "/api/v1/calendar-feeds, notification",
        "/api/v1/calendar-feeds/f1, notification",
        "/calendars/secret.ics, notification",
        "/api/v1/analysis, analysis",
        "/api/v1/documents/d1/analysis, analysis",
        "/api/v1/disputes/d1/issues, analysis",
        "/api/v1/disputes/d1/authorities, analysis",
        "/api/v1/disputes/d1/tests, analysis",
        "/api/v1/disputes/d1/obligations, analysis",
        "/api/v1/search?q=x, analysis",
        "/api/v1/disputes, docket",
        "/api/v1/disputes/d1, docket",
        "/api/v1/disputes/d1/timeline, docket",
        "/api/v1/disputes/d1/proposals/p1/acceptance, docket",
        "/api/v1/documents/d1, docket",
        "/api/v1/documents/d1/content, docket",
        "/api/v1/deadlines/d1/derivation, docket",
        "/api/v1/deadlines/preview, docket",
        "/api/v1/whatever-comes-next, docket",
    })
    void everyPathHasItsService(String path, String service) throws Exception {
        HttpResponse<String> answer = gateway.get(path, token);

        assertThat(answer.statusCode()).isEqualTo(200);
        FakeBackend right =
                switch (service) {
                    case "docket" -> gateway.docket;
                    case "analysis" -> gateway.analysis;
                    case "notification" -> gateway.notification;
                    default -> throw new AssertionError(service);
                };
        assertThat(right.next().target()).isEqualTo(path);
        assertThat(gateway.docket.gotNothing()).isTrue();
        assertThat(gateway.analysis.gotNothing()).isTrue();
        assertThat(gateway.notification.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/deadlines?from=2023-01-01T00:00:00%2B01:00&to=a+b&to=c%20d&court=",
        "/api/v1/disputes/%C3%A9t%C3%A9?x=%26%3D&flag&x=",
        "/api/v1/disputes/a@b:c?q=%7B%22a%22%3A1%7D",
    })
    void pathAndQueryArriveAsTheyWereWritten(String target) throws Exception {
        gateway.get(target, token);

        assertThat(gateway.docket.next().target()).isEqualTo(target);
    }

    @Test
    void aBodyArrivesWholeWithItsLength() throws Exception {
        byte[] body = new byte[900_000];
        new Random(1).nextBytes(body);

        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/disputes/d1/facts", token)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", "k1")
                                .header("If-Match", "\"3\"")
                                .POST(BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
        Received received = gateway.docket.next();
        assertThat(received.body().equals(new String(body, StandardCharsets.ISO_8859_1))).isTrue();
        assertThat(received.header("Content-Length")).isEqualTo("900000");
        assertThat(received.header("Content-Type")).isEqualTo("application/json");
        assertThat(received.header("Idempotency-Key")).isEqualTo("k1");
        assertThat(received.header("If-Match")).isEqualTo("\"3\"");
    }

    @Test
    void aBodyOfUnknownLengthArrivesWhole() throws Exception {
        byte[] body = "x".repeat(300_000).getBytes(StandardCharsets.UTF_8);

        gateway.send(
                gateway.request("/api/v1/disputes/d1/facts", token)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(gateway.docket.next().body()).hasSize(body.length);
    }

    @Test
    void theAnswerComesBackWithItsOwnHeaders() throws Exception {
        gateway.docket.answerWith(
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    exchange.getResponseHeaders().set("Location", "/api/v1/disputes/d1");
                    exchange.getResponseHeaders().set("Server", "inside/1.0");
                    exchange.getResponseHeaders().set("X-Powered-By", "secret");
                    exchange.getResponseHeaders().set("Set-Cookie", "a=b");
                    exchange.getResponseHeaders().set("X-Internal", "yes");
                    exchange.getResponseHeaders().set("Connection", "X-Internal");
                    FakeBackend.respond(exchange, 201, "application/json", "{\"position\":12}");
                });

        HttpResponse<String> answer = gateway.post("/api/v1/disputes", token, "{}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"position\":12}");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/disputes/d1");
        assertThat(answer.headers().map().keySet().stream().map(n -> n.toLowerCase(Locale.ROOT)))
                .doesNotContain("server", "x-powered-by", "set-cookie", "x-internal");
    }

    @Test
    void aServicesProblemPassesUntouched() throws Exception {
        String problem =
                "{\"type\":\"https://docketry.org/problems/stale-version\",\"status\":412,\"x\":[1]}";
        gateway.docket.answerWith(
                exchange ->
                        FakeBackend.respond(exchange, 412, "application/problem+json", problem));

        HttpResponse<String> answer = gateway.post("/api/v1/disputes/d1/facts", token, "{}");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).isEqualTo(problem);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @Test
    void redirectsAreTheCallersToFollow() throws Exception {
        gateway.docket.answerWith(
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "/elsewhere");
                    FakeBackend.respond(exchange, 302, "text/plain", "");
                });

        assertThat(gateway.get("/api/v1/disputes", token).statusCode()).isEqualTo(302);
    }

    @Test
    void headAnswersHaveNoBody() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/documents/d1/content", token)
                                .method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(gateway.docket.next().method()).isEqualTo("HEAD");
    }

    @Test
    void aWellFormedCorrelationIdIsKeptAndAnyOtherReplaced() throws Exception {
        HttpResponse<String> kept =
                gateway.send(
                        gateway.request("/api/v1/disputes", token)
                                .header("X-Correlation-Id", "run-2023.02-16_a"));
        HttpResponse<String> replaced =
                gateway.send(
                        gateway.request("/api/v1/disputes", token)
                                .header("X-Correlation-Id", "a b<script>"));

        assertThat(kept.headers().firstValue("X-Correlation-Id")).hasValue("run-2023.02-16_a");
        assertThat(gateway.docket.next().header("X-Correlation-Id")).isEqualTo("run-2023.02-16_a");
        String made = replaced.headers().firstValue("X-Correlation-Id").orElseThrow();
        assertThat(made).matches("[0-9a-f-]{36}");
        assertThat(gateway.docket.next().header("X-Correlation-Id")).isEqualTo(made);
    }
}
