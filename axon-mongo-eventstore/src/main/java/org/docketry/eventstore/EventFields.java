// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** The fields of one event within a commit's (or a snapshot's) document. */
final class EventFields {

    private String id = "";
    private String name = "";
    private @Nullable String revision;
    private @Nullable String kind;
    private @Nullable String aggregate;
    private long sequence;
    private Instant at = Instant.EPOCH;
    private String payload = "";
    private String metadata = "";

    private EventFields() {}

    static void write(BsonWriter writer, StoredEvent event) {
        writer.writeStartDocument();
        writer.writeString("id", event.id());
        writer.writeString("type", event.name());
        writeIfPresent(writer, "rev", event.revision());
        StoredEvent.Aggregate aggregate = event.aggregate();
        if (aggregate != null) {
            writeIfPresent(writer, "kind", aggregate.kind());
            writer.writeString("agg", aggregate.id());
            writer.writeInt64("seq", aggregate.sequence());
        }
        writer.writeDateTime("at", event.at().toEpochMilli());
        writer.writeString("payload", event.payload());
        writer.writeString("meta", event.metadata());
        writer.writeEndDocument();
    }

    private static void writeIfPresent(BsonWriter writer, String name, @Nullable String value) {
        if (value != null) {
            writer.writeString(name, value);
        }
    }

    static StoredEvent read(BsonReader reader) {
        EventFields fields = new EventFields();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.readField(reader);
        }
        reader.readEndDocument();
        return fields.event();
    }

    private void readField(BsonReader reader) {
        switch (reader.readName()) {
            case "id" -> id = reader.readString();
            case "type" -> name = reader.readString();
            case "rev" -> revision = reader.readString();
            case "kind" -> kind = reader.readString();
            case "agg" -> aggregate = reader.readString();
            case "seq" -> sequence = reader.readInt64();
            case "at" -> at = Instant.ofEpochMilli(reader.readDateTime());
            case "payload" -> payload = reader.readString();
            case "meta" -> metadata = reader.readString();
            default -> reader.skipValue();
        }
    }

    private StoredEvent event() {
        StoredEvent.Aggregate place =
                aggregate == null ? null : new StoredEvent.Aggregate(kind, aggregate, sequence);
        return new StoredEvent(id, name, revision, place, at, payload, metadata);
    }
}
