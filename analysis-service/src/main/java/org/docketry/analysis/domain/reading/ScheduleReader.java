// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** An order whose title sets dates may word its rows freely, each with its day at the end. */
    private static final Pattern SCHEDULES =
            Pattern.compile("(?i)\\b(?:schedul|(?:setting|trial|related) dates?\\b|deadlines\\b)");

    private static final String SUBJECTS =
            "\\b(?:discovery|motions?|experts?|disclosures?|pleadings|reports?|briefs?|pre-?trial|instructions|lists?|exhibits?|mediation|deadline|parties|settlement)\\b";

    /** Words of what has happened, or of a day that is no one's to meet. */
    private static final String TOLD =
            "\\b(?:held|was|were|has|had|have|previously|appeared|granted|moved|ordered|filed (?:an?|its|his|her|their|the))\\b";

    private static final Pattern TABLE_ROW =
            Phrase.anyCase(
                    "(?m)^(?:[|•*–-] ?){0,2}(?:\\(?[\\p{L}\\d]{1,2}[.)] )?(?:(?<event>"
                            + HELD_WORDS
                            + ")(?: (?:is )?set(?: for| on)?)?(?: (?<before>\\d{1,2}:\\d{2} ?[ap]\\.?m\\b\\.?))?(?: on)?"
                            + "|(?<act>(?=[^\\n]{0,200}?"
                            + SUBJECTS
                            + ")(?-i:\\p{Lu})(?:(?!"
                            + WrittenDates.DATE
                            + "|"
                            + TOLD
                            + ")[^\\n]){3,240}?)(?<!\\b(?:dated|of|in|from|filed|entered|since|until|and|or|to|the)|(?<!due) on))[ :|.…–—-]{1,40}(?<date>"
                            + WrittenDates.DATE
                            + ")(?:,? (?:at |@ )?(?<time>\\d{1,2}:\\d{2} ?[ap]\\.?m\\b\\.?))?[ .|]{0,4}$");

    private static final Pattern DAY = Phrase.anyCase(WrittenDates.DATE);
    private static final int FEWEST = 2;

    private record Row(MatchResult cells, LocalDate on) {}

    private final CleanText text;
    private final boolean table;
    private final List<Row> rows = new ArrayList<>();

    private ScheduleReader(CleanText text, @Nullable Found<String> title) {
        this.text = text;
        this.table = schedules(title);
        if (table) {
            read(TABLE_ROW);
        }
        read(ROW);
    }

    /** Whether an order of this title sets dates. */
    static boolean schedules(@Nullable Found<String> title) {
        return title != null && SCHEDULES.matcher(title.value()).find();
    }

    private void read(Pattern pattern) {
        Matcher row = pattern.matcher(text.text());
        while (row.find()) {
            Optional<LocalDate> on = WrittenDates.read(CleanText.words(row.group("date")));
            int start = row.start();
            int end = row.end();
            boolean known =
                    rows.stream()
                            .map(Row::cells)
                            .anyMatch(cells -> cells.start() < end && start < cells.end());
            if (on.isPresent() && !known) {
                rows.add(new Row(row.toMatchResult(), on.get()));
            }
        }
    }

    static ScheduleReader of(CleanText text, @Nullable Found<String> title) {
        return new ScheduleReader(text, title);
    }

    private boolean scheduled() {
        return rows.size() >= FEWEST;
    }

    /** The days of the rows that no obligation known so far has told. */
    List<Obligation> besides(List<Obligation> known) {
        List<Obligation> all = new ArrayList<>(known);
        all.removeIf(this::runsOverRows);
        for (Row row : rows) {
            MatchResult cells = row.cells();
            if (!scheduled() || cells.start("act") < 0) {
                continue;
            }
            Span span = text.span(cells.start("act"), cells.end());
            if (all.stream().flatMap(o -> o.spans().stream()).noneMatch(s -> overlaps(s, span))) {
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
        all.removeIf(this::isOfOtherRows);
        for (Row row : rows) {
            MatchResult cells = row.cells();
            if (!scheduled() || cells.start("event") < 0) {
                continue;
            }
            Span span = text.span(cells.start("event"), cells.end());
            if (all.stream().noneMatch(h -> table ? tells(h, row) : overlaps(h.spans(), span))) {
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

    /** In a table a sentence is a run of rows: the day of one is not what another is due. */
    private boolean runsOverRows(Obligation duty) {
        if (!table || !scheduled() || duty.actor() != null || duty.due() == null) {
            return false;
        }
        Span day = duty.due().spans().getFirst();
        int act = duty.act().spans().getFirst().start();
        return DAY.matcher(duty.act().value()).find()
                || rows.stream()
                        .map(this::span)
                        .anyMatch(row -> overlaps(row, day) && act < row.start());
    }

    /** A hearing that a run of rows was read as, with the day of another row. */
    private boolean isOfOtherRows(HearingChange hearing) {
        return table
                && scheduled()
                && hearing.change() == Change.SET
                && rows.stream().anyMatch(row -> overlaps(hearing.spans(), span(row)))
                && rows.stream().noneMatch(row -> tells(hearing, row));
    }

    private boolean tells(HearingChange hearing, Row row) {
        String event = row.cells().group("event");
        String held = hearing.hearing().toLowerCase(Locale.ROOT);
        return event != null
                && row.on().equals(hearing.on())
                && event.toLowerCase(Locale.ROOT)
                        .contains(held.substring(held.lastIndexOf(' ') + 1))
                && overlaps(hearing.spans(), span(row));
    }

    private Span span(Row row) {
        return text.span(row.cells().start(), row.cells().end());
    }

    private static boolean overlaps(List<Span> spans, Span other) {
        return spans.stream().anyMatch(span -> overlaps(span, other));
    }

    private static @Nullable String time(MatchResult cells) {
        boolean before = cells.group("time") == null && cells.namedGroups().containsKey("before");
        String written = cells.group(before ? "before" : "time");
        return written == null ? null : CleanText.words(written);
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
