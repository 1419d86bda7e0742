// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event storage on MongoDB: one document per commit, in one order without gaps. Use it under
 * a {@link MongoEventStore}, which wakes its readers as the log grows; Axon's own {@code
 * EmbeddedEventStore} works too and polls.
 *
 * <p>All methods throw {@link EventLogUnavailable} while the store does not answer. The store need
 * not be up when the engine is made.
 */
public final class MongoEventStorageEngine extends AbstractEventStorageEngine
        implements AutoCloseable {

    private static final String APPENDED = MongoEventStorageEngine.class.getName() + ".appended";

    private final EventLogSettings settings;
    private final CommitLog log;
    private final LogTail tail;
    private final Appender appender;
    private final SnapshotStore snapshots;

    /**
     * Starts the process's appender on the log in {@code database}.
     *
     * @param eventSerializer writes payloads and metadata as JSON text; a {@link
     *     StrictEventSerializer} makes all reading stop at an unknown event
     * @param snapshotSerializer the same for snapshots
     */
    public MongoEventStorageEngine(
            MongoDatabase database,
            EventLogSettings settings,
            Serializer eventSerializer,
            Serializer snapshotSerializer,
            EventUpcaster upcasters) {
        super(new Parts(eventSerializer, snapshotSerializer, upcasters));
        this.settings = settings;
        this.log = new CommitLog(database, settings);
        this.tail = new LogTail(log, settings.readBatch());
        this.appender = new Appender(log, tail, settings);
        this.snapshots = new SnapshotStore(database, settings);
        appender.start();
    }

    /** The commit that the unit of work has appended; empty before, or if it published nothing. */
    public static Optional<StoredCommit> appendedIn(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(APPENDED));
    }

    /**
     * The commit that holds {@code claim}, so that the first answer can be given again.
     *
     * @param claim as the application put it under {@link EventClaims#CLAIM}
     */
    public Optional<StoredCommit> findByClaim(String claim) {
        return reading(() -> log.holding(List.of(CommitKeys.claim(claim)))).stream().findFirst();
    }

    /**
     * Appends {@code events} as one commit and returns it once it is durable.
     *
     * @throws ClaimTaken if an earlier commit holds a claim of this one
     * @throws org.axonframework.modelling.command.ConcurrencyException if an aggregate has moved on
     * @throws IllegalArgumentException if there are no events, their sequence numbers have a gap,
     *     or they are too large together
     */
    public StoredCommit append(List<? extends EventMessage<?>> events) {
        return appender.append(
                CommitDraft.of(events, getEventSerializer(), settings.commitBytesMax()));
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        StoredCommit commit = append(events);
        CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(APPENDED, commit));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregate, long first) {
        return reading(
                () -> {
                    AggregateReader reader = new AggregateReader(log, aggregate, first);
                    return stream(reader)
                            .map(place -> LoggedEvent.ofAggregate(place.event(), place.position()));
                });
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken after, boolean mayBlock) {
        LogCursor cursor = cursor(after);
        return Stream.generate(() -> reading(() -> readOrCatchUp(cursor)))
                .takeWhile(events -> !events.isEmpty())
                .flatMap(List::stream);
    }

    private List<LoggedEvent> readOrCatchUp(LogCursor cursor) {
        List<LoggedEvent> events = cursor.read();
        return events.isEmpty() && tail.catchUp().position() >= cursor.next()
                ? cursor.read()
                : events;
    }

    private static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        iterator, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    LogCursor cursor(@Nullable TrackingToken after) {
        return new LogCursor(log, tail, LogPosition.of(after), settings.readBatch());
    }

    LogTail tail() {
        return tail;
    }

    EventLogSettings settings() {
        return settings;
    }

    /** {@code events} as messages, upcast, their payloads not yet read. */
    Iterator<TrackedEventMessage<?>> messages(List<LoggedEvent> events) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        events.stream(), getEventSerializer(), upcasterChain)
                .iterator();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        StoredEvent stored = CommitDraft.stored(snapshot, serializer);
        reading(
                () -> {
                    snapshots.put(snapshot.getAggregateIdentifier(), stored);
                    return stored;
                });
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return reading(() -> snapshots.get(aggregate)).stream()
                .map(snapshot -> LoggedEvent.ofAggregate(snapshot, LogPosition.START));
    }

    /** Reads the aggregate's events: not for hot paths. */
    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return readEventData(aggregate, 0)
                .map(DomainEventData::getSequenceNumber)
                .reduce((earlier, later) -> later)
                .map(Long::valueOf);
    }

    /** Before the first event. */
    @Override
    public TrackingToken createTailToken() {
        return LogPosition.START;
    }

    /** After the last event that is in the log now. */
    @Override
    public TrackingToken createHeadToken() {
        return reading(tail::catchUp).token();
    }

    /** The place before the first commit that has an event of {@code time} or later. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        return reading(() -> new TimeSearch(log).before(time, tail.catchUp()));
    }

    static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (MongoException e) {
            throw EventLogUnavailable.unreadable(e);
        }
    }

    /** Stores what waits and ends the appender; the database's client stays open. */
    @Override
    public void close() {
        appender.close();
    }

    private static final class Parts extends Builder {
        Parts(Serializer events, Serializer snapshots, EventUpcaster upcasters) {
            eventSerializer(events);
            snapshotSerializer(snapshots);
            upcasterChain(
                    events instanceof StrictEventSerializer strict
                            ? new KnownEventsOnly(upcasters, strict)
                            : upcasters);
        }
    }
}
