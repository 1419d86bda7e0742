// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.docketry.analysis.domain.proposal.CaseContext;
import org.docketry.analysis.domain.proposal.CaseFact;
import org.docketry.analysis.domain.proposal.CaseFact.AccessGranted;
import org.docketry.analysis.domain.proposal.CaseFact.AccessRevoked;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.DocumentPlaced;
import org.docketry.analysis.domain.proposal.CaseFact.EntryFiled;
import org.docketry.analysis.domain.proposal.CaseFact.MaterialSealed;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.CaseFact.SealLifted;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaKnown;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaWithdrawn;
import org.docketry.analysis.domain.proposal.CaseFact.Transferred;
import org.docketry.analysis.domain.proposal.OrderFact.ObjectionToOrder;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.proposal.OrderFact.OrderVacated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the context of the notes on a dispute; a corrected fact stands where the wrong one stood.
 */
final class CaseNotes {

    private static final JsonMapper JSON = new JsonMapper();

    private CaseNotes() {}

    static CaseContext context(List<CaseNote> notes) {
        Map<String, CaseFact> facts = new LinkedHashMap<>();
        Map<String, DocumentPlaced> places = new LinkedHashMap<>();
        for (CaseNote note : notes) {
            JsonNode fact = JSON.readTree(note.fact());
            read(note.type(), fact, note.effectiveOn())
                    .ifPresent(known -> facts.put(note.eventId(), known));
            DocumentPlaced place = place(note.documentId(), fact);
            if (place != null) {
                places.put(note.eventId(), place);
            }
        }
        // Afterwards: a kind that was noted only by a later version may stand behind its
        // correction.
        for (CaseNote note : notes) {
            if (note.type().equals("fact-corrected")) {
                JsonNode correction = JSON.readTree(note.fact());
                JsonNode is = correction.path("is").path("fact");
                String wrong = correction.path("eventId").asString("");
                LocalDate on = day(correction.path("is"), "effectiveOn");
                read(is.path("type").asString(""), is, on)
                        .ifPresent(right -> facts.replace(wrong, right));
                places.computeIfPresent(wrong, (_, place) -> place(place.documentId(), is));
            }
        }
        List<CaseFact> all = new ArrayList<>(facts.values());
        all.addAll(places.values());
        return CaseContext.of(all);
    }

    /** The accounts that the note lets in, be it only by the correction of an older one. */
    static List<String> letsIn(CaseNote note) {
        JsonNode fact = JSON.readTree(note.fact());
        boolean corrects = note.type().equals("fact-corrected");
        JsonNode is = fact.path("is").path("fact");
        String type = corrects ? is.path("type").asString("") : note.type();
        String account = text(corrects ? is : fact, "account");
        return type.equals("access-granted") && !account.isEmpty() ? List.of(account) : List.of();
    }

    private static @Nullable DocumentPlaced place(@Nullable String documentId, JsonNode fact) {
        DocketLinked docket = docket(fact.path("docket"));
        return documentId == null || docket == null
                ? null
                : new DocumentPlaced(documentId, docket, entry(fact));
    }

    private static @Nullable Integer entry(JsonNode fact) {
        return fact.path("entry").isInt() ? fact.path("entry").asInt() : null;
    }

    private static Optional<CaseFact> read(String type, JsonNode fact, @Nullable LocalDate on) {
        return switch (type) {
            case "docket-linked" -> Optional.ofNullable(docket(fact.path("docket")));
            case "party-joined" ->
                    Optional.of(
                            new PartyJoined(
                                    text(fact, "partyId"),
                                    text(fact, "name"),
                                    texts(fact.path("roles"))));
            case "motion-filed" ->
                    Optional.of(
                            new MotionFiled(
                                    text(fact, "motionId"),
                                    text(fact, "kind"),
                                    text(fact, "by"),
                                    texts(fact.path("against")),
                                    docket(fact.path("docket")),
                                    entry(fact)));
            case "subpoena-served" ->
                    Optional.of(
                            new SubpoenaKnown(
                                    text(fact, "subpoenaId"), text(fact, "servedOn"), on));
            case "subpoena-withdrawn" ->
                    Optional.of(new SubpoenaWithdrawn(text(fact, "subpoenaId")));
            case "proceeding-transferred" -> transferred(fact);
            case "opposition-filed" -> entry(type, fact, "oppositionId");
            case "reply-filed" -> entry(type, fact, "replyId");
            case "order-entered" ->
                    Optional.of(
                            new OrderEntered(
                                    text(fact, "orderId"),
                                    docket(fact.path("docket")),
                                    entry(fact),
                                    day(fact, "signedOn"),
                                    texts(fact.path("objectionIds"))));
            case "order-vacated" -> Optional.of(new OrderVacated(text(fact, "orderId")));
            case "objection-to-order-filed" ->
                    Optional.of(
                            new ObjectionToOrder(
                                    text(fact, "objectionId"),
                                    text(fact, "orderId"),
                                    text(fact, "by")));
            case "stipulation-filed" -> entry(type, fact, "stipulationId");
            case "material-sealed" ->
                    Optional.of(
                            new MaterialSealed(
                                    text(fact, "sealId"),
                                    fact.has("documentId") ? text(fact, "documentId") : null,
                                    docket(fact.path("docket")),
                                    entry(fact)));
            case "material-unsealed" -> Optional.of(new SealLifted(text(fact, "sealId")));
            case "access-granted" -> Optional.of(new AccessGranted(text(fact, "account")));
            case "access-revoked" -> Optional.of(new AccessRevoked(text(fact, "account")));
            default -> CalendarNotes.read(type, fact).map(Function.identity());
        };
    }

    private static Optional<CaseFact> transferred(JsonNode fact) {
        DocketLinked from = docket(fact.path("from"));
        DocketLinked to = docket(fact.path("to"));
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(new Transferred(from, to));
    }

    private static Optional<CaseFact> entry(String type, JsonNode fact, String id) {
        DocketLinked docket = docket(fact.path("docket"));
        return docket == null || !fact.path("entry").isInt()
                ? Optional.empty()
                : Optional.of(
                        new EntryFiled(type, text(fact, id), docket, fact.path("entry").asInt()));
    }

    private static @Nullable DocketLinked docket(JsonNode docket) {
        return docket.isObject()
                ? new DocketLinked(text(docket, "court"), text(docket, "number"))
                : null;
    }

    static @Nullable LocalDate day(JsonNode of, String field) {
        return CaseNote.day(of.path(field).asString(""));
    }

    static String text(JsonNode of, String field) {
        return of.path(field).asString("");
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
