package org.docketry.docket.http;

import org.docketry.docket.domain.AccessRejection;
import org.docketry.docket.domain.Rejection;
import org.docketry.docket.domain.RequestRejection;
import org.docketry.docket.domain.RequestRejection.IdempotencyKeyReused;
import org.docketry.docket.domain.RequestRejection.StaleVersion;
import org.docketry.docket.domain.RuleRejection;
import org.docketry.docket.domain.StateRejection;

/** One sentence a rejection, for the person who reads the answer. */
final class Details {
    private Details() {}

    static String of(Rejection rejection) {
        return switch (rejection) {
            case AccessRejection _ -> "";
            case RequestRejection request ->
                    switch (request) {
                        case StaleVersion(long expected, long current) ->
                                "The dispute is at version %d, not %d."
                                        .formatted(current, expected);
                        case IdempotencyKeyReused _ ->
                                "This Idempotency-Key was used for another request.";
                    };
            case StateRejection state -> of(state);
            case RuleRejection rule -> of(rule);
        };
    }

    private static String of(StateRejection state) {
        return switch (state) {
            case StateRejection.DisputeAlreadyOpen _ -> "This dispute was opened before.";
            case StateRejection.DisputeIsResolved _ -> "The dispute is resolved; reopen it first.";
            case StateRejection.DisputeIsNotResolved _ ->
                    "Only a resolved dispute can be reopened.";
            case StateRejection.DocketNotLinked _ ->
                    "This docket does not belong to the dispute; link it first.";
            case StateRejection.DocketAlreadyLinked _ ->
                    "This docket belongs to the dispute already.";
            case StateRejection.UnknownParty _ -> "Nobody has recorded that party.";
            case StateRejection.UnknownSubpoena _ -> "Nobody has recorded that subpoena.";
            case StateRejection.UnknownMotion _ -> "Nobody has recorded that motion.";
            case StateRejection.UnknownHearing _ -> "Nobody has recorded that hearing.";
            case StateRejection.UnknownOrder _ -> "Nobody has recorded that order.";
            case StateRejection.UnknownObjection _ ->
                    "Nobody has recorded that objection to an order.";
            case StateRejection.UnknownObligation _ ->
                    "No order or agreement on record makes that obligation.";
            case StateRejection.UnknownDeadline _ -> "There is no such deadline in this dispute.";
            case StateRejection.UnknownDocument _ -> "There is no such document in this dispute.";
            case StateRejection.UnknownProposal _ -> "There is no such proposal in this dispute.";
            case StateRejection.UnknownSeal _ -> "Nobody has recorded that seal.";
            case StateRejection.UnknownEvent _ -> "There is no such event in this dispute.";
            case StateRejection.DuplicateId _ -> "This identifier names something else already.";
            case StateRejection.DocumentAlreadyReceived _ ->
                    "The same bytes are in this dispute already.";
            case StateRejection.SubpoenaIsWithdrawn _ -> "The subpoena was withdrawn.";
            case StateRejection.HearingIsOver _ -> "The hearing was held or vacated.";
            case StateRejection.OrderIsVacated _ -> "The order was vacated.";
            case StateRejection.ObligationAlreadyMet _ ->
                    "Compliance with this obligation is on record.";
            case StateRejection.AgreementIsOver _ -> "The parties have ended this agreement.";
            case StateRejection.NotAgreedOn _ ->
                    "An order makes this obligation; vacate the order if it no longer stands.";
            case StateRejection.DeadlineIsOver _ -> "The deadline was met or vacated.";
            case StateRejection.StaleDeadlineVersion _ ->
                    "Another version of the deadline stands now.";
            case StateRejection.ConfirmedByTheSame _ ->
                    "Somebody else must confirm what this account recorded or confirmed.";
            case StateRejection.ProposalAlreadyDecided _ ->
                    "Somebody has accepted or rejected this proposal.";
            case StateRejection.SealAlreadyLifted _ -> "The seal was lifted before.";
            case StateRejection.AccessAlreadyGranted _ -> "The account has this access already.";
            case StateRejection.AccessNotGranted _ ->
                    "The account has no access that could be revoked.";
            case StateRejection.NotCorrectable _ ->
                    "Only facts can be corrected, each by the event that first stated it.";
            case StateRejection.CorrectionMismatch _ ->
                    "What the correction says we believed is not what is on record.";
        };
    }

    private static String of(RuleRejection rule) {
        return switch (rule) {
            case RuleRejection.EffectiveInTheFuture _ -> "What has not happened yet is no fact.";
            case RuleRejection.ComplianceBeforeService _ ->
                    "Compliance cannot be due before the subpoena was served.";
            case RuleRejection.ObjectionBeforeService _ ->
                    "An objection cannot come before the subpoena was served.";
            case RuleRejection.PartyAgainstItself _ -> "A party cannot act against itself.";
            case RuleRejection.OppositionBeforeMotion _ ->
                    "An opposition cannot come before its motion.";
            case RuleRejection.ReplyBeforeMotion _ -> "A reply cannot come before its motion.";
            case RuleRejection.HearingBeforeItIsSet _ ->
                    "A hearing cannot be set for a day that is past.";
            case RuleRejection.OrderBeforeMotion _ ->
                    "An order cannot be signed before the motion it rules on.";
            case RuleRejection.EnteredBeforeSigned _ ->
                    "An order cannot be entered before it is signed.";
            case RuleRejection.EffectiveBeforeSigned _ ->
                    "An order cannot take effect before it is signed.";
            case RuleRejection.RespondentNotMovedAgainst _ ->
                    "The motion is not against that party.";
            case RuleRejection.ContradictoryRulings _ -> "The order rules twice on the same.";
            case RuleRejection.DueBeforeOrder _ ->
                    "An order cannot make something due before it is signed.";
            case RuleRejection.ActBeforeOrder _ ->
                    "This cannot come before the order it follows from.";
            case RuleRejection.DueBeforeAgreement _ ->
                    "An agreement cannot make something due before it was made.";
            case RuleRejection.ActBeforeAgreement _ ->
                    "This cannot come before the agreement it follows from.";
            case RuleRejection.CompliedBeforeService _ ->
                    "Nothing can be produced under a subpoena before it was served.";
            case RuleRejection.ExtensionNotLater _ -> "An extension names a later day.";
            case RuleRejection.TransferToSameDocket _ -> "A transfer leads to another docket.";
            case RuleRejection.CorrectionChangesSubject _ ->
                    "A correction may not make a fact one about something else.";
            case RuleRejection.CorrectionChangesNothing _ ->
                    "The correction says what is on record already.";
        };
    }
}
