// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the court's filing system prints across the top of a filed page: the docket, the entry and
 * the day of filing. It is no part of the paper's own text.
 *
 * @param number null where the stamp gives none of a federal form
 * @param entry null where the stamp gives none
 */
record FilingStamp(
        @Nullable Found<DocketNumber> number,
        @Nullable Found<Integer> entry,
        Found<LocalDate> filed) {

    private static final Pattern FEDERAL =
            Pattern.compile(
                    "(?im)^[ \\t]{0,80}case[: ] ?"
                            + DocketNumber.PATTERN
                            + "(?: ?-[A-Z]{2,4}){0,3}[ \\t]{1,20}(?:document|doc\\.?|ecf no\\.?|dkt\\.?)[ #:]{1,12}(?<entry>\\d{1,5})(?:-\\d{1,3})?[ \\t*SEALED]{0,30} (?:date )?filed:?[ \\t]{1,12}(?<date>\\d{1,2}/\\d{1,2}/\\d{2,4})");

    /** {@code 24-11482-dsj Doc 331 Filed 09/30/24}: the bankruptcy courts' form. */
    private static final Pattern BANKRUPTCY =
            Pattern.compile(
                    "(?m)^[ \\t]{0,40}(?:Case )?\\d{1,2}(?::\\d{2})?-\\d{4,6}(?:-[a-zA-Z]{2,4}\\d{0,2})?[ \\t]{1,12}Doc[ \\t]{1,4}(?<entry>\\d{1,5})(?:-\\d{1,3})?[ \\t]{1,12}Filed (?<date>\\d{1,2}/\\d{1,2}/\\d{2,4})");

    /**
     * The courts of appeals, each with its own order of the labels. A document's number of more
     * than five digits is that of the filing system and no entry.
     */
    private static final Pattern APPELLATE =
            Pattern.compile(
                    "(?im)^[ \\t]{0,80}(?:USCA[\\w.]{0,4} |Appellate )?(?:Case|Appeal)(?::| #)?[ \\t]{0,4}(?<number>\\d{2}-\\d{3,5})\\b(?=[^\\n]{0,160}\\bpg\\b|[^\\n]{0,160}\\bpages?\\b)"
                            + "(?=(?:[^\\n]{0,120}?\\b(?:document|doc|dktentry):?[ #]{0,4}(?<entry>\\d{1,5})(?!\\d))?)[^\\n]{0,120}?(?:filed:?|,)[ \\t]{1,12}(?<date>\\d{1,2}/\\d{1,2}/\\d{2,4})");

    private static final Pattern NEW_YORK =
            Pattern.compile(
                    "(?m)^[ \\t]{0,40}FILED: [A-Z ]{3,40}COUNTY CLERK (?<date>\\d{1,2}/\\d{1,2}/\\d{4})");

    /** {@code BER-L-001234-22 03/31/2023 3:41:12 PM Pg 1 of 4 Trans ID: LCV20230000000}. */
    private static final Pattern NEW_JERSEY =
            Pattern.compile(
                    "(?m)^[ \\t]{0,40}[A-Z]{3}-[A-Z]{1,2}-\\d{6}-\\d{2}[ \\t]{1,12}(?<date>\\d{1,2}/\\d{1,2}/\\d{4})[ \\t]{1,12}\\d{1,2}:\\d{2}[^\\n]{0,40}\\bTrans ID");

    /** "F I L E D" over the clerk's office, the day between. */
    private static final Pattern OVER_THE_CLERK =
            Pattern.compile(
                    "(?m)^[ \\t]{0,90}(?:F I L E D|FILED)[ \\t]{0,20}\\r?\\n(?:[^\\n]{0,120}\\n){0,4}?[ \\t]{0,90}(?<date>[A-Z]{3,9}\\.? \\d{1,2},? \\d{4})[ \\t]{0,20}\\r?\\n[ \\t]{0,90}CLERK\\b");

    /** "FILED 2022 NOV 15 A 10:22", as a time clock prints it. */
    private static final Pattern TIME_CLOCK =
            Pattern.compile(
                    "(?m)(?:^|[ \\t|)])FILED[ \\t:]{1,6}(?<date>(?<year>(?:19|20)\\d{2})[ \\t]{1,3}(?<month>[A-Z]{3})[ \\t]{1,3}(?<day>\\d{1,2}))[ \\t]{1,3}[AP](?:M\\b)?[ \\t]{1,3}\\d");

    /** The box of the Southern District of New York: {@code DOC #: 38} over the date. */
    private static final Pattern BOX =
            Pattern.compile(
                    "(?m)^[ \\t|]{0,90}DOC(?:UMENT)? ?#:?[ \\t_]{0,20}(?<entry>\\d{0,5})[ \\t_|]{0,40}\\r?\\n[ \\t|]{0,90}DATE FILED:[ \\t_]{0,20}(?<date>\\d{1,2}/\\d{1,2}/\\d{2,4})");

    private static final int HEAD = 4000;

    /** Returns the first stamp near the head of the original. */
    static Optional<FilingStamp> on(CleanText text) {
        String head = text.original();
        head = head.substring(0, Math.min(head.length(), HEAD));
        Matcher federal = FEDERAL.matcher(head);
        if (federal.find()) {
            int end = federal.end("judges");
            int start =
                    federal.start("office") < 0 ? federal.start("year") : federal.start("office");
            Found<DocketNumber> number =
                    Found.at(text.original(start, end), 0.98, DocketNumber.of(federal, false));
            Found<Integer> entry =
                    Found.at(
                            at(text, federal, "entry"),
                            0.98,
                            Integer.valueOf(federal.group("entry")));
            return filed(text, federal).map(on -> new FilingStamp(number, entry, on));
        }
        Matcher appellate = APPELLATE.matcher(head);
        if (appellate.find()) {
            String written = appellate.group("number");
            DocketNumber number = new DocketNumber(null, "", "", 0, written, List.of());
            return filed(text, appellate)
                    .map(
                            on ->
                                    new FilingStamp(
                                            Found.at(at(text, appellate, "number"), 0.98, number),
                                            entry(text, appellate),
                                            on));
        }
        Matcher bankruptcy = BANKRUPTCY.matcher(head);
        if (bankruptcy.find()) {
            Found<Integer> entry =
                    Found.at(
                            at(text, bankruptcy, "entry"),
                            0.98,
                            Integer.valueOf(bankruptcy.group("entry")));
            return filed(text, bankruptcy).map(on -> new FilingStamp(null, entry, on));
        }
        Matcher box = BOX.matcher(head);
        if (box.find()) {
            return filed(text, box).map(on -> new FilingStamp(null, entry(text, box), on));
        }
        for (Pattern state : List.of(NEW_YORK, NEW_JERSEY, OVER_THE_CLERK, TIME_CLOCK)) {
            Matcher m = state.matcher(head);
            if (m.find()) {
                return filed(text, m).map(on -> new FilingStamp(null, null, on));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Found<Integer> entry(CleanText text, Matcher stamp) {
        String entry = stamp.group("entry");
        return entry == null || entry.isEmpty()
                ? null
                : Found.at(at(text, stamp, "entry"), 0.95, Integer.valueOf(entry));
    }

    private static Optional<Found<LocalDate>> filed(CleanText text, Matcher stamp) {
        String written = stamp.group("date");
        if (stamp.pattern() == TIME_CLOCK) {
            written = stamp.group("month") + " " + stamp.group("day") + ", " + stamp.group("year");
        }
        return WrittenDates.read(written).map(on -> Found.at(at(text, stamp, "date"), 0.98, on));
    }

    private static Span at(CleanText text, Matcher stamp, String group) {
        return text.original(stamp.start(group), stamp.end(group));
    }
}
