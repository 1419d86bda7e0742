package org.docketry.docket.domain;

import org.docketry.docket.domain.Id.HearingId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline rests on: an order's obligation, a rule of procedure or an agreement; and the one
 * thing on record that it is about.
 *
 * @param ruleVersion the version of the rule file that was applied when the deadline was first set
 */
public record Basis(
        Kind kind,
        @Nullable OrderId orderId,
        @Nullable ObligationId obligationId,
        @Nullable String ruleId,
        @Nullable String ruleVersion,
        @Nullable MotionId motionId,
        @Nullable SubpoenaId subpoenaId,
        @Nullable HearingId hearingId) {

    /** What a deadline can rest on. */
    public enum Kind {
        ORDER,
        RULE,
        AGREEMENT
    }

    static Basis order(OrderId order, ObligationId obligation) {
        return new Basis(Kind.ORDER, order, obligation, null, null, null, null, null);
    }

    static Basis rule(String rule, Id about) {
        return new Basis(
                Kind.RULE,
                about instanceof OrderId order ? order : null,
                null,
                rule,
                null,
                about instanceof MotionId motion ? motion : null,
                about instanceof SubpoenaId subpoena ? subpoena : null,
                about instanceof HearingId hearing ? hearing : null);
    }

    static Basis agreement(ObligationId obligation) {
        return new Basis(Kind.AGREEMENT, null, obligation, null, null, null, null, null);
    }

    /** The same, under the version of the rule that was applied. */
    Basis under(Derivation derivation) {
        Derivation.Grounds grounds = derivation.grounds();
        if (kind != Kind.RULE || grounds == null || grounds.rule() == null) {
            return this;
        }
        return new Basis(
                kind,
                orderId,
                obligationId,
                grounds.rule().id(),
                grounds.rule().version(),
                motionId,
                subpoenaId,
                hearingId);
    }
}
