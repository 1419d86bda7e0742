package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.SubpoenaId;

/** Refused because the thing said cannot be so, at any time. */
public sealed interface RuleRejection extends Rejection {

    /**
     * What has not happened yet is no fact.
     *
     * @param latest the last date that has begun anywhere when we learned of it
     */
    record EffectiveInTheFuture(LocalDate effectiveOn, LocalDate latest) implements RuleRejection {}

    record ComplianceBeforeService(
            SubpoenaId subpoenaId, LocalDate servedOn, LocalDate complianceDue)
            implements RuleRejection {}

    record ObjectionBeforeService(SubpoenaId subpoenaId, LocalDate servedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    record PartyAgainstItself(PartyId partyId) implements RuleRejection {}

    record OppositionBeforeMotion(MotionId motionId, LocalDate filedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    record ReplyBeforeMotion(MotionId motionId, LocalDate filedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    record HearingBeforeItIsSet(LocalDate effectiveOn, LocalDate hearingOn)
            implements RuleRejection {}

    record OrderBeforeMotion(MotionId motionId, LocalDate filedOn, LocalDate signedOn)
            implements RuleRejection {}

    record EnteredBeforeSigned(LocalDate signedOn, LocalDate enteredOn) implements RuleRejection {}

    /** The order is said to have taken effect before the judge signed it. */
    record EffectiveBeforeSigned(LocalDate signedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    /** The motion asks nothing of that party. */
    record RespondentNotMovedAgainst(MotionId motionId, PartyId respondent)
            implements RuleRejection {}

    /** One order rules twice on the same motion as to the same respondent and demand. */
    record ContradictoryRulings(Ruling.Scope scope) implements RuleRejection {}

    record DueBeforeOrder(ObligationId obligationId, LocalDate signedOn, LocalDate due)
            implements RuleRejection {}

    /** Something is said to follow from an order on a day before that order. */
    record ActBeforeOrder(OrderId orderId, LocalDate orderedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    record DueBeforeAgreement(ObligationId obligationId, LocalDate agreedOn, LocalDate due)
            implements RuleRejection {}

    /** Something is said to follow from an agreement on a day before that agreement. */
    record ActBeforeAgreement(ObligationId obligationId, LocalDate agreedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    record CompliedBeforeService(SubpoenaId subpoenaId, LocalDate servedOn, LocalDate effectiveOn)
            implements RuleRejection {}

    record ExtensionNotLater(DeadlineId deadlineId, LocalDate due, LocalDate newDue)
            implements RuleRejection {}

    record TransferToSameDocket(DocketRef docket) implements RuleRejection {}

    /** A correction may not make a fact one about something else. */
    record CorrectionChangesSubject(UUID eventId) implements RuleRejection {}

    record CorrectionChangesNothing(UUID eventId) implements RuleRejection {}
}
