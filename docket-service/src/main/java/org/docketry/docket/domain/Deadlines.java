package org.docketry.docket.domain;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.Id.DeadlineId;
import org.jspecify.annotations.Nullable;

/** What is due, was due, or no longer is. */
public record Deadlines(Map<DeadlineId, Deadline> byId) {

    /**
     * A deadline as it stands.
     *
     * @param set as it was first set; {@code due} and {@code derivation} are today's
     * @param confirmedBy the account that checked this version; null where none did
     */
    public record Deadline(
            DeadlineSet set,
            int version,
            Due due,
            Derivation derivation,
            Status status,
            @Nullable String confirmedBy) {

        /** Whether it can still be met, late or not. */
        boolean live() {
            return status == Status.OPEN || status == Status.PASSED;
        }

        private Deadline now(Status changed) {
            return new Deadline(set, version, due, derivation, changed, confirmedBy);
        }

        private Deadline restated(DeadlineRestated r) {
            return new Deadline(
                    set, r.deadlineVersion(), r.is().due(), r.derivation(), Status.OPEN, null);
        }
    }

    /** PASSED is not over: it can be met late, and an extension opens it again. */
    public enum Status {
        OPEN,
        PASSED,
        SATISFIED,
        VACATED
    }

    static Deadlines none() {
        return new Deadlines(Map.of());
    }

    Deadlines on(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet s ->
                    new Deadlines(
                            Append.to(
                                    byId,
                                    s.deadlineId(),
                                    new Deadline(
                                            s,
                                            s.deadlineVersion(),
                                            s.due(),
                                            s.derivation(),
                                            Status.OPEN,
                                            null)));
            case DeadlineRestated r -> change(r, d -> d.restated(r));
            case DeadlineVacated v -> change(v, d -> d.now(Status.VACATED));
            case DeadlineSatisfied s -> change(s, d -> d.now(Status.SATISFIED));
            case DeadlinePassed p -> change(p, d -> d.now(Status.PASSED));
            case DeadlineConfirmed c ->
                    change(
                            c,
                            d ->
                                    new Deadline(
                                            d.set(),
                                            d.version(),
                                            d.due(),
                                            d.derivation(),
                                            d.status(),
                                            c.by()));
        };
    }

    private Deadlines change(DeadlineEvent event, UnaryOperator<Deadline> change) {
        return new Deadlines(Append.change(byId, event.deadlineId(), change));
    }
}
