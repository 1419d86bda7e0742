// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All upcasters of an application: each event goes through as many as it takes to be current. */
public final class JsonUpcasters implements EventUpcaster {

    private final Map<SerializedType, JsonUpcaster> steps = new HashMap<>();

    /**
     * The chain of {@code upcasters}; their order does not matter.
     *
     * @throws IllegalArgumentException if two read the same revision, or some lead round in a
     *     circle
     */
    public JsonUpcasters(List<JsonUpcaster> upcasters) {
        for (JsonUpcaster upcaster : upcasters) {
            if (steps.putIfAbsent(from(upcaster), upcaster) != null) {
                throw new IllegalArgumentException(
                        "two upcasters read " + StrictEventSerializer.text(from(upcaster)));
            }
        }
        steps.keySet().forEach(this::refuseCircle);
    }

    private static SerializedType from(JsonUpcaster upcaster) {
        return new SimpleSerializedType(upcaster.event(), upcaster.from());
    }

    private static SerializedType to(JsonUpcaster upcaster) {
        return new SimpleSerializedType(upcaster.event(), upcaster.to());
    }

    private void refuseCircle(SerializedType start) {
        Set<SerializedType> passed = new HashSet<>();
        SerializedType type = start;
        while (steps.containsKey(type)) {
            if (!passed.add(type)) {
                throw new IllegalArgumentException(
                        "upcasters lead round from " + StrictEventSerializer.text(start));
            }
            type = to(steps.get(type));
        }
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(
            Stream<IntermediateEventRepresentation> events) {
        return events.map(this::upcast);
    }

    private IntermediateEventRepresentation upcast(IntermediateEventRepresentation event) {
        IntermediateEventRepresentation current = event;
        JsonUpcaster step = steps.get(current.getType());
        while (step != null) {
            JsonUpcaster now = step;
            current =
                    current.upcast(
                            to(now),
                            JsonNode.class,
                            payload -> now.change().apply(object(now, payload)),
                            metadata -> metadata);
            step = steps.get(current.getType());
        }
        return current;
    }

    private static ObjectNode object(JsonUpcaster step, JsonNode payload) {
        if (payload instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException(
                StrictEventSerializer.text(from(step)) + " is stored as something not an object");
    }
}
