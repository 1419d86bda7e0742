package org.docketry.deadlinerules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.docketry.deadlinerules.json.Fields;

/** How a calendar file says on which dates a day falls. */
sealed interface YearlyRule {

    /** The dates within one year; none, one or (for listed dates) several. */
    List<LocalDate> in(int year);

    /** The same month and day each year. */
    record Fixed(int month, int day) implements YearlyRule {
        @Override
        public List<LocalDate> in(int year) {
            return List.of(LocalDate.of(year, month, day));
        }
    }

    /** The nth weekday of a month (-1 the last), shifted by some days: Election Day is +1. */
    record Nth(int month, int nth, DayOfWeek weekday, int plusDays) implements YearlyRule {
        @Override
        public List<LocalDate> in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            return List.of(
                    first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                            .plusDays(plusDays));
        }
    }

    /** Listed dates, for days that no rule of our calendar gives. */
    record Listed(List<LocalDate> dates) implements YearlyRule {
        @Override
        public List<LocalDate> in(int year) {
            return dates.stream().filter(date -> date.getYear() == year).toList();
        }
    }

    static YearlyRule read(Fields day) {
        if (day.has("dates")) {
            return new Listed(day.dates("dates", 200));
        }
        Fields rule = day.object("rule");
        int month = rule.integer("month", 1, 12);
        YearlyRule read;
        if (rule.has("day")) {
            int dayOfMonth = rule.integer("day", 1, Month.of(month).maxLength());
            if (month == 2 && dayOfMonth == 29) {
                throw rule.fault("day", "must exist in every year");
            }
            read = new Fixed(month, dayOfMonth);
        } else {
            int nth = rule.integer("nth", -1, 4);
            if (nth == 0) {
                throw rule.fault("nth", "must be 1 to 4, or -1 for the last");
            }
            DayOfWeek weekday = rule.word("weekday", DayOfWeek.class);
            read = new Nth(month, nth, weekday, rule.integer("plusDays", -6, 6, 0));
        }
        rule.end();
        return read;
    }
}
