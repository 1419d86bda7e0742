package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.docketry.docket.domain.Id.HearingId;
import org.docketry.docket.domain.Id.MotionId;
import org.jspecify.annotations.Nullable;

/** Days in court. Each fact is effective when it became so, not on the day of the hearing. */
public sealed interface HearingFact extends Fact {
    HearingId hearingId();

    /**
     * The court will hear motions on a day.
     *
     * @param at the court's local time; null where none was given
     */
    record HearingSet(
            HearingId hearingId,
            List<MotionId> motionIds,
            LocalDate on,
            @Nullable LocalTime at,
            String court)
            implements HearingFact {
        public HearingSet {
            motionIds = Shape.list(motionIds, "motionIds");
            Shape.court(court, "court");
        }
    }

    record HearingMoved(HearingId hearingId, LocalDate on, @Nullable LocalTime at)
            implements HearingFact {}

    record HearingVacated(HearingId hearingId, @Nullable String reason) implements HearingFact {
        public HearingVacated {
            Shape.optionalText(reason, "reason");
        }
    }

    record HearingHeld(HearingId hearingId) implements HearingFact {}
}
