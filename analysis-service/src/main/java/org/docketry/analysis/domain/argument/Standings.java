// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.argument.TestReading.Standing;

/** Says what becomes of a test in a paper: urged, resisted, applied, left open. */
final class Standings {

    private static final Pattern APPLIES =
            Pattern.compile(
                    "(?i)\\b(?:appl(?:y|ies|ied|ying)|govern(?:s|ed)?|controls?|adopt(?:s|ed)?|follow(?:s|ed)?|us(?:e|es)|prefers?|urges?|invokes?|supplies\\s+the)\\b");

    /** "Applying that standard" behind the test's name. */
    private static final Pattern APPLYING =
            Pattern.compile(
                    "\\b[Aa]ppl(?:ying|ied|ies|y)\\s+(?:that|this|these|those)\\s+(?:\\p{L}+\\s+)?(?:standard|test|framework|factors)\\b|\\b[Uu]nder\\s+(?:that|this)\\s+(?:standard|test|framework)\\b");

    private static final Pattern APPLIES_NOT =
            Pattern.compile(
                    "(?i)\\b(?:inapplicable|inapposite|do(?:es)?\\s+not\\s+(?:apply|govern|control)|should\\s+not\\s+(?:apply|be\\s+applied)|wrong\\s+(?:unmasking\\s+)?(?:test|standard)|declines?\\s+to\\s+(?:apply|adopt|follow)|rejects?|not\\s+(?:applicable|the\\s+(?:proper|right|correct|governing)))\\b");
    private static final Pattern SUPPOSING =
            Pattern.compile(
                    "(?i)\\b(?:even\\s+(?:if|under|assuming|were)|assuming|in\\s+any\\s+event|in\\s+the\\s+alternative|were\\s+to\\s+apply)\\b");

    private static final String TURNS =
            "(?:\\bnot|\\brather than|\\binstead of|\\bno better under)\\s+(?:the\\s+)?";

    private final List<Statement> statements;
    private final TestContext context;
    private final boolean undecided;
    private final Set<UnmaskingTest> between;

    /**
     * @param undecided whether the court leaves open which test governs
     * @param between the tests of which it leaves that open
     */
    Standings(
            List<Statement> statements,
            TestContext context,
            boolean undecided,
            Set<UnmaskingTest> between) {
        this.statements = statements;
        this.context = context;
        this.undecided = undecided;
        this.between = between;
    }

    /**
     * Returns where the test stands in the paper.
     *
     * @param holds whether the court holds something under it
     * @param placed whether, of a scale, the paper says where the speech stands on it
     */
    Standing of(UnmaskingTest test, boolean holds, boolean placed) {
        if (test.isScale()) {
            return placed ? Standing.APPLIED : Standing.MENTIONED;
        }
        boolean court =
                statements.stream().anyMatch(s -> s.speaker() == Speaker.COURT && !s.reported());
        if (court) {
            if (undecided && !context.isApplied(test)) {
                boolean proposed =
                        between.contains(test)
                                || (!context.appliesOne()
                                        && (told(test, Speaker.MOVANT) != Standing.MENTIONED
                                                || told(test, Speaker.OPPONENT)
                                                        != Standing.MENTIONED));
                return holds
                        ? Standing.APPLIED_WITHOUT_DECIDING
                        : proposed ? Standing.NOT_DECIDED : Standing.MENTIONED;
            }
            Standing said = said(test, Speaker.COURT);
            return said == Standing.RESISTED
                    ? Standing.REJECTED
                    : holds || said == Standing.URGED || context.isApplied(test)
                            ? Standing.APPLIED
                            : Standing.MENTIONED;
        }
        Standing movant = said(test, Speaker.MOVANT);
        return movant == Standing.MENTIONED ? said(test, Speaker.OPPONENT) : movant;
    }

    /** "Highfields, not Arista, governs": the one is urged, and the other turned from. */
    static boolean turnsFrom(UnmaskingTest test, Statement statement) {
        String own = statement.own();
        boolean argues = statement.speaker() != Speaker.COURT && !statement.reported();
        return argues
                && test.calledBy().stream()
                        .anyMatch(
                                name ->
                                        Pattern.compile(
                                                        TURNS + Pattern.quote(name) + "(?!\\p{L})",
                                                        Pattern.CASE_INSENSITIVE)
                                                .matcher(own)
                                                .find());
    }

    /** Whether a side argues under one of the test's prongs. */
    static boolean arguesUnder(Collection<List<Statement>> byProng) {
        return byProng.stream()
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
            if (turnsFrom(test, statement)) {
                resisted = true;
                continue;
            }
            boolean meant =
                    APPLYING.matcher(statement.own()).find()
                            && context.under(statement).contains(test);
            if (!meant && !context.namedIn(statement).contains(test)) {
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
}
