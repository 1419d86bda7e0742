// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;

/** Where a paper names which unmasking test. */
final class TestNames {

    private static final int NAMED_BEFORE = 600;

    private final CleanText text;
    private final Cues<UnmaskingTest> names = new Cues<>();
    private final List<Cues.Hit<UnmaskingTest>> mentions;
    private final Map<UnmaskingTest, Span> first = new LinkedHashMap<>();
    private final Set<UnmaskingTest> turnedFrom = new HashSet<>();

    TestNames(CleanText text, int bodyStart, List<UnmaskingTest> tests) {
        this.text = text;
        tests.forEach(test -> test.calledBy().forEach(name -> names.add(name, test)));
        int end = text.text().length();
        mentions = names.find(text.text(), Math.min(bodyStart, end), end);
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
        return own.size() > 1
                ? own
                : tests(names.find(text.text(), Math.max(from, paragraph), open.end()));
    }

    /** What a side argues is argued under no test from which it turns. */
    void turnFrom(List<Statement> statements) {
        first.keySet().stream()
                .filter(test -> statements.stream().anyMatch(s -> Standings.turnsFrom(test, s)))
                .forEach(turnedFrom::add);
    }

    /**
     * The test named last before the offset, and a scale named since, which stands beside it; the
     * first of the paper where none is.
     */
    Set<UnmaskingTest> lastBefore(int offset) {
        Set<UnmaskingTest> last = new LinkedHashSet<>();
        for (Cues.Hit<UnmaskingTest> mention : mentions) {
            if (mention.start() > offset) {
                break;
            }
            if (turnedFrom.contains(mention.target())) {
                continue;
            }
            if (!mention.target().isScale()) {
                last.clear();
            }
            last.add(mention.target());
        }
        if (last.isEmpty() && !mentions.isEmpty()) {
            last.add(mentions.getFirst().target());
        }
        return last;
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
