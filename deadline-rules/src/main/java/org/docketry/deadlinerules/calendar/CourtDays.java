package org.docketry.deadlinerules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import org.docketry.deadlinerules.calendar.CalendarDay.Dated;
import org.docketry.deadlinerules.calendar.Holiday.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The days that do not count for one court and the states whose holidays it honours. State holidays
 * count only forward from an event: Fed. R. Civ. P. 6(a)(6)(C).
 */
public final class CourtDays {

    private static final ClosedDays WEEKENDS = new ClosedDays();

    private final Map<Long, List<Holiday>> holidays;
    private final Map<Long, Closure> closures;
    private final List<CalendarVersion> calendars;
    private final List<String> statesWithoutCalendar;
    private final Map<Reading, ClosedDays> forward = new EnumMap<>(Reading.class);
    private final Map<Reading, ClosedDays> backward = new EnumMap<>(Reading.class);

    /** A calendar that was consulted, and which edition of it. */
    public record CalendarVersion(String id, LocalDate version) {}

    private CourtDays(
            Map<Long, List<Holiday>> holidays,
            Map<Long, Closure> closures,
            List<CalendarVersion> calendars,
            List<String> statesWithoutCalendar) {
        this.holidays = holidays;
        this.closures = closures;
        this.calendars = List.copyOf(calendars);
        this.statesWithoutCalendar = List.copyOf(statesWithoutCalendar);
        for (Reading reading : Reading.values()) {
            forward.put(reading, WEEKENDS.copy());
            backward.put(reading, WEEKENDS.copy());
        }
        holidays.forEach((day, found) -> found.forEach(holiday -> close(day, holiday)));
    }

    static CourtDays of(
            Court court,
            SortedSet<String> states,
            Collection<CalendarFile> files,
            Function<CalendarFile, List<Dated>> expanded) {
        Map<Long, List<Holiday>> holidays = new HashMap<>();
        Map<Long, Closure> closures = new HashMap<>();
        List<CalendarVersion> calendars = new ArrayList<>();
        List<String> missing = new ArrayList<>(states);
        for (CalendarFile file : files) {
            String state = file.state();
            if (state != null) {
                if (!states.contains(state)) {
                    continue;
                }
                missing.remove(state);
            }
            boolean used = !file.days().isEmpty();
            for (Dated dated : expanded.apply(file)) {
                add(holidays, dated.before(court));
            }
            for (CalendarFile.CourtClosure closure : file.closures()) {
                if (closure.court().equals(court.id())) {
                    closures.put(closure.closure().date().toEpochDay(), closure.closure());
                    used = true;
                }
            }
            if (used) {
                calendars.add(new CalendarVersion(file.id(), file.version()));
            }
        }
        return new CourtDays(holidays, closures, calendars, missing);
    }

    private static void add(Map<Long, List<Holiday>> holidays, Holiday holiday) {
        holidays.computeIfAbsent(holiday.date().toEpochDay(), _ -> new ArrayList<>(1)).add(holiday);
    }

    /** These days with further state holidays that a caller names, as settled. */
    public CourtDays plus(Collection<LocalDate> stateHolidays) {
        Map<Long, List<Holiday>> more = new HashMap<>();
        holidays.forEach((day, found) -> more.put(day, new ArrayList<>(found)));
        for (LocalDate date : stateHolidays) {
            add(
                    more,
                    new Holiday(
                            date,
                            "state holiday named in the request",
                            Basis.STATE,
                            Standing.SETTLED,
                            "the request",
                            null,
                            false,
                            "request"));
        }
        return new CourtDays(more, closures, calendars, statesWithoutCalendar);
    }

    private void close(long day, Holiday holiday) {
        for (Reading reading : Reading.values()) {
            if (holiday.standing().countsIn(reading)) {
                table(forward, reading).close(day);
                if (holiday.basis() != Basis.STATE) {
                    table(backward, reading).close(day);
                }
            }
        }
    }

    /** The closed days of one reading; {@code afterEvent} for periods counted after an event. */
    public ClosedDays closed(Reading reading, boolean afterEvent) {
        return table(afterEvent ? forward : backward, reading);
    }

    private static ClosedDays table(Map<Reading, ClosedDays> tables, Reading reading) {
        ClosedDays table = tables.get(reading);
        if (table == null) {
            throw new IllegalStateException("no table for " + reading);
        }
        return table;
    }

    /** What is known of a day as a holiday, whatever its standing; state days included. */
    public List<Holiday> on(long day) {
        return holidays.getOrDefault(day, List.of());
    }

    /** The court's own closure on that day, if one is recorded. */
    public @Nullable Closure closure(long day) {
        return closures.get(day);
    }

    public List<CalendarVersion> calendars() {
        return calendars;
    }

    /** States whose holidays the law would honour and for which no calendar is loaded. */
    public List<String> statesWithoutCalendar() {
        return statesWithoutCalendar;
    }
}
