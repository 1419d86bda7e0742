package org.docketry.docket.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.docketry.docket.domain.AccessRejection.NoSuchDispute;
import org.docketry.docket.domain.DisputeCommand;
import org.docketry.docket.domain.DisputeCommand.OpenDispute;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.domain.RequestRejection.IdempotencyKeyReused;
import org.docketry.docket.domain.Unavailable;
import org.docketry.eventstore.ClaimTaken;
import org.docketry.eventstore.EventLogUnavailable;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.StoredCommit;
import org.docketry.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands to the shell and makes receipts of the commits that come of them. */
final class AxonDisputes implements Disputes {
    /** Where the commit that a command made is put, for the receipt. */
    static final String COMMIT = "commit";

    private static final int ATTEMPTS_MAX = 20;
    private static final JsonMapper PLAIN = JsonMapper.shared();

    private final CommandGateway commands;
    private final MongoEventStorageEngine log;

    AxonDisputes(CommandGateway commands, MongoEventStorageEngine log) {
        this.commands = commands;
        this.log = log;
    }

    @Override
    public Receipt execute(DisputeCommand command, @Nullable Once once) {
        try {
            Optional<Receipt> earlier = once == null ? Optional.empty() : earlier(once);
            return earlier.isPresent() ? earlier.get() : executeAgainstOthers(command, once);
        } catch (EventLogUnavailable e) {
            throw new Unavailable("the event log does not answer", e);
        }
    }

    /** Whoever loses a race decides again on what the winner left. */
    private Receipt executeAgainstOthers(DisputeCommand command, @Nullable Once once) {
        for (int attempt = 1; ; attempt++) {
            try {
                return executeOnce(command, once);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (attempt == ATTEMPTS_MAX) {
                    throw new Unavailable("too many write to this dispute at once", e);
                }
            }
        }
    }

    private Receipt executeOnce(DisputeCommand command, @Nullable Once once) {
        AtomicReference<@Nullable StoredCommit> commit = new AtomicReference<>();
        String name = command instanceof OpenDispute ? DisputeShell.OPEN : DisputeShell.CHANGE;
        MetaData metadata = Claims.metadata(once).and(COMMIT, commit);
        try {
            Long version =
                    commands.sendAndWait(
                            new GenericCommandMessage<>(
                                    new GenericMessage<>(command, metadata), name));
            StoredCommit stored = commit.get();
            return stored == null
                    ? new Receipt(command.disputeId(), version, 0, List.of())
                    : receipt(stored);
        } catch (AggregateNotFoundException e) {
            throw new Rejected(new NoSuchDispute());
        } catch (ClaimTaken | Rejected e) {
            // A repeat that comes while the first is under way is refused for what the first did.
            return (once == null ? Optional.<Receipt>empty() : earlier(once)).orElseThrow(() -> e);
        }
    }

    private Optional<Receipt> earlier(Once once) {
        return log.findByClaim(Claims.claim(once))
                .map(
                        commit -> {
                            if (!fingerprint(commit).equals(once.fingerprint())) {
                                throw new Rejected(new IdempotencyKeyReused(once.key()));
                            }
                            return receipt(commit);
                        });
    }

    private static String fingerprint(StoredCommit commit) {
        String metadata = commit.events().getFirst().metadata();
        return PLAIN.readTree(metadata).path(Claims.FINGERPRINT).asString("");
    }

    private static Receipt receipt(StoredCommit commit) {
        List<Receipt.Item> items =
                commit.events().stream()
                        .map(
                                event ->
                                        new Receipt.Item(
                                                UUID.fromString(event.id()),
                                                event.name().substring(StoredNames.PREFIX.length()),
                                                sequence(event)))
                        .toList();
        return new Receipt(
                new DisputeId(aggregate(commit.events().getFirst()).id()),
                items.getLast().sequence(),
                commit.position(),
                items);
    }

    /** The log counts from 0, the wire from 1: a dispute's version is how many events it has. */
    private static long sequence(StoredEvent event) {
        return aggregate(event).sequence() + 1;
    }

    private static StoredEvent.Aggregate aggregate(StoredEvent event) {
        StoredEvent.Aggregate aggregate = event.aggregate();
        if (aggregate == null) {
            throw new IllegalStateException("event " + event.id() + " belongs to no dispute");
        }
        return aggregate;
    }
}
