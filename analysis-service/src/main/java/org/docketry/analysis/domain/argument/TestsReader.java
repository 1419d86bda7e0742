// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.argument.TestContext.Place;
import org.docketry.analysis.domain.argument.TestReading.Held;
import org.docketry.analysis.domain.argument.TestReading.Standing;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Found;
import org.jspecify.annotations.Nullable;

/** Folds a paper's statements into what it says under each unmasking test that it names. */
final class TestsReader {

    private static final Pattern SPEAKS_HERE =
            Pattern.compile(
                    "(?i)\\b(?:here|at\\s+issue|in\\s+this\\s+case|this\\s+speech|the\\s+(?:speech|posts?|statements?|tweets?|reviews?|messages?)\\s+(?:is|are|was|were|here|at|touch|concern|address|discuss)\\p{L}*)\\b");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\b(?:test|standard|framework|showing|burden|factors|each\\s+(?:\\p{L}+\\s+)?(?:prong|step|part|factor|requirement)|(?:both|all)\\s+(?:\\p{L}+\\s+)?(?:prongs|steps|parts|factors))\\b");

    /** "The factors of Ashe v. Birch" are another test's. */
    private static final Pattern ANOTHERS =
            Pattern.compile(
                    "\\b(?:test|standard|framework|factors|showing) (?:of|in|from|under) [^.;]{2,60} v\\. ");

    private static final Pattern RECITES = Pattern.compile("\\((?:1|i|a|2|ii|b)\\)");

    /** "Four of the five factors favor disclosure" leaves open which. */
    private static final Pattern SOME_OF =
            Pattern.compile(
                    "(?i)\\b(?:(?:one|two|three|four|five|\\d)\\s+of\\s+(?:the\\s+)?(?:two|three|four|five|six|seven|\\d)|most\\s+of|on\\s+balance|majority\\s+of)\\b");

    /** What holds of the whole test holds of each part; a test that fails fails by one part. */
    private static final Set<Holding> CARRIES =
            EnumSet.of(Holding.MET, Holding.STANDARD_NOT_DECIDED);

    private static final double IMPLIED = 0.6;

    private final CleanText text;
    private final List<Statement> statements;
    private final TestContext context;
    private final Holdings holdings;
    private final Map<Statement, Set<Place>> places;
    private final @Nullable Statement undecided;

    /** The tests of which the paper leaves open which governs. */
    private final Set<UnmaskingTest> between;

    private final Standings standings;

    private TestsReader(
            CleanText text, List<Statement> statements, TestContext context, Sides sides) {
        this.text = text;
        this.statements = statements;
        this.context = context;
        this.holdings = new Holdings(text, context, sides);
        this.places = context.places(statements);
        this.undecided =
                statements.stream()
                        .filter(s -> s.holding() == Holding.STANDARD_NOT_DECIDED)
                        .filter(s -> !context.appliesOne() || !context.namedIn(s).isEmpty())
                        .findFirst()
                        .orElse(null);
        this.between = undecided == null ? Set.of() : context.between(undecided);
        this.standings = new Standings(statements, context, undecided != null, between);
    }

    static List<TestReading> read(
            CleanText text, List<Statement> statements, TestContext context, Sides sides) {
        TestsReader reader = new TestsReader(text, statements, context, sides);
        List<TestReading> readings = new ArrayList<>();
        for (UnmaskingTest test : reader.context.named()) {
            readings.add(reader.test(test));
        }
        return readings;
    }

