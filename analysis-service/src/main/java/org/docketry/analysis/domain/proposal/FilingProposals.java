// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.docketry.analysis.domain.reading.SubpoenaTerms;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of papers besides the orders themselves: motions and what answers them, hearings,
 * service of a subpoena, objections by letter, more time, stipulations, transfers. What the record
 * does not know is left to a person.
 */
public final class FilingProposals {

    private static final String RELIEF_FROM_ORDER = "for-relief-from-order";
    static final Set<String> MOTIONS =
            Set.of(
                    "to-compel",
                    "to-quash",
                    "to-modify",
                    "to-transfer",
                    "to-intervene",
                    "to-seal",
                    "to-stay",
                    "for-extension",
                    "for-protective-order",
                    "for-contempt",
                    "for-reconsideration",
                    RELIEF_FROM_ORDER);
    private static final double UNKNOWN = 0.5;
    private static final double FOUND = 0.9;
    private static final double ONLY_ONE = 0.8;

    private final Reading reading;
    private final CaseContext context;
    private final Filer filer;
    private final Proposed proposed;

    private FilingProposals(Proposed proposed, Reading reading, CaseContext context) {
        this.proposed = proposed;
        this.reading = reading;
        this.context = context;
        this.filer = new Filer(context);
    }

    /**
     * Returns what the document proposes besides an order.
     *
     * @param documentId a UUID
     * @param version the reader's; part of each proposal's identity
     */
    public static List<Proposal> from(
            String documentId, String version, Reading reading, CaseContext context) {
        Proposed proposed = new Proposed(documentId, version);
        if (reading.kind() != null) {
            DocumentKind kind = reading.kind().value();
            new FilingProposals(proposed, reading, context).paper(kind);
            new HearingProposals(proposed, reading, context).propose(kind);
        }
        return proposed.all();
    }

    private void paper(DocumentKind kind) {
        switch (kind) {
            case MOTION -> motion();
            case OPPOSITION -> answer("opposition-filed", "oppositionId", "opposition");
            case REPLY -> answer("reply-filed", "replyId", "reply");
            case SUBPOENA -> subpoena();
            case LETTER -> {
                objection();
                extensions("stipulation", reading.dated("signed").orElse(null));
            }
            case OBJECTION -> {
                objectionToAnOrder();
                objection();
            }
            case ORDER -> {
                Found<DatedAct> made =
                        reading.dated("filed").or(() -> reading.dated("signed")).orElse(null);
                extensions("order", made);
                new TransferProposals(
                                proposed,
                                context,
                                reading.ownDocket().orElse(null),
                                reading.court())
                        .propose(reading.transfers(), made);
            }
            case STIPULATION -> {
                Found<DatedAct> filed = reading.dated("filed").orElse(null);
                new StipulationProposals(proposed, reading, context).propose(filed);
                extensions("stipulation", filed);
            }
            case PROPOSED_ORDER,
                    TENTATIVE_RULING,
                    JUDGMENT,
                    RECOMMENDATION,
                    BRIEF,
                    DECLARATION,
                    COMPLAINT,
                    ANSWER,
                    NOTICE,
                    CASE_SUMMARY,
                    DOCKET_SHEET,
                    UNKNOWN -> {}
        }
    }

    private void extensions(String by, @Nullable Found<DatedAct> day) {
        new ExtensionProposals(proposed, reading, context).propose(by, day);
    }

    private void motion() {
        FactDraft draft = new FactDraft();
        Found<DatedAct> filed = reading.dated("filed").orElse(null);
        draft.fact().put("motionId", proposed.id("motion", filed));
        String kind = recorded(named(reading).kind(), reading.title());
        draft.fact().put("kind", MOTIONS.contains(kind) ? kind : "other");
        draft.readAt("/kind", reading.title() == null ? List.of() : reading.title().spans());
        draft.atMost(MOTIONS.contains(kind) ? FOUND : UNKNOWN);
        String by = filer.put(draft, "by", Filer.represented(reading));
        List<String> against = filer.against(by);
        draft.fact().put("against", against);
        if (against.isEmpty()) {
            draft.leaveOpen(
                    "/against",
                    UNKNOWN,
                    "the roles on record do not tell who stands on the other side");
        }
        if (MotionsSubpoena.concerns(kind)) {
            new MotionsSubpoena(reading, context).put(draft, by, against);
        } else {
            draft.fact().put("subpoenaIds", List.of());
        }
        onTheDocket(draft);
        proposed.add("motion-filed", draft, filed);
    }

    private void answer(String kind, String idField, String prefix) {
        FactDraft draft = new FactDraft();
        Found<DatedAct> filed = reading.dated("filed").orElse(null);
        draft.fact().put(idField, proposed.id(prefix, filed));
        filer.put(draft, "by", Filer.represented(reading));
        motionId(draft, onTheDocket(draft));
        proposed.add(kind, draft, filed);
    }

