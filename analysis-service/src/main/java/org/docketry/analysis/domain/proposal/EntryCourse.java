// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.reading.ClerksTransfer;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a docket's line tells of the dispute's course: stipulations, transfers, orders that are
 * vacated or objected to. Only what the record can take is proposed: it has no fact for a deadline
 * or a motion that the clerk marks as terminated.
 */
final class EntryCourse {

    private static final Pattern VACATES =
            Pattern.compile(
                    "\\bvacat(?:ing|es)\\s+(?:(?:the|its|this|prior|court['’]s)\\s+){0,3}"
                            + "(?:(?<lead>\\d{1,5})|\\[(?<bracket>\\d{1,5})\\])\\s+(?:[\\w'’-]+\\s+){0,3}?order\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TRANSFERS =
            Pattern.compile("\\btransferr(?:ed|ing)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_ENDS =
            Pattern.compile(
                    "\\s+(?:[Dd]ocument )?[Ff]iled by\\b|\\s+by (?=\\p{Lu})|\\s*\\((?=Attachments|Filed|Entered|[A-Z][a-z]+, )");
    private static final double UNKNOWN = 0.5;
    private static final double READ = 0.9;

    private final Proposed proposed;
    private final String text;
    private final EntryReading line;
    private final CaseContext context;
    private final Filer filer;
    private final @Nullable Found<DatedAct> made;

    EntryCourse(
            Proposed proposed,
            String text,
            EntryReading line,
            CaseContext context,
            @Nullable Found<DatedAct> made) {
        this.proposed = proposed;
        this.text = text;
        this.line = line;
        this.context = context;
        this.filer = new Filer(context);
        this.made = made;
    }

    void stipulation(@Nullable Found<String> by) {
        FactDraft draft = new FactDraft();
        draft.atMost(READ);
        draft.fact().put("stipulationId", proposed.id("stipulation", made));
        List<String> parties = by == null ? List.of() : filer.namedWholeIn(by.value());
        draft.fact().put("parties", parties);
        if (by != null) {
            draft.readAt("/parties", by.spans());
        }
        if (parties.size() < 2) {
            draft.leaveOpen("/parties", UNKNOWN, "the line names fewer than two parties on record");
        }
        Matcher end = TITLE_ENDS.matcher(text);
        int to = end.find() && end.start() > 0 ? end.start() : text.stripTrailing().length();
        draft.fact().put("text", text.substring(0, to).strip().replaceAll("\\s+", " "));
        draft.readAt("/text", List.of(at(0, to)));
        proposed.add("stipulation-filed", draft, made);
    }

    /** Of an order's line only what is done counts, and not what was asked for. */
    void transfer(boolean byOrder) {
        boolean granted =
                line.motions().stream()
                        .anyMatch(
                                motion ->
                                        motion.outcome() == Outcome.GRANTED
                                                && motion.title()
                                                        .toLowerCase(java.util.Locale.ROOT)
                                                        .contains("transfer"));
        if (!byOrder || granted || TRANSFERS.matcher(text).find()) {
            new TransferProposals(proposed, context, null, null)
                    .propose(ClerksTransfer.read(text), made);
        }
    }

    /** An order with a number that one standing order on record has falls. */
    void ordersVacated() {
        Matcher m = VACATES.matcher(text);
        while (m.find()) {
            String group = m.group("lead") == null ? "bracket" : "lead";
            List<OrderEntered> meant =
                    context.orders().numbered(List.of(Integer.valueOf(m.group(group))));
            if (meant.size() == 1) {
                FactDraft draft = new FactDraft();
                draft.atMost(READ);
                draft.fact().put("orderId", meant.getFirst().orderId());
                draft.readAt("/orderId", List.of(at(m.start(group), m.end(group))));
                draft.fact().put("reason", m.group().replaceAll("\\s+", " "));
                draft.readAt("/reason", List.of(at(m.start(), m.end())));
                proposed.add("order-vacated", draft, made);
            }
        }
    }

    /** Objections to what is no order on record are of another kind. */
    void objection(@Nullable Found<String> by) {
        List<Found<Integer>> cited = line.documents();
        List<OrderEntered> meant =
                context.orders().numbered(cited.stream().map(Found::value).toList());
        if (meant.size() != 1) {
            return;
        }
        FactDraft draft = new FactDraft();
        draft.atMost(READ);
        draft.fact().put("objectionId", proposed.id("objection", made));
        draft.fact().put("orderId", meant.getFirst().orderId());
        cited.stream()
                .filter(number -> number.value().equals(meant.getFirst().entry()))
                .forEach(number -> draft.readAt("/orderId", number.spans()));
        filer.put(draft, "by", by);
        proposed.add("objection-to-order-filed", draft, made);
    }

    private Span at(int start, int end) {
        return new Span(start, end, 1, 1, text.substring(start, end));
    }
}
