// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Section;
import org.jspecify.annotations.Nullable;

/** Says for each statement which tests it speaks under, and of which of their prongs. */
final class TestContext {

    /** A prong of a test, by its place. */
    record Place(UnmaskingTest test, int prong) {
        String name() {
            return test.prongs().get(prong).name();
        }
    }

    private static final Pattern GOVERNS =
            Pattern.compile(
                    "(?i)\\b(?:governs?|controls?|should\\s+(?:instead\\s+)?(?:apply|use|adopt|follow|be\\s+(?:applied|used))|argues?\\s+for|relies\\s+(?:principally|primarily|chiefly|mainly)\\s+(?:up)?on|[Cc]ourt\\s+to\\s+(?:apply|require|adopt|use|follow)|urges?|prefers?|would\\s+have\\s+(?:this|the)\\s+[Cc]ourt|(?:will|would|shall|must)\\s+apply|therefore\\s+applies|(?:test|standard|it)\\s+applies|declines?\\s+to\\s+(?:apply|adopt)|inapplicable|inapposite|supersed\\p{L}+|displac\\p{L}+|supplies\\s+the\\s+(?:\\p{L}+\\s+)?(?:rule|standard|test)|must\\s+(?:meet|satisfy|make)\\s+the\\s+[^.;]{0,60}?(?:showing|standard|test|burden)\\s+(?:of|in|under)|is\\s+the\\s+(?:right|proper|appropriate|correct|governing)\\s+(?:one|test|standard))\\b");

    private static final Pattern WHETHER_GOVERNS =
            Pattern.compile(
                    "(?i)\\b(?:whether|if|which)\\b[^.;,]{0,80}\\b(?:governs?|controls?|appl(?:y|ies)|demands?|requires?|adds?)\\b");

    /** "The subpoena fails under either": what is found from there on is found under each. */
    private static final Pattern EITHER =
            Pattern.compile(
                    "(?i)\\b(?:under|meets?|met|fails?|satisf\\p{L}+|clears?|pass(?:es)?)\\s+(?:either|neither|both|any|each)\\b");

    /** "Even if Ashe had met the first prong, ..." goes on to another. */
    static final Pattern SUPPOSES =
            Pattern.compile("(?i)\\s*even (?:if|assuming)\\b[^,.;]{1,200},");

    /** Under such a heading no part of a test is shown, whatever words recall it. */
    private static final Pattern OTHER_MATTERS =
            Pattern.compile(
                    "(?i)^(?:\\W|\\d|[ivx]+\\b|[a-h]\\b)*(?:(?:attorney['’]?s['’]? )?fees?|sanctions?|costs|sealing|scope|evidentiary objections?|contempt|default judgment)\\b");

    /** A sentence on more prongs recites the test, and what follows is not on all of them. */
    private static final int MOST_INHERITED = 2;

    private final CleanText text;
    private final TestNames names;
    private final Cues<Place> cues = new Cues<>();
    private final Cues<Integer> ordinals = Ordinals.cues();
    private final Cues<Holding> holdings = new Cues<>();
    private final Map<Integer, Ordinals.Counted> enumerated;
    private final Set<Statement> inheriting = new HashSet<>();
    private final RecitedTests recited;
    private Set<UnmaskingTest> openBetween = Set.of();
    private int openFrom = -1;

    TestContext(CleanText text, int bodyStart, List<UnmaskingTest> tests) {
        this.text = text;
        this.names = new TestNames(text, bodyStart, tests);
        this.recited = new RecitedTests(text, bodyStart, names, tests);
        this.enumerated = Ordinals.enumerated(text.text());
        for (UnmaskingTest test : tests) {
            for (int i = 0; i < test.prongs().size(); i++) {
                Place place = new Place(test, i);
                test.prongs().get(i).cues().forEach(cue -> cues.add(cue, place));
                test.prongs().get(i).met().forEach(said -> holdings.add(said, Holding.MET));
                test.prongs().get(i).notMet().forEach(said -> holdings.add(said, Holding.NOT_MET));
            }
        }
    }

