// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.Objects;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under their names in {@link EventNames} and refuses every other name, in
 * both directions. Axon's own serializer marks an unknown type and Axon then skips the event in
 * silence, which makes a wrong state.
 *
 * <p>How strictly fields are read is the application's choice: Jackson 3 ignores unknown fields
 * unless told otherwise.
 */
public final class StrictEventSerializer extends Jackson3Serializer {

    private final EventNames names;
    private final UnknownEvent.Listener listener;

    /** A serializer with Jackson's defaults, whose refusals only the caller sees. */
    public StrictEventSerializer(EventNames names) {
        this(names, mapper -> {}, unknown -> {});
    }

    /**
     * A serializer whose mapper the application sets up.
     *
     * @param customizer for example {@code m ->
     *     m.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)}
     * @param listener is told of every unknown event that is met, whoever reads
     */
    public StrictEventSerializer(
            EventNames names,
            Consumer<JsonMapper.Builder> customizer,
            UnknownEvent.Listener listener) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(customizer::accept));
        this.names = names;
        this.listener = listener;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's own signature
    public SerializedType typeForClass(Class type) {
        if (MetaData.class.equals(type) || type == null || Void.class.equals(type)) {
            return super.typeForClass(type);
        }
        return names.typeOf(type).orElseThrow(() -> new UnknownEvent(type.getName()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (MetaData.class.getName().equals(type.getName())
                || SerializedType.emptyType().equals(type)) {
            return super.classForType(type);
        }
        return names.classOf(type).orElseThrow(() -> told(new UnknownEvent(text(type))));
    }

    boolean knows(SerializedType type) {
        return names.classOf(type).isPresent();
    }

    UnknownEvent unknown(SerializedType type, UnknownEvent.Where where) {
        return told(new UnknownEvent(text(type), where));
    }

    private UnknownEvent told(UnknownEvent unknown) {
        listener.met(unknown);
        return unknown;
    }

    static String text(SerializedType type) {
        return type.getName() + "@" + Objects.requireNonNullElse(type.getRevision(), "none");
    }
}
