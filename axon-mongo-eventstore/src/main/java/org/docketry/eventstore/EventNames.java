// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/**
 * The one table of what stored payloads are called: a logical name and the current revision on one
 * side, a class on the other. Classes can be renamed and moved; names and revisions are for ever.
 */
public final class EventNames {

    private final Map<Class<?>, SerializedType> types = new LinkedHashMap<>();
    private final Map<SerializedType, Class<?>> classes = new LinkedHashMap<>();

    private EventNames() {}

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name and revision under which {@code payload} is stored; empty if it is not in the table.
     */
    public Optional<SerializedType> typeOf(Class<?> payload) {
        return Optional.ofNullable(types.get(payload));
    }

    /** The class of a name at its current revision; empty for all other names and revisions. */
    public Optional<Class<?>> classOf(String name, String revision) {
        return Optional.ofNullable(classes.get(new SimpleSerializedType(name, revision)));
    }

    Optional<Class<?>> classOf(SerializedType type) {
        return Optional.ofNullable(classes.get(type));
    }

    /** All names at their current revisions, in the order in which they were added. */
    public Collection<SerializedType> all() {
        return Collections.unmodifiableCollection(types.values());
    }

    /** Builds the table. */
    public static final class Builder {

        private EventNames names = new EventNames();

        private Builder() {}

        /**
         * Adds one line.
         *
         * @throws IllegalArgumentException if the class, or the name, has a line already
         */
        public Builder add(String name, String revision, Class<?> payload) {
            boolean taken = names.classes.keySet().stream().anyMatch(t -> t.getName().equals(name));
            if (taken || names.types.containsKey(payload)) {
                throw new IllegalArgumentException(
                        name + " and " + payload.getName() + " can each have one line only");
            }
            SerializedType type = new SimpleSerializedType(name, revision);
            names.types.put(payload, type);
            names.classes.put(type, payload);
            return this;
        }

        public EventNames build() {
            EventNames built = names;
            names = new EventNames();
            return built;
        }
    }
}
