package org.docketry.docket.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.DisputeCommand.AcceptProposal;
import org.docketry.docket.domain.DisputeCommand.RecordProposal;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.Fact;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Origin;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.domain.Unavailable;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.json.UnreadableJson;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventRefused;
import org.docketry.eventtransport.EventSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records what the analysis read as proposals. The command's id is made from the event's, and a
 * reading that is on record changes nothing: an event that comes twice takes effect once. What the
 * policy takes for a fact is accepted at once; between the two a crash loses nothing, for the event
 * comes again.
 */
final class ProposalIntake implements EventSource.Handler {

    static final String TOPIC = "docketry.analysis";

    private static final Logger LOG = LoggerFactory.getLogger(ProposalIntake.class);
    private static final String FAMILY = "org.docketry.analysis.proposal-made.";
    private static final String VERSION = "v1";
    private static final Actor READER = new Actor("analysis-service", "Analysis service");

    /** A consumer ignores fields that it does not know: a newer producer may add some. */
    private static final JsonMapper LENIENT =
            DocketJson.configure(JsonMapper.builder())
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Disputes disputes;
    private final AcceptancePolicy policy;
    private final Clock clock;

    ProposalIntake(Disputes disputes, AcceptancePolicy policy, Clock clock) {
        this.disputes = disputes;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void handle(EventEnvelope event) {
        if (!event.type().startsWith(FAMILY)) {
            return;
        }
        if (!event.type().equals(FAMILY + VERSION)) {
            throw new EventRefused("only " + VERSION + " of proposal-made is understood here");
        }
        try {
            RecordProposal proposed = command(event);
            disputes.execute(proposed, null);
            if (policy.accepts(proposed.proposal())) {
                accept(proposed);
            }
        } catch (Unavailable away) {
            throw new EventSource.Unavailable("the event log does not answer", away);
        } catch (Rejected rejected) {
            throw new EventRefused("refused: " + rejected.rejection(), rejected);
        } catch (JacksonException | Malformed unreadable) {
            throw new EventRefused("not a proposal", unreadable);
        }
    }

    private RecordProposal command(EventEnvelope event) {
        if (!(LENIENT.readTree(event.json()) instanceof ObjectNode data)) {
            throw new EventRefused("not a JSON object");
        }
        JsonNode dispute = data.remove("disputeId");
        DisputeId disputeId = new DisputeId(dispute == null ? "" : dispute.asString(""));
        ProposalMade proposal = LENIENT.treeToValue(data, ProposalMade.class);
        return new RecordProposal(disputeId, origin(event), proposal);
    }

    /** What is no fact as it was read, or fits the record no more, is left to a person. */
    private void accept(RecordProposal proposed) {
        ProposalMade reading = proposed.proposal();
        try {
            JsonNode read = DocketJson.MAPPER.readTree(reading.fact().text());
            Fact fact = DocketJson.proposed(reading.kind(), read);
            Effective effective =
                    Effective.ofReading(fact, reading.effectiveOn())
                            .orElseThrow(
                                    () -> new UnreadableJson("/effectiveOn", "no day was read"));
            disputes.execute(
                    new AcceptProposal(
                            proposed.disputeId(),
                            byPolicy(proposed.origin()),
                            reading.proposalId(),
                            null,
                            fact,
                            effective,
                            policy.name()),
                    null);
        } catch (UnreadableJson | Rejected notYet) {
            LOG.atInfo()
                    .addKeyValue("proposalId", reading.proposalId().value())
                    .log("The acceptance policy leaves a proposal: {}", notYet.getMessage());
        }
    }

    private Origin byPolicy(Origin proposed) {
        return new Origin(
                UUID.nameUUIDFromBytes(
                        (proposed.commandId() + " accepted").getBytes(StandardCharsets.UTF_8)),
                proposed.at(),
                new Actor("acceptance-policy", "acceptance policy " + policy.name()),
                true,
                proposed.correlationId(),
                null);
    }

    private Origin origin(EventEnvelope event) {
        UUID commandId =
                UUID.nameUUIDFromBytes(
                        (event.source() + " " + event.id()).getBytes(StandardCharsets.UTF_8));
        return new Origin(
                commandId, clock.instant(), READER, true, correlation(event, commandId), null);
    }

    private static UUID correlation(EventEnvelope event, UUID otherwise) {
        try {
            String given = event.extensions().get("correlationid");
            return given == null ? otherwise : UUID.fromString(given);
        } catch (IllegalArgumentException notOne) {
            return otherwise;
        }
    }
}
