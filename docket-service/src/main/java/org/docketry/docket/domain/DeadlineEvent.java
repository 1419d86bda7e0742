package org.docketry.docket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * What is due and what became of it. A recorded date is never computed again: replay reads it.
 *
 * <p>Every event names the version it speaks of. Setting makes version 1, restating makes the next;
 * the others say something about the version that stands.
 */
public sealed interface DeadlineEvent extends DisputeEvent {
    DeadlineId deadlineId();

    int deadlineVersion();

    /**
     * Something is due.
     *
     * @param bound the parties who must act
     * @param court the court whose clock ends the day
     * @param expects what the other side counts on, in words; null where it may be left undone
     */
    record DeadlineSet(
            DeadlineId deadlineId,
            int deadlineVersion,
            String title,
            Basis basis,
            List<PartyId> bound,
            String court,
            Due due,
            Derivation derivation,
            @Nullable String expects)
            implements DeadlineEvent {
        public DeadlineSet {
            bound = Shape.list(bound, "bound");
        }
    }

    /**
     * A date moved: both dates and the reason, so that whoever was told can be told again.
     *
     * @param moved null where the date was worked out anew
     */
    record DeadlineRestated(
            DeadlineId deadlineId,
            int deadlineVersion,
            Term was,
            Term is,
            String why,
            Derivation derivation,
            @Nullable Moved moved)
            implements DeadlineEvent {}

    /** What took a deadline off the date that was worked out. */
    enum Moved {
        EXTENSION,
        OVERRIDE
    }

    /** Nothing is due any more. */
    record DeadlineVacated(DeadlineId deadlineId, int deadlineVersion, Term was, String why)
            implements DeadlineEvent {}

    /**
     * What was due was done, in time or late.
     *
     * @param by the event that records the compliance
     * @param on the day it was done
     */
    record DeadlineSatisfied(DeadlineId deadlineId, int deadlineVersion, UUID by, LocalDate on)
            implements DeadlineEvent {}

    /** The day ended and nobody had recorded compliance. */
    record DeadlinePassed(DeadlineId deadlineId, int deadlineVersion, Instant at)
            implements DeadlineEvent {}

    /**
     * Silence: what the other side counted on had not come when its day ended.
     *
     * @param expected in words
     * @param from the parties who did not act
     * @param at the instant when the day ended
     */
    record ExpectedFilingAbsent(
            DeadlineId deadlineId,
            int deadlineVersion,
            String expected,
            List<PartyId> from,
            Instant at)
            implements DeadlineEvent {
        public ExpectedFilingAbsent {
            from = Shape.list(from, "from");
        }
    }

    /**
     * A person checked the date.
     *
     * @param by the account of that person
     */
    record DeadlineConfirmed(DeadlineId deadlineId, int deadlineVersion, String by)
            implements DeadlineEvent {}

    /** When something was or is due, as the before and after of a restatement. */
    record Term(Due due) {}
}
