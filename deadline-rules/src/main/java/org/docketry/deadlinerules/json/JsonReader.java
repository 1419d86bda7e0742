package org.docketry.deadlinerules.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.deadlinerules.json.JsonValue.JsonFlag;
import org.docketry.deadlinerules.json.JsonValue.JsonList;
import org.docketry.deadlinerules.json.JsonValue.JsonNothing;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON document strictly: no comments, no trailing text, no duplicate keys, bounded depth
 * and length. Anything else is a {@link DataFault} with its line.
 */
public final class JsonReader {

    /** No rule, calendar or request comes near this; a larger one is an accident or an attack. */
    public static final int LENGTH_MAX = 1_000_000;

    private static final int DEPTH_MAX = 24;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH_MAX)
                                    .maxNumberLength(20)
                                    .maxStringLength(100_000)
                                    .maxNameLength(200)
                                    .build())
                    .build();

    private final String source;
    private final JsonParser parser;

    private JsonReader(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    /** Reads {@code text}; {@code source} names it in faults. */
    public static JsonValue read(String source, String text) {
        if (text.length() > LENGTH_MAX) {
            throw new DataFault(source, 1, "is longer than " + LENGTH_MAX + " characters");
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(source, parser).document();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new DataFault(source, line, "is not JSON: " + e.getOriginalMessage());
        }
    }

    private JsonValue document() {
        JsonValue value = value(parser.nextToken());
        if (parser.nextToken() != null) {
            throw new DataFault(source, line(), "has text after the end of its JSON value");
        }
        return value;
    }

    private JsonValue value(@Nullable JsonToken token) {
        if (token == null) {
            throw new DataFault(source, line(), "is empty");
        }
        int line = line();
        return switch (token) {
            case START_OBJECT -> object(line);
            case START_ARRAY -> list(line);
            case VALUE_STRING -> new JsonText(parser.getString(), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(number(line), line);
            case VALUE_TRUE -> new JsonFlag(true, line);
            case VALUE_FALSE -> new JsonFlag(false, line);
            case VALUE_NULL -> new JsonNothing(line);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw new DataFault(source, line, "is not JSON: unexpected " + token);
        };
    }

    private BigDecimal number(int line) {
        BigDecimal number = parser.getDecimalValue();
        // 1e999999999 is short to write and endless to expand.
        if (Math.abs((long) number.scale()) > 40) {
            throw new DataFault(source, line, "has a number out of range");
        }
        return number;
    }

    private JsonObject object(int line) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int nameLine = line();
            if (members.put(name, value(parser.nextToken())) != null) {
                throw new DataFault(source, nameLine, "has the key \"" + name + "\" twice");
            }
        }
        return new JsonObject(members, line);
    }

    private JsonList list(int line) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(token));
        }
        return new JsonList(items, line);
    }

    private int line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }
}