    private TestReading test(UnmaskingTest test) {
        Map<Integer, List<Statement>> byProng = new LinkedHashMap<>();
        List<Statement> whole = new ArrayList<>();
        for (Statement statement : statements) {
            Set<Integer> prongs = prongs(test, statement);
            prongs.forEach(i -> byProng.computeIfAbsent(i, _ -> new ArrayList<>()).add(statement));
            if (prongs.isEmpty() && speaksOf(test, statement)) {
                whole.add(statement);
            }
        }
        Held held = holdings.of(whole);
        boolean holds =
                held != null || byProng.values().stream().anyMatch(of -> holdings.of(of) != null);
        boolean placed = test.prongs().stream().anyMatch(prong -> level(prong) != null);
        Standing standing = standings.of(test, holds, placed);
        if (standing == Standing.MENTIONED && !holds && Standings.arguesUnder(byProng.values())) {
            standing = Standing.URGED;
        }
        if (standing == Standing.NOT_DECIDED && undecided != null) {
            held = holdings.held(undecided, Holding.STANDARD_NOT_DECIDED, false);
        }
        boolean left = between.contains(test) && !context.isApplied(test);
        if (held == null && undecided != null && left) {
            held = holdings.held(undecided, Holding.STANDARD_NOT_DECIDED, false);
        }
        Held carried = standing == Standing.NOT_DECIDED || !isOpen(held) ? held : null;
        List<TestReading.Prong> prongs = new ArrayList<>();
        for (int i = 0; i < test.prongs().size(); i++) {
            prongs.add(prong(test.prongs().get(i), byProng.getOrDefault(i, List.of()), carried));
        }
        return new TestReading(
                test.id(),
                test.name(),
                test.authority(),
                standing,
                held,
                prongs,
                List.of(context.firstNamed(test)));
    }

    private static boolean isOpen(@Nullable Held held) {
        return held != null && held.outcome() == Holding.STANDARD_NOT_DECIDED;
    }

    /** A sentence that recites the whole test says nothing of any one prong. */
    private Set<Integer> prongs(UnmaskingTest test, Statement statement) {
        if (statement.holding() == null && context.choosesTest(statement)) {
            return Set.of();
        }
        Set<Integer> prongs = new LinkedHashSet<>();
        for (Place place : places.getOrDefault(statement, Set.of())) {
            if (place.test().equals(test)) {
                prongs.add(place.prong());
            }
        }
        boolean recites =
                prongs.size() > 2
                        && statement.holding() == null
                        && RECITES.matcher(statement.own()).find();
        return recites ? Set.of() : prongs;
    }

    private TestReading.Prong prong(
            UnmaskingTest.Prong prong, List<Statement> of, @Nullable Held whole) {
        Held held = holdings.of(of);
        boolean open = held == null && prong.levels().isEmpty();
        boolean carries =
                whole != null
                        && CARRIES.contains(whole.outcome())
                        && !SOME_OF.matcher(whole.text()).find();
        if (open && whole != null && carries) {
            held = new Held(whole.outcome(), whole.text(), true, IMPLIED, whole.spans());
        }
        return new TestReading.Prong(
                prong.id(),
                prong.name(),
                prong.question(),
                Chosen.of(text, by(Speaker.MOVANT, of)),
                Chosen.of(text, by(Speaker.OPPONENT, of)),
                prong.levels().isEmpty() ? held : null,
                level(prong));
    }

    private static List<Statement> by(Speaker speaker, List<Statement> statements) {
        return statements.stream().filter(s -> s.speaker() == speaker).toList();
    }

    /**
     * Of a whole test only a sentence speaks that names it, or says "test" or "showing"; one that
     * leaves open which test governs says of no unnamed one that it is met.
     */
    private boolean speaksOf(UnmaskingTest test, Statement statement) {
        boolean named = context.namedIn(statement).contains(test);
        boolean leavesOpen = undecided != null && undecided.start() == statement.start();
        return named
                || (!leavesOpen
                        && !ANOTHERS.matcher(text.words(statement.start(), statement.end())).find()
                        && WHOLE.matcher(statement.own()).find()
                        && context.under(statement).contains(test));
    }

    private @Nullable Found<String> level(UnmaskingTest.Prong prong) {
        Cues<UnmaskingTest.Level> cues = new Cues<>();
        prong.levels().forEach(level -> level.cues().forEach(cue -> cues.add(cue, level)));
        for (Statement statement : statements) {
            if (statement.reported() || !SPEAKS_HERE.matcher(statement.own()).find()) {
                continue;
            }
            List<Cues.Hit<UnmaskingTest.Level>> hits =
                    cues.find(statement.own(), 0, statement.own().length());
            if (!hits.isEmpty()) {
                return new Found<>(
                        hits.getFirst().target().name(),
                        statement.confidence(),
                        List.of(Chosen.span(text, statement)));
            }
        }
        return null;
    }
}
