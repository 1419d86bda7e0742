// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log keeps it.
 *
 * @param id the event message's identifier
 * @param name the logical name of the payload's type
 * @param revision the payload's revision, or null if its serializer gives none
 * @param aggregate the aggregate it belongs to, or null for an event of no aggregate
 * @param at when it was published, in whole milliseconds, by the clock of the publisher
 * @param payload JSON
 * @param metadata JSON
 */
public record StoredEvent(
        String id,
        String name,
        @Nullable String revision,
        @Nullable Aggregate aggregate,
        Instant at,
        String payload,
        String metadata) {

    /**
     * The place of an event in its aggregate.
     *
     * @param kind the aggregate's type, or null if the publisher named none
     * @param sequence from 0, without gaps
     */
    public record Aggregate(@Nullable String kind, String id, long sequence) {}
}
