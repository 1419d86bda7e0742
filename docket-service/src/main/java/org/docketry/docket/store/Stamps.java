package org.docketry.docket.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.Source;
import org.docketry.docket.domain.Stamp;
import org.jspecify.annotations.Nullable;

/** The stamp of an event as the metadata of its message: flat, and nothing but strings. */
final class Stamps {
    static final String EVENT_ID = "eventId";
    static final String DISPUTE_ID = "disputeId";

    private Stamps() {}

    static Map<String, String> write(String disputeId, Stamp stamp) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(DISPUTE_ID, disputeId);
        metadata.put(EVENT_ID, stamp.eventId().toString());
        metadata.put("effectiveOn", stamp.effective().on().toString());
        put(metadata, "effectiveAt", stamp.effective().at());
        metadata.put("recordedAt", stamp.recordedAt().toString());
        metadata.put("actorId", stamp.actor().id());
        metadata.put("actorName", stamp.actor().name());
        Source source = stamp.source();
        if (source != null) {
            metadata.put("sourceKind", source.kind().name().toLowerCase(Locale.ROOT));
            put(metadata, "sourceReference", source.reference());
        }
        metadata.put("correlationId", stamp.correlationId().toString());
        metadata.put("causationId", stamp.causationId().toString());
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value.toString());
        }
    }

    static Stamp read(EventMessage<?> message) {
        MetaData metadata = message.getMetaData();
        String at = optional(metadata, "effectiveAt");
        return new Stamp(
                UUID.fromString(string(metadata, EVENT_ID)),
                new Effective(
                        LocalDate.parse(string(metadata, "effectiveOn")),
                        at == null ? null : OffsetDateTime.parse(at)),
                Instant.parse(string(metadata, "recordedAt")),
                new Actor(string(metadata, "actorId"), string(metadata, "actorName")),
                source(metadata),
                UUID.fromString(string(metadata, "correlationId")),
                UUID.fromString(string(metadata, "causationId")));
    }

    private static @Nullable Source source(MetaData metadata) {
        String kind = optional(metadata, "sourceKind");
        return kind == null
                ? null
                : new Source(
                        Source.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        optional(metadata, "sourceReference"));
    }

    static String string(MetaData metadata, String key) {
        String value = optional(metadata, key);
        if (value == null) {
            throw new IllegalStateException("an event has no " + key + " in its metadata");
        }
        return value;
    }

    static @Nullable String optional(MetaData metadata, String key) {
        Object value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
