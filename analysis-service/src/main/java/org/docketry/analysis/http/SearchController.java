// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.http;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.docketry.analysis.findings.Cases;
import org.docketry.analysis.findings.Documents;
import org.docketry.analysis.search.PassageIndex;
import org.docketry.analysis.search.PassageIndex.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds passages and like disputes, of those that the caller may see. */
@RestController
class SearchController {

    private static final int LONGEST_QUESTION = 500;
    private static final int MOST = 50;

    private final PassageIndex passages;
    private final Documents documents;
    private final Cases cases;
    private final Sight sight;
    private final Clock clock;

    SearchController(
            PassageIndex passages, Documents documents, Cases cases, Sight sight, Clock clock) {
        this.passages = passages;
        this.documents = documents;
        this.cases = cases;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * Either passages on a question ({@code q}), of all disputes or of one, or disputes like one
     * ({@code like}).
     */
    @GetMapping("/api/v1/search")
    ResponseEntity<Map<String, Object>> search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String dispute,
            @RequestParam(required = false) @Nullable String like,
            @RequestParam(defaultValue = "20") int limit,
            Authentication caller) {
        if (limit < 1 || limit > MOST) {
            throw new Refused(Problem.MALFORMED_REQUEST, "limit is from 1 to " + MOST + ".");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        if (q != null && like == null && !q.isBlank() && q.length() <= LONGEST_QUESTION) {
            answer.put("query", q);
            answer.put("passages", passages.find(q, scope(caller, dispute), limit));
        } else if (like != null && q == null && dispute == null) {
            sight.of(caller, like);
            answer.put("like", like);
            answer.put("disputes", passages.disputesLike(like, scope(caller, null), limit));
        } else {
            throw new Refused(
                    Problem.MALFORMED_REQUEST,
                    "Ask with q, of 1 to "
                            + LONGEST_QUESTION
                            + " characters and perhaps a dispute, or with like.");
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    /** Empties the index and has every document read into it again. */
    @PostMapping("/api/v1/search/rebuild")
    ResponseEntity<Map<String, String>> rebuild() {
        passages.clear();
        documents.readAgain(clock.instant());
        return ResponseEntity.accepted().body(Map.of("state", "rebuilding"));
    }

    private Scope scope(Authentication caller, @Nullable String dispute) {
        if (dispute == null) {
            return new Scope(sight.disputes(caller), mayBeSeen(caller));
        }
        sight.of(caller, dispute);
        return new Scope(Set.of(dispute), mayBeSeen(caller));
    }

    /** What is sealed is not in the index; a seal so new that it still is, is looked up. */
    private BiPredicate<String, String> mayBeSeen(Authentication caller) {
        Map<String, Boolean> seen = new HashMap<>();
        return (disputeId, documentId) ->
                seen.computeIfAbsent(disputeId, id -> sight.sees(caller, id))
                        && !cases.isSealed(disputeId, documentId);
    }
}
