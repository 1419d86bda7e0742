package org.docketry.deadlinerules.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Enum constants as words of a data file: {@code COURT_DAYS} is written {@code court-days}. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that word; throws IllegalArgumentException for an unknown one. */
    public static <E extends Enum<E>> E parse(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** All words of an enum, for an error message. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return "one of "
                + Arrays.stream(type.getEnumConstants())
                        .map(Words::of)
                        .collect(Collectors.joining(", "));
    }
}
