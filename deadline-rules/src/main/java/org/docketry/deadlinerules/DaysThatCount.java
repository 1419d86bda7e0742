package org.docketry.deadlinerules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.docketry.deadlinerules.Step.Passed;
import org.docketry.deadlinerules.calendar.ClosedDays;
import org.docketry.deadlinerules.calendar.Closure;
import org.docketry.deadlinerules.calendar.CourtDays;
import org.docketry.deadlinerules.calendar.Holiday;
import org.docketry.deadlinerules.calendar.Reading;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.jspecify.annotations.Nullable;

/**
 * The days of one court as one deadline sees them.
 *
 * @param stateToo whether state holidays count: after an event they do, before one they do not
 * @param closures days of inaccessibility that the request names
 * @param filing whether the act is a filing, which alone a closed clerk's office excuses
 */
record DaysThatCount(CourtDays court, boolean stateToo, Set<LocalDate> closures, boolean filing) {

    ClosedDays closed(Reading reading) {
        return court.closed(reading, stateToo);
    }

    boolean courtClosed(long day) {
        if (!closures.isEmpty() && closures.contains(LocalDate.ofEpochDay(day))) {
            return true;
        }
        Closure closure = court.closure(day);
        return closure != null && closure.inaccessible();
    }

    boolean inaccessible(long day) {
        return filing && courtClosed(day);
    }

    /**
     * The days from {@code first} up to, not including, {@code end} that did not count, and why.
     */
    List<Passed> passed(
            long first, long end, ClosedDays closed, boolean closuresToo, CountingLaw law) {
        int step = end >= first ? 1 : -1;
        List<Passed> passed = new ArrayList<>();
        for (long day = first; day != end; day += step) {
            if (closed.closed(day) || (closuresToo && courtClosed(day))) {
                passed.add(why(day, closed.closed(day), law));
            }
        }
        return passed;
    }

    private Passed why(long day, boolean closedDay, CountingLaw law) {
        LocalDate date = LocalDate.ofEpochDay(day);
        DayOfWeek weekday = date.getDayOfWeek();
        if (weekday.getValue() >= DayOfWeek.SATURDAY.getValue()) {
            return new Passed(date, Prose.weekday(date), law.cites().roll());
        }
        Holiday holiday = closedDay ? strongest(day) : null;
        if (holiday != null) {
            return new Passed(
                    date, holiday.name(), holiday.authority() + "; " + paragraph(holiday, law));
        }
        Closure closure = court.closure(day);
        return closure == null
                ? new Passed(date, "clerk's office inaccessible", law.cites().inaccessible())
                : new Passed(
                        date,
                        closure.name(),
                        closure.authority() + "; " + law.cites().inaccessible());
    }

    /** The entry that best carries the day: a federal one before a state's, settled ones first. */
    private @Nullable Holiday strongest(long day) {
        Holiday best = null;
        for (Holiday holiday : court.on(day)) {
            boolean counts =
                    holiday.standing().countsIn(Reading.PREVAILING)
                            && (stateToo || holiday.basis() != Holiday.Basis.STATE);
            if (counts && (best == null || holiday.standing().compareTo(best.standing()) < 0)) {
                best = holiday;
            }
        }
        return best;
    }

    static String paragraph(Holiday holiday, CountingLaw law) {
        return switch (holiday.basis()) {
            case STATUTE, OBSERVED -> law.cites().statuteHoliday();
            case PRESIDENTIAL_CLOSING -> law.cites().declaredHoliday();
            case STATE -> law.cites().stateHoliday();
        };
    }

    /** What is arguable about the days between two dates, each day in a sentence. */
    void unsettled(long first, long last, CountingLaw law, List<String> reasons) {
        ClosedDays beyondDispute = closed(Reading.FEWEST);
        for (long day = first; day <= last; day++) {
            for (Holiday holiday : court.on(day)) {
                if (!beyondDispute.closed(day) && arguable(holiday)) {
                    String reason = reason(holiday, law);
                    if (!reasons.contains(reason)) {
                        reasons.add(reason);
                    }
                }
            }
        }
    }

    private boolean arguable(Holiday holiday) {
        boolean open =
                switch (holiday.standing()) {
                    case MAJORITY, SPLIT -> true;
                    case SETTLED, REJECTED -> false;
                };
        return open && (stateToo || holiday.basis() != Holiday.Basis.STATE);
    }

    private static String reason(Holiday holiday, CountingLaw law) {
        String taken =
                holiday.standing().countsIn(Reading.PREVAILING)
                        ? "is taken as a legal holiday"
                        : "is taken as an ordinary day";
        String note = holiday.note() == null ? "" : " " + holiday.note();
        return Prose.date(holiday.date())
                + " ("
                + holiday.name()
                + ") "
                + taken
                + ", which can be disputed under "
                + paragraph(holiday, law)
                + "."
                + note;
    }
}
