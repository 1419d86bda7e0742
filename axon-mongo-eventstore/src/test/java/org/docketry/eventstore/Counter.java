// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate: it counts. Its fields are what a snapshot keeps. */
final class Counter {

    record Count(@TargetAggregateIdentifier String counter) {}

    record Counted(String counter, int number) {}

    static final EventNames NAMES =
            EventNames.builder()
                    .add("test.counter-counted", "1", Counted.class)
                    .add("test.counter", "1", Counter.class)
                    .build();

    /** Null until the first event: Axon takes whatever else stands here for the identifier. */
    @AggregateIdentifier public @Nullable String counter;

    public int number;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(Count count) {
        AggregateLifecycle.apply(new Counted(count.counter(), number + 1));
        return number;
    }

    @EventSourcingHandler
    void on(Counted counted) {
        counter = counted.counter();
        number = counted.number();
    }
}
