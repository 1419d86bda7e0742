package org.docketry.docket.views;

import java.time.Instant;
import org.docketry.docket.domain.DisputeLog.Logged;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;

/**
 * A document we hold the bytes of.
 *
 * @param version the dispute's event that brought it
 */
public record DocumentLine(
        DocumentId documentId,
        DisputeId disputeId,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        Instant recordedAt,
        long version)
        implements Line {

    static DocumentLine of(Logged logged, DocumentReceived received) {
        return new DocumentLine(
                received.documentId(),
                logged.disputeId(),
                received.name(),
                received.mediaType(),
                received.bytes(),
                received.sha256(),
                logged.recorded().stamp().recordedAt(),
                logged.recorded().sequence());
    }
}
