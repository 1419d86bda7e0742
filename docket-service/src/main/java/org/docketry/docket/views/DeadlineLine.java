package org.docketry.docket.views;

import java.util.List;
import org.docketry.docket.domain.Basis;
import org.docketry.docket.domain.DeadlineEvent;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.Derivation;
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
        long version)
        implements Line {

    /** The line after one more event about its deadline; null before it was set. */
    static @Nullable DeadlineLine after(
            @Nullable DeadlineLine line, DisputeId dispute, long sequence, DeadlineEvent event) {
        if (event instanceof DeadlineSet set) {
            return new DeadlineLine(
                    set.deadlineId(),
                    dispute,
                    set.deadlineVersion(),
                    set.title(),
                    set.basis(),
                    set.bound(),
                    set.court(),
                    set.due(),
                    "open",
                    set.derivation(),
                    null,
                    sequence);
        }
        return line == null ? null : line.changedBy(event, sequence);
    }

    private DeadlineLine changedBy(DeadlineEvent event, long sequence) {
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
                            sequence);
            case DeadlineVacated _ -> now("vacated", confirmedBy, sequence);
            case DeadlineSatisfied _ -> now("satisfied", confirmedBy, sequence);
            case DeadlinePassed _ -> now("passed", confirmedBy, sequence);
            case DeadlineConfirmed confirmed -> now(state, confirmed.by(), sequence);
        };
    }

    private DeadlineLine now(String changed, @Nullable String confirmed, long sequence) {
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
                sequence);
    }
}
