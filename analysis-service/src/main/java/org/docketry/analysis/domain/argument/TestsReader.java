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

    private static final Pattern APPLIES =
            Pattern.compile(
                    "(?i)\\b(?:appl(?:y|ies|ied|ying)|govern(?:s|ed)?|controls?|adopt(?:s|ed)?|follow(?:s|ed)?|us(?:e|es)|prefers?|urges?|invokes?)\\b");
    private static final Pattern APPLIES_NOT =
            Pattern.compile(
                    "(?i)\\b(?:inapplicable|inapposite|do(?:es)?\\s+not\\s+(?:apply|govern|control)|should\\s+not\\s+(?:apply|be\\s+applied)|wrong\\s+(?:unmasking\\s+)?(?:test|standard)|declines?\\s+to\\s+(?:apply|adopt|follow)|rejects?|not\\s+(?:applicable|the\\s+(?:proper|right|correct|governing)))\\b");
    private static final Pattern SUPPOSING =
            Pattern.compile(
                    "(?i)\\b(?:even\\s+(?:if|under|assuming|were)|assuming|in\\s+any\\s+event|in\\s+the\\s+alternative|were\\s+to\\s+apply)\\b");
    private static final Pattern SPEAKS_HERE =
            Pattern.compile(
                    "(?i)\\b(?:here|at\\s+issue|in\\s+this\\s+case|this\\s+speech|the\\s+(?:speech|posts?|statements?|tweets?|reviews?|messages?)\\s+(?:is|are|was|were|here|at|touch|concern|address|discuss)\\p{L}*)\\b");
    private static final Pattern AS_TO = Pattern.compile("(?i)\\bas\\s+to\\b");
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\b(?:test|standard|framework|showing|burden|factors|(?:both|all)\\s+(?:\\p{L}+\\s+)?(?:prongs|steps|parts|factors))\\b");
    private static final Pattern RECITES = Pattern.compile("\\((?:1|i|a|2|ii|b)\\)");

    /** What holds of the whole test holds of each part; a test that fails fails by one part. */
    private static final Set<Holding> CARRIES =
            EnumSet.of(Holding.MET, Holding.STANDARD_NOT_DECIDED);

    private static final double IMPLIED = 0.6;

    private final CleanText text;
    private final List<Statement> statements;
    private final TestContext context;
    private final Map<Statement, Set<Place>> places;
    private final @Nullable Statement undecided;

    private TestsReader(CleanText text, List<Statement> statements, TestContext context) {
        this.text = text;
        this.statements = statements;
        this.context = context;
        this.places = context.places(statements);
        this.undecided =
                statements.stream()
                        .filter(s -> s.holding() == Holding.STANDARD_NOT_DECIDED)
                        .findFirst()
                        .orElse(null);
    }

    static List<TestReading> read(CleanText text, List<Statement> statements, TestContext context) {
        TestsReader reader = new TestsReader(text, statements, context);
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
        Held held = held(whole);
        boolean holds = held != null || byProng.values().stream().anyMatch(of -> held(of) != null);
        Standing standing = standing(test, holds);
        if (standing == Standing.MENTIONED && !holds && arguesUnder(byProng)) {
            standing = Standing.URGED;
        }
        if (standing == Standing.NOT_DECIDED && undecided != null) {
            held = held(undecided, Holding.STANDARD_NOT_DECIDED, false);
        }
        List<TestReading.Prong> prongs = new ArrayList<>();
        for (int i = 0; i < test.prongs().size(); i++) {
            prongs.add(prong(test.prongs().get(i), byProng.getOrDefault(i, List.of()), held));
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
        Held held = held(of);
        boolean open = held == null && prong.levels().isEmpty();
        if (open && whole != null && CARRIES.contains(whole.outcome())) {
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
                        && WHOLE.matcher(statement.own()).find()
                        && context.under(statement).contains(test));
    }

    /**
     * The last word counts; one that names the prong counts more than one that goes on from there,
     * "the Court finds" more than none, and with whom the court agrees less than what it finds.
     */
    private @Nullable Held held(List<Statement> of) {
        Held mixed = mixed(of);
        if (mixed != null) {
            return mixed;
        }
        Statement last = null;
        for (Statement statement : of) {
            boolean holds =
                    statement.holding() != null
                            && statement.holding() != Holding.STANDARD_NOT_DECIDED;
            if (holds && (last == null || weight(statement) >= weight(last))) {
                last = statement;
            }
        }
        return last == null || last.holding() == null ? null : held(last, last.holding(), false);
    }

    /** "As to the first two met ... as to the third not met" is one holding in two parts. */
    private @Nullable Held mixed(List<Statement> of) {
        List<Statement> limited =
                of.stream()
                        .filter(s -> s.holding() == Holding.MET || s.holding() == Holding.NOT_MET)
                        .filter(s -> AS_TO.matcher(s.own()).find())
                        .toList();
        if (limited.stream().map(Statement::holding).distinct().count() < 2) {
            return null;
        }
        return new Held(
                Holding.MET_IN_PART,
                String.join(" ", limited.stream().map(s -> Chosen.words(text, s)).toList()),
                false,
                0.8,
                limited.stream().map(s -> Chosen.span(text, s)).toList());
    }

    private int weight(Statement statement) {
        if (HoldingWords.merelyAgrees(statement.own())) {
            return 0;
        }
        int whole = statement.to() == statement.end() ? 1 : 0;
        return whole + (statement.finds() ? 1 : 0) + (context.saysItsProng(statement) ? 2 : 0);
    }

    private Held held(Statement statement, Holding outcome, boolean implied) {
        return new Held(
                outcome,
                Chosen.words(text, statement),
                implied,
                statement.confidence(),
                List.of(Chosen.span(text, statement)));
    }

    private Standing standing(UnmaskingTest test, boolean holds) {
        if (test.prongs().stream().noneMatch(prong -> prong.levels().isEmpty())) {
            boolean placed = test.prongs().stream().anyMatch(prong -> level(prong) != null);
            return placed ? Standing.APPLIED : Standing.MENTIONED;
        }
        boolean court =
                statements.stream().anyMatch(s -> s.speaker() == Speaker.COURT && !s.reported());
        if (court) {
            if (undecided != null) {
                boolean proposed =
                        told(test, Speaker.MOVANT) != Standing.MENTIONED
                                || told(test, Speaker.OPPONENT) != Standing.MENTIONED;
                return holds
                        ? Standing.APPLIED_WITHOUT_DECIDING
                        : proposed ? Standing.NOT_DECIDED : Standing.MENTIONED;
            }
            Standing said = said(test, Speaker.COURT);
            return said == Standing.RESISTED
                    ? Standing.REJECTED
                    : holds || said == Standing.URGED ? Standing.APPLIED : Standing.MENTIONED;
        }
        Standing movant = said(test, Speaker.MOVANT);
        return movant == Standing.MENTIONED ? said(test, Speaker.OPPONENT) : movant;
    }

    private static boolean arguesUnder(Map<Integer, List<Statement>> byProng) {
        return byProng.values().stream()
                .flatMap(List::stream)
                .anyMatch(s -> s.speaker() != Speaker.COURT && !s.reported());
    }

    private Standing told(UnmaskingTest test, Speaker speaker) {
        return said(test, statements.stream().filter(s -> s.speaker() == speaker).toList());
    }

    private Standing said(UnmaskingTest test, Speaker speaker) {
        return said(
                test,
                statements.stream().filter(s -> s.speaker() == speaker && !s.reported()).toList());
    }

    /** What the statements that name the test say of its governing. */
    private Standing said(UnmaskingTest test, List<Statement> of) {
        boolean urged = false;
        boolean supposed = false;
        boolean resisted = false;
        for (Statement statement : of) {
            if (!context.namedIn(statement).contains(test)) {
                continue;
            }
            boolean not = APPLIES_NOT.matcher(statement.own()).find();
            boolean supposing = SUPPOSING.matcher(statement.own()).find();
            resisted |= not;
            supposed |= supposing;
            urged |= !not && !supposing && APPLIES.matcher(statement.own()).find();
        }
        if (resisted) {
            return supposed ? Standing.IN_THE_ALTERNATIVE : Standing.RESISTED;
        }
        return urged ? Standing.URGED : supposed ? Standing.IN_THE_ALTERNATIVE : Standing.MENTIONED;
    }

    private @Nullable Found<String> level(UnmaskingTest.Prong prong) {
        Cues<UnmaskingTest.Level> cues = new Cues<>();
        prong.levels().forEach(level -> level.cues().forEach(cue -> cues.add(cue, level)));
        for (Statement statement : statements) {
            if (!SPEAKS_HERE.matcher(statement.own()).find()) {
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
