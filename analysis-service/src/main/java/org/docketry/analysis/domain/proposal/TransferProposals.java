// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.reading.Court;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.DocketMention;
import org.docketry.analysis.domain.reading.DocketNumber;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * That the court sends the action, or the fight over a subpoena (Fed. R. Civ. P. 45(f)), to another
 * court, or has got it from one. The number that it gets there is mostly not known yet and left to
 * a person; so is the day on which it came, which is not the day of the paper that tells of it.
 */
final class TransferProposals {

    private static final double UNKNOWN = 0.5;
    private static final double ONLY_ONE = 0.7;

    private final Proposed proposed;
    private final CaseContext context;
    private final @Nullable Found<DocketMention> own;
    private final @Nullable Found<Court> court;

    /**
     * @param own the docket that the paper lies on; null where it does not say
     * @param court the paper's; null where it does not say
     */
    TransferProposals(
            Proposed proposed,
            CaseContext context,
            @Nullable Found<DocketMention> own,
            @Nullable Found<Court> court) {
        this.proposed = proposed;
        this.context = context;
        this.own = own;
        this.court = court;
    }

    void propose(List<Found<Transfer>> transfers, @Nullable Found<DatedAct> made) {
        for (Found<Transfer> found : transfers) {
            Transfer transfer = found.value();
            DocketNumber written = transfer.number();
            Found<DocketNumber> number = written == null ? null : found.map(_ -> written);
            boolean sends = transfer.way() == Transfer.Way.TO;
            FactDraft draft = new FactDraft();
            draft.atMost(found.confidence());
            DocketLinked here = own(draft, sends ? "from" : "to", transfer.court().id());
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

    /** A paper that does not name its docket lies on the dispute's, if that has one only. */
    private @Nullable DocketLinked own(FactDraft draft, String field, String otherCourt) {
        List<DocketLinked> here =
                context.dockets().stream()
                        .filter(docket -> !docket.court().equals(otherCourt))
                        .toList();
        if (own != null || court != null || here.size() != 1) {
            return docket(draft, field, ownCourt(), number());
        }
        DocketLinked only = here.getFirst();
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("court", only.court());
        fact.put("number", only.number());
        draft.fact().put(field, fact);
        draft.atMost(ONLY_ONE);
        return only;
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

    private @Nullable Found<String> ownCourt() {
        if (own == null || own.value().court() == null) {
            return court == null ? null : court.map(Court::id);
        }
        return new Found<>(own.value().court().id(), own.confidence(), own.spans());
    }

    private @Nullable Found<DocketNumber> number() {
        return own == null ? null : own.map(DocketMention::number);
    }
}
