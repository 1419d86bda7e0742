package org.docketry.docket.http;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.docketry.docket.domain.AccessEvent.AccessLevel;
import org.docketry.docket.domain.DisputeCommand.GrantAccess;
import org.docketry.docket.domain.DisputeCommand.OpenDispute;
import org.docketry.docket.domain.DisputeCommand.RecordFact;
import org.docketry.docket.domain.DisputeCommand.RevokeAccess;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done to a dispute. */
@RestController
@RequestMapping("/api/v1/disputes")
class DisputesController {
    private final Desk desk;
    private final HttpSettings settings;

    DisputesController(Desk desk, HttpSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    private record Opening(
            @Nullable DisputeId disputeId,
            String title,
            LocalDate effectiveOn,
            @Nullable OffsetDateTime effectiveAt,
            @Nullable Source source) {}

    @PostMapping
    ResponseEntity<byte[]> open(HttpServletRequest request, JwtAuthenticationToken token)
            throws IOException {
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Opening opening = in.json(Opening.class);
        // A client that sends neither an id nor a key may open a second dispute by repeating.
        DisputeId id =
                opening.disputeId() == null
                        ? new DisputeId(UuidCreator.getTimeOrderedEpoch().toString())
                        : opening.disputeId();
        Effective effective = FactRequest.effective(opening.effectiveOn(), opening.effectiveAt());
        Receipt receipt =
                desk.execute(
                        in,
                        Caller.of(token),
                        origin ->
                                new OpenDispute(
                                        id, origin, opening.title(), effective, opening.source()));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    @PostMapping("/{dispute}/facts")
    ResponseEntity<byte[]> record(
            @PathVariable String dispute, HttpServletRequest request, JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        FactRequest fact = FactRequest.of(in.json(false));
        Receipt receipt =
                desk.execute(
                        in,
                        Caller.of(token),
                        origin ->
                                new RecordFact(
                                        id, origin, fact.fact(), fact.effective(), fact.source()));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    private record Grant(String account, AccessLevel level) {}

    @PostMapping("/{dispute}/access")
    ResponseEntity<byte[]> grant(
            @PathVariable String dispute, HttpServletRequest request, JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Grant grant = in.json(Grant.class);
        Receipt receipt =
                desk.execute(
                        in,
                        Caller.of(token),
                        origin -> new GrantAccess(id, origin, grant.account(), grant.level()));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    @DeleteMapping("/{dispute}/access/{account}")
    ResponseEntity<byte[]> revoke(
            @PathVariable String dispute,
            @PathVariable String account,
            HttpServletRequest request,
            JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Receipt receipt =
                desk.execute(in, Caller.of(token), origin -> new RevokeAccess(id, origin, account));
        return Desk.answer(HttpStatus.OK, receipt);
    }
}
