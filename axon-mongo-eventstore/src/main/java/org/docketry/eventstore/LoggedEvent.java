// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** A stored event in the form that Axon reads. */
class LoggedEvent implements TrackedEventData<String> {

    private final StoredEvent event;
    private final LogPosition position;

    private LoggedEvent(StoredEvent event, LogPosition position) {
        this.event = event;
        this.position = position;
    }

    static LoggedEvent of(StoredCommit commit, int index) {
        StoredEvent event = commit.events().get(index);
        LogPosition position = new LogPosition(commit.position(), index);
        StoredEvent.Aggregate aggregate = event.aggregate();
        return aggregate == null
                ? new LoggedEvent(event, position)
                : new OfAggregate(event, aggregate, position);
    }

    /** An event that is known to belong to an aggregate. */
    static OfAggregate ofAggregate(StoredEvent event, LogPosition position) {
        StoredEvent.Aggregate aggregate = event.aggregate();
        if (aggregate == null) {
            throw new IllegalArgumentException("event " + event.id() + " is of no aggregate");
        }
        return new OfAggregate(event, aggregate, position);
    }

    @Override
    public TrackingToken trackingToken() {
        return position;
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.at();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(), String.class, event.name(), event.revision());
    }

    /** An event of an aggregate. */
    static final class OfAggregate extends LoggedEvent implements DomainEventData<String> {

        private final StoredEvent.Aggregate aggregate;

        private OfAggregate(
                StoredEvent event, StoredEvent.Aggregate aggregate, LogPosition position) {
            super(event, position);
            this.aggregate = aggregate;
        }

        @Override
        public @Nullable String getType() {
            return aggregate.kind();
        }

        @Override
        public String getAggregateIdentifier() {
            return aggregate.id();
        }

        @Override
        public long getSequenceNumber() {
            return aggregate.sequence();
        }
    }
}
