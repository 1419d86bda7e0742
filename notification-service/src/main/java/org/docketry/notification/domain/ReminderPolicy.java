// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * When reminders go out.
 *
 * @param daysBefore days before the due date, 0 for the day itself
 * @param at court-local time of day
 * @param lateAfter a reminder that goes out later than this says that it is late
 */
public record ReminderPolicy(List<Integer> daysBefore, LocalTime at, Duration lateAfter) {

    /** One moment of the schedule. */
    public record Moment(Occasion.DaysBefore occasion, Instant at) {}

    public ReminderPolicy {
        daysBefore = List.copyOf(daysBefore);
        if (daysBefore.isEmpty() || lateAfter.isNegative()) {
            throw new IllegalArgumentException("a policy needs days and a tolerance");
        }
    }

    /**
     * The moments for a due date, earliest first. Days are calendar days in the court's zone and
     * the hour is the court's, whatever daylight saving does between; an hour that the clocks skip
     * becomes a later one, never an earlier. Moments at or after the deadline itself are left out.
     */
    public List<Moment> moments(Due due) {
        return daysBefore.stream()
                .distinct()
                .map(days -> new Moment(new Occasion.DaysBefore(days), instant(due, days)))
                .filter(moment -> moment.at().isBefore(due.at()))
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private Instant instant(Due due, int days) {
        return due.date().minusDays(days).atTime(at).atZone(due.zone()).toInstant();
    }

    public boolean late(Instant dueAt, Instant now) {
        return now.isAfter(dueAt.plus(lateAfter));
    }
}
