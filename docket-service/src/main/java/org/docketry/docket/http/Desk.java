package org.docketry.docket.http;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.docketry.docket.domain.AccessRejection.NoSuchDispute;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.Dispute;
import org.docketry.docket.domain.DisputeCommand;
import org.docketry.docket.domain.DisputeLog;
import org.docketry.docket.domain.DisputeState;
import org.docketry.docket.domain.Disputes;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Origin;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.json.DocketJson;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.node.ObjectNode;

/** Hands commands to the disputes and makes answers of receipts. */
final class Desk {
    private final Disputes disputes;
    private final DisputeLog log;
    private final Clock clock;

    Desk(Disputes disputes, DisputeLog log, Clock clock) {
        this.disputes = disputes;
        this.log = log;
        this.clock = clock;
    }

    Receipt execute(Incoming in, Caller caller, Function<Origin, DisputeCommand> command) {
        UUID commandId = UuidCreator.getTimeOrderedEpoch();
        Origin origin =
                caller.origin(clock, commandId, in.correlation(commandId), in.expectedVersion());
        return disputes.execute(command.apply(origin), in.once(caller));
    }

    /** One of several commands of a request: doing it again finds nothing left to do. */
    Receipt executeAnew(Incoming in, Caller caller, Function<Origin, DisputeCommand> command) {
        UUID commandId = UuidCreator.getTimeOrderedEpoch();
        Origin origin = caller.origin(clock, commandId, in.correlation(commandId), null);
        return disputes.execute(command.apply(origin), null);
    }

    /** A dispute of a path; what is no identifier names nothing. */
    static DisputeId disputeId(String segment) {
        try {
            return new DisputeId(segment);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }

    /** What is on record, as far as the caller may see it. */
    CaseFile file(DisputeId dispute, Caller caller) {
        CaseFile whole = whole(dispute, caller);
        return caller.sealed() ? whole : whole.open();
    }

    /** What is on record, with what is sealed, of a dispute that the caller may see. */
    CaseFile whole(DisputeId dispute, Caller caller) {
        DisputeState state = Dispute.fold(log.events(dispute));
        if (state instanceof DisputeState.Absent) {
            throw new Rejected(new NoSuchDispute());
        }
        CaseFile file = Dispute.file(state);
        if (!caller.everyDispute() && !file.access().reads(caller.actor().id())) {
            throw new Rejected(new NoSuchDispute());
        }
        return file;
    }

    static ResponseEntity<byte[]> answer(HttpStatus status, Receipt receipt) {
        return answer(status, receipt, DocketJson.MAPPER.valueToTree(receipt));
    }

    static ResponseEntity<byte[]> answer(HttpStatus status, Receipt receipt, ObjectNode body) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status)
                        .eTag("\"" + receipt.version() + "\"")
                        .contentType(MediaType.APPLICATION_JSON);
        if (!receipt.events().isEmpty()
                && receipt.events().getFirst().type().equals("dispute-opened")) {
            response.header("Location", "/api/v1/disputes/" + receipt.disputeId().value());
        }
        return response.body(DocketJson.MAPPER.writeValueAsBytes(body));
    }
}
