package org.docketry.deadlinerules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day that is, or may be, a legal holiday in one jurisdiction.
 *
 * @param note what a lawyer should know about an unsettled day
 * @param calendar the id of the calendar file it came from
 */
public record Holiday(
        LocalDate date,
        String name,
        Basis basis,
        Standing standing,
        String authority,
        @Nullable String note,
        boolean unverified,
        String calendar) {

    /** Where the day gets its force from; the counting law treats state days apart. */
    public enum Basis {
        STATUTE,
        OBSERVED,
        PRESIDENTIAL_CLOSING,
        STATE
    }

    Holiday withStanding(Standing other, @Nullable String otherNote) {
        return new Holiday(
                date,
                name,
                basis,
                other,
                authority,
                otherNote == null ? note : otherNote,
                unverified,
                calendar);
    }
}
