package org.docketry.docket.domain;

import java.util.Map;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.Id.SealId;
import org.docketry.docket.domain.ProposalEvent.ProposalAccepted;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;
import org.docketry.docket.domain.ProposalEvent.ProposalRejected;
import org.docketry.docket.domain.SealFact.MaterialSealed;
import org.docketry.docket.domain.SealFact.MaterialUnsealed;

/** The documents we hold, what machines read in them, and what is sealed. */
public record Papers(
        Map<DocumentId, DocumentReceived> documents,
        Map<ProposalId, Proposal> proposals,
        Map<SealId, Seal> seals) {

    /** A reading and what a person said to it. */
    public record Proposal(ProposalMade made, Decision decision) {}

    /** What a person said to a reading. */
    public enum Decision {
        PENDING,
        ACCEPTED,
        REJECTED
    }

    /** Something a court closed, and whether it was opened again. */
    public record Seal(MaterialSealed sealed, boolean lifted) {}

    static Papers none() {
        return new Papers(Map.of(), Map.of(), Map.of());
    }

    /** Whether a court's seal lies on the document now. */
    public boolean isSealed(DocumentId document) {
        return seals.values().stream()
                .anyMatch(s -> !s.lifted() && document.equals(s.sealed().documentId()));
    }

    /** Whether something was said to what another program or version read in the same document. */
    boolean decidedOnOtherReading(ProposalMade made) {
        return proposals.values().stream()
                .filter(other -> other.decision() != Decision.PENDING)
                .map(Proposal::made)
                .anyMatch(
                        other ->
                                other.documentId().equals(made.documentId())
                                        && other.kind().equals(made.kind())
                                        && !other.analyser().equals(made.analyser()));
    }

    Papers on(DocumentReceived received) {
        return new Papers(Append.to(documents, received.documentId(), received), proposals, seals);
    }

    Papers on(ProposalEvent event) {
        Map<ProposalId, Proposal> changed =
                switch (event) {
                    case ProposalMade made ->
                            Append.to(
                                    proposals,
                                    made.proposalId(),
                                    new Proposal(made, Decision.PENDING));
                    case ProposalAccepted accepted ->
                            Append.change(
                                    proposals,
                                    accepted.proposalId(),
                                    p -> new Proposal(p.made(), Decision.ACCEPTED));
                    case ProposalRejected rejected ->
                            Append.change(
                                    proposals,
                                    rejected.proposalId(),
                                    p -> new Proposal(p.made(), Decision.REJECTED));
                };
        return new Papers(documents, changed, seals);
    }

    Papers on(SealFact fact) {
        Map<SealId, Seal> changed =
                switch (fact) {
                    case MaterialSealed s -> Append.to(seals, s.sealId(), new Seal(s, false));
                    case MaterialUnsealed u ->
                            Append.change(seals, u.sealId(), s -> new Seal(s.sealed(), true));
                };
        return new Papers(documents, proposals, changed);
    }
}
