// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.docketry.devstack.DevStack;
import org.docketry.devstack.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broker, store and mail server are not there at the start, come, go and come back. */
class OutageIT {

    @TempDir Path directory;

    private final Ports ports = Ports.free();

    @Test
    void theServiceStartsWithoutItsStackAndOutlivesAnOutage() throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        DevStack addresses = DevStack.start(data, ports);
        addresses.close();
        try (RunningService service = new RunningService(directory, addresses);
                DocketVoice docket = new DocketVoice(addresses)) {
            service.setClock("2023-02-16T20:00:00Z");
            service.start();
            String clerk = service.mint().token("clerk-1", "clerk");
            HttpResponse<String> away = service.get("/api/v1/subscriptions", clerk);
            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).isPresent();
            assertThat(away.body()).contains("https://docketry.org/problems/unavailable");
            assertThat(health(service)).isEqualTo(503);

            try (DevStack stack = DevStack.start(data, ports)) {
                await(() -> assertThat(health(service)).isEqualTo(200));
                docket.publish(docket.opened());
                String wish =
                        "{\"disputeId\":\"%s\",\"channel\":\"email\",\"address\":\"a@b.example\"}"
                                .formatted(docket.disputeId());
                await(
                        () ->
                                assertThat(
                                                service.post("/api/v1/subscriptions", clerk, wish)
                                                        .statusCode())
                                        .isIn(200, 201));
                docket.publish(docket.deadlineSet("2023-02-28"));
                await(() -> assertThat(stack.inbox().messages()).hasSize(1));
            }
            await(() -> assertThat(health(service)).isEqualTo(503));
            service.setClock("2023-02-21T17:00:05Z");

            try (DevStack stack = DevStack.start(data, ports)) {
                await(() -> assertThat(stack.inbox().messages()).hasSize(2));
                await(() -> assertThat(health(service)).isEqualTo(200));
                docket.publish(docket.restated(2, "2023-02-28", "2023-03-10"));
                await(() -> assertThat(stack.inbox().messages()).hasSize(3));
                assertThat(stack.inbox().repeats()).isZero();
            }
        }
    }

    private static int health(RunningService service) throws Exception {
        return service.send(HttpRequest.newBuilder(service.uri("/actuator/health"))).statusCode();
    }

    private static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(assertion);
    }
}
