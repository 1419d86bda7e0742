// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reminder is sent for. With the deadline's version and the recipient it is its identity.
 */
public sealed interface Occasion {

    /** So many days before the due date, 0 for the day itself. */
    record DaysBefore(int days) implements Occasion {
        public DaysBefore {
            if (days < 0) {
                throw new IllegalArgumentException("days before are counted from 0: " + days);
            }
        }
    }

    /** The deadline had passed when the recipient could first be told of it. */
    record Passed() implements Occasion {}

    /** The due date was changed. */
    record Restated() implements Occasion {}

    /** The day ended, and what was expected had not come. */
    record Absent() implements Occasion {}

    /** The deadline binds no longer. */
    record Vacated() implements Occasion {}

    /** The name that is stored and published: {@code P7D}, {@code passed}, ... */
    default String code() {
        return switch (this) {
            case DaysBefore(int days) -> "P" + days + "D";
            case Passed() -> "passed";
            case Restated() -> "restated";
            case Absent() -> "absent";
            case Vacated() -> "vacated";
        };
    }

    /**
     * The occasion of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Occasion of(String code) {
        Matcher days = Codes.DAYS.matcher(code);
        if (days.matches()) {
            return new DaysBefore(Integer.parseInt(days.group(1)));
        }
        return switch (code) {
            case "passed" -> new Passed();
            case "restated" -> new Restated();
            case "absent" -> new Absent();
            case "vacated" -> new Vacated();
            default -> throw new IllegalArgumentException("no such occasion: " + code);
        };
    }

    /** Holds the pattern: an interface's own fields are public. */
    final class Codes {
        private static final Pattern DAYS = Pattern.compile("P(\\d{1,4})D");

        private Codes() {}
    }
}
