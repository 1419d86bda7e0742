package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.docketry.docket.domain.DisputeCommand.ConfirmDeadline;
import org.docketry.docket.domain.DisputeCommand.OverrideDeadline;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person says to a date: that it was checked, or that it is another. */
@RestController
@RequestMapping("/api/v1/disputes/{dispute}/deadlines/{deadline}")
class DeadlinesController {
    private final Desk desk;
    private final HttpSettings settings;

    DeadlinesController(Desk desk, HttpSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    private record Confirmation(int deadlineVersion) {}

    @PostMapping("/confirmation")
    ResponseEntity<byte[]> confirm(
            @PathVariable String dispute,
            @PathVariable String deadline,
            HttpServletRequest request,
            JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        DeadlineId deadlineId = deadlineId(deadline);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        int version = in.json(Confirmation.class).deadlineVersion();
        Receipt receipt =
                desk.execute(
                        in,
                        Caller.of(token),
                        origin -> new ConfirmDeadline(id, origin, deadlineId, version));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    private record Other(
            int deadlineVersion, LocalDate date, @Nullable LocalTime time, String reason) {}

    @PostMapping("/override")
    ResponseEntity<byte[]> override(
            @PathVariable String dispute,
            @PathVariable String deadline,
            HttpServletRequest request,
            JwtAuthenticationToken token)
            throws IOException {
        DisputeId id = Desk.disputeId(dispute);
        DeadlineId deadlineId = deadlineId(deadline);
        Incoming in = Incoming.read(request, settings.jsonBytesMax());
        Other other = in.json(Other.class);
        Receipt receipt =
                desk.execute(
                        in,
                        Caller.of(token),
                        origin ->
                                new OverrideDeadline(
                                        id,
                                        origin,
                                        deadlineId,
                                        other.deadlineVersion(),
                                        other.date(),
                                        other.time(),
                                        other.reason()));
        return Desk.answer(HttpStatus.CREATED, receipt);
    }

    private static DeadlineId deadlineId(String segment) {
        try {
            return new DeadlineId(segment);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }
}
