package org.docketry.docket.views;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.DisputeEvent.DisputeOpened;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.domain.Stamp;
import org.docketry.docket.domain.UnderSeal;
import org.docketry.docket.json.DocketJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The views of one dispute, made anew from its events each time. */
final class FoldedReadings implements DisputeReadings {
    private final StandingView standing;
    private final WaitingView waiting;

    FoldedReadings(DeadlinePolicy policy) {
        this.standing = new StandingView(policy);
        this.waiting = new WaitingView(policy);
    }

    @Override
    public ObjectNode standing(DisputeId dispute, CaseFile file) {
        return standing.of(dispute, file);
    }

    @Override
    public ObjectNode timeline(
            DisputeId dispute, Iterable<Recorded> log, AsOf asOf, UnderSeal closed) {
        Map<UUID, Recorded> corrections = corrections(log, asOf);
        ObjectNode view = DocketJson.MAPPER.createObjectNode();
        view.put("disputeId", dispute.value());
        view.put("version", 0);
        ArrayNode entries = view.putArray("entries");
        for (Recorded recorded : log) {
            if (!asOf.knows(recorded)) {
                continue;
            }
            view.put("version", recorded.sequence());
            Recorded correction = corrections.get(recorded.stamp().eventId());
            if (asOf.reached(believed(recorded, correction)) && !closed.covers(recorded.event())) {
                entries.add(entry(recorded, correction));
            }
        }
        return view;
    }

    /** The last correction of each event, as far as it was known. */
    private static Map<UUID, Recorded> corrections(Iterable<Recorded> log, AsOf asOf) {
        Map<UUID, Recorded> corrections = new HashMap<>();
        for (Recorded recorded : log) {
            if (recorded.event() instanceof FactCorrected corrected && asOf.knows(recorded)) {
                corrections.put(corrected.eventId(), recorded);
            }
        }
        return corrections;
    }

    private static Effective believed(
            Recorded recorded, @org.jspecify.annotations.Nullable Recorded correction) {
        return correction != null && correction.event() instanceof FactCorrected corrected
                ? corrected.is().effective()
                : recorded.stamp().effective();
    }

    private static ObjectNode entry(
            Recorded recorded, @org.jspecify.annotations.Nullable Recorded correction) {
        Stamp stamp = recorded.stamp();
        ObjectNode entry = DocketJson.MAPPER.createObjectNode();
        entry.put("sequence", recorded.sequence());
        entry.put("eventId", stamp.eventId().toString());
        entry.put("type", EventTypes.of(recorded.event()));
        entry.put("effectiveOn", stamp.effective().on().toString());
        OffsetDateTime at = stamp.effective().at();
        if (at != null) {
            entry.set("effectiveAt", DocketJson.MAPPER.valueToTree(at));
        }
        entry.put("recordedAt", stamp.recordedAt().toString());
        entry.set("actor", DocketJson.MAPPER.valueToTree(stamp.actor()));
        if (stamp.source() != null) {
            entry.set("source", DocketJson.MAPPER.valueToTree(stamp.source()));
        }
        entry.set("fact", DocketJson.MAPPER.valueToTree(recorded.event()));
        if (correction != null) {
            entry.put("correctedBy", correction.stamp().eventId().toString());
        }
        return entry;
    }

    @Override
    public ObjectNode deadlines(DisputeId dispute, List<Recorded> log, AsOf asOf) {
        Map<UUID, Recorded> corrections = corrections(log, asOf);
        List<Recorded> then =
                log.stream()
                        .filter(asOf::knows)
                        .filter(
                                r ->
                                        asOf.reached(
                                                believed(r, corrections.get(r.stamp().eventId()))))
                        .toList();
        ObjectNode view = DocketJson.MAPPER.createObjectNode();
        ArrayNode deadlines = view.putArray("deadlines");
        ArrayNode undated = view.putArray("waiting");
        if (!then.isEmpty() && then.getFirst().event() instanceof DisputeOpened) {
            CaseFile file = Dispute.file(Dispute.fold(then));
            file.deadlines().byId().values().forEach(d -> deadlines.add(DeadlineView.of(d)));
            undated.addAll(waiting.of(dispute, file));
        }
        return view;
    }

    @Override
    public ObjectNode proposals(CaseFile file) {
        ObjectNode view = DocketJson.MAPPER.createObjectNode();
        ArrayNode proposals = view.putArray("proposals");
        file.papers()
                .proposals()
                .values()
                .forEach(
                        proposal -> {
                            ObjectNode one = DocketJson.MAPPER.valueToTree(proposal.made());
                            one.set("state", DocketJson.MAPPER.valueToTree(proposal.decision()));
                            proposals.add(one);
                        });
        return view;
    }
}
