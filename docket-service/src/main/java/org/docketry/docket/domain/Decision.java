package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.docketry.docket.domain.Id.DisputeId;
import org.jspecify.annotations.Nullable;

/**
 * The events of one decision in the making. What follows from an event is decided on the file with
 * that event in it.
 */
final class Decision {
    private final DisputeId disputeId;
    private final Origin origin;
    private final List<Recorded> events = new ArrayList<>();
    private DisputeState state;

    Decision(DisputeState state, DisputeCommand command) {
        this.state = state;
        this.disputeId = command.disputeId();
        this.origin = command.origin();
    }

    DisputeId disputeId() {
        return disputeId;
    }

    /** The file with the events decided so far. */
    CaseFile file() {
        return Dispute.file(state);
    }

    Origin origin() {
        return origin;
    }

    /** Adds what the command itself asked for. */
    Recorded record(DisputeEvent event, Effective effective, @Nullable Source source) {
        return add(event, effective, source, origin.commandId());
    }

    /** Adds what follows from an event of this decision, effective when that event was. */
    void follow(Recorded cause, DisputeEvent event) {
        Stamp stamp = cause.stamp();
        add(event, stamp.effective(), stamp.source(), stamp.eventId());
    }

    private Recorded add(
            DisputeEvent event, Effective effective, @Nullable Source source, UUID causationId) {
        UUID eventId = origin.eventId(events.size());
        Stamp stamp =
                new Stamp(
                        eventId,
                        effective,
                        origin.at(),
                        origin.actor(),
                        source,
                        origin.correlationId(),
                        causationId);
        Recorded next = new Recorded(Dispute.version(state) + 1, stamp, event);
        state = Dispute.evolve(state, next);
        events.add(next);
        return next;
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }
}
