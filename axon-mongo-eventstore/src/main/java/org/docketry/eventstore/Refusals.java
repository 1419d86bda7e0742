// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Names the reason why a commit cannot be stored: a claim that is taken, or an aggregate that moved
 * on.
 */
final class Refusals {

    /** A claim is the better answer if both apply: whoever repeats a command meets both. */
    static RuntimeException of(PendingCommit refused, List<StoredCommit> holders) {
        Set<String> taken = new HashSet<>();
        holders.forEach(holder -> taken.addAll(holder.keys()));
        taken.retainAll(refused.keys());
        for (String key : taken) {
            if (CommitKeys.isClaim(key)) {
                return new ClaimTaken(CommitKeys.claimOf(key));
            }
        }
        for (StoredEvent event : refused.events()) {
            StoredEvent.Aggregate aggregate = event.aggregate();
            if (aggregate != null
                    && taken.contains(CommitKeys.start(aggregate.id(), aggregate.sequence()))) {
                return conflict(aggregate);
            }
        }
        return new EventStoreException("An event with the same identifier is in the log already");
    }

    private static RuntimeException conflict(StoredEvent.Aggregate aggregate) {
        if (aggregate.sequence() == 0) {
            return new AggregateStreamCreationException(
                    "There is an aggregate '" + aggregate.id() + "' already");
        }
        return new ConcurrencyException(
                "Event "
                        + aggregate.sequence()
                        + " of aggregate '"
                        + aggregate.id()
                        + "' was stored by somebody else");
    }

    private Refusals() {}
}
