package org.docketry.docket.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.ProposalEvent.ProposalAccepted;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;
import org.docketry.docket.domain.ProposalEvent.ProposalRejected;

/** The documents we hold, what machines read in them, and what is sealed. */
public record Papers(
        Map<DocumentId, DocumentReceived> documents,
        Map<ProposalId, Proposal> proposals,
        Seals seals) {

    /** A reading and what a person said to it. */
    public record Proposal(ProposalMade made, Decision decision) {}

    /** What a person said to a reading. */
    public enum Decision {
        PENDING,
        ACCEPTED,
        REJECTED
    }

    static Papers none() {
        return new Papers(Map.of(), Map.of(), Seals.none());
    }

    /** Whether a court's seal lies on the document now. */
    public boolean isSealed(DocumentId document) {
        return seals.cover(document);
    }

    /** What is closed to those who may not see what is sealed. */
    public UnderSeal underSeal() {
        if (seals.byId().isEmpty()) {
            return UnderSeal.NOTHING;
        }
        Set<DocumentId> closed =
                documents.keySet().stream().filter(this::isSealed).collect(Collectors.toSet());
        Set<ProposalId> readings =
                proposals.values().stream()
                        .map(Proposal::made)
                        .filter(made -> closed.contains(made.documentId()))
                        .map(ProposalMade::proposalId)
                        .collect(Collectors.toSet());
        return new UnderSeal(closed, readings);
    }

    /** These papers without what is under seal. */
    Papers open() {
        UnderSeal closed = underSeal();
        return new Papers(
                InOrder.of(documents).without(closed.documents()),
                InOrder.of(proposals).without(closed.readings()),
                seals);
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
        return new Papers(documents, proposals, seals.on(fact));
    }

    Papers placed(Recorded recorded) {
        return new Papers(documents, proposals, seals.placed(recorded));
    }
}
