// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.docketry.analysis.domain.entry.EntryText;
import org.docketry.analysis.extraction.BoundedReading;
import org.docketry.analysis.extraction.Texts;
import org.docketry.analysis.findings.AnalysisJson;
import org.docketry.analysis.findings.Documents;
import org.docketry.analysis.findings.Findings;
import org.docketry.analysis.findings.ReceivedDocument;
import org.docketry.analysis.findings.ReceivedDocument.State;
import org.docketry.analysis.findings.StoredAnalysis;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readings asked for on the spot, and readings of documents received. */
@RestController
class AnalysisController {

    /** UTF-16 units; the longest lines that dockets print have a tenth of it. */
    private static final int LINE_MAX = 100_000;

    private final Texts texts;
    private final BoundedReading reader;
    private final AnalysisJson json;
    private final Documents documents;
    private final Findings findings;
    private final Sight sight;
    private final HttpSettings settings;

    AnalysisController(
            Texts texts,
            BoundedReading reader,
            AnalysisJson json,
            Documents documents,
            Findings findings,
            Sight sight,
            HttpSettings settings) {
        this.texts = texts;
        this.reader = reader;
        this.json = json;
        this.documents = documents;
        this.findings = findings;
        this.sight = sight;
        this.settings = settings;
    }

    /** Reads a text or file, or the line of a docket, at once and keeps nothing of it. */
    @PostMapping("/api/v1/analysis")
    ResponseEntity<String> analyse(
            HttpServletRequest request, @RequestParam(defaultValue = "filing") String kind)
            throws IOException {
        String mediaType = request.getContentType();
        if (mediaType == null) {
            throw new Refused(
                    Problem.UNSUPPORTED_MEDIA_TYPE, "Say in Content-Type what the body is.");
        }
        return switch (kind) {
            case "filing" -> {
                String text = texts.read(body(request), mediaType);
                yield answer(200, json.of(reader.read(text)));
            }
            case "entry" -> answer(200, json.of(EntryText.read(line(request, mediaType))));
            default -> throw new Refused(Problem.MALFORMED_REQUEST, "kind is filing or entry.");
        };
    }

    private String line(HttpServletRequest request, String mediaType) throws IOException {
        if (!mediaType.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.TEXT_PLAIN_VALUE)) {
            throw new Refused(
                    Problem.UNSUPPORTED_MEDIA_TYPE, "The line of a docket is text/plain.");
        }
        String line = texts.read(body(request), mediaType);
        if (line.length() > LINE_MAX) {
            throw new Refused(
                    Problem.TOO_LARGE,
                    "At most " + LINE_MAX + " characters are read as the line of a docket.");
        }
        return line;
    }

    /** The newest reading of a document; 202 while it waits to be read or is sealed. */
    @GetMapping("/api/v1/documents/{documentId}/analysis")
    ResponseEntity<String> analysis(@PathVariable String documentId, Authentication caller) {
        ReceivedDocument document = documents.find(documentId).orElseThrow(Sight::nothing);
        sight.of(caller, document.disputeId(), documentId);
        if (document.state() == State.UNREADABLE) {
            throw new Refused(Problem.UNREADABLE_DOCUMENT, String.valueOf(document.why()));
        }
        return findings.find(documentId)
                .map(StoredAnalysis::json)
                .map(found -> answer(200, found))
                .orElseGet(
                        () ->
                                answer(
                                        202,
                                        "{\"documentId\":\""
                                                + document.documentId()
                                                + "\",\"state\":\""
                                                + (document.state() == State.SEALED
                                                        ? "sealed"
                                                        : "waiting")
                                                + "\"}"));
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        int limit = Math.toIntExact(settings.contentSizeMax().toBytes());
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw new Refused(Problem.TOO_LARGE, "At most " + limit + " bytes are read.");
            }
            if (body.length == 0) {
                throw new Refused(Problem.MALFORMED_REQUEST, "The body is empty.");
            }
            return body;
        }
    }

    private static ResponseEntity<String> answer(int status, String json) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json);
    }
}
