package org.docketry.docket.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.docketry.docket.domain.Id;
import org.docketry.docket.domain.Malformed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Values that are one JSON string: identifiers, dates, times, zones. Jackson's own readers of dates
 * also take numbers, arrays and dates with times on them; these take one form each.
 */
final class Scalars extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");
    private static final Pattern INSTANT =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?"
                            + "(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9_+/-]{1,60}");

    Scalars() {
        super("docketry-scalars");
        scalar(String.class, Pattern.compile("(?s).*"), Function.identity(), "a string");
        scalar(LocalDate.class, DATE, LocalDate::parse, "a date such as 2023-02-28");
        scalar(LocalTime.class, TIME, LocalTime::parse, "a time such as 09:30");
        scalar(
                OffsetDateTime.class,
                INSTANT,
                OffsetDateTime::parse,
                "a date and time with offset such as 2023-02-28T17:00:00-08:00");
        scalar(
                Instant.class,
                INSTANT,
                text -> OffsetDateTime.parse(text).toInstant(),
                "an instant such as 2023-03-01T08:00:00Z");
        scalar(ZoneId.class, ZONE, ZoneId::of, "a time zone such as America/Los_Angeles");
        scalar(UUID.class, UUID_FORM, UUID::fromString, "a UUID");
        for (Class<?> id : Id.class.getPermittedSubclasses()) {
            identifier(id.asSubclass(Id.class));
        }
    }

    private <T> void scalar(
            Class<T> type, Pattern form, Function<String, ? extends T> parse, String wanted) {
        addDeserializer(type, new Strict<T>(type, form, parse, wanted));
        if (type != String.class) {
            addSerializer(type, new AsString<>(type, Scalars::text));
        }
    }

    /** Seconds are always written: RFC 3339 wants them. */
    private static String text(Object value) {
        return value instanceof OffsetDateTime at
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)
                : value.toString();
    }

    private <T extends Id> void identifier(Class<T> type) {
        addSerializer(type, new AsString<>(type, Id::value));
        addDeserializer(
                type,
                new Strict<>(
                        type,
                        Pattern.compile("(?s).*"),
                        text -> type.cast(Identifiers.make(type, text)),
                        "an identifier"));
    }

    private static final class AsString<T> extends ValueSerializer<T> {
        private final Class<T> type;
        private final Function<T, String> text;

        AsString(Class<T> type, Function<T, String> text) {
            this.type = type;
            this.text = text;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text.apply(value));
        }
    }

    private static final class Strict<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Pattern form;
        private final Function<String, ? extends T> parse;
        private final String wanted;

        Strict(Class<T> type, Pattern form, Function<String, ? extends T> parse, String wanted) {
            this.type = type;
            this.form = form;
            this.parse = parse;
            this.wanted = wanted;
        }

        @Override
        public Class<?> handledType() {
            return type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new WrongValue(parser, wanted + " is wanted, as a string");
            }
            String text = parser.getString();
            if (!form.matcher(text).matches()) {
                throw new WrongValue(parser, wanted + " is wanted");
            }
            try {
                return parse.apply(text);
            } catch (Malformed e) {
                throw new WrongValue(parser, e.why());
            } catch (DateTimeException e) {
                throw new WrongValue(parser, "there is no such date, time or zone");
            }
        }
    }
}
