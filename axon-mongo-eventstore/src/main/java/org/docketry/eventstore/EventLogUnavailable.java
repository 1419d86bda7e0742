// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The log cannot take or give commits at present; trying again later may work. */
public final class EventLogUnavailable extends EventStoreException {

    private final boolean outcomeKnown;

    private EventLogUnavailable(String message, boolean outcomeKnown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeKnown = outcomeKnown;
    }

    /** The commit was certainly not stored. */
    static EventLogUnavailable notStored(String message, @Nullable Throwable cause) {
        return new EventLogUnavailable(message, true, cause);
    }

    /** The commit was sent and no answer came: it may be stored or not. */
    static EventLogUnavailable perhapsStored(String message, @Nullable Throwable cause) {
        return new EventLogUnavailable(message, false, cause);
    }

    /** The log could not be read. */
    static EventLogUnavailable unreadable(Throwable cause) {
        return new EventLogUnavailable("The event log's store does not answer", true, cause);
    }

    /**
     * False if the commit may have been stored all the same. To repeat it safely, give it a claim
     * ({@link EventClaims#CLAIM}).
     */
    public boolean outcomeKnown() {
        return outcomeKnown;
    }
}
