package org.docketry.docket.domain;

import java.util.UUID;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.HearingId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObjectionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.Id.SealId;
import org.docketry.docket.domain.Id.SubpoenaId;

/** Refused for what is, or is not, on record: the same command may be right at another time. */
public sealed interface StateRejection extends Rejection {

    record DisputeAlreadyOpen(DisputeId disputeId) implements StateRejection {}

    record DisputeIsResolved(String how) implements StateRejection {}

    record DisputeIsNotResolved() implements StateRejection {}

    record DocketNotLinked(DocketRef docket) implements StateRejection {}

    record DocketAlreadyLinked(DocketRef docket) implements StateRejection {}

    record UnknownParty(PartyId partyId) implements StateRejection {}

    record UnknownSubpoena(SubpoenaId subpoenaId) implements StateRejection {}

    record UnknownMotion(MotionId motionId) implements StateRejection {}

    record UnknownHearing(HearingId hearingId) implements StateRejection {}

    record UnknownOrder(OrderId orderId) implements StateRejection {}

    /** Of an objection to a magistrate judge's order. */
    record UnknownObjection(ObjectionId objectionId) implements StateRejection {}

    record UnknownObligation(ObligationId obligationId) implements StateRejection {}

    record UnknownDeadline(DeadlineId deadlineId) implements StateRejection {}

    record UnknownDocument(DocumentId documentId) implements StateRejection {}

    record UnknownProposal(ProposalId proposalId) implements StateRejection {}

    record UnknownSeal(SealId sealId) implements StateRejection {}

    record UnknownEvent(UUID eventId) implements StateRejection {}

    /**
     * An identifier may not name two things.
     *
     * @param id given out before in this dispute, or twice in this fact
     */
    record DuplicateId(Id id) implements StateRejection {}

    /** The same bytes are in this dispute already, as that document. */
    record DocumentAlreadyReceived(DocumentId documentId) implements StateRejection {}

    record SubpoenaIsWithdrawn(SubpoenaId subpoenaId) implements StateRejection {}

    record HearingIsOver(HearingId hearingId, Hearings.Status state) implements StateRejection {}

    record OrderIsVacated(OrderId orderId) implements StateRejection {}

    record ObligationAlreadyMet(ObligationId obligationId) implements StateRejection {}

    /** The parties have ended what they agreed on. */
    record AgreementIsOver(ObligationId obligationId) implements StateRejection {}

    /** An order makes the obligation, and parties cannot end it. */
    record NotAgreedOn(ObligationId obligationId) implements StateRejection {}

    record DeadlineIsOver(DeadlineId deadlineId, Deadlines.Status state)
            implements StateRejection {}

    /** It was said of another version of the deadline than the one that stands. */
    record StaleDeadlineVersion(DeadlineId deadlineId, int given, int current)
            implements StateRejection {}

    /** Two people check a date: who recorded or confirmed it may not confirm it (again). */
    record ConfirmedByTheSame(DeadlineId deadlineId, String account) implements StateRejection {}

    record ProposalAlreadyDecided(ProposalId proposalId, Papers.Decision decision)
            implements StateRejection {}

    record SealAlreadyLifted(SealId sealId) implements StateRejection {}

    record AccessAlreadyGranted(String account, AccessEvent.AccessLevel level)
            implements StateRejection {}

    record AccessNotGranted(String account) implements StateRejection {}

    /** Only facts can be corrected, and each by the event that first stated it. */
    record NotCorrectable(UUID eventId) implements StateRejection {}

    /** What the correction says we believed is not what we believe. */
    record CorrectionMismatch(UUID eventId) implements StateRejection {}
}
