// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.jspecify.annotations.Nullable;

/** What a court ordered in a dispute, and how its orders were contested. */
public sealed interface OrderFact extends CaseFact {

    /**
     * An order on record.
     *
     * @param docket null where the record gives none
     * @param entry its number on that docket; null where the record gives none
     * @param signedOn null where the record does not give it
     * @param objectionIds the objections to a magistrate judge's order that it takes up
     */
    record OrderEntered(
            String orderId,
            @Nullable DocketLinked docket,
            @Nullable Integer entry,
            @Nullable LocalDate signedOn,
            List<String> objectionIds)
            implements OrderFact {
        public OrderEntered {
            objectionIds = List.copyOf(objectionIds);
        }
    }

    /** The order no longer stands. */
    record OrderVacated(String orderId) implements OrderFact {}

    /** A magistrate judge's order was taken to the district judge (Fed. R. Civ. P. 72(a)). */
    record ObjectionToOrder(String objectionId, String orderId, String by) implements OrderFact {}
}
