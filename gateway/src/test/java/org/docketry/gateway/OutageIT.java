// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.gateway.Refusals.assertProblem;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutageIT {

    @Test
    void aServiceThatIsDownIsA503AndBackItIsServedAgain() throws Exception {
        try (RunningGateway gateway = RunningGateway.start(Map.of())) {
            String token = gateway.signInAsAdmin();
            assertThat(gateway.get("/api/v1/disputes", token).statusCode()).isEqualTo(200);
            int port = gateway.docket.port();
            gateway.docket.close();

            HttpResponse<String> down = gateway.post("/api/v1/disputes", token, "{}");

            assertThat(assertProblem(down, 503, "unavailable").get("outcome").asString())
                    .isEqualTo("not-sent");
            assertThat(down.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(gateway.get("/api/v1/search", token).statusCode())
                    .as("the others go on")
                    .isEqualTo(200);

            try (FakeBackend back = new FakeBackend(port)) {
                assertThat(gateway.get("/api/v1/disputes", token).statusCode()).isEqualTo(200);
                assertThat(back.next().target()).isEqualTo("/api/v1/disputes");
            }
        }
    }

    @Test
    void aServiceThatDiesOverARequestLeavesTheOutcomeOpen() throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        gateway.docket.answerWith(
                exchange -> {
                    throw new IOException("the service dies");
                });

        HttpResponse<String> answer =
                gateway.post("/api/v1/disputes", gateway.signInAsAdmin(), "{}");

        assertThat(assertProblem(answer, 503, "unavailable").get("outcome").asString())
                .isEqualTo("unknown");
    }

    @Test
    void aServiceThatNeverAnswersIsGivenUp() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        try (RunningGateway gateway =
                RunningGateway.start(
                        Map.of("docketry.gateway.backends.answer-patience", "500ms"))) {
            gateway.docket.answerWith(
                    exchange -> {
                        try {
                            hold.await(60, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        exchange.close();
                    });

            HttpResponse<String> answer = gateway.get("/api/v1/disputes", gateway.signInAsAdmin());

            assertProblem(answer, 503, "unavailable");
            hold.countDown();
        }
    }

    @Test
    void anAnswerThatBreaksOffEarlyIsA503() throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        gateway.docket.answerWith(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.getResponseHeaders().set("ETag", "\"1\"");
                    exchange.sendResponseHeaders(200, 500);
                    exchange.getResponseBody().write("{\"half\":".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    throw new IOException("the service dies");
                });

        HttpResponse<String> answer = gateway.get("/api/v1/disputes", gateway.signInAsAdmin());

        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void anAnswerThatBreaksOffLateBreaksOffForTheCaller() throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        gateway.docket.answerWith(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(new byte[200_000]);
                    exchange.getResponseBody().flush();
                    throw new IOException("the service dies");
                });
        String token = gateway.signInAsAdmin();

        assertThatThrownBy(() -> gateway.get("/api/v1/documents/d1/content", token))
                .isInstanceOf(IOException.class);
    }

    @Test
    void withoutItsStoreTheGatewayStartsAndSaysThatItIsNotReady() throws Exception {
        try (RunningGateway gateway =
                RunningGateway.start(
                        Map.of(
                                "DOCKETRY_MONGO_URI",
                                "mongodb://127.0.0.1:1/?retryWrites=false",
                                "docketry.gateway.store.patience",
                                "200ms"))) {
            assertThat(gateway.send(gateway.request("/actuator/health")).statusCode())
                    .isEqualTo(503);
            HttpResponse<String> asked =
                    gateway.get(
                            "/api/v1/disputes",
                            "dks_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
            assertProblem(asked, 503, "unavailable");
            assertThat(asked.headers().firstValueAsLong("Retry-After")).isPresent();
            for (int i = 0; i < 8; i++) {
                assertProblem(
                        gateway.trySignIn(RunningGateway.ADMIN, RunningGateway.PASSWORD),
                        503,
                        "unavailable");
            }
            assertThat(gateway.get("/api/v1/disputes", RunningGateway.SERVICE_TOKEN).statusCode())
                    .as("needs no store")
                    .isEqualTo(200);
        }
    }
}
