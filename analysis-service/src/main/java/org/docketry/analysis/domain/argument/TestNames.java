// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Where a paper names which unmasking test. */
final class TestNames {

    private static final int NAMED_BEFORE = 600;
    private static final int OFTEN = 3;

    /** "I apply Highfields", "the Sony Music test is applied". */
    private static final Pattern APPLIED =
            Pattern.compile(
                    "\\b(?:[Cc]ourt|I|[Ww]e)\\s+(?:(?:will|shall|therefore|thus|accordingly|also|now|hereby|again)\\s+){0,3}(?:appl(?:y|ies)|adopts?|follows?)\\b"
                            + "|\\b(?:is|are|will\\s+be)\\s+(?:therefore\\s+)?applied\\b|\\b(?:governs|controls|applies)\\b|\\bsupplies\\s+the\\s+(?:\\p{L}+\\s+)?(?:rule|standard|test)\\b");

    /** "This motion is controlled by Ashe v. Birch": by a test that the library does not know. */
    private static final Pattern ANOTHER_APPLIED =
            Pattern.compile(
                    "\\b(?:[Mm]otion|[Cc]ase|[Mm]atter|[Qq]uestion|[Ii]ssue)\\s+is\\s+(?:controlled|governed)\\s+by\\b");

    private static final Pattern APPLIED_NOT =
            Pattern.compile(
                    "(?i)\\b(?:not|nor|neither|declines?|whether|if|when|where|rather\\s+than|instead\\s+of)\\b");

    private final CleanText text;
    private final Cues<UnmaskingTest> names = new Cues<>();
    private final List<Cues.Hit<UnmaskingTest>> mentions;
    private final Map<UnmaskingTest, Long> times;
    private final boolean comesBack;
    private final Map<UnmaskingTest, Span> first = new LinkedHashMap<>();
    private final Set<UnmaskingTest> turnedFrom = new HashSet<>();

    /** The test that the court says it applies, by where it says so. */
    private final NavigableMap<Integer, UnmaskingTest> applied = new TreeMap<>();

    /** What a court tells that a side urges: no test that it speaks of, where it has named one. */
    private final NavigableMap<Integer, Integer> urged = new TreeMap<>();

    /** Made when all that turns from a test or passes it over is known. */
    private @Nullable NavigableMap<Integer, Set<UnmaskingTest>> spoken;

    /** Where the court has said that a test governs which the library does not know. */
    private int anotherFrom = Integer.MAX_VALUE;

    /** Where the court only says of a test that it does not come to it. */
    private final NavigableMap<Integer, Integer> passedOver = new TreeMap<>();

    TestNames(CleanText text, int bodyStart, List<UnmaskingTest> tests) {
        this.text = text;
        tests.forEach(test -> test.calledBy().forEach(name -> names.add(name, test)));
        int end = text.text().length();
        mentions = names.find(text.text(), Math.min(bodyStart, end), end);
        times =
                mentions.stream()
                        .map(Cues.Hit::target)
                        .filter(test -> !test.isScale())
                        .collect(Collectors.groupingBy(test -> test, Collectors.counting()));
        comesBack = times.values().stream().anyMatch(often -> often >= OFTEN);
        for (Cues.Hit<UnmaskingTest> mention : mentions) {
            first.putIfAbsent(mention.target(), text.span(mention.start(), mention.end()));
        }
    }

    /** Returns the tests that the body names, in the order of the text. */
    List<UnmaskingTest> all() {
        return List.copyOf(first.keySet());
    }

    Span first(UnmaskingTest test) {
        return Objects.requireNonNull(first.get(test));
    }

    Set<UnmaskingTest> in(String words) {
        return tests(names.find(words, 0, words.length()));
    }

    /** Returns the tests that the statement itself names, in its own words before its citations. */
    Set<UnmaskingTest> in(Statement statement) {
        String words = statement.own();
        Set<UnmaskingTest> own = tests(outsideBrackets(words, 0, words.length()));
        return own.isEmpty()
                ? tests(outsideBrackets(text.text(), statement.start(), statement.end()))
                : own;
    }

    /**
     * The tests between which a statement does not choose: those that it names, else those that the
     * words shortly before it name.
     */
    Set<UnmaskingTest> between(Statement open) {
        Set<UnmaskingTest> own = tests(names.find(text.text(), open.start(), open.end()));
        int from = Math.max(0, open.start() - NAMED_BEFORE);
        int paragraph = text.text().lastIndexOf("\n\n", open.start());
        if (own.size() > 1 || (own.size() == 1 && !applied.isEmpty())) {
            return own;
        }
        Set<UnmaskingTest> near =
                tests(names.find(text.text(), Math.max(from, paragraph), open.end()));
        return near.isEmpty() ? first.keySet() : near;
    }

