// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.Optional;
import org.axonframework.serialization.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * A stored event, or one about to be stored, has a name and revision that the application's {@link
 * EventNames} do not know. Reading on without it would make a wrong state, so nothing reads on.
 */
public final class UnknownEvent extends SerializationException {

    private final String name;
    private final @Nullable Where where;

    /**
     * Where an unknown event lies.
     *
     * @param position its place in the log
     * @param aggregate the aggregate's identifier; empty for an event of no aggregate
     */
    public record Where(String eventId, LogPosition position, Optional<String> aggregate) {}

    /** Told of every unknown event that is met, so that a health check can say which and where. */
    @FunctionalInterface
    public interface Listener {
        void met(UnknownEvent event);
    }

    UnknownEvent(String name) {
        super("There is no event called " + name);
        this.name = name;
        this.where = null;
    }

    UnknownEvent(String name, Where where) {
        super("There is no event called " + name + "; one lies in the log at " + where);
        this.name = name;
        this.where = where;
    }

    /**
     * Name and revision, as {@code dispute.opened@2}; a class name for an event about to be stored.
     */
    public String name() {
        return name;
    }

    /** Empty if the event was not read from the log. */
    public Optional<Where> where() {
        return Optional.ofNullable(where);
    }
}
