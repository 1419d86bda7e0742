package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.Test;

/** Only so many requests are under way at once; the next one is told, not kept. */
class InFlightIT {

    @Test
    void whomThereIsNoPlaceForIsToldToComeAgainAndThenServed() throws Exception {
        PipedOutputStream slow = new PipedOutputStream();
        try (Service service =
                Service.start(
                        DevStack.shared(),
                        Service.newDatabase(),
                        "--docketry.http.requests-max=1")) {
            Client clerk = service.as("clerk", "clerk");
            PipedInputStream body = new PipedInputStream(slow);
            CompletableFuture<HttpResponse<String>> first =
                    clerk.http()
                            .sendAsync(
                                    clerk.to("/api/v1/disputes")
                                            .header("Content-Type", "application/json")
                                            .POST(BodyPublishers.ofInputStream(() -> body))
                                            .build(),
                                    BodyHandlers.ofString());
            slow.write("{".getBytes(StandardCharsets.UTF_8));
            slow.flush();

            await().atMost(Duration.ofMinutes(1))
                    .until(() -> clerk.get("/api/v1/disputes").status() == 503);
            Answer refused = clerk.get("/api/v1/disputes");
            assertThat(refused.problem()).isEqualTo("unavailable");
            assertThat(refused.response().headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
            assertThat(service.nobody().get("/actuator/health").status()).isEqualTo(200);

            slow.write(
                    "\"title\":\"Slow\",\"effectiveOn\":\"2022-05-11\"}"
                            .getBytes(StandardCharsets.UTF_8));
            slow.close();
            assertThat(first.get().statusCode()).isEqualTo(201);
            assertThat(clerk.get("/api/v1/disputes").status()).isEqualTo(200);
        }
    }
}
