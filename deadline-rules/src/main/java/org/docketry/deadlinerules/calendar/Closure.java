package org.docketry.deadlinerules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which one court's clerk's office was closed. It is no legal holiday.
 *
 * @param inaccessible whether the office counts as inaccessible under Rule 6(a)(3); a closed window
 *     with e-filing running, or a day the court itself says does not count, is not
 */
public record Closure(
        LocalDate date,
        String name,
        boolean inaccessible,
        String authority,
        @Nullable String note,
        boolean unverified) {}
