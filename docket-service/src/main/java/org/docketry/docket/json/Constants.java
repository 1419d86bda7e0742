package org.docketry.docket.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Constants of the domain in kebab case, such as {@code granted-in-part}, and nothing like it. */
final class Constants extends SimpleModule {
    private static final long serialVersionUID = 1L;

    Constants() {
        super("docketry-constants");
        setDeserializerModifier(new ReadThem());
        setSerializerModifier(new WriteThem());
    }

    private static String kebab(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class ReadThem extends ValueDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> usual) {
            return new Read(type.getRawClass());
        }
    }

    private static final class Read extends ValueDeserializer<Object> {
        private final Map<String, Object> constants = new LinkedHashMap<>();

        Read(Class<?> type) {
            Arrays.stream(type.getEnumConstants()).forEach(c -> constants.put(kebab(c), c));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object constant =
                    parser.currentToken() == JsonToken.VALUE_STRING
                            ? constants.get(parser.getString())
                            : null;
            if (constant == null) {
                throw new WrongValue(
                        parser, "must be one of " + String.join(", ", constants.keySet()));
            }
            return constant;
        }
    }

    private static final class WriteThem extends ValueSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifyEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> usual) {
            return new Write();
        }
    }

    private static final class Write extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(kebab(value));
        }
    }
}
