// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.domain.reading.Section;
import org.jspecify.annotations.Nullable;

/**
 * Builds issue rows out of a brief or an order: statements on the same topic share a row, and an
 * arguing heading on no known topic has a row of its own.
 */
final class IssuesReader {

    /** "Ashe seeks to serve a subpoena" argues nothing. */
    private static final Pattern REQUESTS =
            Pattern.compile(
                    "\\b(?:seek|ask|request)s?\\s+(?:only\\s+)?(?:to|leave|an?|the|this|that\\s+the\\s+[Cc]ourt)\\b");

    /** What was done on a day is told; no court so decides a question. */
    private static final Pattern DATED =
            Pattern.compile(
                    "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\\d{1,2}|\\d{4})\\b");

    private static final Pattern RECITES = Pattern.compile("\\((?:1|i|a|2|ii|b)\\)");

    /** What is asked of a party before its numbered parts. */
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?i)\\b(?:needs?\\s+(?:only\\s+)?(?:to\\s+)?show|must\\s+\\p{L}+|requires?|ask(?:s|ed)?\\s+whether|whether|factors?|elements?)\\b[^()]*\\((?:1|i|a)\\)");

    private final CleanText text;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final TestContext tests;
    private final IssueTopics issueTopics;

    /** What the court says of the case on a topic without a word that decides. */
    private final Map<Topic, List<Statement>> remarks = new LinkedHashMap<>();

    /** The first argument of the paragraph that is on no known topic. */
    private @Nullable Statement told;

    private static final class Row {
        final String question;
        final @Nullable String topic;
        final Map<Speaker, List<Statement>> cells = new EnumMap<>(Speaker.class);

        Row(String question, @Nullable String topic) {
            this.question = question;
            this.topic = topic;
        }

        /** An argument that nothing is said to, on no known topic, is no issue yet. */
        boolean onlyReported() {
            return topic == null
                    && cells.values().stream().flatMap(List::stream).allMatch(Statement::reported);
        }
    }

    private IssuesReader(CleanText text, TestContext tests, IssueTopics issueTopics) {
        this.text = text;
        this.tests = tests;
        this.issueTopics = issueTopics;
    }

    static List<IssueRow> read(
            CleanText text,
            List<Statement> statements,
            List<Topic> topics,
            TestContext tests,
            Scope scope) {
        IssuesReader reader =
                new IssuesReader(
                        text, tests, new IssueTopics(text, statements, topics, tests, scope));
        Statement before = null;
        for (Statement statement : statements) {
            boolean goesOn =
                    before != null
                            && (Paragraphs.same(text, before, statement)
                                    || Paragraphs.answers(text, before, statement));
            reader.take(statement, topics, goesOn);
            before = statement;
        }
        reader.remarksWhereNothingIsHeld();
        return reader.rows.values().stream()
                .filter(row -> !row.cells.isEmpty())
                .filter(row -> !row.onlyReported())
                .map(reader::row)
                .toList();
    }

    /** Gives the rows of a printed table the topics that their questions speak of. */
    static List<IssueRow> withTopics(List<IssueRow> printed, List<Topic> topics) {
        Cues<Topic> cues = new Cues<>();
        topics.forEach(topic -> topic.cues().forEach(cue -> cues.add(cue, topic)));
        List<IssueRow> rows = new ArrayList<>();
        for (IssueRow row : printed) {
            String question = row.issue().value();
            List<Cues.Hit<Topic>> hits = cues.find(question, 0, question.length());
            rows.add(hits.isEmpty() ? row : row.on(hits.getFirst().target().id()));
        }
        return rows;
    }

    private void take(Statement statement, List<Topic> topics, boolean goesOn) {
        Set<Topic> on = issueTopics.of(statement, goesOn);
        if (statement.holding() == null && recites(statement.own(), on.size())) {
            return;
        }
        boolean governs = tests.choosesTest(statement);
        if (governs || statement.holding() == Holding.STANDARD_NOT_DECIDED) {
            known(topics, Topic.GOVERNING_TEST, on);
        }
        boolean court = statement.speaker() == Speaker.COURT;
        boolean rules =
                court
                        ? StatementWords.RULES.matcher(statement.own()).find()
                        : !statement.reported()
                                && StatementWords.ASKS_COURT.matcher(statement.own()).find();
        boolean terse = StatementWords.RULED.matcher(statement.own()).lookingAt();
        if (rules && (!terse || on.isEmpty())) {
            known(topics, Topic.DISPOSITION, on);
        }
        boolean decides =
                rules
                        || IssueTopics.answersRequest(statement)
                        || !court
                        || statement.holding() != null
                        || statement.finds();
        if (!decides) {
            if (DATED.matcher(statement.own()).find()) {
                return;
            }
            on.forEach(
                    topic -> remarks.computeIfAbsent(topic, _ -> new ArrayList<>()).add(statement));
            return;
        }
        for (Topic topic : on) {
            put(topic.id(), topic.question(), topic.id(), statement);
        }
        if (on.isEmpty()) {
            untold(statement, goesOn);
        } else {
            told = null;
        }
    }

    /** "Ashe need show only that (1) ... and (2)": a test's parts are no argument on each. */
    private static boolean recites(String own, int topics) {
        long numbers = RECITES.matcher(own).results().count();
        return (topics > 2 && numbers > 0) || (numbers > 1 && ASKS.matcher(own).find());
    }

    /** Where a court decides a topic without saying so, its remarks on it are all there is. */
    private void remarksWhereNothingIsHeld() {
        remarks.forEach(
                (topic, said) -> {
                    Row row = rows.get(topic.id());
                    if (row == null || !row.cells.containsKey(Speaker.COURT)) {
                        said.forEach(s -> put(topic.id(), topic.question(), topic.id(), s));
                    }
                });
    }

    private static void known(List<Topic> topics, String id, Set<Topic> on) {
        topics.stream().filter(topic -> topic.id().equals(id)).forEach(on::add);
    }

    /**
     * What is on no known topic has the row of the heading that it stands under: one that argues,
     * or over a court's finding one that is no mere "Discussion"; without a heading that of the
     * argument that the court tells before it in the paragraph. A wrong row would be worse than
     * none.
     */
    private void untold(Statement statement, boolean goesOn) {
        Section section = statement.section();
        if (section.argues() && (statement.heading() || rows.containsKey(section.title()))) {
            put(section.title(), section.title(), null, statement);
            return;
        }
        if (statement.speaker() == Speaker.COURT && section.names()) {
            put(section.title(), section.title(), null, statement);
            return;
        }
        if (statement.reported() && !REQUESTS.matcher(statement.own()).find()) {
            told = goesOn && told != null ? told : statement;
            puzzling(told, statement);
        } else if (statement.speaker() == Speaker.COURT && goesOn && told != null) {
            puzzling(told, statement);
        }
    }

    private void puzzling(Statement first, Statement statement) {
        put("at " + first.start(), Chosen.words(text, first), null, statement);
    }

    private void put(String key, String question, @Nullable String topic, Statement statement) {
        rows.computeIfAbsent(key, _ -> new Row(question, topic))
                .cells
                .computeIfAbsent(statement.speaker(), _ -> new ArrayList<>())
                .add(statement);
    }

    private IssueRow row(Row row) {
        Found<String> movant = cell(row, Speaker.MOVANT);
        Found<String> opponent = cell(row, Speaker.OPPONENT);
        Found<String> held = cell(row, Speaker.COURT);
        Statement first =
                row.cells.values().stream()
                        .flatMap(List::stream)
                        .min(java.util.Comparator.comparingInt(Statement::start))
                        .orElseThrow();
        Found<String> issue =
                new Found<>(
                        row.question,
                        row.topic == null ? 0.7 : 0.85,
                        List.of(Chosen.span(text, first)));
        return new IssueRow(issue, row.topic, movant, opponent, held);
    }

    private @Nullable Found<String> cell(Row row, Speaker speaker) {
        List<Found<String>> best = Chosen.of(text, row.cells.getOrDefault(speaker, List.of()));
        if (best.isEmpty()) {
            return null;
        }
        List<Span> spans = best.stream().flatMap(found -> found.spans().stream()).toList();
        double sure = best.stream().mapToDouble(Found::confidence).min().orElse(0);
        String words = String.join(" ", best.stream().map(Found::value).toList());
        return new Found<>(words, sure, spans);
    }
}
