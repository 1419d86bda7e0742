package org.docketry.deadlinerules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docketry.deadlinerules.calendar.Almanac;
import org.docketry.deadlinerules.calendar.CalendarFile;
import org.docketry.deadlinerules.calendar.Courts;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Lawbook;
import org.docketry.deadlinerules.rules.Rule;

/**
 * The law the engine works with: rules, counting laws, calendars and courts, all dated. Immutable
 * and safe to share.
 */
public final class RuleBook {

    /** The years for which the calendars are kept; triggers outside are refused. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2060, 12, 31);

    private final Almanac almanac;
    private final Lawbook lawbook;
    private final List<Rule> rules;
    private final List<CountingLaw> laws;

    RuleBook(Almanac almanac, List<Rule> rules, List<CountingLaw> laws) {
        this.almanac = almanac;
        this.rules = List.copyOf(rules);
        this.laws = List.copyOf(laws);
        this.lawbook = new Lawbook(this.rules, this.laws);
    }

    /** The rules and calendars that come with this library. */
    public static RuleBook bundled() {
        return Packs.bundled();
    }

    /**
     * This book with the JSON files of a folder and its subfolders: further rules or rule versions,
     * counting laws, calendars. A calendar of a known id takes the place of the old edition.
     *
     * @throws org.docketry.deadlinerules.json.DataFault if any file is bad; it names file, line and
     *     reason, and nothing of the folder is taken
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public RuleBook with(Path packFolder) {
        return Packs.read(packFolder, courts()).onto(this);
    }

    /**
     * This book with further files, given by name and content, as if they lay in a folder.
     *
     * @throws org.docketry.deadlinerules.json.DataFault if any is bad; then nothing is taken
     */
    public RuleBook with(Map<String, String> files) {
        return Packs.read(files, courts()).onto(this);
    }

    RuleBook plus(
            Collection<Rule> moreRules,
            Collection<CountingLaw> moreLaws,
            Collection<CalendarFile> calendars) {
        List<Rule> allRules = new ArrayList<>(rules);
        allRules.addAll(moreRules);
        List<CountingLaw> allLaws = new ArrayList<>(laws);
        allLaws.addAll(moreLaws);
        return new RuleBook(almanac.with(calendars), allRules, allLaws);
    }

    /** Counts days before a court; empty for an unknown court id. */
    public Optional<DayCounter> dayCounter(String court) {
        return courts().find(court).map(found -> new DayCounter(this, found));
    }

    /** Every federal court the engine knows. */
    public Courts courts() {
        return almanac.courts();
    }

    /** Every rule version, in the order of ids and dates. */
    public List<Rule> rules() {
        return lawbook.ids().stream().flatMap(id -> lawbook.versions(id).stream()).toList();
    }

    Almanac almanac() {
        return almanac;
    }

    Lawbook lawbook() {
        return lawbook;
    }
}
