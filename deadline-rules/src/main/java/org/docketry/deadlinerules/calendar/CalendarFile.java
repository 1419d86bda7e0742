package org.docketry.deadlinerules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.calendar.CalendarDay.Dated;
import org.docketry.deadlinerules.json.DataFault;
import org.docketry.deadlinerules.json.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One calendar file: the holidays of the United States or of one state, or closures of courts.
 *
 * @param version the date of this edition of the file; it is printed in every derivation
 * @param state postal code, or null for a federal calendar
 */
public record CalendarFile(
        String id,
        LocalDate version,
        String title,
        @Nullable String state,
        String source,
        List<CalendarDay> days,
        List<CourtClosure> closures) {

    record CourtClosure(String court, Closure closure) {}

    private static final int FIRST_YEAR = LocalDate.ofEpochDay(ClosedDays.FIRST).getYear();
    private static final int LAST_YEAR = LocalDate.ofEpochDay(ClosedDays.LAST).getYear();

    /** Reads the body of a calendar file; courts named in it must exist. */
    public static CalendarFile read(Fields file, Courts courts) {
        String id = file.text("id");
        List<CalendarDay> days = new ArrayList<>();
        for (Fields fields : file.objects("days", 400)) {
            CalendarDay day = CalendarDay.read(fields);
            for (CalendarDay.Treatment treatment : day.treatments()) {
                checkCourts(file, treatment.courts(), courts);
            }
            days.add(day);
        }
        List<CourtClosure> closures = new ArrayList<>();
        for (Fields fields : file.objects("closures", 5_000)) {
            Closure closure = closure(fields);
            List<String> ids = fields.texts("courts", 300);
            checkCourts(file, ids, courts);
            fields.end();
            ids.forEach(court -> closures.add(new CourtClosure(court, closure)));
        }
        String state = file.optionalText("state");
        if (state != null && !state.matches("[A-Z]{2}")) {
            throw file.fault("state", "must be a postal code as in CA");
        }
        CalendarFile read =
                new CalendarFile(
                        id,
                        file.date("version"),
                        file.text("title"),
                        state,
                        file.text("source"),
                        List.copyOf(days),
                        List.copyOf(closures));
        file.end();
        return read;
    }

    /** The days of all years; worked out anew at each call. */
    List<Dated> holidays() {
        List<Dated> holidays = new ArrayList<>();
        for (CalendarDay day : days) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                day.collect(year, id, holidays);
            }
        }
        return holidays;
    }

    private static Closure closure(Fields fields) {
        return new Closure(
                fields.date("date"),
                fields.text("name"),
                fields.flag("inaccessible", true),
                fields.text("authority"),
                fields.optionalText("note"),
                fields.flag("unverified", false));
    }

    private static void checkCourts(Fields file, List<String> ids, Courts courts) {
        for (String id : ids) {
            if (courts.find(id).filter(court -> court.id().equals(id)).isEmpty()) {
                DataFault fault = file.fault("id", "names the unknown court \"" + id + "\"");
                throw fault;
            }
        }
    }
}
