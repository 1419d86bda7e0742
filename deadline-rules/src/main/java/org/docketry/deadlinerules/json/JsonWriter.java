package org.docketry.deadlinerules.json;

import java.util.Iterator;
import java.util.Map;
import org.docketry.deadlinerules.json.JsonValue.JsonFlag;
import org.docketry.deadlinerules.json.JsonValue.JsonList;
import org.docketry.deadlinerules.json.JsonValue.JsonNothing;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;

/** Writes JSON: the canonical, indented form of data files, and escaped text for single lines. */
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private JsonWriter() {}

    /** Two-space indentation, members in their order, one item a line, a newline at the end. */
    public static String canonical(JsonValue value) {
        StringBuilder out = new StringBuilder();
        write(out, value, 0);
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, JsonValue value, int depth) {
        switch (value) {
            case JsonObject object -> members(out, object, depth);
            case JsonList list -> items(out, list, depth);
            case JsonText text -> quoted(out, text.text());
            case JsonNumber number -> out.append(number.number().toPlainString());
            case JsonFlag flag -> out.append(flag.flag());
            case JsonNothing _ -> out.append("null");
        }
    }

    private static void members(StringBuilder out, JsonObject object, int depth) {
        if (object.members().isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonValue> member = members.next();
            line(out, depth + 1);
            quoted(out, member.getKey());
            out.append(": ");
            write(out, member.getValue(), depth + 1);
            out.append(members.hasNext() ? "," : "");
        }
        line(out, depth);
        out.append('}');
    }

    private static void items(StringBuilder out, JsonList list, int depth) {
        if (list.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (int i = 0; i < list.items().size(); i++) {
            line(out, depth + 1);
            write(out, list.items().get(i), depth + 1);
            out.append(i + 1 < list.items().size() ? "," : "");
        }
        line(out, depth);
        out.append(']');
    }

    private static void line(StringBuilder out, int depth) {
        out.append('\n').repeat("  ", depth);
    }

    /** Appends {@code text} as a JSON string. */
    public static void quoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                escaped(out, c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static void escaped(StringBuilder out, char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt((c >> shift) & 0xf));
                }
            }
        }
    }
}
