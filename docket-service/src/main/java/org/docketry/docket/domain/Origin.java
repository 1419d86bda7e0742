package org.docketry.docket.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a command comes from.
 *
 * @param commandId names this request; a second try of the same request carries the same one
 * @param at when we learned of it; becomes {@code recordedAt}
 * @param everyDispute whether the account's role shows it disputes that nobody granted to it
 * @param correlationId ties everything that one request led to together
 * @param expectedVersion refuse if the dispute has another version; null: any will do
 */
public record Origin(
        UUID commandId,
        Instant at,
        Actor actor,
        boolean everyDispute,
        UUID correlationId,
        @Nullable Long expectedVersion) {

    /** The id of the n-th event (from 0) of this command: the same on every attempt. */
    UUID eventId(int n) {
        return Id.derived(commandId.toString(), "event/" + n);
    }
}
