package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.docketry.docket.documents.DocumentOwners;
import org.docketry.docket.documents.DocumentType;
import org.docketry.docket.documents.Originals;
import org.docketry.docket.domain.AccessRejection.NoWriteAccess;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.DisputeCommand.ReceiveDocument;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Receipt;
import org.docketry.docket.domain.Rejected;
import org.docketry.docket.json.DocketJson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Documents on their way in and out; their bytes are never changed. */
@RestController
class DocumentsController {
    private final Desk desk;
    private final Originals originals;
    private final DocumentOwners owners;
    private final HttpSettings settings;
    private final Semaphore uploads;

    DocumentsController(
            Desk desk, Originals originals, DocumentOwners owners, HttpSettings settings) {
        this.desk = desk;
        this.originals = originals;
        this.owners = owners;
        this.settings = settings;
        this.uploads = new Semaphore(settings.uploadsMax());
    }

    @PostMapping("/api/v1/disputes/{dispute}/documents")
    ResponseEntity<byte[]> receive(
            @PathVariable String dispute,
            @RequestParam String name,
            HttpServletRequest request,
            JwtAuthenticationToken token)
            throws IOException, InterruptedException {
        DisputeId id = Desk.disputeId(dispute);
        Caller caller = Caller.of(token);
        mayWrite(desk.file(id, caller), caller);
        String given = request.getContentType();
        DocumentType type =
                DocumentType.of(given == null ? "" : given)
                        .orElseThrow(
                                () ->
                                        Refused.mediaType(
                                                "Text in UTF-8, Markdown, HTML, PDF and DOCX are"
                                                        + " taken."));
        uploads.acquire();
        try {
            Incoming in = Incoming.read(request, settings.documentBytesMax());
            return keep(in, caller, id, name, type);
        } finally {
            uploads.release();
        }
    }

    private static void mayWrite(CaseFile file, Caller caller) {
        if (!caller.everyDispute() && !file.access().writes(caller.actor().id())) {
            throw new Rejected(new NoWriteAccess());
        }
    }

    /** Bytes first, event after: an event whose bytes are missing cannot be. */
    private ResponseEntity<byte[]> keep(
            Incoming in, Caller caller, DisputeId dispute, String name, DocumentType type) {
        byte[] body = in.body();
        if (body.length == 0 || !type.fits(body)) {
            throw new Refused(
                    new Problem(
                            422,
                            "content-mismatch",
                            "The content is not what its type says",
                            "The bytes are not %s.".formatted(type.mediaType())));
        }
        String sha256 = originals.keep(body);
        DocumentId documentId = DocumentId.of(dispute, sha256);
        owners.note(documentId, dispute);
        DocumentReceived received =
                new DocumentReceived(documentId, name, type.mediaType(), body.length, sha256);
        Receipt receipt =
                desk.execute(in, caller, origin -> new ReceiveDocument(dispute, origin, received));
        ObjectNode answer = DocketJson.MAPPER.valueToTree(receipt);
        answer.put("documentId", documentId.value());
        return Desk.answer(HttpStatus.CREATED, receipt, answer);
    }

    @GetMapping("/api/v1/documents/{document}")
    ResponseEntity<byte[]> describe(@PathVariable String document, JwtAuthenticationToken token) {
        Found found = find(document, token);
        ObjectNode answer = DocketJson.MAPPER.valueToTree(found.received());
        answer.put("disputeId", found.dispute().value());
        answer.put("sealed", found.sealed());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(DocketJson.MAPPER.writeValueAsBytes(answer));
    }

    @GetMapping("/api/v1/documents/{document}/content")
    ResponseEntity<byte[]> content(@PathVariable String document, JwtAuthenticationToken token) {
        Found found = find(document, token);
        byte[] bytes = originals.read(found.received().sha256()).orElseThrow(Refused::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.received().mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(found.received().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag("\"" + found.received().sha256() + "\"")
                .body(bytes);
    }

    private record Found(DisputeId dispute, DocumentReceived received, boolean sealed) {}

    /** The owner says which dispute to look in; that dispute says whether it holds it. */
    private Found find(String segment, JwtAuthenticationToken token) {
        DocumentId id = documentId(segment);
        DisputeId dispute = owners.disputeOf(id).orElseThrow(Refused::notFound);
        CaseFile file = desk.file(dispute, Caller.of(token));
        DocumentReceived received = file.papers().documents().get(id);
        boolean sealed = file.papers().isSealed(id);
        if (received == null) {
            throw Refused.notFound();
        }
        return new Found(dispute, received, sealed);
    }

    private static DocumentId documentId(String segment) {
        try {
            return new DocumentId(segment);
        } catch (Malformed e) {
            throw Refused.notFound();
        }
    }
}
