package org.docketry.docket.documents;

import java.util.Optional;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;

/**
 * Which dispute a document was handed in to. Noted before its event is recorded, so that whoever
 * was told of a document can ask for it at once; only the dispute itself says whether it holds it.
 */
public interface DocumentOwners {

    /** On disk when this returns; the same note again changes nothing. */
    void note(DocumentId document, DisputeId dispute);

    Optional<DisputeId> disputeOf(DocumentId document);
}