    private void subpoena() {
        SubpoenaTerms terms = reading.subpoena();
        if (terms == null) {
            return;
        }
        FactDraft draft = new FactDraft();
        Found<DatedAct> served = reading.dated("served").orElse(null);
        draft.fact().put("subpoenaId", proposed.id("subpoena", served));
        filer.put(draft, "issuedBy", Filer.represented(reading));
        filer.put(draft, "servedOn", terms.to());
        court(draft, "issuingCourt");
        List<Map<String, Object>> demands = new ArrayList<>();
        for (Found<String> demand : terms.demands()) {
            Map<String, Object> fact = new LinkedHashMap<>();
            fact.put("demandId", "demand-" + (demands.size() + 1));
            draft.put(fact, "/demands/" + demands.size(), "text", demand);
            demands.add(fact);
        }
        draft.fact().put("demands", demands);
        if (demands.isEmpty()) {
            draft.leaveOpen("/demands", UNKNOWN, "no numbered demand was read");
        }
        if (terms.due() != null) {
            draft.put(draft.fact(), "", "complianceDue", terms.due().map(LocalDate::toString));
        }
        proposed.add("subpoena-served", draft, served);
    }

    /**
     * To a magistrate judge's order (Fed. R. Civ. P. 72(a)), which is no objection to a subpoena.
     */
    private void objectionToAnOrder() {
        if (reading.title() == null || !ObjectionsTakenUp.areMeantBy(reading.title().value())) {
            return;
        }
        FactDraft draft = new FactDraft();
        Found<DatedAct> filed = reading.dated("filed").orElse(null);
        draft.fact().put("objectionId", proposed.id("objection", filed));
        List<Integer> cited = new ArrayList<>(regarding(reading));
        cited.addAll(named(reading).entries());
        List<OrderEntered> standing = context.orders().standing();
        List<OrderEntered> meant = cited.isEmpty() ? standing : context.orders().numbered(cited);
        if (meant.size() == 1) {
            draft.fact().put("orderId", meant.getFirst().orderId());
            draft.readAt("/orderId", reading.title().spans());
            draft.atMost(cited.isEmpty() ? ONLY_ONE : FOUND);
        } else {
            draft.leaveOpen(
                    "/orderId", UNKNOWN, "no order on record is certainly the one objected to");
        }
        filer.put(draft, "by", Filer.represented(reading));
        proposed.add("objection-to-order-filed", draft, filed);
    }

    /** A letter that only argues raises nothing. */
    private void objection() {
        if (reading.objections().isEmpty()) {
            return;
        }
        FactDraft draft = new FactDraft();
        Found<DatedAct> dated = reading.dated("signed").orElse(null);
        draft.fact().put("objectionId", proposed.id("objection", dated));
        if (context.subpoenas().size() == 1) {
            draft.fact().put("subpoenaId", context.subpoenas().getFirst().subpoenaId());
        } else {
            draft.leaveOpen("/subpoenaId", UNKNOWN, "not exactly one subpoena is on record");
        }
        filer.put(draft, "by", Filer.represented(reading));
        List<String> grounds = new ArrayList<>();
        for (Found<String> ground : reading.objections()) {
            draft.readAt("/grounds/" + grounds.size(), ground.spans());
            draft.atMost(ground.confidence());
            grounds.add(ground.value());
        }
        draft.fact().put("grounds", grounds);
        proposed.add("objection-raised", draft, dated);
    }

    /** A motion for relief is one from an order where its title says so. */
    private static String recorded(@Nullable String asked, @Nullable Found<String> title) {
        String words = title == null ? "" : title.value().toLowerCase(Locale.ROOT);
        boolean order = words.contains(" order") && words.contains("relief from");
        return "for-relief".equals(asked) && order
                ? RELIEF_FROM_ORDER
                : Objects.requireNonNullElse(asked, "");
    }

    static MotionNamed named(Reading reading) {
        return MotionNamed.in(reading.title() == null ? "" : reading.title().value());
    }

    static List<Integer> regarding(Reading reading) {
        return reading.regarding().stream().map(Found::value).toList();
    }

    private @Nullable DocketLinked onTheDocket(FactDraft draft) {
        DocketLinked docket = DocketDraft.put(draft, reading, context);
        draft.put(draft.fact(), "", "entry", reading.entry());
        return docket;
    }

    private void motionId(FactDraft draft, @Nullable DocketLinked docket) {
        MotionMatch match =
                MotionMatch.of(named(reading), regarding(reading), docket, context.motions());
        draft.atMost(match.confidence());
        if (match.motion() == null) {
            draft.leaveOpen(
                    "/motionId",
                    UNKNOWN,
                    "no motion on record is certainly the one that is answered");
        } else {
            draft.fact().put("motionId", match.motion().motionId());
        }
    }

    private void court(FactDraft draft, String field) {
        if (reading.court() == null) {
            draft.leaveOpen("/" + field, UNKNOWN, "the paper names no court");
        } else {
            draft.put(draft.fact(), "", field, reading.court().map(court -> court.id()));
        }
    }
}
