package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.DeadlinePolicy;
import org.docketry.docket.domain.DeadlinePolicy.Reading;
import org.docketry.docket.domain.DisputeCommand.RecordFact;
import org.docketry.docket.domain.DisputeCommand.RestateDeadlines;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Json;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.domain.Shadow;
import org.docketry.docket.domain.Shadow.Change;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.rules.OtherLaw;
import org.docketry.docket.rules.OtherLaw.BadPack;
import org.docketry.docket.views.DisputeLine;
import org.docketry.docket.views.DisputeViews;
import org.docketry.docket.views.DisputeViews.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The dates of many disputes worked out anew: shown as a difference first, and recorded when a
 * person asks for that.
 */
@RestController
@RequestMapping("/api/v1/deadlines")
class ShadowController {
    private final DisputeViews views;
    private final Desk desk;
    private final OtherLaw law;
    private final HttpSettings settings;

    ShadowController(DisputeViews views, Desk desk, OtherLaw law, HttpSettings settings) {
        this.views = views;
        this.desk = desk;
        this.law = law;
        this.settings = settings;
    }

    /**
     * What is supposed.
     *
     * @param files rules, laws of counting or calendars that the rule book does not hold
     * @param closures days on which clerk's offices were closed
     * @param disputeId only this one; null: all that the caller may see
     */
    private record Supposed(
            List<Json> files, List<ClerksOfficeClosed> closures, @Nullable DisputeId disputeId) {}

    @PostMapping("/shadow")
    ResponseEntity<byte[]> shadow(HttpServletRequest request, JwtAuthenticationToken token)
            throws IOException {
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Supposed supposed = in.json(Supposed.class);
        Caller caller = Caller.of(token);
        DeadlinePolicy policy = policy(supposed.files());
        ObjectNode answer = DocketJson.MAPPER.createObjectNode();
        ArrayNode changes = answer.putArray("changes");
        List<DisputeId> disputes = disputes(caller, supposed.disputeId());
        for (DisputeId dispute : disputes) {
            CaseFile file = desk.file(dispute, caller);
            Shadow.changes(dispute, file, policy, supposed.closures())
                    .forEach(change -> changes.add(difference(dispute, change)));
        }
        answer.put("disputes", disputes.size());
        return ok(answer);
    }

    private DeadlinePolicy policy(List<Json> files) {
        Map<String, String> named = new LinkedHashMap<>();
        files.forEach(file -> named.put("files/" + named.size(), file.text()));
        try {
            return law.with(named);
        } catch (BadPack e) {
            throw new Refused(
                    new Problem(
                            422,
                            "unfit-rule-file",
                            "A rule file cannot be taken",
                            String.valueOf(e.getMessage())));
        }
    }

    /** The views say where to look, and each dispute who may see it. */
    private List<DisputeId> disputes(Caller caller, @Nullable DisputeId only) {
        if (only != null) {
            return List.of(only);
        }
        Viewer viewer = new Viewer(caller.actor().id(), caller.everyDispute());
        return views.disputes(viewer).stream().map(DisputeLine::disputeId).toList();
    }

    private static ObjectNode difference(DisputeId dispute, Change change) {
        ObjectNode one = DocketJson.MAPPER.createObjectNode();
        one.put("disputeId", dispute.value());
        one.put("deadlineId", change.expectation().id().value());
        one.put("title", change.expectation().title());
        if (change.was() != null) {
            one.put("deadlineVersion", change.was().version());
            one.putObject("was").set("due", DocketJson.MAPPER.valueToTree(change.was().due()));
        }
        switch (change.reading()) {
            case Reading.Dated dated -> {
                ObjectNode is = one.putObject("is");
                is.set("due", DocketJson.MAPPER.valueToTree(dated.due()));
                is.set("derivation", DocketJson.MAPPER.valueToTree(dated.derivation()));
            }
            case Reading.Waiting(List<String> missing) ->
                    one.set("missing", DocketJson.MAPPER.valueToTree(missing));
        }
        return one;
    }

    /**
     * What is to be recorded.
     *
     * @param why is given with every date that moves
     */
    private record Restatement(
            String why, List<ClerksOfficeClosed> closures, @Nullable DisputeId disputeId) {}

    /** Files are no part of it: law that counts lies in the rule book, for every later count. */
    @PostMapping("/restatement")
    ResponseEntity<byte[]> restate(HttpServletRequest request, JwtAuthenticationToken token)
            throws IOException {
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Restatement wanted = in.json(Restatement.class);
        Caller caller = Caller.of(token);
        DeadlinePolicy policy = policy(List.of());
        ObjectNode answer = DocketJson.MAPPER.createObjectNode();
        ArrayNode receipts = answer.putArray("receipts");
        ArrayNode refused = answer.putArray("refused");
        for (DisputeId dispute : disputes(caller, wanted.disputeId())) {
            CaseFile file = desk.file(dispute, caller);
            if (!Shadow.changes(dispute, file, policy, wanted.closures()).isEmpty()) {
                try {
                    apply(in, caller, dispute, file, wanted)
                            .forEach(
                                    r ->
                                            receipts.add(
                                                    DocketJson.MAPPER.<ObjectNode>valueToTree(r)));
                } catch (Rejected e) {
                    refused.addObject()
                            .put("disputeId", dispute.value())
                            .put("problem", Problems.of(e.rejection()).slug());
                }
            }
        }
        return ok(answer);
    }

    private List<Receipt> apply(
            Incoming in, Caller caller, DisputeId dispute, CaseFile file, Restatement wanted) {
        List<Receipt> receipts = new java.util.ArrayList<>();
        for (ClerksOfficeClosed closure : wanted.closures()) {
            if (!file.parties().venue().closures().contains(closure)) {
                receipts.add(
                        desk.executeAnew(
                                in,
                                caller,
                                origin ->
                                        new RecordFact(
                                                dispute,
                                                origin,
                                                closure,
                                                Effective.on(closure.on()),
                                                null)));
            }
        }
        receipts.add(
                desk.executeAnew(
                        in, caller, origin -> new RestateDeadlines(dispute, origin, wanted.why())));
        return receipts.stream().filter(receipt -> !receipt.events().isEmpty()).toList();
    }

    private static ResponseEntity<byte[]> ok(ObjectNode answer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocketJson.MAPPER.writeValueAsBytes(answer));
    }
}
