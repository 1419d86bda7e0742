// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.gateway.Refusals.assertProblem;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsIT {

    private static final int MB = 1024 * 1024;

    @Test
    void aDocumentOf25MbPassesAndOneByteMoreDoesNot() throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        String token = gateway.signInAsAdmin();
        String path = "/api/v1/disputes/d1/documents?name=order.txt";

        HttpResponse<String> passed =
                gateway.send(
                        gateway.request(path, token)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofByteArray(new byte[25 * MB])));
        assertThat(passed.statusCode()).isEqualTo(200);
        assertThat(gateway.docket.next().body()).hasSize(25 * MB);

        HttpResponse<String> refused =
                gateway.send(
                        gateway.request(path, token)
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofByteArray(new byte[25 * MB + 1])));
        assertThat(assertProblem(refused, 413, "too-large").get("bytesMax").asInt())
                .isEqualTo(25 * MB);
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @Test
    void anUploadOf50MbGetsItsAnswer() throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        HttpResponse<String> refused =
                gateway.send(
                        gateway.request("/api/v1/disputes/d1/documents", gateway.signInAsAdmin())
                                .header("Content-Type", "text/plain")
                                .POST(
                                        BodyPublishers.fromPublisher(
                                                BodyPublishers.ofInputStream(() -> spaces(50 * MB)),
                                                50L * MB)));

        assertProblem(refused, 413, "too-large");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/disputes", "/api/v1/search", "/api/v1/sessions"})
    void otherBodiesEndAtOneMb(String path) throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        String token = gateway.signInAsAdmin();

        assertProblem(
                gateway.send(
                        gateway.request(path, token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(new byte[MB + 1]))),
                413,
                "too-large");
        assertThat(gateway.docket.gotNothing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/disputes", "/api/v1/disputes/d1/documents", "/api/v1/sessions"})
    void aBodyWithoutAnnouncedLengthIsCutWhereItGrowsTooLong(String path) throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        HttpResponse<String> refused =
                gateway.send(
                        gateway.request(path, gateway.signInAsAdmin())
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofInputStream(() -> spaces(30 * MB))));

        assertProblem(refused, 413, "too-large");
        assertThat(gateway.docket.gotNothing()).as("the service never got a whole body").isTrue();
    }

    @Test
    void anAccountThatAsksTooOftenIsToldWhenToComeBack() throws Exception {
        try (RunningGateway gateway =
                RunningGateway.start(
                        Map.of(
                                "docketry.gateway.limits.account-rate.burst", "5",
                                "docketry.gateway.limits.account-rate.turns", "1",
                                "docketry.gateway.limits.account-rate.period", "100s"))) {
            String first = gateway.signInAsAdmin();
            String second = gateway.signInAsAdmin();
            for (int i = 0; i < 5; i++) {
                assertThat(gateway.get("/api/v1/disputes", first).statusCode()).isEqualTo(200);
            }

            HttpResponse<String> refused = gateway.get("/api/v1/disputes", second);

            assertProblem(refused, 429, "too-many-requests");
            assertThat(retryAfter(refused)).isBetween(1L, 100L);
            assertThat(gateway.get("/api/v1/disputes", RunningGateway.SERVICE_TOKEN).statusCode())
                    .as("another account is not touched")
                    .isEqualTo(200);
        }
    }

    @Test
    void anAddressThatAsksTooOftenIsRefusedBeforeItIsKnown() throws Exception {
        try (RunningGateway gateway =
                RunningGateway.start(
                        Map.of(
                                "docketry.gateway.limits.address-rate.burst", "5",
                                "docketry.gateway.limits.address-rate.turns", "1",
                                "docketry.gateway.limits.address-rate.period", "100s"))) {
            for (int i = 0; i < 5; i++) {
                assertProblem(gateway.get("/api/v1/disputes", "guess"), 401, "unauthenticated");
            }

            HttpResponse<String> refused = gateway.get("/api/v1/disputes", "guess");

            assertProblem(refused, 429, "too-many-requests");
            assertThat(retryAfter(refused)).isBetween(1L, 100L);
            assertThat(gateway.send(gateway.request("/actuator/health")).statusCode())
                    .as("probes go on")
                    .isEqualTo(200);
        }
    }

    @Test
    void guessingPasswordsEndsAfterAFewAttempts() throws Exception {
        RunningGateway gateway = RunningGateway.shared();
        String account = RunningGateway.newAccountId();
        String unknown = RunningGateway.newAccountId();
        gateway.signInAsNew(account, "clerk");
        for (int i = 0; i < 5; i++) {
            assertProblem(gateway.trySignIn(account, "guess " + i), 401, "unauthenticated");
            assertProblem(gateway.trySignIn(unknown, "guess " + i), 401, "unauthenticated");
        }

        HttpResponse<String> right = gateway.trySignIn(account, RunningGateway.PASSWORD);

        assertProblem(right, 429, "too-many-requests");
        assertThat(retryAfter(right)).isBetween(1L, 900L);
        assertThat(gateway.trySignIn(unknown, "guess").body()).isEqualTo(right.body());
        assertThat(gateway.trySignIn(RunningGateway.ADMIN, RunningGateway.PASSWORD).statusCode())
                .isEqualTo(201);
    }

    private static long retryAfter(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Retry-After").orElseThrow();
    }

    private static InputStream spaces(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                // White space: a JSON reader goes on for as long as it lasts.
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                Arrays.fill(bytes, offset, offset + read, (byte) ' ');
                left -= read;
                return read;
            }
        };
    }
}
