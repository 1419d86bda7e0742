package org.docketry.docket.store;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.DisputeCommand;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DisputeState;
import org.docketry.docket.domain.Recorded;
import org.jspecify.annotations.Nullable;

/** What Axon sees of a dispute: it is loaded, decides, and its events are appended. */
@AggregateRoot(type = "dispute")
class DisputeShell {
    /** May make the dispute; Axon ignores expected versions here, but so does an opening. */
    static final String OPEN = "dispute.open";

    /** Must find the dispute. */
    static final String CHANGE = "dispute.change";

    /** Read by Axon; null until the opening is applied, or it would be stored without. */
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private @Nullable String disputeId;

    private DisputeState state = new DisputeState.Absent();

    @CommandHandler(commandName = OPEN)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long open(DisputeCommand command, Dispute dispute, MetaData commands) {
        return change(command, dispute, commands);
    }

    @CommandHandler(commandName = CHANGE)
    long change(DisputeCommand command, Dispute dispute, MetaData commands) {
        for (Recorded next : dispute.decide(state, command)) {
            Map<String, String> stamp = Stamps.write(command.disputeId().value(), next.stamp());
            AggregateLifecycle.apply(
                    next.event(), MetaData.from(stamp).mergedWith(Claims.of(commands)));
        }
        return Dispute.version(state);
    }

    @EventSourcingHandler
    void on(DisputeEvent event, Logged logged) {
        disputeId = logged.disputeId().value();
        state = Dispute.evolve(state, logged.recorded());
    }
}
