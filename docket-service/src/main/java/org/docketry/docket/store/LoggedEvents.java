package org.docketry.docket.store;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DisputeLog.Place;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.eventstore.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Gives handlers an event with its stamp and place, in words of the domain; so no handler reads
 * Axon's messages.
 */
final class LoggedEvents implements ParameterResolverFactory, ParameterResolver<Logged> {

    static Logged of(DomainEventMessage<?> message) {
        Recorded recorded =
                new Recorded(
                        message.getSequenceNumber() + 1,
                        Stamps.read(message),
                        (DisputeEvent) message.getPayload());
        String dispute = Stamps.string(message.getMetaData(), Stamps.DISPUTE_ID);
        return new Logged(place(message), new DisputeId(dispute), recorded);
    }

    /** An event that is not read from the whole log, but decided or sourced, has no place yet. */
    private static Place place(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                        && tracked.trackingToken() instanceof LogPosition position
                ? new Place(position.commit(), position.index())
                : Place.START;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Logged.class ? this : null;
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof DomainEventMessage<?>;
    }

    @Override
    public Logged resolveParameterValue(Message<?> message) {
        return of((DomainEventMessage<?>) message);
    }
}
