package org.docketry.docket.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.docketry.docket.domain.CorrectionFact.Statement;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.Fact;
import org.docketry.docket.domain.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** JSON inside JSON: what the domain keeps unread, and a fact within a correction. */
final class Nested extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final JsonMapper PLAIN = JsonMapper.shared();

    Nested() {
        super("docketry-nested");
        addSerializer(Json.class, new WriteJson());
        addDeserializer(Json.class, new ReadJson());
        addSerializer(Statement.class, new WriteStatement());
        addDeserializer(Statement.class, new ReadStatement());
    }

    private static final class WriteJson extends ValueSerializer<Json> {
        @Override
        public void serialize(Json value, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, PLAIN.readTree(value.text()));
        }
    }

    private static final class ReadJson extends ValueDeserializer<Json> {
        @Override
        public Json deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode tree = context.readTree(parser);
            if (!tree.isObject()) {
                throw new WrongValue(parser, "an object is wanted");
            }
            return new Json(PLAIN.writeValueAsString(tree));
        }
    }

    /** A fact with its type and its day beside its own fields, as a client posts it. */
    private static final class WriteStatement extends ValueSerializer<Statement> {
        @Override
        public void serialize(
                Statement value, JsonGenerator generator, SerializationContext context) {
            ObjectNode tree = PLAIN.createObjectNode();
            tree.put("type", EventTypes.of(value.fact()));
            tree.put("effectiveOn", value.effective().on().toString());
            OffsetDateTime at = value.effective().at();
            if (at != null) {
                tree.put("effectiveAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
            }
            tree.setAll((ObjectNode) DocketJson.MAPPER.valueToTree(value.fact()));
            context.writeValue(generator, tree);
        }
    }

    private static final class ReadStatement extends ValueDeserializer<Statement> {
        @Override
        public Statement deserialize(JsonParser parser, DeserializationContext context) {
            if (!(context.readTree(parser) instanceof ObjectNode tree)) {
                throw new WrongValue(parser, "an object is wanted");
            }
            JsonNode type = tree.remove("type");
            Class<? extends Fact> fact =
                    EventTypes.fact(type == null ? "" : type.asString(""))
                            .orElseThrow(() -> unknownType(parser));
            LocalDate on = part(context, tree, "effectiveOn", LocalDate.class);
            if (on == null) {
                throw new WrongValue(parser, "lacks the field 'effectiveOn'");
            }
            OffsetDateTime at = part(context, tree, "effectiveAt", OffsetDateTime.class);
            return new Statement(new Effective(on, at), context.readTreeAsValue(tree, fact));
        }

        private static WrongValue unknownType(JsonParser parser) {
            return new WrongValue(parser, "its 'type' names no fact that can be recorded");
        }

        private static <T> @Nullable T part(
                DeserializationContext context, ObjectNode tree, String name, Class<T> type) {
            JsonNode part = tree.remove(name);
            try {
                return part == null ? null : context.readTreeAsValue(part, type);
            } catch (WrongValue e) {
                e.prependPath(Statement.class, name);
                throw e;
            }
        }
    }
}
