// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.proposal.OrderFact.ObjectionToOrder;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.proposal.OrderFact.OrderVacated;

/**
 * The orders that stand, and the objections to orders that no standing order has taken up.
 *
 * @param objections those that wait for the district judge
 */
public record CaseOrders(List<OrderEntered> standing, List<ObjectionToOrder> objections) {

    public CaseOrders {
        standing = List.copyOf(standing);
        objections = List.copyOf(objections);
    }

    static CaseOrders of(List<CaseFact> facts) {
        Map<String, OrderEntered> standing = new LinkedHashMap<>();
        Map<String, ObjectionToOrder> objections = new LinkedHashMap<>();
        for (CaseFact fact : facts) {
            if (!(fact instanceof OrderFact order)) {
                continue;
            }
            switch (order) {
                case OrderEntered entered -> standing.put(entered.orderId(), entered);
                case OrderVacated vacated -> standing.remove(vacated.orderId());
                case ObjectionToOrder objection ->
                        objections.put(objection.objectionId(), objection);
            }
        }
        List<ObjectionToOrder> waiting = new ArrayList<>(objections.values());
        waiting.removeIf(
                objection ->
                        standing.values().stream()
                                .anyMatch(o -> o.objectionIds().contains(objection.objectionId())));
        return new CaseOrders(List.copyOf(standing.values()), waiting);
    }

    /** The standing orders that have one of the numbers on a docket. */
    List<OrderEntered> numbered(List<Integer> entries) {
        return standing.stream()
                .filter(order -> order.entry() != null && entries.contains(order.entry()))
                .toList();
    }
}
