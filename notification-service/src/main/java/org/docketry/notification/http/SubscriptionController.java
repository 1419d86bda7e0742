// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.docketry.notification.domain.EmailAddress;
import org.docketry.notification.domain.Reader;
import org.docketry.notification.domain.Recipient;
import org.docketry.notification.domain.Subscription;
import org.docketry.notification.reminders.Planning;
import org.docketry.notification.reminders.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who wants to be told of a dispute's deadlines. */
@RestController
@RequestMapping("/api/v1/subscriptions")
final class SubscriptionController {

    private static final int PER_ACCOUNT_MAX = 10_000;

    private final VisibleDisputes disputes;
    private final Subscriptions subscriptions;
    private final Planning planning;
    private final Clock clock;

    /** What a client sends. */
    record Wish(@Nullable String disputeId, @Nullable String channel, @Nullable String address) {}

    /** What a client sees. */
    record View(
            String subscriptionId,
            String disputeId,
            String channel,
            String address,
            String createdAt) {}

    /** All of a caller's. */
    record Views(List<View> subscriptions) {}

    SubscriptionController(
            VisibleDisputes disputes, Subscriptions subscriptions, Planning planning, Clock clock) {
        this.disputes = disputes;
        this.subscriptions = subscriptions;
        this.planning = planning;
        this.clock = clock;
    }

    /** Repeating a subscription gives the same one, with 200 instead of 201. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<View> subscribe(@RequestBody Wish wish, JwtAuthenticationToken token) {
        Reader caller = Caller.of(token);
        Recipient recipient = recipient(wish);
        String disputeId = Fields.uuid("disputeId", Fields.required("disputeId", wish.disputeId()));
        disputes.requireSoon(disputeId, caller);
        Subscription wanted =
                Subscription.of(
                        disputeId,
                        caller,
                        recipient,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Optional<Subscription> before =
                subscriptions.find(wanted.id()).filter(Subscription::active);
        if (before.isEmpty()) {
            requireRoom(caller);
            subscriptions.put(wanted);
        }
        planning.dispute(disputeId);
        View view = view(before.orElse(wanted));
        URI location = URI.create("/api/v1/subscriptions/" + view.subscriptionId());
        return (before.isEmpty() ? ResponseEntity.created(location) : ResponseEntity.ok())
                .body(view);
    }

    private static Recipient recipient(Wish wish) {
        String channel = Fields.required("channel", wish.channel());
        if (!channel.equals("email")) {
            throw Refusal.malformed("Field 'channel' knows 'email' only.");
        }
        String address =
                EmailAddress.plain(Fields.required("address", wish.address()))
                        .orElseThrow(
                                () ->
                                        Refusal.malformed(
                                                "Field 'address' is not a plain e-mail address."));
        return new Recipient(channel, address);
    }

    private void requireRoom(Reader caller) {
        if (subscriptions.activeOfAccount(caller.account()).size() >= PER_ACCOUNT_MAX) {
            throw Refusal.malformed("This account has " + PER_ACCOUNT_MAX + " subscriptions.");
        }
    }

    @GetMapping
    Views list(
            @RequestParam(required = false) @Nullable String disputeId,
            JwtAuthenticationToken token) {
        Reader caller = Caller.of(token);
        return new Views(
                subscriptions.activeOfAccount(caller.account()).stream()
                        .filter(found -> disputeId == null || found.disputeId().equals(disputeId))
                        .map(SubscriptionController::view)
                        .toList());
    }

    @GetMapping("/{id}")
    View one(@PathVariable String id, JwtAuthenticationToken token) {
        return view(own(id, token));
    }

    /** Ends it; reminders that have not gone out are cancelled. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(@PathVariable String id, JwtAuthenticationToken token) {
        Subscription subscription = own(id, token);
        subscriptions.put(subscription.ended());
        planning.dispute(subscription.disputeId());
        return ResponseEntity.noContent().build();
    }

    private Subscription own(String id, JwtAuthenticationToken token) {
        return subscriptions
                .find(Fields.known(id))
                .filter(Subscription::active)
                .filter(found -> found.subscriber().account().equals(token.getName()))
                .orElseThrow(Refusal::notFound);
    }

    private static View view(Subscription subscription) {
        return new View(
                subscription.id().toString(),
                subscription.disputeId(),
                subscription.recipient().channel(),
                subscription.recipient().address(),
                subscription.createdAt().toString());
    }
}
