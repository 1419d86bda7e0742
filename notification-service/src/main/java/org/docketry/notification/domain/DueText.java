// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as a litigator reads them, in the court's own time. */
final class DueText {

    private static final DateTimeFormatter SHORT = format("MMM d, uuuu");
    private static final DateTimeFormatter LONG = format("EEEE, MMMM d, uuuu");
    private static final DateTimeFormatter HOUR = format("h:mm a");
    private static final DateTimeFormatter MOMENT = format("EEEE, MMMM d, uuuu, h:mm a zzz");

    private DueText() {}

    static String brief(Due due) {
        String date = SHORT.format(due.date());
        return due.time() == null ? date : date + ", " + HOUR.format(due.time());
    }

    static String full(Due due) {
        String hour = due.time() == null ? "by the end of the day" : HOUR.format(due.time());
        return LONG.format(due.date()) + ", " + hour + " (court time, " + due.zone() + ")";
    }

    static String moment(Instant at, Due due) {
        return MOMENT.format(at.atZone(due.zone()));
    }

    /** How far off the date is, counted in days of the court's calendar. */
    static String distance(Due due, Instant now) {
        LocalDate today = now.atZone(due.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, due.date());
        if (!due.at().isAfter(now)) {
            return "passed";
        }
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "tomorrow" : "in " + days + " days";
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
