package org.docketry.docket.views;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.docketry.docket.domain.Basis;
import org.docketry.docket.domain.DeadlineEvent;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DeadlineEvent.ExpectedFilingAbsent;
import org.docketry.docket.domain.Derivation;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.Due;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A deadline in a list, as it stands.
 *
 * @param state {@code open}, {@code passed}, {@code satisfied} or {@code vacated}
 * @param confirmedBy the account that checked this version; null where none did
 * @param passesAt when somebody has to note that its time ran out, to the second; null unless open
 * @param doneOn the day on which what was due was done; null unless satisfied
 * @param late whether that was after the due date; null unless satisfied
 * @param version the dispute's event that this line has seen last
 */
public record DeadlineLine(
        DeadlineId deadlineId,
        DisputeId disputeId,
        int deadlineVersion,
        String title,
        Basis basis,
        List<PartyId> bound,
        String court,
        Due due,
        String state,
        Derivation derivation,
        @Nullable String confirmedBy,
        @Nullable Instant passesAt,
        @Nullable LocalDate doneOn,
        @Nullable Boolean late,
        long version)
        implements Line {

    /** For the rest of the record to come in, where a deadline is learnt of after its day. */
    private static final Duration CATCH_UP = Duration.ofHours(1);

    /** The line after one more event about its deadline; null before it was set. */
    static @Nullable DeadlineLine after(
            @Nullable DeadlineLine line, Logged logged, DeadlineEvent event) {
        long sequence = logged.recorded().sequence();
        Instant recordedAt = logged.recorded().stamp().recordedAt();
        if (event instanceof DeadlineSet set) {
            return new DeadlineLine(
                    set.deadlineId(),
                    logged.disputeId(),
                    set.deadlineVersion(),
                    set.title(),
                    set.basis(),
                    set.bound(),
                    set.court(),
                    set.due(),
                    "open",
                    set.derivation(),
                    null,
                    passesAt(set.due(), recordedAt),
                    null,
                    null,
                    sequence);
        }
        return line == null ? null : line.changedBy(event, sequence, recordedAt);
    }

    private static Instant passesAt(Due due, Instant recordedAt) {
        Instant at = due.at().isAfter(recordedAt) ? due.at() : recordedAt.plus(CATCH_UP);
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private DeadlineLine changedBy(DeadlineEvent event, long sequence, Instant recordedAt) {
        return switch (event) {
            case DeadlineSet _ -> this;
            case DeadlineRestated restated ->
                    new DeadlineLine(
                            deadlineId,
                            disputeId,
                            restated.deadlineVersion(),
                            title,
                            basis,
                            bound,
                            court,
                            restated.is().due(),
                            "open",
                            restated.derivation(),
                            null,
                            passesAt(restated.is().due(), recordedAt),
                            null,
                            null,
                            sequence);
            case ExpectedFilingAbsent _ -> now(state, confirmedBy, sequence);
            case DeadlineVacated _ -> now("vacated", confirmedBy, sequence);
            case DeadlineSatisfied satisfied -> done(satisfied.on(), sequence);
            case DeadlinePassed _ -> now("passed", confirmedBy, sequence);
            case DeadlineConfirmed confirmed -> now(state, confirmed.by(), sequence);
        };
    }

    private DeadlineLine done(LocalDate on, long sequence) {
        return stands("satisfied", confirmedBy, on, on.isAfter(due.date()), sequence);
    }

    private DeadlineLine now(String changed, @Nullable String confirmed, long sequence) {
        boolean same = changed.equals(state);
        return stands(changed, confirmed, same ? doneOn : null, same ? late : null, sequence);
    }

    private DeadlineLine stands(
            String changed,
            @Nullable String confirmed,
            @Nullable LocalDate done,
            @Nullable Boolean afterItsDay,
            long sequence) {
        return new DeadlineLine(
                deadlineId,
                disputeId,
                deadlineVersion,
                title,
                basis,
                bound,
                court,
                due,
                changed,
                derivation,
                confirmed,
                changed.equals("open") ? passesAt : null,
                done,
                afterItsDay,
                sequence);
    }
}
