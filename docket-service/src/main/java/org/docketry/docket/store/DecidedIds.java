package org.docketry.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Gives each message the identity and time that the domain decided on. Axon makes its own while an
 * event is applied, and a second attempt at a command would get others.
 */
final class DecidedIds implements MessageDispatchInterceptor<EventMessage<?>> {

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
            List<? extends EventMessage<?>> messages) {
        return (index, message) ->
                message instanceof DomainEventMessage<?> event ? decided(event) : message;
    }

    private static <T> EventMessage<T> decided(DomainEventMessage<T> event) {
        UUID id = UUID.fromString(Stamps.string(event.getMetaData(), Stamps.EVENT_ID));
        Instant at = Stamps.read(event).recordedAt();
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                id.toString(),
                at);
    }
}
