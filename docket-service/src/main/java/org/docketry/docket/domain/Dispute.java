package org.docketry.docket.domain;

import java.util.List;
import org.docketry.docket.domain.AccessEvent.AccessGranted;
import org.docketry.docket.domain.AccessEvent.AccessLevel;
import org.docketry.docket.domain.AccessEvent.AccessRevoked;
import org.docketry.docket.domain.AccessRejection.NoSuchDispute;
import org.docketry.docket.domain.AccessRejection.NoWriteAccess;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CourseFact.DisputeReopened;
import org.docketry.docket.domain.DisputeCommand.AcceptProposal;
import org.docketry.docket.domain.DisputeCommand.ConfirmDeadline;
import org.docketry.docket.domain.DisputeCommand.GrantAccess;
import org.docketry.docket.domain.DisputeCommand.NoteDeadlinePassed;
import org.docketry.docket.domain.DisputeCommand.OpenDispute;
import org.docketry.docket.domain.DisputeCommand.OverrideDeadline;
import org.docketry.docket.domain.DisputeCommand.ReceiveDocument;
import org.docketry.docket.domain.DisputeCommand.RecordFact;
import org.docketry.docket.domain.DisputeCommand.RecordProposal;
import org.docketry.docket.domain.DisputeCommand.RejectProposal;
import org.docketry.docket.domain.DisputeCommand.RestateDeadlines;
import org.docketry.docket.domain.DisputeCommand.RevokeAccess;
import org.docketry.docket.domain.DisputeEvent.DisputeOpened;
import org.docketry.docket.domain.DisputeState.Absent;
import org.docketry.docket.domain.DisputeState.Open;
import org.docketry.docket.domain.DisputeState.Resolved;
import org.docketry.docket.domain.Papers.Proposal;
import org.docketry.docket.domain.ProposalEvent.ProposalAccepted;
import org.docketry.docket.domain.ProposalEvent.ProposalRejected;
import org.docketry.docket.domain.RequestRejection.StaleVersion;
import org.docketry.docket.domain.StateRejection.AccessAlreadyGranted;
import org.docketry.docket.domain.StateRejection.AccessNotGranted;
import org.docketry.docket.domain.StateRejection.DisputeAlreadyOpen;
import org.docketry.docket.domain.StateRejection.DisputeIsResolved;
import org.docketry.docket.domain.StateRejection.DocumentAlreadyReceived;
import org.docketry.docket.domain.StateRejection.ProposalAlreadyDecided;
import org.docketry.docket.domain.StateRejection.UnknownDocument;

/** Decides what may be recorded in a dispute, and folds what was. */
public final class Dispute {
    private final DeadlineKeeping deadlines;

    public Dispute(DeadlinePolicy policy) {
        this.deadlines = new DeadlineKeeping(policy);
    }

    /**
     * What a command leads to: one commit's events, or none where everything is on record already.
     *
     * @throws Rejected if the command is refused
     */
    public List<Recorded> decide(DisputeState state, DisputeCommand command) {
        Decision decision = new Decision(state, command);
        switch (state) {
            case Absent _ -> open(decision, command);
            case Open(CaseFile file) -> {
                admit(file, command.origin());
                carryOut(decision, command);
            }
            case Resolved(CaseFile file) -> {
                admit(file, command.origin());
                if (!fitsResolved(command)) {
                    throw new Rejected(new DisputeIsResolved(String.valueOf(file.resolved())));
                }
                carryOut(decision, command);
            }
        }
        return decision.events();
    }

    /** The state with one more event in it; refuses nothing, since what happened has happened. */
    public static DisputeState evolve(DisputeState state, Recorded next) {
        CaseFile file =
                state instanceof Absent && next.event() instanceof DisputeOpened opening
                        ? CaseFile.opening(opening, next)
                        : file(state).on(next);
        return file.resolved() == null ? new Open(file) : new Resolved(file);
    }

    /** The state that a dispute's events add up to. */
    public static DisputeState fold(List<Recorded> events) {
        DisputeState state = new Absent();
        for (Recorded next : events) {
            state = evolve(state, next);
        }
        return state;
    }

    /** The number of events behind a state. */
    public static long version(DisputeState state) {
        return switch (state) {
            case Absent _ -> 0;
            case Open(CaseFile file) -> file.version();
            case Resolved(CaseFile file) -> file.version();
        };
    }

    /** Everything on record; fails for a dispute that nobody opened. */
    public static CaseFile file(DisputeState state) {
        return switch (state) {
            case Absent _ -> throw new IllegalStateException("a dispute begins with its opening");
            case Open(CaseFile file) -> file;
            case Resolved(CaseFile file) -> file;
        };
    }

    private static void open(Decision decision, DisputeCommand command) {
        if (!(command instanceof OpenDispute opening)) {
            throw new Rejected(new NoSuchDispute());
        }
        Filings.notInTheFuture(opening.effective(), opening.origin());
        Recorded opened =
                decision.record(
                        new DisputeOpened(opening.title()), opening.effective(), opening.source());
        decision.follow(
                opened, new AccessGranted(opening.origin().actor().id(), AccessLevel.WRITE));
    }

