package org.docketry.docket.domain;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The limits on the shape of values; each puts a bound on what a stranger can make us keep. */
final class Shape {
    static final int LINE_MAX = 500;
    static final int TEXT_MAX = 20_000;
    static final int LIST_MAX = 500;

    private static final Pattern COURT = Pattern.compile("[a-z][a-z0-9]{1,14}");
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9@][A-Za-z0-9._:@-]{0,99}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Shape() {}

    static void slug(String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new Malformed(
                    "value",
                    "an identifier is 1 to 100 letters, digits, '.', '_', ':', '@' or '-'"
                            + " and starts with a letter, a digit or '@'");
        }
    }

    static void uuid(String value) {
        if (!UUID_FORM.matcher(value).matches()) {
            throw new Malformed("value", "a UUID in lower-case hexadecimal is wanted");
        }
    }

    static void line(String value, String field) {
        text(value, field, LINE_MAX);
        if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            throw new Malformed(field, "must be one line");
        }
    }

    static void optionalLine(@Nullable String value, String field) {
        if (value != null) {
            line(value, field);
        }
    }

    static void text(String value, String field) {
        text(value, field, TEXT_MAX);
    }

    static void optionalText(@Nullable String value, String field) {
        if (value != null) {
            text(value, field);
        }
    }

    private static void text(String value, String field, int max) {
        if (value.isBlank()) {
            throw new Malformed(field, "must not be blank");
        }
        if (value.length() > max) {
            throw new Malformed(field, "is longer than " + max + " characters");
        }
        if (value.codePoints().anyMatch(Shape::unfit)) {
            throw new Malformed(field, "holds a control character or half a surrogate pair");
        }
    }

    /** Half a surrogate pair has no UTF-8 form and would be stored as something else. */
    private static boolean unfit(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    static void court(String value, String field) {
        if (!COURT.matcher(value).matches()) {
            throw new Malformed(field, "a court is named by its CourtListener id, such as 'cand'");
        }
    }

    static void optionalCourt(@Nullable String value, String field) {
        if (value != null) {
            court(value, field);
        }
    }

    static void positive(@Nullable Integer value, String field) {
        if (value != null && value < 1) {
            throw new Malformed(field, "must be 1 or more");
        }
    }

    static <T> List<T> list(List<T> values, String field) {
        if (values.size() > LIST_MAX) {
            throw new Malformed(field, "has more than " + LIST_MAX + " items");
        }
        return List.copyOf(values);
    }

    /** For a list that is left out where it is empty. */
    static <T> @Nullable List<T> orNull(@Nullable List<T> values, String field) {
        return values == null || values.isEmpty() ? null : list(values, field);
    }

    static <T> List<T> some(List<T> values, String field) {
        if (values.isEmpty()) {
            throw new Malformed(field, "must have at least one item");
        }
        return list(values, field);
    }

    static List<String> texts(List<String> values, String field) {
        List<String> kept = some(values, field);
        kept.forEach(value -> text(value, field));
        return kept;
    }
}
