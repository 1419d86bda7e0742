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

/**
 * Reads one JSON document strictly (RFC 8259): no comments, no trailing text, no duplicate keys,
 * bounded depth and length. Anything else is a {@link DataFault} with its line.
 *
 * <p>Of our own because every value knows its line, and because a command line that reads all packs
 * at every start waits for the loading of a library longer than for the reading.
 */
public final class JsonReader {

    /** No rule, calendar or request comes near this; a larger one is an accident or an attack. */
    public static final int LENGTH_MAX = 1_000_000;

    private static final int DEPTH_MAX = 24;
    private static final int TEXT_MAX = 100_000;
    private static final int NAME_MAX = 200;
    private static final int NUMBER_MAX = 20;
    private static final int EXPONENT_MAX = 40;

    private final String source;
    private final String text;
    private int at;
    private int line = 1;
    private int depth;

    private JsonReader(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /** Reads {@code text}; {@code source} names it in faults. */
    public static JsonValue read(String source, String text) {
        if (text.length() > LENGTH_MAX) {
            throw new DataFault(source, 1, "is longer than " + LENGTH_MAX + " characters");
        }
        return new JsonReader(source, text).document();
    }

    private JsonValue document() {
        if (next() == 0 && at == text.length()) {
            throw new DataFault(source, line, "is empty");
        }
        JsonValue value = value();
        next();
        if (at < text.length()) {
            throw new DataFault(source, line, "has text after the end of its JSON value");
        }
        return value;
    }

    /** The next character that is no blank, which is not consumed; 0 at the end. */
    private char next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return c;
            }
            at++;
        }
        return 0;
    }

    private JsonValue value() {
        char c = next();
        int start = line;
        return switch (c) {
            case '{' -> object(start);
            case '[' -> list(start);
            case '"' -> new JsonText(string(TEXT_MAX), start);
            case 't' -> word("true", new JsonFlag(true, start));
            case 'f' -> word("false", new JsonFlag(false, start));
            case 'n' -> word("null", new JsonNothing(start));
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    new JsonNumber(number(), start);
            default -> throw notJson("a value is wanted");
        };
    }

    private JsonObject object(int start) {
        enter();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (next() != '}') {
            do {
                if (next() != '"') {
                    throw notJson("a name in double quotes is wanted");
                }
                int nameLine = line;
                String name = string(NAME_MAX);
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new DataFault(source, nameLine, "has the key \"" + name + "\" twice");
                }
            } while (more('}'));
        }
        leave();
        return new JsonObject(members, start);
    }

    private JsonList list(int start) {
        enter();
        List<JsonValue> items = new ArrayList<>();
        if (next() != ']') {
            do {
                items.add(value());
            } while (more(']'));
        }
        leave();
        return new JsonList(items, start);
    }

    private void enter() {
        at++;
        if (++depth > DEPTH_MAX) {
            throw new DataFault(source, line, "is nested to a depth of more than " + DEPTH_MAX);
        }
    }

    private void leave() {
        at++;
        depth--;
    }

    private boolean more(char end) {
        char c = next();
        if (c == ',') {
            at++;
            return true;
        }
        if (c != end) {
            throw notJson("a comma or '" + end + "' is wanted");
        }
        return false;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw notJson("'" + wanted + "' is wanted");
        }
        at++;
    }

    private JsonValue word(String word, JsonValue value) {
        if (!text.startsWith(word, at)) {
            throw notJson("a value is wanted");
        }
        at += word.length();
        if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            throw notJson("a value is wanted");
        }
        return value;
    }

    private String string(int max) {
        int start = ++at;
        StringBuilder unescaped = null;
        while (true) {
            char c = at < text.length() ? text.charAt(at) : 0;
            if (c == '"') {
                break;
            } else if (c == '\\') {
                unescaped = unescaped == null ? new StringBuilder() : unescaped;
                unescaped.append(text, start, at).append(escape());
                start = at;
            } else if (c < ' ') {
                throw notJson("a text does not end on its line, or holds a control character");
            } else {
                at++;
            }
        }
        String last = text.substring(start, at++);
        String whole = unescaped == null ? last : unescaped.append(last).toString();
        if (whole.length() > max) {
            throw notJson("a text is longer than " + max + " characters");
        }
        return whole;
    }

    private char escape() {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        at += 2;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw notJson("a backslash is followed by what cannot follow it");
        };
    }

    private char hexadecimal() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0 || text.charAt(at) > 'f') {
                throw notJson("\\u wants four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private BigDecimal number() {
        int start = at;
        at += text.charAt(at) == '-' ? 1 : 0;
        boolean zero = at < text.length() && text.charAt(at) == '0';
        if (digits() > 1 && zero) {
            throw notJson("a number begins with a needless 0");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            boolean signed =
                    at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-');
            at += signed ? 1 : 0;
            digits();
        }
        return number(text.substring(start, at));
    }

    private BigDecimal number(String digits) {
        if (digits.length() <= NUMBER_MAX) {
            BigDecimal number;
            try {
                number = new BigDecimal(digits);
            } catch (NumberFormatException _) {
                throw outOfRange();
            }
            // 1e999999999 is short to write and endless to expand.
            if (Math.abs((long) number.scale()) <= EXPONENT_MAX) {
                return number;
            }
        }
        throw outOfRange();
    }

    private DataFault outOfRange() {
        return new DataFault(source, line, "has a number out of range");
    }

    /** Passes digits, of which there must be one at least; says how many. */
    private int digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw notJson("a digit is wanted");
        }
        return at - start;
    }

    private DataFault notJson(String why) {
        return new DataFault(source, line, "is not JSON: " + why);
    }
}
