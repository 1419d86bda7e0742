package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.DisputeCommand.AcceptProposal;
import org.docketry.docket.domain.DisputeCommand.RejectProposal;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.Fact;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.Json;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Papers.Proposal;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.domain.StateRejection.UnknownProposal;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What people say to what machines read. */
@RestController
@RequestMapping("/api/v1/disputes/{dispute}/proposals/{proposal}")
class ProposalsController {
    private final Desk desk;
    private final HttpSettings settings;

    ProposalsController(Desk desk, HttpSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    private record Acceptance(@Nullable Json changes, @Nullable LocalDate effectiveOn) {}

    @PostMapping("/acceptance")
    ResponseEntity<byte[]> accept(
            @PathVariable String dispute,
            @PathVariable String proposal,
            HttpServletRequest request,
            JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        ProposalId proposalId = proposalId(proposal);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Acceptance acceptance = in.json(Acceptance.class);
        Json changes = acceptance.changes();
        Caller caller = Caller.of(token);
        Proposal made = proposal(desk.file(id, caller), proposalId);
        Fact fact = changed(made, changes);
        LocalDate read = made.made().effectiveOn();
        LocalDate said = acceptance.effectiveOn() == null ? read : acceptance.effectiveOn();
        Effective effective =
                Effective.ofReading(fact, said)
                        .orElseThrow(
                                () ->
                                        incomplete(
                                                "/effectiveOn",
                                                "on what day it happened was not read; say effectiveOn"));
        Receipt receipt =
                desk.execute(
                        in,
                        caller,
                        origin ->
                                new AcceptProposal(
                                        id, origin, proposalId, changes, fact, effective, null));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    /**
     * A reading does not change once it is made: what is decided here holds when it is recorded.
     */
    private static Proposal proposal(CaseFile file, ProposalId id) {
        Proposal found = file.papers().proposals().get(id);
        if (found == null) {
            throw new Rejected(new UnknownProposal(id));
        }
        return found;
    }

    private static Fact changed(Proposal proposal, @Nullable Json changes) {
        JsonNode read = DocketJson.MAPPER.readTree(proposal.made().fact().text());
        JsonNode fact =
                changes == null
                        ? read
                        : MergePatch.apply(read, DocketJson.MAPPER.readTree(changes.text()));
        try {
            return DocketJson.proposed(proposal.made().kind(), fact);
        } catch (UnreadableJson e) {
            throw incomplete(e.pointer(), e.detail());
        }
    }

    private static Refused incomplete(String pointer, String detail) {
        return new Refused(
                new Problem(
                        422,
                        "proposal-incomplete",
                        "The proposal is not a fact yet",
                        "What was read, with the changes, is not a fact: " + detail + ".",
                        java.util.Map.of("pointer", pointer)));
    }

    private record No(String reason) {}

    @PostMapping("/rejection")
    ResponseEntity<byte[]> reject(
            @PathVariable String dispute,
            @PathVariable String proposal,
            HttpServletRequest request,
            JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        ProposalId proposalId = proposalId(proposal);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        String reason = in.json(No.class).reason();
        Receipt receipt =
                desk.execute(
                        in,
                        Caller.of(token),
                        origin -> new RejectProposal(id, origin, proposalId, reason));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    private static ProposalId proposalId(String segment) {
        try {
            return new ProposalId(segment);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }
}
