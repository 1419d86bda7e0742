package org.docketry.deadlinerules.calendar;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.docketry.deadlinerules.calendar.CalendarDay.Dated;

/** All calendars and courts. Immutable; what it works out for a court it keeps. */
public final class Almanac {

    private final Courts courts;
    private final Map<String, CalendarFile> files;
    private final Map<Key, CourtDays> days = new ConcurrentHashMap<>();

    private final Map<String, List<Dated>> expanded = new ConcurrentHashMap<>();

    private record Key(String court, SortedSet<String> states) {}

    public Almanac(Courts courts, Collection<CalendarFile> files) {
        this.courts = courts;
        this.files = new LinkedHashMap<>();
        files.forEach(file -> this.files.put(file.id(), file));
    }

    /** Reads the table of courts; {@code source} names it in faults. */
    public static Courts readCourts(String source, String csv) {
        return Courts.read(source, csv);
    }

    /** This almanac with further files; one with a known id takes the place of the old edition. */
    public Almanac with(Collection<CalendarFile> more) {
        Map<String, CalendarFile> all = new LinkedHashMap<>(files);
        more.forEach(file -> all.put(file.id(), file));
        return new Almanac(courts, all.values());
    }

    private List<Dated> expanded(CalendarFile file) {
        return expanded.computeIfAbsent(file.id(), _ -> file.holidays());
    }

    public Courts courts() {
        return courts;
    }

    public Collection<CalendarFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /**
     * The days that do not count before a court.
     *
     * @param clerkToo whether the state of the circuit clerk's principal office counts as well, as
     *     Fed. R. App. P. 26(a)(6)(C) has it
     * @param more postal codes of further states
     */
    public CourtDays days(Court court, boolean clerkToo, Collection<String> more) {
        SortedSet<String> states = new TreeSet<>(more);
        states.add(court.state());
        if (clerkToo) {
            courts.appellate(court).ifPresent(above -> states.add(above.state()));
        }
        return days.computeIfAbsent(
                new Key(court.id(), states),
                key -> CourtDays.of(court, key.states(), files.values(), this::expanded));
    }
}
