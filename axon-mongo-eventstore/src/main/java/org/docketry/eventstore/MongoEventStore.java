// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over a {@link MongoEventStorageEngine}. Its streams are woken by the appends
 * of their own process at once and by those of others within {@link EventLogSettings#pollInterval}:
 * one poller serves all streams.
 */
public final class MongoEventStore extends AbstractEventStore implements AutoCloseable {

    private final MongoEventStorageEngine engine;
    private final TailPoller poller;

    public MongoEventStore(MongoEventStorageEngine engine) {
        super(new Parts(engine));
        this.engine = engine;
        this.poller = new TailPoller(engine.tail(), engine.settings().pollInterval());
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken after) {
        poller.ensureStarted();
        return new LogStream(engine, after);
    }

    /** Ends the poller; the engine stays open. */
    @Override
    public void close() {
        poller.close();
    }

    private static final class Parts extends Builder {
        Parts(MongoEventStorageEngine engine) {
            storageEngine(engine);
        }
    }
}
