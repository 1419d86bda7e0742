// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Ruling;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.jspecify.annotations.Nullable;

/**
 * Makes an {@code order-entered} fact of what was read, matched to what is known of the dispute.
 */
public final class OrderProposals {

    private static final String KIND = "order-entered";

    /** A summary tells of an order at second hand. */
    private static final double SECOND_HAND = 0.6;

    private static final double UNKNOWN_MOTION = 0.4;
    private static final double UNKNOWN_PARTY = 0.6;
    private static final double NO_DATE = 0.3;

    private final String documentId;
    private final Reading reading;
    private final CaseContext context;
    private final Parties parties;
    private final FactDraft draft = new FactDraft();
    private final List<Map<String, Object>> rulings = new ArrayList<>();
    private @Nullable MotionFiled ruledOn;
    private String orderId = "";

    private OrderProposals(String documentId, Reading reading, CaseContext context) {
        this.documentId = documentId;
        this.reading = reading;
        this.context = context;
        this.parties = new Parties(context.parties());
    }

    /**
     * Returns what the document proposes: nothing, or one order.
     *
     * @param documentId a UUID
     * @param version the reader's; part of the proposal's identity
     */
    public static List<Proposal> from(
            String documentId, String version, Reading reading, CaseContext context) {
        boolean order = reading.is(DocumentKind.ORDER) || reading.is(DocumentKind.CASE_SUMMARY);
        boolean rules = reading.rulings().stream().anyMatch(r -> r.outcome().disposesOfAMotion());
        OrderProposals proposals = new OrderProposals(documentId, reading, context);
        boolean says = rules || !reading.obligations().isEmpty() || !proposals.takenUp().isEmpty();
        if (!order || !says) {
            return List.of();
        }
        proposals.draft();
        FactDraft draft = proposals.draft;
        return List.of(
                new Proposal(
                        ProposalIds.of(documentId, version, KIND, 0),
                        documentId,
                        KIND,
                        draft.fact(),
                        null,
                        draft.confidence(),
                        draft.spans(),
                        draft.open()));
    }

    private void draft() {
        if (reading.is(DocumentKind.CASE_SUMMARY)) {
            draft.atMost(SECOND_HAND);
        }
        Optional<Found<DatedAct>> signed =
                reading.dated("signed").or(() -> reading.dated("decided"));
        String day = signed.map(date -> date.value().on().toString()).orElse("undated");
        orderId = "order-" + day + "-" + documentId.substring(0, 8);
        draft.fact().put("orderId", orderId);
        DocketLinked docket = DocketDraft.put(draft, reading, context);
        draft.put(draft.fact(), "", "entry", reading.entry());
        draft.put(draft.fact(), "", "title", reading.title());
        signed.ifPresentOrElse(
                date -> draft.put(draft.fact(), "", "signedOn", date.map(d -> d.on().toString())),
                () -> draft.leaveOpen("/signedOn", NO_DATE, "the order bears no date"));
        draft.put(draft.fact(), "", "bench", reading.bench());
        draft.fact().put("rulings", rulings);
        reading.rulings().stream()
                .filter(ruling -> ruling.outcome().disposesOfAMotion())
                .forEach(ruling -> ruling(ruling, docket));
        ObligationDraft obligations =
                new ObligationDraft(
                        draft, "obligations", orderId, words -> parties.meantBy(words, ruledOn));
        draft.fact().put("obligations", obligations.all(reading.obligations()));
        List<Found<String>> takenUp = takenUp();
        if (!takenUp.isEmpty()) {
            String words = takenUp.stream().map(Found::value).collect(Collectors.joining(" "));
            List<Span> places = takenUp.stream().flatMap(said -> said.spans().stream()).toList();
            List<Integer> entries = MotionNamed.in(words).entries();
            new ObjectionsTakenUp(context).put(draft, words, entries, places);
        }
    }

    /** A magistrate judge's own order takes up no objection to one. */
    private List<Found<String>> takenUp() {
        if (reading.bench() != null && reading.bench().value().equals("magistrate-judge")) {
            return List.of();
        }
        List<Found<String>> said = new ArrayList<>();
        reading.rulings().stream()
                .filter(ruling -> "objection".equals(ruling.motion().kind()))
                .flatMap(ruling -> ruling.spans().stream())
                .map(span -> new Found<>(CleanText.words(span.text()), 1, List.of(span)))
                .forEach(said::add);
        if (reading.title() != null) {
            said.add(reading.title());
        }
        said.removeIf(words -> !ObjectionsTakenUp.areMeantBy(words.value()));
        return said;
    }

    private void ruling(Ruling ruling, @Nullable DocketLinked docket) {
        List<Integer> regarding = reading.regarding().stream().map(Found::value).toList();
        MotionMatch match = MotionMatch.of(ruling.motion(), regarding, docket, context.motions());
        MotionFiled motion = match.motion();
        ruledOn = motion == null ? ruledOn : motion;
        List<String> respondents = respondents(ruling, motion);
        if (respondents.isEmpty()) {
            ruling(ruling, match, null);
        }
        respondents.forEach(respondent -> ruling(ruling, match, respondent));
    }

    /** A ruling that names nobody is made as to everyone whom the motion is against. */
    private List<String> respondents(Ruling ruling, @Nullable MotionFiled motion) {
        if (ruling.respondent() == null) {
            return motion == null ? List.of() : motion.against();
        }
        List<String> named = parties.meantBy(ruling.respondent().value(), motion);
        return named.isEmpty() ? List.of(ruling.respondent().value()) : named;
    }

    private void ruling(Ruling ruling, MotionMatch match, @Nullable String respondent) {
        String path = "/rulings/" + rulings.size();
        Map<String, Object> fact = new LinkedHashMap<>();
        rulings.add(fact);
        fact.put("rulingId", orderId + "-ruling-" + rulings.size());
        draft.atMost(Math.min(ruling.confidence(), match.confidence()));
        if (match.motion() == null) {
            draft.leaveOpen(
                    path + "/motionId",
                    UNKNOWN_MOTION,
                    "no motion on record is certainly the one that is ruled on");
        } else {
            fact.put("motionId", match.motion().motionId());
            reading.regarding().forEach(entry -> draft.readAt(path + "/motionId", entry.spans()));
        }
        if (respondent != null) {
            fact.put("respondent", respondent);
            if (ruling.respondent() != null) {
                draft.readAt(path + "/respondent", ruling.respondent().spans());
            }
            boolean known =
                    context.parties().stream().anyMatch(p -> p.partyId().equals(respondent));
            if (!known) {
                draft.leaveOpen(
                        path + "/respondent",
                        UNKNOWN_PARTY,
                        "the order names nobody who is certainly on record");
            }
        }
        draft.put(fact, path, "demand", ruling.demand());
        fact.put("outcome", ruling.outcome().term());
        draft.readAt(path + "/outcome", ruling.spans());
        draft.put(fact, path, "except", ruling.except());
    }
}
