// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.publish;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.findings.ReceivedDocument;
import org.docketry.analysis.findings.StoredAnalysis;
import org.docketry.analysis.findings.StoredAnalysis.StoredProposal;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Publishes {@code proposal-made}. The event's id is the proposal's, so a repeat is known. */
final class ProposalEvents implements Proposals {

    private static final String TOPIC = "docketry.analysis";
    private static final URI SOURCE = URI.create("/analysis-service");
    private static final String TYPE = "org.docketry.analysis.proposal-made.v1";
    private static final URI SCHEMA =
            URI.create("https://docketry.org/schemas/analysis/proposal-made.v1.json");
    private static final JsonMapper JSON = new JsonMapper();

    private final EventSink sink;
    private final Clock clock;

    ProposalEvents(EventSink sink, Clock clock) {
        this.sink = sink;
        this.clock = clock;
    }

    @Override
    public void publish(ReceivedDocument document, StoredAnalysis analysis) {
        List<EventEnvelope> events =
                analysis.proposals().stream().map(proposal -> event(document, proposal)).toList();
        sink.publish(TOPIC, document.disputeId(), events);
    }

    private EventEnvelope event(ReceivedDocument document, StoredProposal proposal) {
        ObjectNode data = JSON.createObjectNode();
        data.put("disputeId", document.disputeId());
        data.setAll((ObjectNode) JSON.readTree(proposal.json()));
        Map<String, String> extensions = new HashMap<>();
        extensions.put("causationid", document.eventId());
        if (document.correlationId() != null) {
            extensions.put("correlationid", document.correlationId());
        }
        return new EventEnvelope(
                proposal.proposalId(),
                SOURCE,
                TYPE,
                document.disputeId(),
                clock.instant(),
                SCHEMA,
                extensions,
                data.toString());
    }
}
