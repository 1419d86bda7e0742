package org.docketry.docket.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.domain.Unavailable;
import org.docketry.eventstore.EventLogUnavailable;
import org.docketry.eventstore.LogPosition;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.MongoEventStore;

/** The log as the rest of the service reads it. */
final class MongoDisputeLog implements DisputeLog {
    private final MongoEventStore store;
    private final MongoEventStorageEngine engine;

    MongoDisputeLog(MongoEventStore store, MongoEventStorageEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    @Override
    public List<Recorded> events(DisputeId dispute) {
        return reading(
                () ->
                        store.readEvents(dispute.value())
                                .asStream()
                                .map(message -> LoggedEvents.of(message).recorded())
                                .toList());
    }

    @Override
    public Place end() {
        return reading(
                () ->
                        engine.createHeadToken() instanceof LogPosition end
                                ? new Place(end.commit(), end.index())
                                : Place.START);
    }

    @Override
    public Tail after(Place place) {
        return new Following(store.openStream(new LogPosition(place.position(), place.index())));
    }

    private static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (EventLogUnavailable e) {
            throw new Unavailable("the event log does not answer", e);
        }
    }

    private record Following(TrackingEventStream stream) implements Tail {

        @Override
        public Optional<Logged> next(Duration patience) throws InterruptedException {
            try {
                if (!stream.hasNextAvailable((int) patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    return Optional.empty();
                }
                TrackedEventMessage<?> next = stream.nextAvailable();
                return Optional.of(LoggedEvents.of((DomainEventMessage<?>) next));
            } catch (EventLogUnavailable e) {
                throw new Unavailable("the event log does not answer", e);
            }
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
