// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Turns event messages into a commit: serialized, and with the keys that it must hold alone. */
final class CommitDraft {

    private static final int AGGREGATE_ID_MAX = 1024;

    private final Serializer serializer;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, Long> lastSequences = new HashMap<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private int bytes;

    private CommitDraft(Serializer serializer) {
        this.serializer = serializer;
    }

    /**
     * The commit of {@code messages}.
     *
     * @throws IllegalArgumentException if the sequence numbers of an aggregate have a gap, a claim
     *     is not a short text, or the whole is larger than {@code bytesMax}
     */
    static PendingCommit of(
            List<? extends EventMessage<?>> messages, Serializer serializer, int bytesMax) {
        CommitDraft draft = new CommitDraft(serializer);
        messages.forEach(draft::add);
        if (draft.bytes > bytesMax) {
            throw new IllegalArgumentException(
                    "a commit of " + draft.bytes + " bytes; " + bytesMax + " are allowed");
        }
        if (draft.keys.isEmpty()) {
            draft.keys.add(CommitKeys.event(draft.events.getFirst().id()));
        }
        return new PendingCommit(List.copyOf(draft.keys), draft.events, draft.bytes);
    }

    /** {@code message} as the log, or a snapshot, keeps it. */
    static StoredEvent stored(EventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = message.serializeMetaData(serializer, String.class);
        return new StoredEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                aggregate(message),
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                payload.getData(),
                metadata.getData());
    }

    private static StoredEvent.@Nullable Aggregate aggregate(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain
                ? new StoredEvent.Aggregate(
                        domain.getType(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber())
                : null;
    }

    private void add(EventMessage<?> message) {
        StoredEvent event = stored(message, serializer);
        StoredEvent.Aggregate aggregate = event.aggregate();
        if (aggregate != null) {
            add(aggregate);
        }
        Object claim = message.getMetaData().get(EventClaims.CLAIM);
        if (claim != null) {
            keys.add(CommitKeys.claim(checked(claim)));
        }
        events.add(event);
        bytes += 200 + event.payload().length() + event.metadata().length();
    }

    private void add(StoredEvent.Aggregate aggregate) {
        if (aggregate.id().isEmpty() || aggregate.id().length() > AGGREGATE_ID_MAX) {
            throw new IllegalArgumentException(
                    "an aggregate's identifier has 1 to " + AGGREGATE_ID_MAX + " characters");
        }
        Long last = lastSequences.put(aggregate.id(), aggregate.sequence());
        if (last == null) {
            keys.add(CommitKeys.start(aggregate.id(), aggregate.sequence()));
        } else if (last + 1 != aggregate.sequence()) {
            throw new IllegalArgumentException(
                    "event "
                            + aggregate.sequence()
                            + " of aggregate '"
                            + aggregate.id()
                            + "' cannot follow event "
                            + last);
        }
    }

    private static String checked(Object claim) {
        if (claim instanceof String text
                && !text.isEmpty()
                && text.length() <= EventClaims.LENGTH_MAX) {
            return text;
        }
        throw new IllegalArgumentException(
                "a claim is a text of 1 to " + EventClaims.LENGTH_MAX + " characters");
    }
}
