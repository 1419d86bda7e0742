package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * State holidays beyond those of the court's own state, which are always honoured.
 *
 * @param states postal codes of states, the District or territories, in either case; any other is
 *     an IllegalArgumentException
 * @param dates days that a state has declared and no calendar knows
 */
public record StateHolidays(List<String> states, List<LocalDate> dates) {

    public static final StateHolidays OF_THE_COURT = new StateHolidays(List.of(), List.of());

    private static final Set<String> POSTAL_CODES =
            Set.of(
                    ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO"
                                    + " MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT"
                                    + " VA WA WV WI WY AS GU MP PR VI")
                            .split(" "));

    public StateHolidays {
        states = states.stream().map(state -> state.toUpperCase(Locale.ROOT)).toList();
        for (String state : states) {
            if (!POSTAL_CODES.contains(state)) {
                throw new IllegalArgumentException("no postal code of a state: " + state);
            }
        }
        dates = List.copyOf(dates);
    }
}
