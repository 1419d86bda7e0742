// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import org.docketry.analysis.findings.DisputeFindings;
import org.docketry.analysis.findings.Documents;
import org.docketry.analysis.findings.ReceivedDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the papers of one dispute say together. */
@RestController
class DisputeFindingsController {

    private final DisputeFindings findings;
    private final Documents documents;
    private final Sight sight;

    DisputeFindingsController(DisputeFindings findings, Documents documents, Sight sight) {
        this.findings = findings;
        this.documents = documents;
        this.sight = sight;
    }

    /** The issue table, as it stands or as of one of its versions. */
    @GetMapping("/api/v1/disputes/{disputeId}/issues")
    ResponseEntity<String> issues(
            @PathVariable String disputeId,
            @RequestParam(required = false) @Nullable Integer version,
            Authentication caller) {
        sight.of(caller, disputeId);
        if (version != null && version < 1) {
            throw new Refused(Problem.MALFORMED_REQUEST, "A version is 1 or more.");
        }
        int asOf = version == null ? Integer.MAX_VALUE : version;
        return answer(findings.issues(disputeId, asOf, sight.seesSealed(caller)));
    }

    @GetMapping("/api/v1/disputes/{disputeId}/authorities")
    ResponseEntity<String> authorities(@PathVariable String disputeId, Authentication caller) {
        sight.of(caller, disputeId);
        return answer(findings.authorities(disputeId, sight.seesSealed(caller)));
    }

    @GetMapping("/api/v1/disputes/{disputeId}/tests")
    ResponseEntity<String> tests(@PathVariable String disputeId, Authentication caller) {
        sight.of(caller, disputeId);
        return answer(findings.tests(disputeId, sight.seesSealed(caller)));
    }

    @GetMapping("/api/v1/disputes/{disputeId}/obligations")
    ResponseEntity<String> obligations(@PathVariable String disputeId, Authentication caller) {
        sight.of(caller, disputeId);
        return answer(findings.obligations(disputeId, sight.seesSealed(caller)));
    }

    /** What the newest version of the reader finds in a document otherwise than the one before. */
    @GetMapping("/api/v1/documents/{documentId}/analysis/changes")
    ResponseEntity<String> changes(@PathVariable String documentId, Authentication caller) {
        ReceivedDocument document = documents.find(documentId).orElseThrow(Sight::nothing);
        sight.of(caller, document.disputeId(), documentId);
        String changes = findings.changes(documentId);
        if (changes == null) {
            throw Sight.nothing();
        }
        return answer(changes);
    }

    private static ResponseEntity<String> answer(String json) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(json);
    }
}
