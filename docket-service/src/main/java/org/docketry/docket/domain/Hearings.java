package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.docketry.docket.domain.HearingFact.HearingHeld;
import org.docketry.docket.domain.HearingFact.HearingMoved;
import org.docketry.docket.domain.HearingFact.HearingSet;
import org.docketry.docket.domain.HearingFact.HearingVacated;
import org.docketry.docket.domain.Id.HearingId;
import org.jspecify.annotations.Nullable;

/** The hearings, each on the day it stands for now. */
public record Hearings(Map<HearingId, Hearing> byId) {

    /**
     * One hearing.
     *
     * @param set as it was first set
     * @param on the day it stands for now
     * @param at the court's local time; null where none was given
     */
    public record Hearing(HearingSet set, LocalDate on, @Nullable LocalTime at, Status status) {
        Hearing now(Status changed) {
            return new Hearing(set, on, at, changed);
        }
    }

    /** What became of a hearing. */
    public enum Status {
        SET,
        VACATED,
        HELD
    }

    static Hearings none() {
        return new Hearings(Map.of());
    }

    Hearings on(HearingFact fact) {
        return switch (fact) {
            case HearingSet set ->
                    new Hearings(
                            Append.to(
                                    byId,
                                    set.hearingId(),
                                    new Hearing(set, set.on(), set.at(), Status.SET)));
            case HearingMoved m ->
                    change(m.hearingId(), h -> new Hearing(h.set(), m.on(), m.at(), h.status()));
            case HearingVacated v -> change(v.hearingId(), h -> h.now(Status.VACATED));
            case HearingHeld held -> change(held.hearingId(), h -> h.now(Status.HELD));
        };
    }

    private Hearings change(HearingId id, UnaryOperator<Hearing> change) {
        return new Hearings(Append.change(byId, id, change));
    }
}
