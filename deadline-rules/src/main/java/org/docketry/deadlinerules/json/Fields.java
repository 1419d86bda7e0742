package org.docketry.deadlinerules.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.docketry.deadlinerules.json.JsonValue.JsonFlag;
import org.docketry.deadlinerules.json.JsonValue.JsonList;
import org.docketry.deadlinerules.json.JsonValue.JsonNothing;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, read by name and type. What is asked for and wrong, and what is
 * there and never asked for, is a {@link DataFault}. A member that is null counts as absent.
 */
public final class Fields {

    private static final int TEXT_MAX = 4_000;

    private final String source;
    private final String path;
    private final JsonObject object;
    private final Set<String> asked = new HashSet<>();

    private Fields(String source, String path, JsonObject object) {
        this.source = source;
        this.path = path;
        this.object = object;
    }

    /** The fields of {@code value}, which must be an object. */
    public static Fields of(String source, JsonValue value) {
        return of(source, "", value);
    }

    private static Fields of(String source, String path, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Fields(source, path, object);
        }
        throw new DataFault(
                source, value.line(), named(path) + "must be an object, not " + value.kind());
    }

    /** A fault at the named member, or at this object when there is no such member. */
    public DataFault fault(String name, String reason) {
        JsonValue value = object.members().get(name);
        int line = value == null ? object.line() : value.line();
        return new DataFault(source, line, named(at(name)) + reason);
    }

    /** Refuses members that nobody asked for: a misspelt field must not be silently ignored. */
    public void end() {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (!asked.contains(member.getKey())) {
                throw fault(
                        member.getKey(),
                        "is not a known field; known here: "
                                + String.join(", ", new TreeSet<>(asked)));
            }
        }
    }

    public boolean has(String name) {
        asked.add(name);
        JsonValue value = object.members().get(name);
        return value != null && !(value instanceof JsonNothing);
    }

    private @Nullable JsonValue find(String name) {
        return has(name) ? object.members().get(name) : null;
    }

    private JsonValue need(String name) {
        JsonValue value = find(name);
        if (value == null) {
            throw fault(name, "is missing");
        }
        return value;
    }

    public String text(String name) {
        return text(name, need(name));
    }

    public String text(String name, String otherwise) {
        JsonValue value = find(name);
        return value == null ? otherwise : text(name, value);
    }

    public @Nullable String optionalText(String name) {
        JsonValue value = find(name);
        return value == null ? null : text(name, value);
    }

    private String text(String name, JsonValue value) {
        if (!(value instanceof JsonText text)) {
            throw fault(name, "must be text, not " + value.kind());
        }
        String content = text.text();
        if (content.isBlank() || content.length() > TEXT_MAX) {
            throw fault(name, "must have 1 to " + TEXT_MAX + " characters");
        }
        String unfit = PlainText.unfit(content);
        if (unfit != null) {
            throw fault(name, unfit);
        }
        return content;
    }

    public int integer(String name, int min, int max) {
        JsonValue value = need(name);
        if (!(value instanceof JsonNumber(BigDecimal number, int _))) {
            throw fault(name, "must be a whole number, not " + value.kind());
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw fault(name, "must be a whole number from " + min + " to " + max);
        }
        return number.intValueExact();
    }

    public int integer(String name, int min, int max, int otherwise) {
        return has(name) ? integer(name, min, max) : otherwise;
    }

    public boolean flag(String name, boolean otherwise) {
        JsonValue value = find(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof JsonFlag flag) {
            return flag.flag();
        }
        throw fault(name, "must be true or false, not " + value.kind());
    }

    public LocalDate date(String name) {
        return parsed(name, Fields::isoDate, "a date as in 2023-02-28 that exists");
    }

    public @Nullable LocalDate optionalDate(String name) {
        return has(name) ? date(name) : null;
    }

    public @Nullable LocalTime optionalTime(String name) {
        return has(name)
                ? parsed(
                        name,
                        LocalTime::parse,
                        "a time of day as in 14:17 that exists, without a zone")
                : null;
    }

    /** A word from a closed list, converted; {@code expected} names the list in the fault. */
    public <T> T parsed(String name, Function<String, T> parser, String expected) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw fault(name, "must be " + expected + ", not \"" + text + "\"");
        }
    }

    /** The member as it stands, unread. */
    public JsonValue tree(String name) {
        return need(name);
    }

    /** A word that names a constant of {@code type}. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return word(name, text(name), type);
    }

    /** A list of words that name constants of {@code type}. */
    public <E extends Enum<E>> List<E> words(String name, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (String word : texts(name, 50)) {
            constants.add(word(name, word, type));
        }
        return List.copyOf(constants);
    }

    private <E extends Enum<E>> E word(String name, String word, Class<E> type) {
        try {
            return Words.parse(type, word);
        } catch (IllegalArgumentException _) {
            throw fault(name, "must be " + Words.all(type) + ", not \"" + word + "\"");
        }
    }

    public Fields object(String name) {
        return of(source, at(name), need(name));
    }

    public @Nullable Fields optionalObject(String name) {
        JsonValue value = find(name);
        return value == null ? null : of(source, at(name), value);
    }

    /** Whether the member is text (and not, say, an object). */
    public boolean isText(String name) {
        return find(name) instanceof JsonText;
    }

    public boolean isList(String name) {
        return find(name) instanceof JsonList;
    }

    /** The member names, in the order of the file; each then counts as asked for. */
    public List<String> names() {
        asked.addAll(object.members().keySet());
        return List.copyOf(object.members().keySet());
    }

    public List<Fields> objects(String name, int max) {
        List<Fields> fields = new ArrayList<>();
        for (JsonValue item : items(name, max)) {
            fields.add(of(source, at(name) + "[" + fields.size() + "]", item));
        }
        return fields;
    }

    public List<String> texts(String name, int max) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(name, max)) {
            texts.add(text(name, item));
        }
        return List.copyOf(texts);
    }

    public List<LocalDate> dates(String name, int max) {
        List<LocalDate> dates = new ArrayList<>();
        for (String text : texts(name, max)) {
            try {
                dates.add(isoDate(text));
            } catch (DateTimeException e) {
                throw fault(name, "must be dates as in 2023-02-28, not \"" + text + "\"");
            }
        }
        return List.copyOf(dates);
    }

    /** By hand: the packs hold a thousand dates, and the JDK's parser is slow to come up. */
    private static LocalDate isoDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("is not written as in 2023-02-28");
        }
        return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("is not written as in 2023-02-28");
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private List<JsonValue> items(String name, int max) {
        JsonValue value = find(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonList list)) {
            throw fault(name, "must be a list, not " + value.kind());
        }
        if (list.items().size() > max) {
            throw fault(name, "must have at most " + max + " items");
        }
        return list.items();
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String named(String path) {
        return path.isEmpty() ? "" : "\"" + path + "\" ";
    }
}
