package org.docketry.docket.views;

import java.time.Instant;
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
        long version) {}
