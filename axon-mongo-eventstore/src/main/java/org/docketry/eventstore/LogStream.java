// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One reader's stream over the log; at the end it waits for the log to grow. */
final class LogStream implements TrackingEventStream {

    private final MongoEventStorageEngine engine;
    private final LogCursor cursor;
    private Iterator<TrackedEventMessage<?>> ready = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> peeked;
    private @Nullable RuntimeException unreadable;
    private @Nullable Runnable callback;
    private volatile boolean closed;

    LogStream(MongoEventStorageEngine engine, @Nullable TrackingToken after) {
        this.engine = engine;
        this.cursor = engine.cursor(after);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(atHand());
    }

    private @Nullable TrackedEventMessage<?> atHand() {
        while (peeked == null && !closed) {
            if (hasReady()) {
                peeked = ready.next();
            } else {
                List<LoggedEvent> events = MongoEventStorageEngine.reading(cursor::read);
                if (events.isEmpty()) {
                    return null;
                }
                ready = engine.messages(events);
            }
        }
        return peeked;
    }

    /**
     * An event that cannot be read stops this stream for good: what follows it must not be given.
     */
    private boolean hasReady() {
        if (unreadable != null) {
            throw unreadable;
        }
        try {
            return ready.hasNext();
        } catch (RuntimeException e) {
            unreadable = e;
            throw e;
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (atHand() == null) {
            long left = deadline - System.nanoTime();
            if (closed || !engine.tail().awaitGrowthPast(cursor.next() - 1, left)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (closed) {
                throw new NoSuchElementException("the stream is closed");
            }
        }
        TrackedEventMessage<?> next = peeked;
        peeked = null;
        if (next == null) {
            throw new NoSuchElementException("the stream is closed");
        }
        return next;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        if (callback != null) {
            engine.tail().unlisten(callback);
        }
        callback = onAvailable;
        engine.tail().listen(onAvailable);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        if (callback != null) {
            engine.tail().unlisten(callback);
        }
    }
}
