// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** A commit as a document, straight from and to the driver's bytes: no map in between. */
final class CommitCodec implements Codec<StoredCommit> {

    private static final HexFormat HEX = HexFormat.of();

    @Override
    public Class<StoredCommit> getEncoderClass() {
        return StoredCommit.class;
    }

    @Override
    public void encode(BsonWriter writer, StoredCommit commit, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64("_id", commit.position());
        writer.writeStartArray("k");
        commit.keys().forEach(writer::writeString);
        writer.writeEndArray();
        writer.writeDateTime("at", commit.at().toEpochMilli());
        writer.writeStartArray("e");
        commit.events().forEach(event -> EventFields.write(writer, event));
        writer.writeEndArray();
        writer.writeBinaryData("prev", new BsonBinary(HEX.parseHex(commit.previousHash())));
        writer.writeBinaryData("hash", new BsonBinary(HEX.parseHex(commit.hash())));
        writer.writeEndDocument();
    }

    @Override
    public StoredCommit decode(BsonReader reader, DecoderContext context) {
        long position = 0;
        List<String> keys = List.of();
        Instant at = Instant.EPOCH;
        List<StoredEvent> events = List.of();
        String previousHash = "";
        String hash = "";
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> position = reader.readInt64();
                case "k" -> keys = keys(reader);
                case "at" -> at = Instant.ofEpochMilli(reader.readDateTime());
                case "e" -> events = events(reader);
                case "prev" -> previousHash = HEX.formatHex(reader.readBinaryData().getData());
                case "hash" -> hash = HEX.formatHex(reader.readBinaryData().getData());
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new StoredCommit(position, keys, at, events, previousHash, hash);
    }

    private static List<String> keys(BsonReader reader) {
        List<String> keys = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            keys.add(reader.readString());
        }
        reader.readEndArray();
        return keys;
    }

    private static List<StoredEvent> events(BsonReader reader) {
        List<StoredEvent> events = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(EventFields.read(reader));
        }
        reader.readEndArray();
        return events;
    }
}
