package org.docketry.docket.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.docketry.docket.domain.Id.DisputeId;

/** The one log that everything is read from. All methods throw {@link Unavailable}. */
public interface DisputeLog {

    /** The dispute's events in order; none if nobody opened it. Sees every acknowledged one. */
    List<Recorded> events(DisputeId dispute);

    /** After the last event there is now. */
    Place end();

    /** Reads all disputes' events from the one after {@code place} on. */
    Tail after(Place place);

    /**
     * A place in the one order of all events.
     *
     * @param position the commit's number, from 1; 0 is before the first
     * @param index the event's place within the commit, from 0
     */
    record Place(long position, int index) {
        public static final Place START = new Place(0, 0);
    }

    /** An event with its place in the one order. */
    record Logged(Place place, DisputeId disputeId, Recorded recorded) {}

    /** A reader that waits at the end of the log for more. */
    interface Tail extends AutoCloseable {

        /** The next event, or empty if none came in that time. */
        Optional<Logged> next(Duration patience) throws InterruptedException;

        @Override
        void close();
    }
}
