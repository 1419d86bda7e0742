package org.docketry.docket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DeadlineEvent.ExpectedFilingAbsent;
import org.docketry.docket.domain.DeadlineEvent.Moved;
import org.docketry.docket.domain.Id.DeadlineId;
import org.jspecify.annotations.Nullable;

/** What is due, was due, or no longer is. */
public record Deadlines(Map<DeadlineId, Deadline> byId) {

    /**
     * A deadline as it stands.
     *
     * @param set as it was first set; {@code due} and {@code derivation} are today's
     * @param moved what took it off the date that was worked out; null where it stands there
     * @param recordedBy the account through which this version came
     * @param recordedAt when this version came
     * @param confirmedBy the accounts that checked this version, in order
     * @param doneOn the day on which what was due was done; null unless satisfied
     */
    public record Deadline(
            DeadlineSet set,
            int version,
            Due due,
            Derivation derivation,
            Status status,
            @Nullable Moved moved,
            String recordedBy,
            Instant recordedAt,
            List<String> confirmedBy,
            @Nullable LocalDate doneOn) {

        /** Whether it can still be met, late or not. */
        public boolean live() {
            return status == Status.OPEN || status == Status.PASSED;
        }

        /** Whether somebody could still have acted when we learned of it. */
        boolean knownInTime() {
            return recordedAt.isBefore(due.at());
        }

        /** Whether what was due was done, but after its day. Of the hour nothing is on record. */
        public boolean late() {
            return doneOn != null && doneOn.isAfter(due.date());
        }

        private Deadline now(Status changed, @Nullable LocalDate done) {
            return new Deadline(
                    set,
                    version,
                    due,
                    derivation,
                    changed,
                    moved,
                    recordedBy,
                    recordedAt,
                    confirmedBy,
                    done);
        }

        private Deadline confirmed(String by) {
            return new Deadline(
                    set,
                    version,
                    due,
                    derivation,
                    status,
                    moved,
                    recordedBy,
                    recordedAt,
                    Append.to(confirmedBy, by),
                    doneOn);
        }

        private Deadline restated(DeadlineRestated r, Stamp stamp) {
            return new Deadline(
                    set,
                    r.deadlineVersion(),
                    r.is().due(),
                    r.derivation(),
                    Status.OPEN,
                    r.moved(),
                    stamp.actor().id(),
                    stamp.recordedAt(),
                    List.of(),
                    null);
        }

        private static Deadline set(DeadlineSet s, Stamp stamp) {
            return new Deadline(
                    s,
                    s.deadlineVersion(),
                    s.due(),
                    s.derivation(),
                    Status.OPEN,
                    null,
                    stamp.actor().id(),
                    stamp.recordedAt(),
                    List.of(),
                    null);
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

    Deadlines on(DeadlineEvent event, Stamp stamp) {
        return switch (event) {
            case DeadlineSet s ->
                    new Deadlines(Append.to(byId, s.deadlineId(), Deadline.set(s, stamp)));
            case DeadlineRestated r -> change(r, d -> d.restated(r, stamp));
            case DeadlineVacated v -> change(v, d -> d.now(Status.VACATED, null));
            case DeadlineSatisfied s -> change(s, d -> d.now(Status.SATISFIED, s.on()));
            case DeadlinePassed p -> change(p, d -> d.now(Status.PASSED, null));
            case DeadlineConfirmed c -> change(c, d -> d.confirmed(c.by()));
            case ExpectedFilingAbsent _ -> this;
        };
    }

    private Deadlines change(DeadlineEvent event, UnaryOperator<Deadline> change) {
        return new Deadlines(Append.change(byId, event.deadlineId(), change));
    }
}
