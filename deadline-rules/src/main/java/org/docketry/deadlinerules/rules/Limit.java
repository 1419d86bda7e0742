package org.docketry.deadlinerules.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way a rule bounds time: a period from an event, or the moment of an event itself.
 *
 * @param event what the time runs from, as in {@code order-served}
 * @param what the event in words, as in "service of a copy of the order"
 * @param chain the rule that gives the event's date, when the event is itself a due date
 * @param period null when the limit is the moment of the event, which never rolls
 * @param landing where the result falls when it does not follow the counting law
 * @param serviceDays whether days are added for some manners of service
 * @param because why days are, or are not, added
 * @param optional whether the rule still gives a date when this event is unknown
 */
public record Limit(
        String event,
        String what,
        @Nullable Chain chain,
        @Nullable Period period,
        Landing landing,
        boolean serviceDays,
        String because,
        boolean optional) {

    /** The event is the due date of {@code rule}, counted from {@code event}. */
    public record Chain(String rule, String event) {}

    /** What happens to the counted day. */
    public enum Landing {
        /** It rolls to a day that counts, as the counting law says. */
        ROLLED,
        /** It stays: a change of state, or the first day on which something is allowed. */
        UNROLLED,
        /** The day after it, and that stays. */
        DAY_AFTER
    }

    public Optional<Chain> chained() {
        return Optional.ofNullable(chain);
    }

    /** The words of an event id: hyphens to spaces. */
    public static String words(String event) {
        return event.replace('-', ' ');
    }

    /** A limit of an order, a stipulation or a request: a period and nothing else. */
    public static Limit of(String event, Period period, boolean serviceDays, String because) {
        return new Limit(
                event, words(event), null, period, Landing.ROLLED, serviceDays, because, false);
    }
}
