// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import java.time.Clock;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.proposal.CaseContext;
import org.docketry.analysis.findings.CaseNote;
import org.docketry.analysis.findings.Cases;
import org.docketry.analysis.findings.Documents;
import org.docketry.analysis.findings.ReceivedDocument;
import org.docketry.analysis.findings.ReceivedDocument.State;
import org.docketry.analysis.findings.Unreachable;
import org.docketry.analysis.search.PassageIndex;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventRefused;
import org.docketry.eventtransport.EventSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes the dispute's events: some tell what a reading can be matched to, one tells that there is
 * something to read. Unknown types and fields pass by; an unknown version of a known type must not.
 */
final class DisputeEvents implements EventSource.Handler {

    static final String TOPIC = "docketry.dispute";

    private static final Pattern TYPE =
            Pattern.compile("org\\.docketry\\.dispute\\.([a-z-]+)\\.v(\\d+)");
    private static final String DOCUMENT_RECEIVED = "document-received";
    private static final Set<String> NOTED =
            Set.of(
                    "docket-linked",
                    "party-joined",
                    "subpoena-served",
                    "subpoena-withdrawn",
                    "motion-filed",
                    "opposition-filed",
                    "reply-filed",
                    "stipulation-filed",
                    "order-entered",
                    "order-vacated",
                    "objection-to-order-filed",
                    "proceeding-transferred",
                    "hearing-set",
                    "hearing-moved",
                    "hearing-vacated",
                    "hearing-held",
                    "deadline-set",
                    "deadline-restated",
                    "deadline-satisfied",
                    "deadline-vacated",
                    "material-sealed",
                    "material-unsealed",
                    "access-granted",
                    "access-revoked",
                    "fact-corrected");
    private static final Set<String> SEALS =
            Set.of("material-sealed", "material-unsealed", "fact-corrected");
    private static final JsonMapper JSON = new JsonMapper();

    private final Cases cases;
    private final Documents documents;
    private final PassageIndex passages;
    private final Runnable documentArrived;
    private final Clock clock;

    DisputeEvents(
            Cases cases,
            Documents documents,
            PassageIndex passages,
            Runnable documentArrived,
            Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.passages = passages;
        this.documentArrived = documentArrived;
        this.clock = clock;
    }

    @Override
    public void handle(EventEnvelope event) {
        Matcher type = TYPE.matcher(event.type());
        if (!type.matches()) {
            return;
        }
        String name = type.group(1);
        boolean declared = NOTED.contains(name) || name.equals(DOCUMENT_RECEIVED);
        if (!declared) {
            return;
        }
        if (!type.group(2).equals("1")) {
            throw new EventRefused(
                    "version " + type.group(2) + " of " + name + " is not known here");
        }
        try {
            take(name, event);
        } catch (Unreachable away) {
            throw new EventSource.Unavailable("the findings' store is away", away);
        }
    }

    private void take(String name, EventEnvelope event) {
        JsonNode data = json(event);
        String disputeId = text(data, "disputeId");
        JsonNode fact = data.path("fact");
        if (!fact.isObject()) {
            throw new EventRefused("there is no fact in it");
        }
        if (name.equals(DOCUMENT_RECEIVED)) {
            documents.await(document(event, disputeId, fact), clock.instant());
            documentArrived.run();
        } else {
            String documentId = sourceDocument(data.path("source"));
            cases.note(
                    new CaseNote(
                            event.id(),
                            disputeId,
                            name,
                            fact.toString(),
                            CaseNote.day(data.path("effectiveOn").asString("")),
                            documentId));
            if (documentId != null || SEALS.contains(name)) {
                seal(name, disputeId, fact, documentId);
            }
        }
    }

    private static @Nullable String sourceDocument(JsonNode source) {
        String reference = source.path("reference").asString("");
        boolean document = source.path("kind").asString("").equals("document");
        return document && !reference.isEmpty() ? reference : null;
    }

    /**
     * A sealed paper leaves the index at once; with the seal lifted it is read (again) into it.
     * Where a paper lies decides too, and is learnt of when a fact is read from it or corrected.
     */
    private void seal(String name, String disputeId, JsonNode fact, @Nullable String placed) {
        CaseContext known = cases.find(disputeId).orElseThrow();
        if (known.seals().isEmpty()) {
            return;
        }
        String lifted = name.equals("material-unsealed") ? text(fact, "sealId") : "";
        for (String documentId : documents.ofDispute(disputeId)) {
            if (known.isSealed(documentId)) {
                passages.remove(documentId);
                continue;
            }
            documents.unsealed(documentId, clock.instant());
            if (known.wasSealed(lifted, documentId)
                    || (known.hasSeals() && documentId.equals(placed))) {
                documents.readAgain(documentId, clock.instant());
            }
            documentArrived.run();
        }
    }

    private static ReceivedDocument document(EventEnvelope event, String disputeId, JsonNode fact) {
        return new ReceivedDocument(
                text(fact, "documentId"),
                disputeId,
                event.id(),
                event.extensions().get("correlationid"),
                text(fact, "mediaType"),
                State.WAITING,
                0,
                null);
    }

    private static JsonNode json(EventEnvelope event) {
        try {
            return JSON.readTree(event.json());
        } catch (JacksonException e) {
            throw new EventRefused("its data is not JSON", e);
        }
    }

    private static String text(JsonNode of, String field) {
        String value = of.path(field).asString("");
        if (value.isEmpty()) {
            throw new EventRefused("there is no " + field + " in it");
        }
        return value;
    }
}
