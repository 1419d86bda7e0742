// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.time.Duration;
import java.time.Instant;

/**
 * The earliest time at which asking the store is worth it, as far as this process knows. Writers
 * lower it; a query clears it first and lowers it to what it found, so that a write during the
 * query is not lost.
 */
final class NextTime {

    private final long sweepNanos;
    private Instant earliest = Instant.MIN;
    private long nextSweep;

    /**
     * @param sweep how long at most to trust what this process knows: others write too
     */
    NextTime(Duration sweep) {
        this.sweepNanos = sweep.toNanos();
        this.nextSweep = System.nanoTime() + sweepNanos;
    }

    synchronized void lower(Instant to) {
        if (to.isBefore(earliest)) {
            earliest = to;
        }
    }

    /** Whether to ask now; if so, forgets what it knew, and the caller must tell what it finds. */
    synchronized boolean take(Instant now) {
        boolean sweep = System.nanoTime() - nextSweep >= 0;
        if (!sweep && earliest.isAfter(now)) {
            return false;
        }
        earliest = Instant.MAX;
        nextSweep = System.nanoTime() + sweepNanos;
        return true;
    }

    /** The query failed: what was there is not known. */
    synchronized void forget() {
        earliest = Instant.MIN;
    }
}
