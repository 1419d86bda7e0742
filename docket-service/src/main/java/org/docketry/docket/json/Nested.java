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
import tools.jackson.core.JacksonException;
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

    /** When it happened beside the fact, and in the fact its type: it must be told apart here. */
    private static final class WriteStatement extends ValueSerializer<Statement> {
        @Override
        public void serialize(
                Statement value, JsonGenerator generator, SerializationContext context) {
            ObjectNode tree = PLAIN.createObjectNode();
            tree.put("effectiveOn", value.effective().on().toString());
            OffsetDateTime at = value.effective().at();
            if (at != null) {
                tree.put("effectiveAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
            }
            ObjectNode fact = tree.putObject("fact");
            fact.put("type", EventTypes.of(value.fact()));
            fact.setAll((ObjectNode) DocketJson.MAPPER.valueToTree(value.fact()));
            context.writeValue(generator, tree);
        }
    }

    /** The form of a statement; its fact is read once its type is known. */
    private record Stated(
            LocalDate effectiveOn, @Nullable OffsetDateTime effectiveAt, ObjectNode fact) {}

    private static final class ReadStatement extends ValueDeserializer<Statement> {
        @Override
        public Statement deserialize(JsonParser parser, DeserializationContext context) {
            Stated stated = context.readValue(parser, Stated.class);
            JsonNode type = stated.fact().remove("type");
            Class<? extends Fact> fact =
                    EventTypes.fact(type == null ? "" : type.asString(""))
                            .orElseThrow(() -> unknownType(parser));
            Effective effective = new Effective(stated.effectiveOn(), stated.effectiveAt());
            try {
                return new Statement(effective, context.readTreeAsValue(stated.fact(), fact));
            } catch (JacksonException e) {
                e.prependPath(Statement.class, "fact");
                throw e;
            }
        }

        private static WrongValue unknownType(JsonParser parser) {
            return new WrongValue(parser, "its fact's 'type' names no fact that can be recorded");
        }
    }
}
