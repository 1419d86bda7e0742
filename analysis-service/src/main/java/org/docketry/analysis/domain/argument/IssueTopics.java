// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Section;

/** Says, statement after statement, on which topics of the issue table each is. */
final class IssueTopics {

    private static final Pattern REQUESTS_IT =
            Pattern.compile("\\b(?:seek|ask|request|move)s?\\s+(?:the\\s+[Cc]ourt\\s+)?for\\b");

    /** "The request is denied", after a reason or two. */
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "^(?:The|That|This|His|Her|Its|Their)\\s+(?:request|application)\\s+(?:is|was)\\s+(?:\\p{L}+\\s+)?(?i:granted|denied|allowed)\\b");

    /** "STATEMENT OF FACTS" asks nothing of the statements sued on. */
    private static final Pattern TELLS =
            Pattern.compile(
                    "(?i)\\b(?:statements? of (?:the )?(?:facts?|case|issues)|background)\\b");

    /** A motion for a protective order may be about anything. */
    private static final Pattern MOTION_FOR =
            Pattern.compile("\\b(?i:motion|application) for (?:an? |the )?$");

    private final CleanText text;
    private final List<Topic> all;
    private final Cues<Topic> cues = new Cues<>();
    private final TestContext tests;
    private final Scope scope;
    private final Map<Statement, List<String>> prongs = new HashMap<>();
    private Set<Topic> last = Set.of();
    private Set<Topic> asked = Set.of();

    IssueTopics(
            CleanText text,
            List<Statement> statements,
            List<Topic> topics,
            TestContext tests,
            Scope scope) {
        this.text = text;
        this.tests = tests;
        this.scope = scope;
        this.all = topics;
        topics.forEach(topic -> topic.cues().forEach(cue -> cues.add(cue, topic)));
        tests.places(statements)
                .forEach(
                        (statement, places) ->
                                prongs.put(
                                        statement,
                                        places.stream().map(TestContext.Place::name).toList()));
    }

    /**
     * The statement's topics, else those that it goes on with.
     *
     * @param goesOn whether it follows the one before it in a paragraph
     */
    Set<Topic> of(Statement statement, boolean goesOn) {
        Set<Topic> on = topics(statement);
        boolean onItsProng =
                tests.saysItsProng(statement)
                        && !prongs.getOrDefault(statement, List.of()).isEmpty();
        boolean mayGoOn = goesOn && !onItsProng && StatementWords.mayGoOn(statement);
        if (goesOn && !asked.isEmpty() && answersRequest(statement)) {
            on = new LinkedHashSet<>(asked);
        }
        asked = asked(statement, on, goesOn);
        boolean nextPoint = statement.own().startsWith("(") || Ordinals.counts(statement.own());
        if (on.isEmpty() && mayGoOn && !nextPoint) {
            on.addAll(last);
        }
        last =
                on.stream()
                        .filter(t -> !t.id().equals(Topic.DISPOSITION))
                        .filter(t -> !t.id().equals(Topic.GOVERNING_TEST))
                        .collect(Collectors.toSet());
        return on;
    }

    /** Whether the court says what becomes of a request that was told just before. */
    static boolean answersRequest(Statement statement) {
        return statement.speaker() == Speaker.COURT && ANSWERED.matcher(statement.own()).find();
    }

    /** What a side asks for in the paragraph, until another does. */
    private Set<Topic> asked(Statement statement, Set<Topic> on, boolean goesOn) {
        boolean asks = statement.reported() && REQUESTS_IT.matcher(statement.own()).find();
        return asks ? Set.copyOf(on) : goesOn ? asked : Set.of();
    }

    /** The topics of the statement's own words, else those of the heading above it. */
    private Set<Topic> topics(Statement statement) {
        Set<Topic> topics = new LinkedHashSet<>();
        String own = statement.own();
        Matcher supposes = TestContext.SUPPOSES.matcher(own);
        int from = supposes.lookingAt() ? supposes.end() : 0;
        int to = statement.holding() == null ? tests.choosesAt(statement) : own.length();
        for (Cues.Hit<Topic> hit : cues.find(own, from, Math.max(from, to))) {
            if (!MOTION_FOR.matcher(own.substring(0, hit.start())).find()) {
                topics.add(hit.target());
            }
        }
        boolean onTests = to < own.length();
        boolean saysItself = !onTests && (topics.isEmpty() || tests.saysItsProng(statement));
        List<String> on = saysItself ? prongs.getOrDefault(statement, List.of()) : List.of();
        for (String prong : on) {
            cues.find(prong, 0, prong.length()).forEach(hit -> topics.add(hit.target()));
        }
        if (topics.isEmpty() && !onTests) {
            String head = Paragraphs.runIn(text, statement);
            topics.addAll(headed(head));
        }
        Section section = statement.section();
        while (topics.isEmpty() && !onTests && section != null && section.level() > 0) {
            topics.addAll(headed(section.title()));
            topics.removeIf(t -> !statement.heading() && t.id().equals(Topic.DISPOSITION));
            section = section.parent();
        }
        boolean underATest = !prongs.getOrDefault(statement, List.of()).isEmpty();
        topics.removeIf(topic -> !underATest && !scope.admits(topic, statement));
        return topics;
    }

    /** The topics that a heading speaks of. */
    private List<Topic> headed(String heading) {
        if (TELLS.matcher(heading).find()) {
            return List.of();
        }
        List<Topic> over = all.stream().filter(topic -> topic.isHeadedBy(heading)).toList();
        return over.isEmpty()
                ? cues.find(heading, 0, heading.length()).stream().map(Cues.Hit::target).toList()
                : over;
    }
}
