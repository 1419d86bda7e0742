package org.docketry.docket.domain;

import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline rests on: an order's obligation, a rule of procedure or an agreement.
 *
 * @param ruleVersion the version of the rule file that was applied
 */
public record Basis(
        Kind kind,
        @Nullable OrderId orderId,
        @Nullable ObligationId obligationId,
        @Nullable String ruleId,
        @Nullable String ruleVersion) {

    /** What a deadline can rest on. */
    public enum Kind {
        ORDER,
        RULE,
        AGREEMENT
    }

    static Basis order(OrderId order, ObligationId obligation) {
        return new Basis(Kind.ORDER, order, obligation, null, null);
    }
}
