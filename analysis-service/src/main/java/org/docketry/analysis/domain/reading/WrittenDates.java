// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as courts write them: in words, with an ordinal day, or in American figures. */
public final class WrittenDates {

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
                    + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

    /** A date, for use inside a larger pattern; it has no groups of its own. */
    public static final String DATE =
            "(?:(?i:"
                    + MONTH
                    + ") \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)"
                    + "|\\d{1,2}(?:st|nd|rd|th)? (?:day of )?(?i:"
                    + MONTH
                    + "),? \\d{4}(?!\\d)"
                    + "|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)"
                    // As the publishers of opinions write it; a docket number goes on.
                    + "|(?<![\\w-])\\d{1,2}-\\d{1,2}-(?:19|20)\\d{2}(?![\\w-])"
                    + "|(?<![\\w-])(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?![\\w-]))";

    private static final Pattern MONTH_FIRST =
            Phrase.anyCase("(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern DAY_FIRST =
            Phrase.anyCase("(\\d{1,2})(?:st|nd|rd|th)? (?:day of )?(" + MONTH + "),? (\\d{4})");
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private WrittenDates() {}

    /**
     * Reads one date, months before days; empty where the words name a day that no calendar has.
     */
    public static Optional<LocalDate> read(String words) {
        Matcher m = MONTH_FIRST.matcher(words);
        if (m.matches()) {
            return date(m.group(3), month(m.group(1)), m.group(2));
        }
        m = DAY_FIRST.matcher(words);
        if (m.matches()) {
            return date(m.group(3), month(m.group(2)), m.group(1));
        }
        m = FIGURES.matcher(words);
        if (m.matches()) {
            return date(year(m.group(3)), Integer.parseInt(m.group(1)), m.group(2));
        }
        return YEAR_FIRST.matcher(words).matches()
                ? Optional.of(words).map(WrittenDates::iso)
                : Optional.empty();
    }

    /** Null where no calendar has that day. */
    private static @Nullable LocalDate iso(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /**
     * Two figures name a year from 1970 to 2069: electronic dockets hold papers of the century
     * before.
     */
    private static String year(String figures) {
        return figures.length() == 4
                ? figures
                : (figures.compareTo("70") < 0 ? "20" : "19") + figures;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
