package org.docketry.docket.views;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells a waiting operator once a second how far a fold is. */
final class Progress {
    private static final long SECOND = 1_000_000_000;

    private final LongSupplier nanos;
    private final Consumer<String> told;
    private final long started;
    private long last;
    private long events;

    /**
     * Starts counting.
     *
     * @param nanos a clock that only goes forward, in nanoseconds
     */
    Progress(LongSupplier nanos, Consumer<String> told) {
        this.nanos = nanos;
        this.told = told;
        this.started = nanos.getAsLong();
        this.last = started;
    }

    long events() {
        return events;
    }

    /**
     * One more event, of commit {@code position}, is folded.
     *
     * @param end the last commit's position
     */
    void folded(long position, long end) {
        events++;
        long now = nanos.getAsLong();
        if (now - last < SECOND) {
            return;
        }
        last = now;
        double seconds = (now - started) / (double) SECOND;
        double left = seconds / position * (end - position);
        told.accept(
                String.format(
                        "%d of %d commits, %.0f events/s, %d commits remain, about %.0f s",
                        position, end, events / seconds, end - position, Math.ceil(left)));
    }
}
