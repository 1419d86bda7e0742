package org.docketry.docket.domain;

import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.RulingId;
import org.jspecify.annotations.Nullable;

/**
 * What an order does to one motion, as to one respondent or one demand. One order may grant a
 * motion against one respondent and deny a part of it against another, so an order has no single
 * outcome.
 *
 * @param respondent null: as to everybody the motion is against
 * @param demand a demand's id or the order's own words for it; null: as to all demands
 * @param except what the outcome does not reach, in words
 */
public record Ruling(
        RulingId rulingId,
        MotionId motionId,
        @Nullable PartyId respondent,
        @Nullable String demand,
        Outcome outcome,
        @Nullable String except) {
    public Ruling {
        Shape.optionalText(demand, "demand");
        Shape.optionalText(except, "except");
    }

    /** The outcomes a ruling can have. */
    public enum Outcome {
        GRANTED,
        DENIED,
        GRANTED_IN_PART,
        MOOT,
        WITHDRAWN,
        NOT_REACHED
    }

    /** What the ruling is as to; an order that rules twice as to the same contradicts itself. */
    public record Scope(MotionId motionId, @Nullable PartyId respondent, @Nullable String demand) {}

    public Scope scope() {
        return new Scope(motionId, respondent, demand);
    }
}
