package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the published records out of the drafts. */
final class Assembly {

    private static final Set<String> ATLANTIC = Set.of("A.", "A.2d", "A.3d");

    private final CleanText text;
    private Context last = Context.PLAIN;

    Assembly(CleanText text) {
        this.text = text;
    }

    List<Citation> citations(List<Draft> drafts) {
        List<Citation> citations = new ArrayList<>(drafts.size());
        int behind = 0;
        for (Draft draft : drafts) {
            draft.behindUnread =
                    draft.kind == Draft.Kind.ID && Unread.stands(text, behind, draft.start);
            behind = Math.max(draft.end, draft.fullEnd);
            if (draft.kind != Draft.Kind.BLANK || draft.isFullCase()) {
                citations.add(citation(draft));
            }
        }
        return List.copyOf(citations);
    }

    private Citation citation(Draft draft) {
        Span span = text.span(draft.start, draft.end);
        boolean bare = draft.fullStart >= draft.start && draft.fullEnd <= draft.end;
        Span full =
                bare
                        ? span
                        : text.span(
                                Math.min(draft.fullStart, draft.start),
                                Math.max(draft.fullEnd, draft.end));
        Context context = context(draft);
        List<String> notes = List.copyOf(draft.parentheticals);
        return switch (draft.kind) {
            case FULL, BLANK -> full(draft, span, full, context, notes);
            case SHORT ->
                    new Citation.ShortCase(
                            span,
                            full,
                            context,
                            draft.volume,
                            editions(draft).getFirst(),
                            editions(draft),
                            Objects.requireNonNull(draft.page),
                            draft.pin,
                            draft.antecedent,
                            decision(draft),
                            notes);
            case SUPRA ->
                    new Citation.Supra(
                            span, full, context, draft.volume, draft.antecedent, draft.pin, notes);
            case ID -> new Citation.Id(span, full, context, draft.pin, notes);
            case REFERENCE ->
                    new Citation.Reference(
                            span,
                            full,
                            context,
                            draft.document,
                            draft.antecedent,
                            draft.pin,
                            notes);
            case LAW -> law(draft, span, full, context, notes);
            case RECORD ->
                    new Citation.Paper(
                            span,
                            full,
                            context,
                            draft.entry,
                            draft.document,
                            draft.exhibit,
                            draft.alias,
                            draft.pin,
                            notes);
            case UNKNOWN -> new Citation.Unknown(span, full, context, draft.pin, notes);
        };
    }

    private static Citation law(
            Draft draft, Span span, Span full, Context context, List<String> notes) {
        Law law = Objects.requireNonNull(draft.law);
        Integer year = draft.decision.year();
        if (!law.isSecondary()) {
            return new Citation.Statute(
                    span,
                    full,
                    context,
                    law,
                    draft.volume,
                    draft.subject,
                    draft.page,
                    draft.pin,
                    year,
                    notes);
        }
        return new Citation.Secondary(
                span,
                full,
                context,
                law,
                draft.volume,
                draft.subject,
                draft.page,
                draft.author,
                draft.alias,
                draft.pin,
                year,
                notes);
    }

    private Citation full(Draft draft, Span span, Span full, Context context, List<String> notes) {
        List<Edition> editions = editions(draft);
        if (draft.isJournal()) {
            return new Citation.Journal(
                    span,
                    full,
                    context,
                    draft.volume,
                    editions.getFirst(),
                    draft.page,
                    draft.author,
                    draft.alias,
                    draft.pin,
                    draft.decision.year(),
                    notes);
        }
        return new Citation.FullCase(
                span,
                full,
                context,
                draft.volume,
                editions.getFirst(),
                editions,
                draft.page,
                draft.pin,
                draft.name,
                draft.alias,
                decision(draft),
                notes);
    }

    private Context context(Draft draft) {
        Context context =
                new Context(
                        draft.signal,
                        draft.stream,
                        draft.withinParenthetical,
                        draft.history,
                        parallel(draft),
                        draft.stringCite,
                        draft.behindUnread);
        // Most citations stand as the one before them: they share what would fill the memory.
        last = context.equals(last) ? last : context;
        return last;
    }

    private @Nullable Integer parallel(Draft draft) {
        boolean alone = draft.head == draft || draft.head.kind == Draft.Kind.BLANK;
        return alone ? null : Integer.valueOf(text.span(draft.head.start, draft.head.end).start());
    }

    /** The readings of the reporter that the year allows; all of them where it allows none. */
    private static List<Edition> editions(Draft draft) {
        Integer year = draft.decision.year();
        List<Edition> possible = draft.editions;
        if (year == null || possible.size() < 2) {
            return possible;
        }
        List<Edition> dated = possible.stream().filter(edition -> edition.covers(year)).toList();
        return dated.isEmpty() ? possible : dated;
    }

    /** The reporters of the Supreme Court alone say which court it was. */
    private static Decision decision(Draft draft) {
        Decision stated = ofState(draft);
        if (stated.court() != null
                || draft.editions.isEmpty()
                || !ofSupremeCourt(editions(draft))) {
            return stated;
        }
        return new Decision("scotus", stated.year(), stated.month(), stated.day());
    }

    private static boolean hasNewJersey(String reporter) {
        return reporter.startsWith("N.J.") || ATLANTIC.contains(reporter);
    }

    /**
     * {@code 96 N.J. Super. 415, 233 A.2d 92 (App. Div. 1967)}: without a state it is that of the
     * reporter, and New York's Appellate Division is not in the Atlantic Reporter.
     */
    private static Decision ofState(Draft draft) {
        Decision stated = draft.decision;
        boolean jersey =
                "nyappdiv".equals(stated.court())
                        && !draft.editions.isEmpty()
                        && hasNewJersey(draft.editions.getFirst().abbreviation());
        return jersey
                ? new Decision("njsuperctappdiv", stated.year(), stated.month(), stated.day())
                : stated;
    }

    private static boolean ofSupremeCourt(List<Edition> editions) {
        for (Edition edition : editions) {
            boolean only =
                    switch (edition.series()) {
                        case "U.S.", "S. Ct.", "L. Ed.", "U.S. LEXIS" -> true;
                        case "Dall.", "Cranch", "Wheat.", "Pet.", "How.", "Black", "Wall." ->
                                edition.type().equals("scotus-early");
                        default -> false;
                    };
            if (!only) {
                return false;
            }
        }
        return true;
    }
}
