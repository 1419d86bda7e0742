// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.gateway.Refusals.assertProblem;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EventStreamIT {

    private static final String PATH = "/api/v1/events";

    private RunningGateway gateway;
    private String token;
    private final BlockingQueue<String> toSend = new LinkedBlockingQueue<>();
    private final CountDownLatch clientGone = new CountDownLatch(1);

    @BeforeEach
    void signIn() throws Exception {
        gateway = RunningGateway.shared();
        token = gateway.signInAsNew(RunningGateway.newAccountId(), "reader");
        gateway.docket.answerWith(this::stream);
    }

    /** Sends what the test puts into the queue, a heartbeat otherwise; an empty text ends it. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            while (true) {
                String next = toSend.poll(100, TimeUnit.MILLISECONDS);
                if (next != null && next.isEmpty()) {
                    return;
                }
                String frame = next == null ? ":\n\n" : next;
                exchange.getResponseBody().write(frame.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } catch (IOException e) {
            clientGone.countDown();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void eachEventArrivesBeforeTheNextIsSent() throws Exception {
        try (InputStream body = open().body()) {
            BufferedReader lines = reader(body);
            for (int i = 0; i < 20; i++) {
                toSend.add("id: " + i + "-0\ndata: {}\n\n");
                assertThat(nextId(lines)).isEqualTo(i + "-0");
            }
        }
    }

    @Test
    void theHeadersArriveBeforeAnyEvent() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        gateway.docket.answerWith(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().flush();
                    await(hold);
                    exchange.close();
                });

        HttpResponse<InputStream> answer = open();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        hold.countDown();
        answer.body().close();
    }

    @Test
    void theIdOfTheLastEventReachesTheService() throws Exception {
        HttpResponse<InputStream> answer =
                gateway.client.send(
                        gateway.request(PATH + "?from=start", token)
                                .header("Last-Event-ID", "12-1")
                                .build(),
                        BodyHandlers.ofInputStream());

        FakeBackend.Received received = gateway.docket.next();
        assertThat(received.header("Last-Event-ID")).isEqualTo("12-1");
        assertThat(received.target()).isEqualTo(PATH + "?from=start");
        answer.body().close();
    }

    @Test
    void aClientThatLeavesIsNoticedByTheService() throws Exception {
        HttpResponse<InputStream> answer = open();
        reader(answer.body()).readLine();

        answer.body().close();

        assertThat(clientGone.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aStreamThatTheServiceEndsEndsForTheClient() throws Exception {
        try (InputStream body = open().body()) {
            toSend.add("id: 1-0\n\n");
            assertThat(nextId(reader(body))).isEqualTo("1-0");

            toSend.add("");

            body.readAllBytes();
        }
    }

    @Test
    void aStreamThatBreaksOffDoesNotLookFinished() throws Exception {
        gateway.docket.answerWith(
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                    exchange.sendResponseHeaders(200, 1_000_000);
                    exchange.getResponseBody()
                            .write("id: 1-0\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                    throw new IOException("the service dies");
                });

        try (InputStream body = open().body()) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRevokedTokenLosesItsStreamToo() throws Exception {
        try (InputStream body = open().body()) {
            toSend.add("id: 1-0\n\n");
            assertThat(nextId(reader(body))).isEqualTo("1-0");

            gateway.delete("/api/v1/sessions/current", token);

            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            assertThat(clientGone.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aStreamEndsWithItsSession() throws Exception {
        try (InputStream body = open().body()) {
            reader(body).readLine();

            gateway.clock.advance(Duration.ofHours(13));

            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anAccountHasSoManyStreamsAndNoMore() throws Exception {
        List<InputStream> streams = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            HttpResponse<InputStream> answer = open();
            assertThat(answer.statusCode()).isEqualTo(200);
            streams.add(answer.body());
        }

        HttpResponse<String> refused = gateway.get(PATH, token);
        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        for (InputStream stream : streams) {
            stream.close();
        }
        assertThat(openedWithin(Duration.ofSeconds(60)))
                .as("closed streams count no more")
                .isTrue();
    }

    @Test
    void manyStreamsOfManyAccountsRunAtOnce() throws Exception {
        List<InputStream> streams = new ArrayList<>();
        for (int account = 0; account < 5; account++) {
            token = gateway.signInAsNew(RunningGateway.newAccountId(), "reader");
            for (int i = 0; i < 6; i++) {
                streams.add(open().body());
            }
        }
        for (int i = 0; i < streams.size(); i++) {
            toSend.add("id: " + i + "-0\n\n");
        }

        for (InputStream stream : streams) {
            assertThat(reader(stream).readLine()).isNotNull();
        }
        for (InputStream stream : streams) {
            stream.close();
        }
    }

    private boolean openedWithin(Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try (InputStream body = open().body()) {
                if (body.read() == ':') {
                    return true;
                }
            }
        }
        return false;
    }

    private HttpResponse<InputStream> open() throws Exception {
        return gateway.client.send(
                gateway.request(PATH, token).header("Accept", "text/event-stream").build(),
                BodyHandlers.ofInputStream());
    }

    private static BufferedReader reader(InputStream body) {
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static String nextId(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("id: ")) {
            line = lines.readLine();
        }
        return line == null ? null : line.substring("id: ".length());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
