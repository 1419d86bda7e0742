// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.DocketMention;
import org.docketry.analysis.domain.reading.DocketNumber;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * That the court sends the action, or the fight over a subpoena (Fed. R. Civ. P. 45(f)), to another
 * court, or has got it from one. The number that it gets there is mostly not known yet and left to
 * a person; so is the day on which it came, which is not the day of the paper that tells of it.
 */
final class TransferProposals {

    private static final double UNKNOWN = 0.5;

    private final Proposed proposed;
    private final Reading reading;
    private final CaseContext context;

    TransferProposals(Proposed proposed, Reading reading, CaseContext context) {
        this.proposed = proposed;
        this.reading = reading;
        this.context = context;
    }

    void propose(@Nullable Found<DatedAct> made) {
        Found<DocketMention> own = reading.ownDocket().orElse(null);
        for (Found<Transfer> found : reading.transfers()) {
            Transfer transfer = found.value();
            DocketNumber written = transfer.number();
            Found<DocketNumber> number = written == null ? null : found.map(_ -> written);
            boolean sends = transfer.way() == Transfer.Way.TO;
            FactDraft draft = new FactDraft();
            draft.atMost(found.confidence());
            DocketLinked here = docket(draft, sends ? "from" : "to", ownCourt(own), number(own));
            DocketLinked there =
                    docket(
                            draft,
                            sends ? "to" : "from",
                            new Found<>(transfer.court().id(), found.confidence(), found.spans()),
                            number);
            if (!known(sends ? here : there)) {
                proposed.add("proceeding-transferred", draft, sends ? made : null);
            }
        }
    }

    private boolean known(@Nullable DocketLinked from) {
        return from != null
                && context.transfers().stream().anyMatch(known -> known.from().sameAs(from));
    }

    /** Puts a docket into the fact, in the record's spelling where the record has it. */
    private @Nullable DocketLinked docket(
            FactDraft draft,
            String field,
            @Nullable Found<String> court,
            @Nullable Found<DocketNumber> number) {
        Map<String, Object> fact = new LinkedHashMap<>();
        draft.fact().put(field, fact);
        if (court == null) {
            draft.leaveOpen("/" + field + "/court", UNKNOWN, "the paper does not tell the court");
        } else {
            draft.put(fact, "/" + field, "court", court);
        }
        if (number == null || court == null) {
            draft.leaveOpen("/" + field + "/number", UNKNOWN, "the paper gives no number there");
            return null;
        }
        DocketLinked docket =
                context.dockets().stream()
                        .filter(linked -> linked.court().equals(court.value()))
                        .filter(linked -> linked.isNumbered(number.value()))
                        .findFirst()
                        .orElse(new DocketLinked(court.value(), number.value().canonical()));
        draft.put(fact, "/" + field, "number", number.map(_ -> docket.number()));
        return docket;
    }

    private @Nullable Found<String> ownCourt(@Nullable Found<DocketMention> own) {
        if (own == null || own.value().court() == null) {
            return reading.court() == null ? null : reading.court().map(court -> court.id());
        }
        List<Span> spans = own.spans();
        return new Found<>(own.value().court().id(), own.confidence(), spans);
    }

    private static @Nullable Found<DocketNumber> number(@Nullable Found<DocketMention> own) {
        return own == null ? null : own.map(DocketMention::number);
    }
}
