// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an obligation is due, as far as the order says it. */
public sealed interface Due {

    /**
     * A day that the order names.
     *
     * @param time the hour as the order writes it; null for the whole day
     */
    record FixedDate(LocalDate date, @Nullable String time) implements Due {}

    /**
     * A stretch of time that runs from, or up to, an event.
     *
     * @param unit {@code days}, {@code business-days}, {@code court-days}, {@code weeks}, {@code
     *     months} or {@code hours}
     * @param direction {@code after} or {@code before} the trigger
     * @param trigger {@code order-entered} for "this order", else the order's own words
     */
    record Period(int count, String unit, String direction, String trigger) implements Due {}

    /** The order commands, and names no day. */
    record NoneStated() implements Due {}
}
