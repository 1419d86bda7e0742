package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.calendar.ClosedDays;
import org.docketry.deadlinerules.calendar.Reading;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Limit.Landing;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One period counted under one law before one court. The arithmetic works on epoch days; a {@link
 * Trail} is kept only for the reading that is shown.
 *
 * @param serviceDays days to add for the manner of service; 0 for none
 */
record Count(
        Period period,
        Landing landing,
        CountingLaw law,
        DaysThatCount days,
        ZoneId zone,
        int serviceDays,
        String serviceWords) {

    private static final int HOUR_SECONDS = 3_600;

    /** Where the period ends when it runs from the given moment. */
    Moment from(Moment trigger, Reading reading, @Nullable Trail trail) {
        ClosedDays closed = days.closed(reading);
        Moment counted =
                period.unit() == Unit.HOURS
                        ? hours(trigger, reading, trail)
                        : Moment.whole(days(trigger.day(), closed, trail));
        switch (landing) {
            case UNROLLED -> {
                return counted;
            }
            case DAY_AFTER -> {
                if (trail != null) {
                    trail.add(
                            Kind.LANDING,
                            "The day after is "
                                    + Prose.date(counted.day() + 1)
                                    + ". Nothing has to be done on it, so it does not roll.",
                            law.cites().roll(),
                            counted.day() + 1);
                }
                return counted.on(counted.day() + 1);
            }
            case ROLLED -> {
                Moment base = counted.on(settle(counted.day(), closed, trail, false));
                return serviceDays == 0 ? base : withServiceDays(base, closed, trail);
            }
        }
        throw new AssertionError(landing);
    }

    private Moment withServiceDays(Moment base, ClosedDays closed, @Nullable Trail trail) {
        long day = base.day() + serviceDays;
        if (trail != null) {
            trail.add(
                    Kind.SERVICE_DAYS,
                    "Service was "
                            + serviceWords
                            + ": "
                            + serviceDays
                            + " days are added after the period would otherwise expire, to "
                            + Prose.date(day)
                            + ".",
                    law.serviceDays().authority(),
                    day,
                    Period.days(serviceDays, Direction.AFTER),
                    List.of());
        }
        return base.on(settle(day, closed, trail, true));
    }

    private long days(long trigger, ClosedDays closed, @Nullable Trail trail) {
        int count = period.count();
        int sign = period.direction().sign();
        return switch (period.unit()) {
            case DAYS ->
                    count < law.shortBelow()
                            ? openDays(trigger, closed, false, law.cites().shortPeriod(), trail)
                            : counted(trigger + (long) sign * count, law.cites().count(), trail);
            case WEEKS -> counted(trigger + 7L * sign * count, law.cites().longer(), trail);
            case MONTHS -> {
                LocalDate end = LocalDate.ofEpochDay(trigger).plusMonths((long) sign * count);
                yield counted(end.toEpochDay(), law.cites().longer(), trail);
            }
            case YEARS -> {
                LocalDate end = LocalDate.ofEpochDay(trigger).plusYears((long) sign * count);
                yield counted(end.toEpochDay(), law.cites().longer(), trail);
            }
            case COURT_DAYS -> openDays(trigger, closed, true, "the words of the period", trail);
            case BUSINESS_DAYS ->
                    openDays(trigger, closed, false, "the words of the period", trail);
            case HOURS -> throw new AssertionError("hours are counted apart");
        };
    }

    private long counted(long day, String authority, @Nullable Trail trail) {
        if (trail != null) {
            String words =
                    period.unit() == Unit.DAYS
                            ? nth() + " is " + Prose.date(day) + "; every day counts."
                            : Prose.capital(period.toString()) + " is " + Prose.date(day) + ".";
            trail.add(Kind.COUNT, words, authority, day, period, List.of());
        }
        return day;
    }

    /** Counts only days that are open; with {@code court}, closures of the court drop out too. */
    private long openDays(
            long trigger,
            ClosedDays closed,
            boolean court,
            String authority,
            @Nullable Trail trail) {
        int sign = period.direction().sign();
        long day = trigger;
        for (int left = period.count(); left > 0; left--) {
            do {
                day += sign;
            } while (closed.closed(day) || (court && days.courtClosed(day)));
        }
        if (trail != null) {
            trail.add(
                    Kind.COUNT,
                    nth()
                            + " is "
                            + Prose.date(day)
                            + "; weekends and holidays on the way are left out.",
                    authority,
                    day,
                    period,
                    days.passed(trigger + sign, day, closed, court, law));
        }
        return day;
    }

    /** As in "Day 14" or "Court day 5 before". */
    private String nth() {
        String unit =
                switch (period.unit()) {
                    case COURT_DAYS -> "Court day ";
                    case BUSINESS_DAYS -> "Business day ";
                    case DAYS, WEEKS, MONTHS, YEARS, HOURS -> "Day ";
                };
        return unit + period.count() + (period.after() ? "" : " before");
    }

    private Moment hours(Moment trigger, Reading reading, @Nullable Trail trail) {
        LocalTime time = trigger.time();
        ZonedDateTime first =
                trigger.date().atTime(time == null ? LocalTime.MIDNIGHT : time).atZone(zone);
        // An hour that the clocks show twice is the first one, and arguably the second.
        ZonedDateTime start = reading == Reading.MOST ? first.withLaterOffsetAtOverlap() : first;
        // Elapsed hours on the instant line: a change to or from daylight saving time shows up
        // in the clock time (2009 note to Fed. R. Civ. P. 6(a)(2)).
        ZonedDateTime end =
                start.plusSeconds((long) HOUR_SECONDS * period.direction().sign() * period.count());
        Moment moment = Moment.of(end.toLocalDate(), end.toLocalTime());
        if (trail != null) {
            String shift = start.getOffset().equals(end.getOffset()) ? "" : clockChange();
            trail.add(
                    Kind.COUNT,
                    Prose.capital(period.toString())
                            + " is "
                            + moment.words()
                            + "; every hour counts, and nothing is rounded."
                            + shift,
                    law.cites().hours(),
                    moment.day(),
                    period,
                    List.of());
        }
        return moment;
    }

    private static String clockChange() {
        return " The clocks changed on the way, so the clock time differs.";
    }

    /** Rolls to a day that counts, then past days on which the clerk's office was inaccessible. */
    private long settle(long counted, ClosedDays closed, @Nullable Trail trail, boolean again) {
        long day = period.after() ? closed.openFrom(counted) : closed.openBackFrom(counted);
        if (trail != null && day != counted) {
            trail.add(
                    Kind.ROLL,
                    (again ? "That day" : "The last day")
                            + " does not count; the period continues to run "
                            + (period.after() ? "until " : "back to ")
                            + Prose.date(day)
                            + sameTime()
                            + ".",
                    period.after() ? law.cites().roll() : law.cites().direction(),
                    day,
                    null,
                    days.passed(counted, day, closed, false, law));
        }
        return days.inaccessible(day) ? accessible(day, closed, trail) : day;
    }

    private String sameTime() {
        return period.unit() == Unit.HOURS ? ", at the same time" : "";
    }

    /** Inaccessibility always extends forward, even when the period is counted backward. */
    private long accessible(long last, ClosedDays closed, @Nullable Trail trail) {
        long day = last;
        while (days.inaccessible(day)) {
            day = closed.openFrom(day + 1);
        }
        if (trail != null) {
            trail.add(
                    Kind.INACCESSIBLE,
                    "The clerk's office was inaccessible on the last day for filing; the time is"
                            + " extended to the first accessible day that counts, "
                            + Prose.date(day)
                            + sameTime()
                            + ".",
                    period.unit() == Unit.HOURS
                            ? law.cites().inaccessibleHour()
                            : law.cites().inaccessible(),
                    day,
                    null,
                    days.passed(last, day, closed, true, law));
        }
        return day;
    }
}
