package org.docketry.deadlinerules;

import java.time.LocalDate;
import org.docketry.deadlinerules.rules.Period;

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
