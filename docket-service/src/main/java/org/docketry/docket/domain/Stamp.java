package org.docketry.docket.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an event beside its content.
 *
 * @param effective when it happened in the world
 * @param recordedAt when we learned of it
 * @param source where we have it from; null where nobody said
 */
public record Stamp(
        UUID eventId,
        Effective effective,
        Instant recordedAt,
        Actor actor,
        @Nullable Source source,
        UUID correlationId,
        UUID causationId) {}
