package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.docketry.docket.domain.AccessEvent.AccessLevel;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;
import org.jspecify.annotations.Nullable;

/** What somebody asks us to record or decide. */
public sealed interface DisputeCommand {
    DisputeId disputeId();

    Origin origin();

    /** Begins a dispute; whoever opens it may write to it. */
    record OpenDispute(
            DisputeId disputeId,
            Origin origin,
            String title,
            Effective effective,
            @Nullable Source source)
            implements DisputeCommand {}

    record RecordFact(
            DisputeId disputeId,
            Origin origin,
            Fact fact,
            Effective effective,
            @Nullable Source source)
            implements DisputeCommand {}

    /** The bytes are in the store by now. */
    record ReceiveDocument(DisputeId disputeId, Origin origin, DocumentReceived document)
            implements DisputeCommand {}

    /** A machine read something; a reading that is on record already changes nothing. */
    record RecordProposal(DisputeId disputeId, Origin origin, ProposalMade proposal)
            implements DisputeCommand {}

    /**
     * A person, or a policy, takes a reading for a fact. Of a document that was decided on as
     * another version read it, a policy takes nothing: it has no effect.
     *
     * @param changes the person's merge patch; null where the reading was right as it was
     * @param fact the reading with the changes, ready to be recorded
     * @param policy the name of the policy; null where a person does it
     */
    record AcceptProposal(
            DisputeId disputeId,
            Origin origin,
            ProposalId proposalId,
            @Nullable Json changes,
            Fact fact,
            Effective effective,
            @Nullable String policy)
            implements DisputeCommand {}

    record RejectProposal(DisputeId disputeId, Origin origin, ProposalId proposalId, String reason)
            implements DisputeCommand {}

    record ConfirmDeadline(
            DisputeId disputeId, Origin origin, DeadlineId deadlineId, int deadlineVersion)
            implements DisputeCommand {}

    /**
     * A person sets another date than the one worked out.
     *
     * @param time the court-local time; null: the whole day is left
     */
    record OverrideDeadline(
            DisputeId disputeId,
            Origin origin,
            DeadlineId deadlineId,
            int deadlineVersion,
            LocalDate date,
            @Nullable LocalTime time,
            String reason)
            implements DisputeCommand {
        public OverrideDeadline {
            Shape.text(reason, "reason");
        }
    }

    /** Works every date out anew, as after a change of the rule book. */
    record RestateDeadlines(DisputeId disputeId, Origin origin, String why)
            implements DisputeCommand {
        public RestateDeadlines {
            Shape.text(why, "why");
        }
    }

    /** The day of that version ended; of no effect where the deadline moved or was met. */
    record NoteDeadlinePassed(
            DisputeId disputeId, Origin origin, DeadlineId deadlineId, int deadlineVersion)
            implements DisputeCommand {}

    record GrantAccess(DisputeId disputeId, Origin origin, String account, AccessLevel level)
            implements DisputeCommand {}

    record RevokeAccess(DisputeId disputeId, Origin origin, String account)
            implements DisputeCommand {}
}
