package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DisputeLog.Place;
import org.docketry.docket.domain.DisputeLog.Tail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Every event that the caller may see, as it happens, straight from the log. An event's id on the
 * stream is its place in the log, so a reconnect goes on exactly where the connection broke.
 */
@RestController
class LiveEventsController {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,18})-(\\d{1,6})");
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int TURNS_PER_HEARTBEAT = 15;

    private final DisputeLog log;
    private final HttpSettings settings;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private volatile boolean closing;

    LiveEventsController(DisputeLog log, HttpSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    @GetMapping("/api/v1/events")
    void events(
            @RequestParam(required = false) @Nullable String from,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            JwtAuthenticationToken token,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        Place after = start(from, lastEventId);
        Caller caller = Caller.of(token);
        admit(caller);
        try (Tail tail = log.after(after)) {
            stream(tail, new VisibleDisputes(log, caller), new EventStream(response));
        } finally {
            leave(caller);
        }
    }

    private void leave(Caller caller) {
        open.computeIfPresent(caller.actor().id(), (id, n) -> n == 1 ? null : n - 1);
    }

    private Place start(@Nullable String from, @Nullable String lastEventId) {
        Place end = log.end();
        if (lastEventId != null) {
            return known(lastEventId, end);
        }
        if (from == null) {
            return end;
        }
        if (!from.equals("start")) {
            throw Refused.malformed("The parameter 'from' is 'start' or is left out.");
        }
        return Place.START;
    }

    private static Place known(String lastEventId, Place end) {
        Matcher place = PLACE.matcher(lastEventId);
        if (!place.matches()) {
            throw Refused.malformed("Last-Event-ID is no id that this stream gives.");
        }
        long position = Long.parseLong(place.group(1));
        if (position > end.position()) {
            throw Refused.malformed("Last-Event-ID lies after the end of this log.");
        }
        return new Place(position, Integer.parseInt(place.group(2)));
    }

    private void admit(Caller caller) {
        int now = open.merge(caller.actor().id(), 1, Integer::sum);
        if (now > settings.streamsPerAccountMax()) {
            leave(caller);
            throw new Refused(
                    new Problem(
                            429,
                            "too-many-requests",
                            "Too many live streams",
                            "The account has as many live streams open as it may."));
        }
    }

    private void stream(Tail tail, VisibleDisputes visible, EventStream stream)
            throws IOException, InterruptedException {
        stream.comment("docketry live events");
        int quiet = 0;
        while (!closing) {
            Optional<Logged> next = tail.next(PATIENCE);
            if (next.isPresent() && visible.see(next.get())) {
                stream.send(next.get());
                quiet = 0;
            } else if (next.isEmpty() && ++quiet % TURNS_PER_HEARTBEAT == 0) {
                stream.comment("still here");
            }
        }
    }

    /** Streams have no end of their own; the server could not stop while one is open. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }
}
