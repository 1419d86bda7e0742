package org.docketry.docket.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in the world.
 *
 * @param on the court-local date
 * @param at the instant, where it is known
 */
public record Effective(LocalDate on, @Nullable OffsetDateTime at) {
    public Effective {
        // An instant stated in another zone may fall on the neighbouring day, never further off.
        if (at != null && Math.abs(at.toLocalDate().toEpochDay() - on.toEpochDay()) > 1) {
            throw new Malformed("effectiveAt", "is not on or next to effectiveOn");
        }
    }

    public static Effective on(LocalDate date) {
        return new Effective(date, null);
    }

    /**
     * For a fact that was read in a document: an order is effective on its own day, anything else
     * on the day that was read or that a person gives. Empty where nobody says: a day of filing
     * that is guessed would count wrong.
     */
    public static Optional<Effective> ofReading(Fact fact, @Nullable LocalDate said) {
        return fact instanceof OrderEntered order
                ? Optional.of(on(order.day()))
                : Optional.ofNullable(said).map(Effective::on);
    }

    /** For what happens in this system and not in a court: the day is the day in UTC. */
    public static Effective at(Instant instant) {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        return new Effective(at.toLocalDate(), at);
    }
}
