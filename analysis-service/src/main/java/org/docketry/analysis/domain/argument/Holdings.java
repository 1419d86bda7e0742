// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.argument.TestReading.Held;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Section;
import org.jspecify.annotations.Nullable;

/** What a court holds of one prong or one test, of all that it says on it. */
final class Holdings {

    private static final Pattern ONE =
            Pattern.compile(
                    "(?i)\\b(?:does? (?:nos?\\. )?\\d|(?:account|user|respondent|subscriber|defendant|review|post|tweet|statement|claim|request)s? (?:nos?\\. )?(?:[\\d@]|[A-H]\\b))|@\\w");
    private static final Pattern AS_TO = Pattern.compile("(?i)\\bas\\s+to\\b");

    /** Of these one prong may have several, each as to somebody. */
    private static final Set<Holding> MIXES =
            EnumSet.of(Holding.MET, Holding.NOT_MET, Holding.NOT_REACHED);

    private final CleanText text;
    private final TestContext context;

    private final Sides sides;

    Holdings(CleanText text, TestContext context, Sides sides) {
        this.sides = sides;
        this.text = text;
        this.context = context;
    }

    /**
     * The last word counts; one that names the prong counts more than one that goes on from there,
     * "the Court finds" more than none, and with whom the court agrees less than what it finds.
     */
    @Nullable Held of(List<Statement> of) {
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
        Held kept = last == null ? null : notReachedAsToOne(of, last);
        return kept != null
                ? kept
                : last == null || last.holding() == null ? null : held(last, last.holding(), false);
    }

    /** That a prong is not reached as to one takes nothing from what it holds as to the others. */
    private @Nullable Held notReachedAsToOne(List<Statement> of, Statement last) {
        Statement before = null;
        for (Statement statement : of) {
            boolean holds =
                    statement.holding() == Holding.MET || statement.holding() == Holding.NOT_MET;
            before = holds ? statement : before;
        }
        boolean asToOne = last.holding() == Holding.NOT_REACHED && AS_TO.matcher(last.own()).find();
        return asToOne && before != null && before.holding() != null
                ? joined(
                        before.holding() == Holding.MET ? Holding.MET_IN_PART : Holding.NOT_MET,
                        List.of(before, last))
                : null;
    }

    /** "As to the first two met ... as to the third not met" is one holding in two parts. */
    private @Nullable Held mixed(List<Statement> of) {
        List<Statement> holding =
                of.stream()
                        .filter(s -> s.holding() != null && MIXES.contains(s.holding()))
                        .toList();
        List<Statement> apart = holding.stream().filter(s -> ofOne(s) != null).toList();
        boolean several = apart.stream().map(this::ofOne).distinct().count() > 1;
        List<Statement> limited =
                several
                        ? apart
                        : holding.stream().filter(s -> AS_TO.matcher(s.own()).find()).toList();
        List<Holding> held = limited.stream().map(Statement::holding).distinct().toList();
        if (held.size() < 2 || !held.contains(Holding.MET)) {
            return null;
        }
        return joined(Holding.MET_IN_PART, limited);
    }

    /** The part of the paper on one respondent or one speaker, such as "B. Doe 1"; else null. */
    private @Nullable Object ofOne(Statement statement) {
        String runIn = Paragraphs.paragraphs(text, statement);
        if (ONE.matcher(runIn).lookingAt()) {
            return runIn;
        }
        Section section = statement.section();
        while (section != null && section.level() > 0) {
            if (ONE.matcher(section.title()).find() || sides.of(section.title()) != null) {
                return section;
            }
            section = section.parent();
        }
        return null;
    }

    private Held joined(Holding outcome, List<Statement> parts) {
        return new Held(
                outcome,
                String.join(" ", parts.stream().map(s -> Chosen.words(text, s)).toList()),
                false,
                0.8,
                parts.stream().map(s -> Chosen.span(text, s)).toList());
    }

    private int weight(Statement statement) {
        if (HoldingWords.merelyAgrees(statement.own())) {
            return 0;
        }
        int whole = statement.to() == statement.end() ? 1 : 0;
        boolean counts = StatementWords.COUNTS.matcher(statement.own()).find();
        return whole
                + (counts ? 1 : 0)
                + (statement.finds() ? 1 : 0)
                + (context.saysItsProng(statement) ? 2 : 0);
    }

    Held held(Statement statement, Holding outcome, boolean implied) {
        return new Held(
                outcome,
                Chosen.words(text, statement),
                implied,
                statement.confidence(),
                List.of(Chosen.span(text, statement)));
    }
}
