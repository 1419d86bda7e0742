// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import org.jspecify.annotations.Nullable;

/**
 * One fact of a dispute, as its event carried it.
 *
 * @param type the fact's name, such as {@code motion-filed}
 * @param fact the fact as a JSON object
 * @param documentId the document that we have it from; null where it comes from elsewhere
 */
public record CaseNote(
        String eventId, String disputeId, String type, String fact, @Nullable String documentId) {}
