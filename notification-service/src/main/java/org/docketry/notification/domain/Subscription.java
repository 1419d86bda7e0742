// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody's wish to have a recipient told of a dispute's deadlines.
 *
 * @param subscriber who subscribed, and whether a role let them see every dispute then
 * @param createdAt when they did so last
 * @param active false after it was ended
 */
public record Subscription(
        UUID id,
        String disputeId,
        Reader subscriber,
        Recipient recipient,
        Instant createdAt,
        boolean active) {

    /** The same wish has the same id, so that repeating it changes nothing. */
    public static Subscription of(
            String disputeId, Reader subscriber, Recipient recipient, Instant now) {
        UUID id =
                NamedUuid.of(
                        "subscription",
                        disputeId,
                        subscriber.account(),
                        recipient.channel(),
                        recipient.address());
        return new Subscription(id, disputeId, subscriber, recipient, now, true);
    }

    public Subscription ended() {
        return new Subscription(id, disputeId, subscriber, recipient, createdAt, false);
    }

    /** Who is to be told: those whose subscriber may still see the dispute. */
    public static Set<Recipient> recipients(Dispute dispute, List<Subscription> subscriptions) {
        return subscriptions.stream()
                .filter(Subscription::active)
                .filter(subscription -> dispute.visibleTo(subscription.subscriber()))
                .map(Subscription::recipient)
                .collect(Collectors.toUnmodifiableSet());
    }
}
