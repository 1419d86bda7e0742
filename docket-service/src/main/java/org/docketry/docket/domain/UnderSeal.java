package org.docketry.docket.domain;

import java.util.Set;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.ProposalId;

/**
 * The documents that a seal covers now, and what machines read in them: whoever may not see the one
 * may not see the other, for a reading quotes its document.
 */
public record UnderSeal(Set<DocumentId> documents, Set<ProposalId> readings) {

    /** Nothing is closed to those who may see what is sealed. */
    public static final UnderSeal NOTHING = new UnderSeal(Set.of(), Set.of());

    /** Whether the event tells of such a document or of what was read in it. */
    public boolean covers(DisputeEvent event) {
        return switch (event) {
            case DocumentReceived received -> documents.contains(received.documentId());
            case ProposalEvent reading -> readings.contains(reading.proposalId());
            case DisputeEvent _ -> false;
        };
    }
}
