// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * More time for something that is due.
 *
 * @param act what the time is for, as written
 * @param from the day that it was due; null where the paper names none
 * @param to the day that it is due now; null where the paper gives a period
 * @param days how many days more; null where the paper gives a day
 */
public record Extension(
        String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer days,
        double confidence,
        List<Span> spans) {

    public Extension {
        spans = List.copyOf(spans);
    }
}