    /** What a side argues is argued under no test from which it turns. */
    void turnFrom(List<Statement> statements) {
        first.keySet().stream()
                .filter(test -> statements.stream().anyMatch(s -> Standings.turnsFrom(test, s)))
                .forEach(turnedFrom::add);
    }

    /**
     * A test that the court says it applies is the one that it speaks of until it takes up another;
     * one that it passes over is none.
     */
    void settle(List<Statement> statements) {
        spoken = null;
        boolean ofACourt =
                statements.stream().anyMatch(s -> s.speaker() == Speaker.COURT && !s.reported());
        for (Statement statement : statements) {
            boolean court = statement.speaker() == Speaker.COURT && !statement.reported();
            boolean open =
                    statement.holding() == Holding.NOT_REACHED
                            || statement.holding() == Holding.STANDARD_NOT_DECIDED;
            if (court && open) {
                passedOver.put(statement.start(), statement.end());
            }
            if (ofACourt && statement.reported()) {
                urged.put(statement.start(), statement.end());
            }
            Set<UnmaskingTest> named = in(statement);
            boolean applies = court && !open && named.size() == 1 && applies(statement.own());
            if (court && named.isEmpty() && ANOTHER_APPLIED.matcher(statement.own()).find()) {
                anotherFrom = Math.min(anotherFrom, statement.end());
            }
            if (applies && !named.iterator().next().isScale()) {
                applied.put(statement.start(), named.iterator().next());
            }
        }
    }

    boolean isAppliedIn(Statement statement) {
        return applied.containsKey(statement.start());
    }

    boolean appliesOne() {
        return !applied.isEmpty();
    }

    static boolean applies(String own) {
        Matcher said = APPLIED.matcher(own);
        return said.find() && !APPLIED_NOT.matcher(own).region(0, said.start()).find();
    }

    /** Whether the court says that it applies the test. */
    boolean isApplied(UnmaskingTest test) {
        return applied.containsValue(test);
    }

    /**
     * The test named last before the offset, and a scale named since, which stands beside it; the
     * first of the paper where none is.
     */
    Set<UnmaskingTest> lastBefore(int offset) {
        if (offset >= anotherFrom && applied.isEmpty()) {
            return Set.of();
        }
        Map.Entry<Integer, Set<UnmaskingTest>> last = spokenOf().floorEntry(offset);
        if (last != null) {
            return last.getValue();
        }
        return mentions.isEmpty() ? Set.of() : Set.of(mentions.getFirst().target());
    }

    /** By where each mention that counts stands, the tests spoken of from there on. */
    private NavigableMap<Integer, Set<UnmaskingTest>> spokenOf() {
        if (spoken == null) {
            spoken = new TreeMap<>();
            Set<UnmaskingTest> last = new LinkedHashSet<>();
            for (Cues.Hit<UnmaskingTest> mention : mentions) {
                UnmaskingTest test = mention.target();
                boolean onlyUrged = !last.isEmpty() && isIn(urged, mention);
                if (turnedFrom.contains(test)
                        || isPassedOver(mention)
                        || isInPassing(test)
                        || onlyUrged) {
                    continue;
                }
                Set<UnmaskingTest> now =
                        test.isScale() ? new LinkedHashSet<>(last) : new LinkedHashSet<>();
                now.add(test);
                spoken.put(mention.start(), now);
                last = now;
            }
        }
        return spoken;
    }

    /** A test named once beside one that the paper comes back to is only cited. */
    private boolean isInPassing(UnmaskingTest test) {
        return !test.isScale() && times.getOrDefault(test, 0L) == 1 && comesBack;
    }

    private static boolean isIn(
            NavigableMap<Integer, Integer> statements, Cues.Hit<UnmaskingTest> mention) {
        Map.Entry<Integer, Integer> in = statements.floorEntry(mention.start());
        return in != null && mention.start() < in.getValue();
    }

    private boolean isPassedOver(Cues.Hit<UnmaskingTest> mention) {
        Map.Entry<Integer, UnmaskingTest> before = applied.floorEntry(mention.start());
        boolean another = before != null && !before.getValue().equals(mention.target());
        return isIn(passedOver, mention) || (another && !mention.target().isScale());
    }

    /**
     * "The court applies no balance (see Krinsky)": the citation in brackets is not its subject.
     */
    private List<Cues.Hit<UnmaskingTest>> outsideBrackets(String words, int start, int end) {
        return names.find(words, start, end).stream()
                .filter(hit -> !bracketed(words.substring(start, hit.start())))
                .toList();
    }

    private static boolean bracketed(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    private static Set<UnmaskingTest> tests(List<Cues.Hit<UnmaskingTest>> hits) {
        return hits.stream()
                .map(Cues.Hit::target)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
