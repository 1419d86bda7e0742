package org.docketry.deadlinerules.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.calendar.Holiday.Basis;
import org.docketry.deadlinerules.json.Fields;
import org.jspecify.annotations.Nullable;

/** One entry of a calendar file: a day by rule or by list, with the years it is law. */
record CalendarDay(
        String name,
        Basis basis,
        Standing standing,
        YearlyRule rule,
        LocalDate from,
        LocalDate until,
        String authority,
        @Nullable String note,
        boolean unverified,
        List<Shift> shifts,
        List<Treatment> treatments) {

    /** Where the day goes when it falls on a weekend. */
    record Shift(
            DayOfWeek on, int move, Standing standing, String authority, @Nullable String note) {}

    /** What one court, or the courts of one circuit, make of the day. */
    record Treatment(List<String> courts, List<String> circuits, Standing standing, String note) {

        boolean reaches(Court court) {
            return courts.contains(court.id())
                    || (court.circuit() != null && circuits.contains(court.circuit()));
        }
    }

    /** A dated day with what particular courts have said about it. */
    record Dated(Holiday holiday, List<Treatment> treatments) {

        /** The day as this court sees it; the first treatment that reaches the court decides. */
        Holiday before(Court court) {
            for (Treatment treatment : treatments) {
                if (treatment.reaches(court)) {
                    return holiday.withStanding(treatment.standing(), treatment.note());
                }
            }
            return holiday;
        }
    }

    static CalendarDay read(Fields day) {
        List<Shift> shifts = new ArrayList<>();
        for (Fields shift : day.objects("shifts", 7)) {
            shifts.add(
                    new Shift(
                            shift.word("on", DayOfWeek.class),
                            shift.integer("move", -3, 3),
                            shift.word("standing", Standing.class),
                            shift.text("authority"),
                            shift.optionalText("note")));
            shift.end();
        }
        List<Treatment> treatments = new ArrayList<>();
        for (Fields treatment : day.objects("treatments", 50)) {
            treatments.add(
                    new Treatment(
                            treatment.texts("courts", 300),
                            treatment.texts("circuits", 20),
                            treatment.word("standing", Standing.class),
                            treatment.text("note")));
            treatment.end();
        }
        LocalDate from = day.optionalDate("from");
        LocalDate until = day.optionalDate("until");
        CalendarDay read =
                new CalendarDay(
                        day.text("name"),
                        day.word("basis", Basis.class),
                        day.word("standing", Standing.class),
                        YearlyRule.read(day),
                        from == null ? LocalDate.MIN : from,
                        until == null ? LocalDate.MAX : until,
                        day.text("authority"),
                        day.optionalText("note"),
                        day.flag("unverified", false),
                        List.copyOf(shifts),
                        List.copyOf(treatments));
        if (read.until.isBefore(read.from)) {
            throw day.fault("until", "must not be before \"from\"");
        }
        day.end();
        return read;
    }

    /** The dates of this day in one year, each followed by its observed date if it has one. */
    void collect(int year, String calendar, List<Dated> into) {
        for (LocalDate date : rule.in(year)) {
            if (!date.isBefore(from) && !date.isAfter(until)) {
                collect(date, calendar, into);
            }
        }
    }

    private void collect(LocalDate date, String calendar, List<Dated> into) {
        Holiday holiday =
                new Holiday(date, name, basis, standing, authority, note, unverified, calendar);
        into.add(new Dated(holiday, treatments));
        for (Shift shift : shifts) {
            if (shift.on() == date.getDayOfWeek()) {
                Holiday observed =
                        new Holiday(
                                date.plusDays(shift.move()),
                                name + " (observed)",
                                basis == Basis.STATE ? Basis.STATE : Basis.OBSERVED,
                                shift.standing(),
                                shift.authority(),
                                shift.note(),
                                unverified,
                                calendar);
                into.add(new Dated(observed, treatments));
            }
        }
    }
}
