package org.docketry.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service.Answer;
import org.docketry.docket.Service.Client;
import org.junit.jupiter.api.Test;

/** Only so many requests are under way at once; the next one is told, not kept. */
class InFlightIT {
    private static final String BODY = "{\"title\":\"Slow\",\"effectiveOn\":\"2022-05-11\"}";

    @Test
    void whomThereIsNoPlaceForIsToldToComeAgainAndThenServed() throws Exception {
        try (Service service =
                Service.start(
                        DevStack.shared(),
                        Service.newDatabase(),
                        "--docketry.http.requests-max=1")) {
            Client clerk = service.as("clerk", "clerk");
            HttpRequest request = clerk.to("/api/v1/disputes").build();
            try (Socket slow =
                    new Socket(InetAddress.getLoopbackAddress(), request.uri().getPort())) {
                send(slow, head(request) + BODY.substring(0, 5));

                await().atMost(Duration.ofMinutes(1))
                        .until(() -> clerk.get("/api/v1/disputes").status() == 503);
                Answer refused = clerk.get("/api/v1/disputes");
                assertThat(refused.problem()).isEqualTo("unavailable");
                assertThat(refused.response().headers().firstValueAsLong("Retry-After").orElse(0))
                        .isPositive();
                assertThat(service.nobody().get("/actuator/health").status()).isEqualTo(200);

                send(slow, BODY.substring(5));
                assertThat(firstLine(slow)).contains("201");
            }
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> clerk.get("/api/v1/disputes").status() == 200);
        }
    }

    private static String head(HttpRequest request) {
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n"
                        .formatted(
                                request.uri().getPath(),
                                request.headers().firstValue("Authorization").orElseThrow())
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(BODY.length());
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        return new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                .readLine();
    }
}
