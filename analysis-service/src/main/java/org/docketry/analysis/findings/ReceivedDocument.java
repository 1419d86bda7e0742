// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import org.jspecify.annotations.Nullable;

/**
 * A document that a dispute received.
 *
 * @param eventId the event that told of it
 * @param correlationId null where the event carried none
 * @param why for an unreadable document, a sentence for people; else null
 */
public record ReceivedDocument(
        String documentId,
        String disputeId,
        String eventId,
        @Nullable String correlationId,
        String mediaType,
        State state,
        int attempts,
        @Nullable String why) {

    /** How far a document has come. */
    public enum State {
        WAITING,
        DONE,
        UNREADABLE,
        /** A court's seal lies on it, and it is not read before that is lifted. */
        SEALED
    }
}
