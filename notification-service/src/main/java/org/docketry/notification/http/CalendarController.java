// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.docketry.notification.domain.CalendarFeed;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Reader;
import org.docketry.notification.reminders.CalendarFeeds;
import org.docketry.notification.reminders.Disputes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines for calendar programs, under addresses that cannot be guessed and can be revoked. */
@RestController
final class CalendarController {

    private static final int PER_ACCOUNT_MAX = 100;
    private static final int DISPUTES_MAX = 2_000;
    private static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final VisibleDisputes visible;
    private final Disputes disputes;
    private final CalendarFeeds feeds;
    private final CalendarWriter writer;
    private final Clock clock;

    /** What a client sends: one dispute, or none for all that the caller may see. */
    record Wish(@Nullable String disputeId) {}

    /** What a client sees; the address only in the answer that made it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String feedId, @Nullable String disputeId, String createdAt, @Nullable String url) {}

    /** All of a caller's. */
    record Views(List<View> calendarFeeds) {}

    CalendarController(
            VisibleDisputes visible,
            Disputes disputes,
            CalendarFeeds feeds,
            CalendarWriter writer,
            Clock clock) {
        this.visible = visible;
        this.disputes = disputes;
        this.feeds = feeds;
        this.writer = writer;
        this.clock = clock;
    }

    @PostMapping(path = "/api/v1/calendar-feeds", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<View> make(@RequestBody Wish wish, JwtAuthenticationToken token) {
        Reader caller = Caller.of(token);
        String disputeId =
                wish.disputeId() == null ? null : Fields.uuid("disputeId", wish.disputeId());
        if (disputeId != null) {
            visible.requireSoon(disputeId, caller);
        }
        if (feeds.ofAccount(caller.account()).size() >= PER_ACCOUNT_MAX) {
            throw Refusal.malformed(
                    "This account has " + PER_ACCOUNT_MAX + " feeds; revoke one first.");
        }
        FeedSecret secret = FeedSecret.fresh();
        CalendarFeed feed =
                new CalendarFeed(
                        secret.feedId(),
                        caller,
                        disputeId,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        feeds.add(feed);
        return ResponseEntity.created(URI.create("/api/v1/calendar-feeds/" + feed.id()))
                .cacheControl(CacheControl.noStore())
                .body(view(feed, secret.path()));
    }

    @GetMapping("/api/v1/calendar-feeds")
    Views list(JwtAuthenticationToken token) {
        return new Views(
                feeds.ofAccount(token.getName()).stream().map(feed -> view(feed, null)).toList());
    }

    @DeleteMapping("/api/v1/calendar-feeds/{id}")
    ResponseEntity<Void> revoke(@PathVariable String id, JwtAuthenticationToken token) {
        if (!feeds.remove(id, token.getName())) {
            throw Refusal.notFound();
        }
        return ResponseEntity.noContent().build();
    }

    /** The secret is the login. A feed whose owner may no longer see the dispute is not found. */
    @GetMapping("/calendars/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        CalendarFeed feed =
                FeedSecret.parse(secret)
                        .flatMap(parsed -> feeds.find(parsed.feedId()))
                        .orElseThrow(Refusal::notFound);
        List<CalendarWriter.Entry> entries =
                shown(feed).stream()
                        .flatMap(
                                dispute ->
                                        disputes.deadlinesOf(dispute.id()).stream()
                                                .map(
                                                        deadline ->
                                                                new CalendarWriter.Entry(
                                                                        dispute, deadline)))
                        .toList();
        byte[] calendar = writer.write(entries);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(CalendarWriter.hash(calendar))
                .body(calendar);
    }

    private List<Dispute> shown(CalendarFeed feed) {
        return feed.disputeId() == null
                ? disputes.visibleTo(feed.owner(), DISPUTES_MAX)
                : List.of(visible.require(feed.disputeId(), feed.owner()));
    }

    private static View view(CalendarFeed feed, @Nullable String url) {
        return new View(feed.id(), feed.disputeId(), feed.createdAt().toString(), url);
    }
}
