// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * What an order takes the force of for a time or for good: a stay, a deadline that is vacated, or
 * the end of a stay.
 *
 * @param what as the order names it, such as "Paragraph 4" or "Discovery"
 * @param until the last day, where the order names one
 * @param untilWords how long, or for a lifted stay from when, as written; null where it does not
 *     say
 * @param condition "If a motion is filed"; null where it is so in any case
 */
public record Suspension(
        Effect effect,
        String what,
        @Nullable LocalDate until,
        @Nullable String untilWords,
        @Nullable String condition,
        double confidence,
        List<Span> spans) {

    public Suspension {
        spans = List.copyOf(spans);
    }

    /** What becomes of it. */
    public enum Effect implements Term {
        /** It has no force as long as the stay lasts. */
        STAYED,
        /** Of a deadline or a schedule: there is none any more. */
        VACATED,
        /** Of a stay. */
        LIFTED
    }
}
