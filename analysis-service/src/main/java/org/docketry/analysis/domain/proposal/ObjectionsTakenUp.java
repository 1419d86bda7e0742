// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.OrderFact.ObjectionToOrder;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;

/**
 * Which objections to a magistrate judge's order an order takes up (Fed. R. Civ. P. 72(a)).
 * Objections to a subpoena, to evidence or to a question are of another kind, and so is what is
 * said of them.
 */
final class ObjectionsTakenUp {

    private static final Pattern TO_AN_ORDER =
            Pattern.compile(
                    "\\bobjections?\\b[^.;]{0,120}\\b(?:magistrate|non-?dispositive|pretrial order)"
                            + "|\\bmagistrate\\b[^.;]{0,160}\\bobjections?\\b"
                            + "|\\bobjections? (?:to|re:?|regarding) (?:re )?(?:(?:the|that|this|its|prior|earlier|court['’]s|discovery|\\[?\\d+\\]?|\\p{L}+ \\d{1,2}, \\d{4},?) ){0,4}orders?\\b"
                            + "|\\brule 72\\(a\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_ANOTHER_KIND =
            Pattern.compile(
                    "\\brecommendations?\\b|\\bR&R\\b|\\b(?:extension of|extend(?:ing)?|more) (?:the )?time\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final double ONLY_ONE = 0.8;

    private final CaseContext context;

    ObjectionsTakenUp(CaseContext context) {
        this.context = context;
    }

    /** Whether the words speak of objections to a magistrate judge's order. */
    static boolean areMeantBy(String words) {
        return TO_AN_ORDER.matcher(words).find() && !OF_ANOTHER_KIND.matcher(words).find();
    }

    /**
     * Puts the one objection on record that is meant into an order; where none is certain, the
     * field stays out, for the fact stands without it.
     *
     * @param words that take objections up
     * @param entries of the docket that they cite
     */
    void put(FactDraft draft, String words, List<Integer> entries, List<Span> places) {
        List<ObjectionToOrder> meant = meant(words, entries);
        if (meant.size() == 1) {
            draft.fact().put("objectionIds", List.of(meant.getFirst().objectionId()));
            draft.readAt("/objectionIds/0", places);
            draft.atMost(ONLY_ONE);
        } else if (!context.orders().objections().isEmpty()) {
            draft.leaveOpen(
                    "/objectionIds",
                    ONLY_ONE,
                    "the words name no one objection to an order that is on record");
        }
    }

    private List<ObjectionToOrder> meant(String words, List<Integer> entries) {
        List<ObjectionToOrder> waiting = context.orders().objections();
        List<String> orders =
                context.orders().numbered(entries).stream().map(OrderEntered::orderId).toList();
        List<String> named = new Parties(context.parties()).namedIn(words);
        boolean byOther = waiting.stream().noneMatch(o -> named.contains(o.by()));
        return waiting.stream()
                .filter(o -> orders.isEmpty() || orders.contains(o.orderId()))
                .filter(o -> byOther || named.contains(o.by()))
                .toList();
    }
}
