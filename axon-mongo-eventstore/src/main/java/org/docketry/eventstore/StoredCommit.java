// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * One commit: events that were stored together or not at all.
 *
 * @param position its place in the log: that of the commit before, plus one
 * @param keys what no other commit may hold: where it starts in each of its aggregates, and its
 *     claims
 * @param at the latest time of any event up to and including this commit; unlike the clock, it
 *     never goes back
 * @param events at least one
 * @param previousHash SHA-256 of the commit before, as 64 hexadecimal digits
 * @param hash SHA-256 of this commit, as 64 hexadecimal digits
 */
public record StoredCommit(
        long position,
        List<String> keys,
        Instant at,
        List<StoredEvent> events,
        String previousHash,
        String hash) {

    public StoredCommit {
        keys = List.copyOf(keys);
        events = List.copyOf(events);
    }

    /** Its weight, roughly. */
    long characters() {
        long characters = 200;
        for (StoredEvent event : events) {
            characters += 200L + event.payload().length() + event.metadata().length();
        }
        return characters;
    }

    /** The commit's own identity, by which it is found after an unknown outcome. */
    String id() {
        return events.getFirst().id();
    }
}
