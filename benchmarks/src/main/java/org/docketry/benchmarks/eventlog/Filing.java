package org.docketry.benchmarks.eventlog;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate: a command makes it, and one event of about 400 bytes says so. */
final class Filing {

    record FileEntry(@TargetAggregateIdentifier String id, String text) {}

    record EntryFiled(
            String id, String court, String number, String filedOn, int entry, String text) {}

    @AggregateIdentifier private @Nullable String id;

    private int length;

    Filing() {}

    @CommandHandler
    Filing(FileEntry command) {
        AggregateLifecycle.apply(
                new EntryFiled(
                        command.id(), "cand", "22-mc-80319", "2022-12-02", 1, command.text()));
    }

    @EventSourcingHandler
    void on(EntryFiled event) {
        id = event.id();
        length += event.text().length();
    }

    @Override
    public String toString() {
        return id + " of " + length;
    }
}
