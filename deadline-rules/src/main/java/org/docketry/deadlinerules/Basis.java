package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Rule.Combine;
import org.jspecify.annotations.Nullable;

/** What sets the time: a rule of the packs, a period somebody stated, or a date. */
public sealed interface Basis {

    /** A rule by id; the end of the id is enough where it is unique at the court. */
    record ByRule(String rule) implements Basis {}

    /**
     * A period stated in an order, a stipulation, or a rule that no pack has.
     *
     * @param law id of the counting law, as in {@code frap-26a}; null for the court's own
     */
    record ByPeriod(Period period, @Nullable String law) implements Basis {}

    /**
     * A date certain, which no counting law moves.
     *
     * @param time local time at which the day's obligation ends; null for the end of the day
     */
    record ByDate(LocalDate date, @Nullable LocalTime time) implements Basis {}

    /** The earlier, or the later, of several times. */
    record BySeveral(Combine combine, List<Part> parts) implements Basis {
        public BySeveral {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("there must be a part");
            }
        }
    }

    /**
     * One of several times.
     *
     * @param trigger null when it runs from the trigger of the request
     */
    record Part(Basis basis, @Nullable Trigger trigger) {}
}
