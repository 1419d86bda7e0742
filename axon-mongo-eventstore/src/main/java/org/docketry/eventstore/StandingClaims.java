// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How long this process has watched the claims of others stand still, by its own clock that never
 * jumps. No two clocks are compared, so neither a jump of one nor a difference between two can end
 * a claim that is being extended, or keep one whose owner is gone.
 */
final class StandingClaims {

    private record Seen(@Nullable Object claim, @Nullable Object beat, long since) {
        boolean isSameAs(Seen other) {
            return Objects.equals(claim, other.claim) && Objects.equals(beat, other.beat);
        }
    }

    private final Duration claimTimeout;
    private final LongSupplier nanoTime;
    private final Map<String, Seen> watched = new ConcurrentHashMap<>();

    StandingClaims(Duration claimTimeout, LongSupplier nanoTime) {
        this.claimTimeout = claimTimeout;
        this.nanoTime = nanoTime;
    }

    /** Whether the claim in {@code token} has not been extended for longer than the timeout. */
    boolean isStale(Document token) {
        Seen now = new Seen(token.get("claim"), token.get("beat"), nanoTime.getAsLong());
        Seen first =
                watched.merge(
                        token.getString("_id"),
                        now,
                        (before, latest) -> before.isSameAs(latest) ? before : latest);
        return now.since - first.since > claimTimeout.toNanos();
    }
}
