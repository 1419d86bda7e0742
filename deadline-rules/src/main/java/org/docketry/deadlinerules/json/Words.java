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
            if (names(constant.name(), word)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** The same as {@code of(constant).equals(word)}, and makes no text on the way. */
    private static boolean names(String name, String word) {
        if (name.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = name.charAt(i);
            char w = c == '_' ? '-' : (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            if (word.charAt(i) != w) {
                return false;
            }
        }
        return true;
    }

    /** All words of an enum, for an error message. */
    public static <E extends Enum<E>> String all(Class<E> type) {
        return "one of "
                + Arrays.stream(type.getEnumConstants())
                        .map(Words::of)
                        .collect(Collectors.joining(", "));
    }
}
