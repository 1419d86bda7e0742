// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a paper does to the day of a hearing or conference.
 *
 * @param hearing as the paper calls it, such as "status conference"
 * @param from the day that it was set for, in the court's own time; null where the paper names none
 * @param on the day that it is set for now; null for a vacated one
 * @param time of the new day as written; null where there is none
 */
public record HearingChange(
        Change change,
        String hearing,
        @Nullable LocalDate from,
        @Nullable LocalDate on,
        @Nullable String time,
        double confidence,
        List<Span> spans) {

    public HearingChange {
        spans = List.copyOf(spans);
    }

    /** What happens to the day. */
    public enum Change implements Term {
        SET,
        MOVED,
        VACATED
    }
}
