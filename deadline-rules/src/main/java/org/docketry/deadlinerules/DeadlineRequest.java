package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.jspecify.annotations.Nullable;

/**
 * One question to the engine: when is this due?
 *
 * @param id the caller's name for the question, returned with the answer
 * @param court CourtListener id of the court before which the act is due
 * @param trigger null when the caller does not know it; the answer then says what is missing
 * @param events further events, by name, for rules with several limits
 * @param lawAsOf the day whose law applies; null for the law of the trigger's day, with the
 *     transition clauses
 * @param closures days on which the clerk's office was inaccessible
 * @param act null to take the rule's own, or a filing where there is no rule
 * @param endsAt local hour at which the court or judge ends the last day; null for the ordinary end
 * @param competing other sources that set a time for the same act
 * @param printed a date somebody else computed, to be compared
 */
public record DeadlineRequest(
        @Nullable String id,
        String court,
        Basis basis,
        @Nullable Trigger trigger,
        Map<String, Trigger> events,
        @Nullable ServiceMethod serviceMethod,
        @Nullable LocalDate lawAsOf,
        Set<LocalDate> closures,
        StateHolidays stateHolidays,
        @Nullable Act act,
        @Nullable LocalTime endsAt,
        List<Competing> competing,
        @Nullable LocalDate printed) {

    public DeadlineRequest {
        events = Map.copyOf(events);
        closures = Set.copyOf(closures);
        competing = List.copyOf(competing);
    }

    /** A deadline set by a rule of the packs. */
    public static Builder underRule(String court, String rule) {
        return new Builder(court, new Basis.ByRule(rule));
    }

    /** A deadline set by a period that an order states, counted by the court's own law. */
    public static Builder within(String court, Period period) {
        return new Builder(court, new Basis.ByPeriod(period, null));
    }

    /** A deadline on a date certain. */
    public static Builder on(String court, LocalDate date) {
        return new Builder(court, new Basis.ByDate(date, null));
    }

    static Builder of(String court, Basis basis) {
        return new Builder(court, basis);
    }

    /** The same question about another basis and trigger: events, closures and so on stay. */
    DeadlineRequest about(Basis other, @Nullable Trigger otherTrigger) {
        return new DeadlineRequest(
                id,
                court,
                other,
                otherTrigger,
                events,
                serviceMethod,
                lawAsOf,
                closures,
                stateHolidays,
                act,
                endsAt,
                List.of(),
                null);
    }

    /** Collects what a request needs beyond court and basis. */
    public static final class Builder {
        private final String court;
        private final Basis basis;
        private @Nullable String id;
        private @Nullable Trigger trigger;
        private final Map<String, Trigger> events = new LinkedHashMap<>();
        private @Nullable ServiceMethod serviceMethod;
        private @Nullable LocalDate lawAsOf;
        private final Set<LocalDate> closures = new TreeSet<>();
        private StateHolidays stateHolidays = StateHolidays.OF_THE_COURT;
        private @Nullable Act act;
        private @Nullable LocalTime endsAt;
        private final List<Competing> competing = new ArrayList<>();
        private @Nullable LocalDate printed;

        private Builder(String court, Basis basis) {
            this.court = court;
            this.basis = basis;
        }

        public Builder id(@Nullable String value) {
            id = value;
            return this;
        }

        public Builder from(@Nullable Trigger value) {
            trigger = value;
            return this;
        }

        public Builder from(LocalDate date) {
            return from(Trigger.on(date));
        }

        /** A further event, for rules such as "the earlier of". */
        public Builder and(String event, Trigger value) {
            events.put(Trigger.normalized(event), value);
            return this;
        }

        public Builder served(@Nullable ServiceMethod value) {
            serviceMethod = value;
            return this;
        }

        public Builder lawAsOf(@Nullable LocalDate value) {
            lawAsOf = value;
            return this;
        }

        public Builder closedOn(LocalDate date) {
            closures.add(date);
            return this;
        }

        public Builder stateHolidays(StateHolidays value) {
            stateHolidays = value;
            return this;
        }

        public Builder act(@Nullable Act value) {
            act = value;
            return this;
        }

        public Builder endsAt(@Nullable LocalTime value) {
            endsAt = value;
            return this;
        }

        public Builder competing(Competing value) {
            competing.add(value);
            return this;
        }

        public Builder printed(@Nullable LocalDate value) {
            printed = value;
            return this;
        }

        public DeadlineRequest build() {
            return new DeadlineRequest(
                    id,
                    court,
                    basis,
                    trigger,
                    events,
                    serviceMethod,
                    lawAsOf,
                    closures,
                    stateHolidays,
                    act,
                    endsAt,
                    competing,
                    printed);
        }
    }
}