    private static void admit(CaseFile file, Origin origin) {
        String account = origin.actor().id();
        if (!origin.everyDispute() && !file.access().writes(account)) {
            throw new Rejected(
                    file.access().reads(account) ? new NoWriteAccess() : new NoSuchDispute());
        }
        Long expected = origin.expectedVersion();
        if (expected != null && expected != file.version()) {
            throw new Rejected(new StaleVersion(expected, file.version()));
        }
    }

    /** What an ended dispute still takes: its reopening, and what changes no fact of the fight. */
    private static boolean fitsResolved(DisputeCommand command) {
        return switch (command) {
            case RecordFact c ->
                    c.fact() instanceof DisputeReopened
                            || c.fact() instanceof FactCorrected
                            || c.fact() instanceof SealFact;
            case AcceptProposal _ -> false;
            case OpenDispute _,
                    ReceiveDocument _,
                    RecordProposal _,
                    RejectProposal _,
                    ConfirmDeadline _,
                    OverrideDeadline _,
                    RestateDeadlines _,
                    NoteDeadlinePassed _,
                    GrantAccess _,
                    RevokeAccess _ ->
                    true;
        };
    }

    private void carryOut(Decision decision, DisputeCommand command) {
        switch (command) {
            case OpenDispute c -> throw new Rejected(new DisputeAlreadyOpen(c.disputeId()));
            case RecordFact c -> recordFact(decision, c);
            case ReceiveDocument c -> receive(decision, c);
            case RecordProposal c -> propose(decision, c);
            case AcceptProposal c -> accept(decision, c);
            case RejectProposal c -> {
                pending(decision, c.proposalId());
                decision.record(
                        new ProposalRejected(c.proposalId(), c.reason()), now(decision), null);
            }
            case ConfirmDeadline c ->
                    DeadlineActs.confirm(decision, c.deadlineId(), c.deadlineVersion());
            case OverrideDeadline c ->
                    DeadlineActs.override(
                            decision,
                            c.deadlineId(),
                            c.deadlineVersion(),
                            c.date(),
                            c.time(),
                            c.reason());
            case RestateDeadlines c -> deadlines.workOutAnew(decision, c.why());
            case NoteDeadlinePassed c ->
                    DeadlineActs.pass(decision, c.deadlineId(), c.deadlineVersion());
            case GrantAccess c -> grant(decision, c);
            case RevokeAccess c -> {
                if (!decision.file().access().reads(c.account())) {
                    throw new Rejected(new AccessNotGranted(c.account()));
                }
                decision.record(new AccessRevoked(c.account()), now(decision), null);
            }
        }
    }

    private void recordFact(Decision decision, RecordFact command) {
        if (command.fact() instanceof FactCorrected correction) {
            Filings.notInTheFuture(command.effective(), command.origin());
            Corrections.check(decision.file(), command.origin(), correction);
        } else {
            Admissible.check(
                    decision.file(), command.origin(), command.fact(), command.effective());
        }
        CaseFile before = decision.file();
        Recorded fact = decision.record(command.fact(), command.effective(), command.source());
        deadlines.after(decision, before, fact);
    }

    private void accept(Decision decision, AcceptProposal command) {
        Proposal proposal = pending(decision, command.proposalId());
        if (command.policy() != null
                && decision.file().papers().decidedOnOtherReading(proposal.made())) {
            return;
        }
        Admissible.check(decision.file(), command.origin(), command.fact(), command.effective());
        decision.record(
                new ProposalAccepted(command.proposalId(), command.changes(), command.policy()),
                now(decision),
                null);
        Source source = new Source(Source.Kind.DOCUMENT, proposal.made().documentId().value());
        CaseFile before = decision.file();
        deadlines.after(
                decision, before, decision.record(command.fact(), command.effective(), source));
    }

    private static Proposal pending(Decision decision, Id.ProposalId id) {
        Proposal proposal = Present.proposal(decision.file(), id);
        if (proposal.decision() != Papers.Decision.PENDING) {
            throw new Rejected(new ProposalAlreadyDecided(id, proposal.decision()));
        }
        return proposal;
    }

    private static void receive(Decision decision, ReceiveDocument command) {
        Id.DocumentId id = command.document().documentId();
        if (decision.file().papers().documents().containsKey(id)) {
            throw new Rejected(new DocumentAlreadyReceived(id));
        }
        decision.record(command.document(), now(decision), null);
    }

    /**
     * What was read before the reader knew of a seal is dropped, with the words that it quotes; the
     * reader sends it again when the seal is lifted.
     */
    private static void propose(Decision decision, RecordProposal command) {
        Papers papers = decision.file().papers();
        Id.DocumentId document = command.proposal().documentId();
        if (!papers.documents().containsKey(document)) {
            throw new Rejected(new UnknownDocument(document));
        }
        boolean known = papers.proposals().containsKey(command.proposal().proposalId());
        if (!known && !papers.isSealed(document)) {
            decision.record(command.proposal(), now(decision), null);
        }
    }

    private static void grant(Decision decision, GrantAccess command) {
        if (decision.file().access().levels().get(command.account()) == command.level()) {
            throw new Rejected(new AccessAlreadyGranted(command.account(), command.level()));
        }
        decision.record(new AccessGranted(command.account(), command.level()), now(decision), null);
    }

    /** What we do ourselves is effective when we do it. */
    private static Effective now(Decision decision) {
        return Effective.at(decision.origin().at());
    }
}
