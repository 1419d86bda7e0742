package org.docketry.deadlinerules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, on the court's clock.
 *
 * @param time null when the whole day may be used
 */
public record Due(LocalDate date, @Nullable LocalTime time, ZoneId zone)
        implements Comparable<Due> {

    /**
     * The instant at which the time has run out. A whole day ends at the midnight that begins the
     * next one, in the court's zone.
     */
    public Instant at() {
        return time == null
                ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(time).atZone(zone).toInstant();
    }

    @Override
    public int compareTo(Due other) {
        return at().compareTo(other.at());
    }
}
