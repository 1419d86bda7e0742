// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;

/**
 * Chooses, of all that somebody says on a point, the few statements that say it best: the heading
 * first, then what the speaker says himself, then the shorter.
 */
final class Chosen {

    private static final int MOST = 3;
    private static final int LONG = 420;

    private Chosen() {}

    static List<Found<String>> of(CleanText text, List<Statement> statements) {
        boolean firstHand = statements.stream().anyMatch(statement -> !statement.reported());
        Set<Integer> seen = new HashSet<>();
        List<Statement> best =
                statements.stream()
                        .filter(statement -> !firstHand || !statement.reported())
                        .filter(statement -> seen.add(statement.start()))
                        .sorted(
                                Comparator.comparingInt(Chosen::rank)
                                        .thenComparingInt(Statement::start))
                        .limit(MOST)
                        .sorted(Comparator.comparingInt(Statement::start))
                        .toList();
        List<Found<String>> found = new ArrayList<>();
        for (Statement statement : best) {
            found.add(found(text, statement));
        }
        return found;
    }

    static Found<String> found(CleanText text, Statement statement) {
        return new Found<>(
                words(text, statement), statement.confidence(), List.of(span(text, statement)));
    }

    static String words(CleanText text, Statement statement) {
        return statement.heading()
                ? statement.own()
                : text.words(statement.start(), statement.end());
    }

    static Span span(CleanText text, Statement statement) {
        return text.span(statement.start(), statement.end());
    }

    private static int rank(Statement statement) {
        int rank = statement.heading() ? 0 : 2;
        rank += statement.own().length() > LONG ? 1 : 0;
        rank += HoldingWords.takesPosition(statement.own()) ? 0 : 1;
        return rank + (statement.finds() ? -1 : 0);
    }
}