    /**
     * Returns what a court's words hold, by their form or by a phrase of one prong; null where they
     * hold nothing. "The Court need not decide between Dendrite and Solers" leaves the standard
     * open.
     */
    @Nullable Holding holding(String words, Sides sides, boolean aboutTests) {
        Holding holding = HoldingWords.holding(words, sides, aboutTests);
        int named = holding == Holding.NOT_REACHED ? namedIn(words) : 0;
        if (named > 1 || (named == 1 && WHETHER_GOVERNS.matcher(words).find())) {
            return Holding.STANDARD_NOT_DECIDED;
        }
        List<Cues.Hit<Holding>> hits = holdings.find(words, 0, words.length());
        return holding != null || hits.isEmpty() ? holding : hits.getFirst().target();
    }

    /** "The Sony Music test is applied": of the writer's own words, or all of the sentence, one. */
    boolean applies(String own, String sentence) {
        return TestNames.applies(own) && (namedIn(own) == 1 || namedIn(sentence) == 1);
    }

    /** How many tests the words name. */
    int namedIn(String words) {
        return names.in(words).size();
    }

    /** Returns the tests that the paper names, in the order of the text. */
    List<UnmaskingTest> named() {
        return names.all();
    }

    /** Whether the court says that it applies the test. */
    boolean isApplied(UnmaskingTest test) {
        return names.isApplied(test);
    }

    /** Whether the court says of any test that it applies it. */
    boolean appliesOne() {
        return names.appliesOne();
    }

    Span firstNamed(UnmaskingTest test) {
        return names.first(test);
    }

    /** Returns the tests that the statement itself names, in its own words before its citations. */
    Set<UnmaskingTest> namedIn(Statement statement) {
        return names.in(statement);
    }

    /**
     * Returns the tests under which the statement speaks: its own, its headings', the last named; a
     * scale named since then stands beside that, and in place of no test.
     */
    Set<UnmaskingTest> under(Statement statement) {
        Set<UnmaskingTest> own = namedIn(statement);
        return own.isEmpty() ? before(statement) : own;
    }

    /** The tests between which a statement does not choose. */
    Set<UnmaskingTest> between(Statement open) {
        return names.between(open);
    }

    /** Where a statement leaves open which test governs, all from there on may be under each. */
    private void leaveOpen(List<Statement> statements) {
        statements.stream()
                .filter(s -> s.holding() == Holding.STANDARD_NOT_DECIDED)
                .findFirst()
                .filter(s -> EITHER.matcher(s.own()).find())
                .ifPresent(
                        open -> {
                            openFrom = open.end();
                            openBetween = between(open);
                        });
    }

    private Set<UnmaskingTest> before(Statement statement) {
        Section section = statement.section();
        while (section != null && section.level() > 0) {
            Set<UnmaskingTest> headed = names.in(section.title());
            if (!headed.isEmpty()) {
                return headed;
            }
            section = section.parent();
        }
        if (openFrom >= 0 && statement.start() >= openFrom) {
            return openBetween;
        }
        return names.lastBefore(statement.start());
    }

    /**
     * Returns the prongs that each statement speaks of. One that names none goes on with what the
     * statement before it in the same paragraph spoke of.
     */
    Map<Statement, Set<Place>> places(List<Statement> statements) {
        leaveOpen(statements);
        names.turnFrom(statements);
        names.settle(statements);
        Map<Statement, Set<Place>> places = new LinkedHashMap<>();
        Statement before = null;
        for (Statement statement : statements) {
            Set<Place> own = places(statement);
            boolean goesOn = before != null && Paragraphs.same(text, before, statement);
            boolean answers =
                    HoldingWords.turnsDown(statement.own()) && inheriting.contains(before);
            Set<Place> last = before == null ? Set.of() : places.getOrDefault(before, Set.of());
            if (own.isEmpty() && goesOn) {
                own = Ordinals.next(statement.own(), last);
            }
            boolean inherits =
                    own.isEmpty()
                            && goesOn
                            && !answers
                            && namedIn(statement).isEmpty()
                            && last.size() <= MOST_INHERITED
                            && !Ordinals.counts(statement.own())
                            && StatementWords.mayGoOn(statement);
            if (inherits) {
                inheriting.add(statement);
            }
            places.put(statement, inherits ? last : own);
            before = statement;
        }
        return places;
    }

