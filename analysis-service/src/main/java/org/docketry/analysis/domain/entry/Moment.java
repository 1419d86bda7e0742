// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.WrittenDates;
import org.jspecify.annotations.Nullable;

/**
 * A date on a docket's line with the weekday and time of day around it.
 *
 * @param from where the weekday, the time or the date begins, whichever comes first: the words
 *     before it are the date's label
 * @param start the date's own first unit
 * @param end the unit after the date's last
 * @param to the unit after a time that stands behind the date
 * @param sound whether the weekday, where one is written, is the date's own
 */
record Moment(
        LocalDate date,
        @Nullable String time,
        int from,
        int start,
        int end,
        int to,
        boolean sound) {

    private static final String HOUR =
            "(?:[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?(?:\\s{0,2}[APap]\\.?\\s?[Mm]\\b\\.?)?|[01]?\\d\\s{0,2}[APap]\\.?\\s?[Mm]\\b\\.?|(?:12:00\\s)?noon)";
    private static final String WEEKDAY =
            "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\w/.]|\\d-)(?:(?<time>"
                            + HOUR
                            + "),?(?:\\s{1,3}on)?,?\\s{1,3})?(?:the\\s)?(?<weekday>(?i:"
                            + WEEKDAY
                            + "))?\\.?,?\\s{0,3}(?<![A-Za-z0-9/])(?<date>"
                            + WrittenDates.DATE.replace(" ", "\\s{1,3}")
                            + "|\\d{1,2}-\\d{1,2}-\\d{2}(?:\\d{2})?)(?![\\w/]|-\\w)"
                            + "(?:,?\\s{1,3}(?:(?:at|@)\\s{0,3})?(?<clock>"
                            + HOUR
                            + "))?");

    /** Finds the dates that a calendar has. */
    static List<Moment> in(String text) {
        List<Moment> moments = new ArrayList<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date =
                    WrittenDates.read(
                            m.group("date").replace('-', '/').replaceAll("\\s{1,3}", " "));
            date.ifPresent(day -> moments.add(moment(day, m)));
        }
        return moments;
    }

    private static Moment moment(LocalDate day, Matcher m) {
        boolean clock = m.group("clock") != null;
        return new Moment(
                day,
                clock ? m.group("clock") : m.group("time"),
                m.start(),
                m.start("date"),
                m.end("date"),
                m.end(),
                falls(day, m.group("weekday")));
    }

    private static boolean falls(LocalDate day, @Nullable String weekday) {
        return weekday == null
                || DayOfWeek.from(day)
                        .name()
                        .startsWith(weekday.toUpperCase(Locale.ROOT).substring(0, 3));
    }
}
