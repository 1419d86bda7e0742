// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.time.LocalDate;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date of a docket's line, with the words that it stands behind.
 *
 * @param label those words as written, blanks made one: "Responses due by", "Motion Hearing set
 *     for"; empty where the date stands alone
 * @param time the time of day as written ("09:00 AM", "noon"), in the court's zone; null where none
 *     is
 * @param at the place of the date itself
 */
public record EntryDate(
        String label, DateRole role, LocalDate date, @Nullable String time, Span at) {

    EntryDate as(DateRole other) {
        return new EntryDate(label, other, date, time, at);
    }
}
