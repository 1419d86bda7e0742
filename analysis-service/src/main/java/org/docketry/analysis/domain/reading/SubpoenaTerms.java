// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a subpoena commands to do what, and by when.
 *
 * @param to as the form names who is commanded; null where it does not
 * @param demands each as printed, unit for unit, in order
 * @param due the day of compliance; null where none is given
 * @param time as written; null where none is given
 */
public record SubpoenaTerms(
        @Nullable Found<String> to,
        List<Found<String>> demands,
        @Nullable Found<LocalDate> due,
        @Nullable String time) {

    public SubpoenaTerms {
        demands = List.copyOf(demands);
    }
}
