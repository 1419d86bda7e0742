// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.TrackingEventStream;

/** Follows a log while it is written, and notices if a place comes before the one before it. */
final class OrderedReader {

    private final MongoEventStore store;
    private final AtomicLong count = new AtomicLong();
    private final Thread thread;
    private volatile LogPosition end = new LogPosition(Long.MAX_VALUE, 0);
    private volatile LogPosition last = LogPosition.START;
    private volatile String wrong = "";

    OrderedReader(MongoEventStore store) {
        this.store = store;
        this.thread = Thread.ofPlatform().daemon().start(this::run);
    }

    private void run() {
        try (TrackingEventStream stream = store.openStream(null)) {
            while (last.compareTo(end) < 0 && wrong.isEmpty()) {
                if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                    see((LogPosition) stream.nextAvailable().trackingToken());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void see(LogPosition next) {
        boolean follows =
                next.commit() == last.commit()
                        ? next.index() == last.index() + 1
                        : next.commit() == last.commit() + 1 && next.index() == 0;
        if (!follows) {
            wrong = next + " came after " + last;
        }
        last = next;
        count.incrementAndGet();
    }

    /** Waits until the reader has seen everything up to {@code head}, in order. */
    void readUpTo(LogPosition head) throws InterruptedException {
        end = head;
        thread.join(TimeUnit.MINUTES.toMillis(5));
        assertThat(wrong).isEmpty();
        assertThat(last).isEqualTo(head);
    }

    /** Events seen so far. */
    long count() {
        return count.get();
    }
}
