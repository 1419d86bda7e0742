// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for the commits of other processes: one look-up of one position each time, soon again while
 * the log grows and at the full interval while it rests.
 */
final class TailPoller implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TailPoller.class);
    private static final Duration INTERVAL_MIN = Duration.ofMillis(5);
    private static final Duration JOIN_MAX = Duration.ofSeconds(5);

    private final LogTail tail;
    private final Duration intervalMax;
    private final AtomicBoolean started = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean closed;
    private boolean failing;

    TailPoller(LogTail tail, Duration intervalMax) {
        this.tail = tail;
        this.intervalMax = intervalMax;
        this.thread = Thread.ofPlatform().name("event-log-poller").daemon().unstarted(this::run);
    }

    void ensureStarted() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    private void run() {
        Duration interval = INTERVAL_MIN;
        long seen = 0;
        while (!closed) {
            long position = look(seen);
            Duration slower = interval.multipliedBy(2);
            interval =
                    position > seen
                            ? INTERVAL_MIN
                            : slower.compareTo(intervalMax) < 0 ? slower : intervalMax;
            seen = position;
            LockSupport.parkNanos(interval.toNanos());
        }
    }

    private long look(long seen) {
        try {
            long position = tail.catchUp().position();
            failing = false;
            return position;
        } catch (RuntimeException e) {
            if (!failing && !closed) {
                LOG.warn("The event log cannot be read: {}", e.toString());
            }
            failing = true;
            return seen;
        }
    }

    @Override
    public void close() {
        closed = true;
        if (!started.get()) {
            return;
        }
        LockSupport.unpark(thread);
        try {
            thread.join(JOIN_MAX);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
