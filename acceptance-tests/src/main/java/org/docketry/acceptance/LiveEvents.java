package org.docketry.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A dashboard's subscription: server-sent events through the gateway, taken up again after every
 * break with {@code Last-Event-ID}.
 */
final class LiveEvents implements AutoCloseable {

    record Arrived(String position, String type, String subject, long sequence, JsonNode data) {}

    private final Api api;
    private final ConcurrentLinkedQueue<Arrived> arrived = new ConcurrentLinkedQueue<>();
    private final Thread reader;
    private volatile boolean closed;
    private volatile @Nullable HttpResponse<java.io.InputStream> open;
    private volatile @Nullable String lastEventId;

    LiveEvents(Api api) {
        this.api = api;
        this.reader = Thread.ofVirtual().name("live-events").start(this::readOn);
    }

    /** What arrived about one dispute, in the order of arrival. */
    List<Arrived> about(String disputeId) {
        return arrived.stream()
                .filter(event -> event.subject().equals(disputeId))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Breaks the connection, as a train in a tunnel does; the reader takes it up again. */
    void breakConnection() throws IOException {
        HttpResponse<java.io.InputStream> current = open;
        if (current != null) {
            current.body().close();
        }
    }

    /** True if each sequence number from 1 on came exactly once and in order. */
    static boolean completeAndInOrder(List<Arrived> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).sequence() != i + 1) {
                return false;
            }
        }
        return Set.copyOf(events).size() == events.size();
    }

    private void readOn() {
        while (!closed) {
            try {
                readOneConnection();
            } catch (IOException broken) {
                // The reason for a break does not matter: the next connection resumes after the
                // last event.
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void readOneConnection() throws IOException, InterruptedException {
        String last = lastEventId;
        HttpRequest.Builder request =
                api.to(last == null ? "/api/v1/events?from=start" : "/api/v1/events")
                        .header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpResponse<java.io.InputStream> response =
                api.http().send(request.GET().build(), BodyHandlers.ofInputStream());
        open = response;
        if (response.statusCode() != 200) {
            response.body().close();
            Thread.sleep(500);
            return;
        }
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            readFrames(lines);
        }
    }

    private void readFrames(BufferedReader lines) throws IOException {
        String id = null;
        StringBuilder data = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5).strip());
            } else if (line.isEmpty() && id != null && !data.isEmpty()) {
                take(id, Api.JSON.readTree(data.toString()));
                id = null;
                data.setLength(0);
            }
        }
    }

    private void take(String id, JsonNode event) {
        arrived.add(
                new Arrived(
                        id,
                        event.required("type").asString(),
                        event.required("subject").asString(),
                        Long.parseLong(event.required("sequence").asString()),
                        event.required("data")));
        lastEventId = id;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        reader.interrupt();
        breakConnection();
    }
}
