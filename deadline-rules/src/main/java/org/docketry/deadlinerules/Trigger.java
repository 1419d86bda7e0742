package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a time runs from. */
public sealed interface Trigger {

    /** What happened, as a hyphenated word like {@code order-served}; null when not said. */
    @Nullable String event();

    /** An event that has a date, and for periods of hours a time, both local to the court. */
    record On(LocalDate date, @Nullable LocalTime time, @Nullable String event)
            implements Trigger {}

    /** The due date of another deadline, as when a reply runs from when the opposition was due. */
    record DueOf(DeadlineRequest deadline, @Nullable String event) implements Trigger {}

    /** An event that has not happened yet: the answer stays conditional. */
    record Awaited(String event) implements Trigger {}

    static Trigger on(LocalDate date) {
        return new On(date, null, null);
    }

    static Trigger on(LocalDate date, String event) {
        return new On(date, null, event);
    }

    /** {@code Order_Served} and {@code order served} are {@code order-served}. */
    static String normalized(String event) {
        return event.trim().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