    /** Whether the statement says of a test that it governs, or not. */
    boolean choosesTest(Statement statement) {
        return choosesAt(statement) < statement.own().length();
    }

    /**
     * Where in its own words the statement says which test governs; what follows describes that.
     * Their end where it does not.
     */
    int choosesAt(Statement statement) {
        if (names.isAppliedIn(statement)) {
            return 0;
        }
        Matcher governs = GOVERNS.matcher(statement.own());
        return governs.find() && !namedIn(statement).isEmpty()
                ? governs.start()
                : statement.own().length();
    }

    /** Whether the statement says its prong itself, or under a heading that does. */
    boolean saysItsProng(Statement statement) {
        return !inheriting.contains(statement);
    }

    private Set<Place> places(Statement statement) {
        if (OTHER_MATTERS.matcher(statement.section().title()).find()) {
            return Set.of();
        }
        Set<UnmaskingTest> tests = under(statement);
        Set<Place> places =
                new LinkedHashSet<>(cued(text.text(), statement.from(), statement.to(), tests));
        places.addAll(counted(statement.from(), tests));
        String runIn = places.isEmpty() ? Paragraphs.runIn(text, statement) : "";
        places.addAll(headed(runIn, tests));
        places.addAll(cued(runIn, 0, runIn.length(), tests));
        Section section = statement.section();
        while (places.isEmpty() && section != null && section.level() > 0) {
            places.addAll(cued(section.title(), 0, section.title().length(), tests));
            places.addAll(headed(section.title(), tests));
            section = section.parent();
        }
        return places;
    }

    /** "Notice" over a part, or at the head of a paragraph, names the prong that so begins. */
    private static List<Place> headed(String heading, Set<UnmaskingTest> tests) {
        String head = heading.replaceAll("[.:]$", "").toLowerCase(Locale.ROOT);
        List<Place> places = new ArrayList<>();
        for (UnmaskingTest test : tests) {
            for (int i = 0; i < test.prongs().size(); i++) {
                String name = test.prongs().get(i).name().toLowerCase(Locale.ROOT) + " ";
                boolean ends = name.endsWith(" " + head + " ");
                if (!head.isEmpty() && (name.startsWith(head + " ") || ends)) {
                    places.add(new Place(test, i));
                }
            }
        }
        return places;
    }

    private List<Place> cued(String words, int start, int end, Set<UnmaskingTest> tests) {
        List<Place> places = new ArrayList<>();
        Matcher supposes = SUPPOSES.matcher(words).region(start, end);
        int from = supposes.lookingAt() ? supposes.end() : start;
        for (Cues.Hit<Place> hit : cues.find(words, from, end)) {
            if (tests.contains(hit.target().test())) {
                places.add(hit.target());
            }
        }
        for (Cues.Hit<Integer> hit : ordinals.find(words, from, end)) {
            if (Ordinals.countsAnother(words, hit)) {
                continue;
            }
            for (UnmaskingTest test : Ordinals.countedSo(words, hit, tests)) {
                for (int prong : recited.prongs(test, hit.target())) {
                    places.add(new Place(test, prong));
                }
            }
        }
        return places;
    }

    /** "First, ... Fifth, ..." after a test of five parts takes them in their order. */
    private List<Place> counted(int start, Set<UnmaskingTest> tests) {
        Ordinals.Counted counted = enumerated.get(start);
        return counted == null
                ? List.of()
                : tests.stream()
                        .filter(test -> !test.isScale() && test.prongs().size() == counted.of())
                        .map(test -> new Place(test, counted.place()))
                        .toList();
    }
}
