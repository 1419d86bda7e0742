package org.docketry.docket.http;

import java.time.DateTimeException;
import java.util.List;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.views.AsOf;
import org.docketry.docket.views.DisputeReadings;
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

/** What can be read of one dispute; always with everything that was acknowledged. */
@RestController
@RequestMapping("/api/v1/disputes/{dispute}")
class ReadingController {
    private final Desk desk;
    private final DisputeLog log;
    private final DisputeReadings views;

    ReadingController(Desk desk, DisputeLog log, DisputeReadings views) {
        this.desk = desk;
        this.log = log;
        this.views = views;
    }

    @GetMapping
    ResponseEntity<byte[]> standing(@PathVariable String dispute, JwtAuthenticationToken token) {
        DisputeId id = Desk.disputeId(dispute);
        CaseFile file = desk.file(id, Caller.of(token));
        return ok(views.standing(id, file), file);
    }

    @GetMapping("/timeline")
    ResponseEntity<byte[]> timeline(
            @PathVariable String dispute,
            @RequestParam(required = false) @Nullable String knownAsOf,
            @RequestParam(required = false) @Nullable String effectiveAsOf,
            JwtAuthenticationToken token) {
        AsOf asOf = asOf(knownAsOf, effectiveAsOf);
        DisputeId id = Desk.disputeId(dispute);
        Caller caller = Caller.of(token);
        CaseFile file = desk.whole(id, caller);
        List<Recorded> events = log.events(id);
        return ok(views.timeline(id, events, asOf, caller.closed(file)), file);
    }

    private static AsOf asOf(@Nullable String known, @Nullable String effective) {
        try {
            return AsOf.parse(known, effective);
        } catch (DateTimeException e) {
            throw Refused.malformed(
                    "knownAsOf and effectiveAsOf want a date such as 2023-02-28, or a date and"
                            + " time with offset such as 2023-02-28T17:00:00-08:00.");
        }
    }

    @GetMapping("/deadlines")
    ResponseEntity<byte[]> deadlines(
            @PathVariable String dispute,
            @RequestParam(required = false) @Nullable String knownAsOf,
            @RequestParam(required = false) @Nullable String effectiveAsOf,
            JwtAuthenticationToken token) {
        AsOf asOf = asOf(knownAsOf, effectiveAsOf);
        DisputeId id = Desk.disputeId(dispute);
        CaseFile file = desk.file(id, Caller.of(token));
        return ok(views.deadlines(id, log.events(id), asOf), file);
    }

    @GetMapping("/proposals")
    ResponseEntity<byte[]> proposals(@PathVariable String dispute, JwtAuthenticationToken token) {
        CaseFile file = desk.file(Desk.disputeId(dispute), Caller.of(token));
        return ok(views.proposals(file), file);
    }

    private static ResponseEntity<byte[]> ok(ObjectNode view, CaseFile file) {
        return ResponseEntity.ok()
                .eTag("\"" + file.version() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocketJson.MAPPER.writeValueAsBytes(view));
    }
}
