// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a scheduling order (Fed. R. Civ. P. 16(b)): what is due and, beside it, the
 * day. A row alone may be prose; two are a schedule.
 */
final class ScheduleReader {

    private static final String DUE_WORDS =
            "(?:(?:discovery|expert|motions?|motion filing|pleadings?|disclosures?|designations?|law and motion|filing|mediation|amendments?)(?: \\p{L}+){0,2} (?:cut-?off|deadline)s?(?: dates?)?"
                    + "|(?:last (?:day|date)|deadline) (?:to|for) (?:(?!(?:is|are|was|shall|will|be) )[^\\n:|;.]){3,80}?"
                    + "|(?:close|completion|end) of (?:(?:all|fact|expert|non-expert|pretrial) )?discovery"
                    + "|(?:(?:non-?)?dispositive motions?|daubert motions?|motions? (?:in limine|for summary judgment|to amend)|(?:(?:initial|expert|rebuttal|pretrial|opening|affirmative|final) ){0,3}(?:expert )?(?:disclosures?|reports?|designations?|witness lists?)|oppositions?|repl(?:y|ies)|joint status reports?|proposed pretrial orders?|jury instructions)(?: (?:are |shall be |to be |must be )?(?:due|filed|served|exchanged|completed))?(?: by)?)";
    private static final String HELD_WORDS =
            "(?:(?:(?:further|final|initial|joint|settlement|status|pretrial|pre-trial|case|management|scheduling|motion|jury|bench|court|summary|judgment|claim|construction|markman) ){0,4}(?:hearing|conference|trial)s?(?: date)?)";
    private static final String BETWEEN =
            "(?:[ :|.…–—-]{1,60}|,? (?:is|are|shall be|will be|set for|is set for)(?: on)? )(?:(?:by|on|no later than|on or before) )?(?:\\p{L}+day,? )?";
    private static final Pattern ROW =
            Phrase.anyCase(
                    "(?m)(?:^|(?<=[.;] ))(?:[|•*–-] ?){0,2}(?:\\(?[\\p{L}\\d]{1,2}[.)] )?(?:the )?(?:(?<act>(?:(?:all|fact|non-expert|expert|rebuttal|written|percipient|phase \\p{L}+) ){0,2}"
                            + DUE_WORDS
                            + ")|(?<event>"
                            + HELD_WORDS
                            + "))"
                            + BETWEEN
                            + "(?<date>"
                            + WrittenDates.DATE
                            + ")(?:,? (?:at |@ )?(?<time>\\d{1,2}:\\d{2} ?[ap]\\.?m\\b\\.?))?");
    private static final int FEWEST = 2;

    private record Row(MatchResult cells, LocalDate on) {}

    private final CleanText text;
    private final List<Row> rows = new ArrayList<>();

    private ScheduleReader(CleanText text) {
        this.text = text;
        Matcher row = ROW.matcher(text.text());
        while (row.find()) {
            Optional<LocalDate> on = WrittenDates.read(CleanText.words(row.group("date")));
            if (on.isPresent()) {
                rows.add(new Row(row.toMatchResult(), on.get()));
            }
        }
    }

    static ScheduleReader of(CleanText text) {
        return new ScheduleReader(text);
    }

    private boolean scheduled() {
        return rows.size() >= FEWEST;
    }

    /** The days of the rows that no obligation known so far has told. */
    List<Obligation> besides(List<Obligation> known) {
        List<Obligation> all = new ArrayList<>(known);
        for (Row row : rows) {
            MatchResult cells = row.cells();
            if (!scheduled() || cells.start("act") < 0) {
                continue;
            }
            Span span = text.span(cells.start("act"), cells.end());
            if (known.stream().flatMap(o -> o.spans().stream()).noneMatch(s -> overlaps(s, span))) {
                Due due = new Due.FixedDate(row.on(), time(cells));
                all.add(
                        new Obligation(
                                null,
                                Found.at(
                                        text.span(cells, "act"),
                                        0.85,
                                        CleanText.words(cells.group("act"))),
                                List.of(),
                                null,
                                Found.at(text.span(cells, "date"), 0.9, due),
                                null,
                                0.85,
                                List.of(span)));
            }
        }
        return all;
    }

    /** The hearings of the rows that no sentence has told. */
    List<HearingChange> hearingsBesides(List<HearingChange> known) {
        List<HearingChange> all = new ArrayList<>(known);
        for (Row row : rows) {
            MatchResult cells = row.cells();
            if (!scheduled() || cells.start("event") < 0) {
                continue;
            }
            Span span = text.span(cells.start("event"), cells.end());
            if (known.stream().flatMap(h -> h.spans().stream()).noneMatch(s -> overlaps(s, span))) {
                all.add(
                        new HearingChange(
                                Change.SET,
                                CleanText.words(cells.group("event")),
                                null,
                                row.on(),
                                time(cells),
                                0.85,
                                List.of(span)));
            }
        }
        return all;
    }

    private static @Nullable String time(MatchResult cells) {
        return cells.group("time") == null ? null : CleanText.words(cells.group("time"));
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
