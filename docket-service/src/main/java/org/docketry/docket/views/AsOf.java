package org.docketry.docket.views;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A look back.
 *
 * @param known only what had been recorded before this instant; null: everything
 * @param effective only what had happened by then; null: everything
 */
public record AsOf(@Nullable Instant known, @Nullable Then effective) {

    /**
     * A day, or an instant on it.
     *
     * @param at null: the whole day
     */
    public record Then(LocalDate on, @Nullable OffsetDateTime at) {

        /** What has no hour happened on its day; what has one must have come by then. */
        boolean reached(Effective effective) {
            OffsetDateTime happened = effective.at();
            if (at == null || happened == null) {
                return !effective.on().isAfter(on);
            }
            return !happened.toInstant().isAfter(at.toInstant());
        }
    }

    /**
     * Reads two query parameters.
     *
     * @param known an ISO date (to its end in UTC) or a date and time with offset; null for now
     * @param effective an ISO date or a date and time with offset; null for always
     * @throws DateTimeException if one is neither
     */
    public static AsOf parse(@Nullable String known, @Nullable String effective) {
        Then then = effective == null ? null : then(effective);
        if (known == null) {
            return new AsOf(null, then);
        }
        Then by = then(known);
        // An instant is included itself, a day to its last.
        Instant before =
                by.at() == null
                        ? by.on().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : by.at().toInstant().plusNanos(1);
        return new AsOf(before, then);
    }

    private static Then then(String text) {
        if (text.length() == 10) {
            return new Then(LocalDate.parse(text), null);
        }
        OffsetDateTime at = OffsetDateTime.parse(text);
        return new Then(at.toLocalDate(), at);
    }

    boolean knows(Recorded recorded) {
        return known == null || recorded.stamp().recordedAt().isBefore(known);
    }

    boolean reached(Effective happened) {
        return effective == null || effective.reached(happened);
    }
}
