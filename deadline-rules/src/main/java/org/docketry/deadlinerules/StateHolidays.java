package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * State holidays beyond those of the court's own state, which are always honoured.
 *
 * @param states postal codes, in either case
 * @param dates days that a state has declared and no calendar knows
 */
public record StateHolidays(List<String> states, List<LocalDate> dates) {

    public static final StateHolidays OF_THE_COURT = new StateHolidays(List.of(), List.of());

    public StateHolidays {
        states = states.stream().map(state -> state.toUpperCase(Locale.ROOT)).toList();
        dates = List.copyOf(dates);
    }
}
