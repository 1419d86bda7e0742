package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.publish.PublishedEvents;

/** Server-sent events (HTML standard, section 9.2), each flushed as it is written. */
final class EventStream {

    private final OutputStream out;

    EventStream(HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        this.out = response.getOutputStream();
    }

    void send(Logged logged) throws IOException {
        write(
                "id: %d-%d\nevent: %s\ndata: %s\n\n"
                        .formatted(
                                logged.place().position(),
                                logged.place().index(),
                                "org.docketry.dispute."
                                        + EventTypes.of(logged.recorded().event())
                                        + ".v1",
                                PublishedEvents.structured(logged.disputeId(), logged.recorded())));
    }

    /** Keeps the connection alive; clients pass over it. */
    void comment(String text) throws IOException {
        write(": " + text + "\n\n");
    }

    private void write(String frame) throws IOException {
        out.write(frame.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
