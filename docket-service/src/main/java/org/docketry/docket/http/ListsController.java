package org.docketry.docket.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Derivation;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.views.DisputeViews;
import org.docketry.docket.views.DisputeViews.DeadlineQuestion;
import org.docketry.docket.views.DisputeViews.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What can be read across disputes; it follows the log by a moment. */
@RestController
@RequestMapping("/api/v1")
class ListsController {
    private final DisputeViews views;
    private final Desk desk;

    ListsController(DisputeViews views, Desk desk) {
        this.views = views;
        this.desk = desk;
    }

    private static Viewer viewer(Caller caller) {
        return new Viewer(caller.actor().id(), caller.everyDispute());
    }

    @GetMapping("/disputes")
    ResponseEntity<byte[]> disputes(JwtAuthenticationToken token) {
        return list("disputes", views.disputes(viewer(Caller.of(token))));
    }

    @GetMapping("/deadlines")
    ResponseEntity<byte[]> deadlines(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String court,
            JwtAuthenticationToken token) {
        DeadlineQuestion question = new DeadlineQuestion(date(from), date(to), state, court);
        return list("deadlines", views.deadlines(viewer(Caller.of(token)), question));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refused.malformed("from and to want a date such as 2023-02-28.");
        }
    }

    private static ResponseEntity<byte[]> list(String name, Object lines) {
        ObjectNode body = DocketJson.MAPPER.createObjectNode();
        body.set(name, DocketJson.MAPPER.valueToTree(lines));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocketJson.MAPPER.writeValueAsBytes(body));
    }

    @GetMapping(path = "/deadlines/{deadline}/derivation", produces = "application/json")
    ResponseEntity<byte[]> derivation(@PathVariable String deadline, JwtAuthenticationToken token) {
        Derivation derivation = find(deadline, token).derivation();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocketJson.MAPPER.writeValueAsBytes(derivation));
    }

    @GetMapping(path = "/deadlines/{deadline}/derivation", produces = "text/plain")
    ResponseEntity<String> derivationText(
            @PathVariable String deadline, JwtAuthenticationToken token) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(DerivationText.of(find(deadline, token)));
    }

    /**
     * The view says in which dispute to look; that dispute says what stands, and who may see it.
     */
    private Deadline find(String segment, JwtAuthenticationToken token) {
        DeadlineId id = deadlineId(segment);
        DisputeId dispute = views.disputeOf(id).orElseThrow(Refused::notFound);
        CaseFile file = desk.file(dispute, Caller.of(token));
        return Optional.ofNullable(file.deadlines().byId().get(id)).orElseThrow(Refused::notFound);
    }

    private static DeadlineId deadlineId(String segment) {
        try {
            return new DeadlineId(segment);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }
}
