package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.docketry.deadlinerules.rules.Period;
import org.jspecify.annotations.Nullable;

/** Keeps every computation inside the years for which the calendars are kept. */
final class CalendarRange {

    /** The tables reach beyond the years we vouch for, so that a count may end a little later. */
    private static final long FIRST = RuleBook.FIRST_DAY.toEpochDay() - 700;

    private static final long LAST = RuleBook.LAST_DAY.toEpochDay() + 4_700;

    private CalendarRange() {}

    static LocalDate check(DeadlineRequest request, LocalDate date) {
        if (date.isBefore(RuleBook.FIRST_DAY) || date.isAfter(RuleBook.LAST_DAY)) {
            throw outside(request, date + " is outside.");
        }
        return date;
    }

    static void check(DeadlineRequest request, Period period, Moment trigger, int shortBelow) {
        double days =
                switch (period.unit()) {
                    case HOURS -> period.count() / 24.0;
                    case DAYS -> period.count() * (period.count() < shortBelow ? 3.0 : 1.0);
                    case WEEKS -> period.count() * 7.0;
                    case MONTHS -> period.count() * 31.0;
                    case YEARS -> period.count() * 366.0;
                    case COURT_DAYS, BUSINESS_DAYS -> period.count() * 1.6 + 10;
                };
        double end = trigger.day() + period.direction().sign() * days;
        if (end < FIRST || end > LAST) {
            throw outside(request, "the period ends outside.");
        }
    }

    /**
     * What to say of a date that a count reached beyond the years of the calendars; null within.
     */
    static @Nullable String beyond(LocalDate date) {
        return date.isBefore(RuleBook.FIRST_DAY) || date.isAfter(RuleBook.LAST_DAY)
                ? date
                        + " is outside the years of the calendars, "
                        + RuleBook.FIRST_DAY
                        + " to "
                        + RuleBook.LAST_DAY
                        + ": only holidays that a rule gives are known of that year."
                : null;
    }

    /** Refuses a time that the clocks of the court skip, when daylight saving time begins. */
    static void check(DeadlineRequest request, ZoneId zone, Moment moment) {
        LocalTime time = moment.time();
        if (time != null && zone.getRules().getValidOffsets(moment.date().atTime(time)).isEmpty()) {
            throw Unanswered.refused(
                    request.id(),
                    "malformed-request",
                    "On "
                            + moment.date()
                            + " there was no "
                            + Prose.time(time)
                            + " on the clocks of "
                            + zone
                            + ", which were set forward.");
        }
    }

    /** Whether the clocks of the court show this time twice, when daylight saving time ends. */
    static boolean twice(ZoneId zone, Moment moment) {
        LocalTime time = moment.time();
        return time != null
                && zone.getRules().getValidOffsets(moment.date().atTime(time)).size() > 1;
    }

    private static Unanswered outside(DeadlineRequest request, String what) {
        return Unanswered.refused(
                request.id(),
                "outside-calendar",
                "The calendars are kept from "
                        + RuleBook.FIRST_DAY
                        + " to "
                        + RuleBook.LAST_DAY
                        + "; "
                        + what);
    }
}
