package org.docketry.docket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something is due.
 *
 * @param date the court-local date
 * @param time the court-local time; null: the whole day is left
 * @param zone the court's time zone
 * @param at the instant when the day or hour ends
 */
public record Due(LocalDate date, @Nullable LocalTime time, ZoneId zone, Instant at) {

    /** Due at a time of day, or until the day's end where none is given. */
    static Due on(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
        return time == null
                ? endOf(date, zone)
                : new Due(date, time, zone, date.atTime(time).atZone(zone).toInstant());
    }

    /** Due until midnight in the court's zone (Fed. R. Civ. P. 6(a)(4)(A)). */
    public static Due endOf(LocalDate date, ZoneId zone) {
        return new Due(date, null, zone, date.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
