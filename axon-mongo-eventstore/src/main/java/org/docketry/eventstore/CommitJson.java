// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A commit as one line of an archive. */
final class CommitJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    static String write(StoredCommit commit) {
        ObjectNode node = JSON.createObjectNode().put("position", commit.position());
        ArrayNode keys = node.putArray("keys");
        commit.keys().forEach(keys::add);
        node.put("at", commit.at().toString());
        ArrayNode events = node.putArray("events");
        commit.events().forEach(event -> write(event, events.addObject()));
        node.put("prev", commit.previousHash()).put("hash", commit.hash());
        return JSON.writeValueAsString(node);
    }

    private static void write(StoredEvent event, ObjectNode node) {
        node.put("id", event.id()).put("type", event.name());
        if (event.revision() != null) {
            node.put("rev", event.revision());
        }
        StoredEvent.Aggregate aggregate = event.aggregate();
        if (aggregate != null) {
            if (aggregate.kind() != null) {
                node.put("kind", aggregate.kind());
            }
            node.put("agg", aggregate.id()).put("seq", aggregate.sequence());
        }
        node.put("at", event.at().toString());
        node.put("payload", event.payload()).put("meta", event.metadata());
    }

    /**
     * The commit on a line.
     *
     * @throws IllegalArgumentException if it is no commit
     */
    static StoredCommit read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            List<String> keys = new ArrayList<>();
            node.required("keys").forEach(key -> keys.add(key.stringValue()));
            List<StoredEvent> events = new ArrayList<>();
            node.required("events").forEach(event -> events.add(event(event)));
            return new StoredCommit(
                    node.required("position").longValue(),
                    keys,
                    Instant.parse(node.required("at").stringValue()),
                    events,
                    node.required("prev").stringValue(),
                    node.required("hash").stringValue());
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a commit: " + e.getMessage(), e);
        }
    }

    private static StoredEvent event(JsonNode node) {
        return new StoredEvent(
                node.required("id").stringValue(),
                node.required("type").stringValue(),
                optional(node, "rev"),
                node.has("agg") ? aggregate(node) : null,
                Instant.parse(node.required("at").stringValue()),
                node.required("payload").stringValue(),
                node.required("meta").stringValue());
    }

    private static StoredEvent.Aggregate aggregate(JsonNode node) {
        return new StoredEvent.Aggregate(
                optional(node, "kind"),
                node.required("agg").stringValue(),
                node.required("seq").longValue());
    }

    private static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null ? null : value.stringValue();
    }

    private CommitJson() {}
}
