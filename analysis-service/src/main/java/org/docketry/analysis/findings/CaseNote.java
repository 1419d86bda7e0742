// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a dispute, as its event carried it.
 *
 * @param type the fact's name, such as {@code motion-filed}
 * @param fact the fact as a JSON object
 * @param effectiveOn the fact's court-local day; null in notes of before it was kept
 * @param documentId the document that we have it from; null where it comes from elsewhere
 */
public record CaseNote(
        String eventId,
        String disputeId,
        String type,
        String fact,
        @Nullable LocalDate effectiveOn,
        @Nullable String documentId) {

    /** Reads a day as the published events write it; null for anything else. */
    public static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
