package org.docketry.deadlinerules.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value that knows the line it was read from, so that a fault can be shown to a person. */
public sealed interface JsonValue {

    int line();

    record JsonObject(Map<String, JsonValue> members, int line) implements JsonValue {}

    record JsonList(List<JsonValue> items, int line) implements JsonValue {}

    record JsonText(String text, int line) implements JsonValue {}

    record JsonNumber(BigDecimal number, int line) implements JsonValue {}

    record JsonFlag(boolean flag, int line) implements JsonValue {}

    record JsonNothing(int line) implements JsonValue {}

    /** The kind of value, in the words of an error message. */
    default String kind() {
        return switch (this) {
            case JsonObject _ -> "an object";
            case JsonList _ -> "a list";
            case JsonText _ -> "text";
            case JsonNumber _ -> "a number";
            case JsonFlag _ -> "true or false";
            case JsonNothing _ -> "null";
        };
    }
}
