// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * Last in the chain of upcasters: here an event's place in the log is still at hand, so that
 * whoever meets an unknown one can be told where it lies.
 */
final class KnownEventsOnly implements EventUpcaster {

    /** A snapshot passes here too, and is not in the log; its own serializer judges it. */
    private static final LogPosition SNAPSHOT = LogPosition.START;

    private final EventUpcaster before;
    private final StrictEventSerializer serializer;

    KnownEventsOnly(EventUpcaster before, StrictEventSerializer serializer) {
        this.before = before;
        this.serializer = serializer;
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(
            Stream<IntermediateEventRepresentation> events) {
        return before.upcast(events).map(this::known);
    }

    private IntermediateEventRepresentation known(IntermediateEventRepresentation event) {
        LogPosition position = event.getTrackingToken().map(LogPosition::of).orElse(SNAPSHOT);
        if (position.equals(SNAPSHOT) || serializer.knows(event.getType())) {
            return event;
        }
        throw serializer.unknown(
                event.getType(),
                new UnknownEvent.Where(
                        event.getMessageIdentifier(), position, event.getAggregateIdentifier()));
    }
}
