// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.reading.DatedAct;
import org.docketry.analysis.domain.reading.DocumentKind;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.HearingChange;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Ruling.MotionNamed;
import org.docketry.analysis.domain.reading.SubpoenaTerms;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of papers that order nothing: motions and what answers them, hearings that are set,
 * service of a subpoena, objections by letter. What the record does not know is left to a person.
 */
public final class FilingProposals {

    private static final Set<String> MOTIONS =
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
                    "for-reconsideration");
    private static final Set<DocumentKind> SET_HEARINGS =
            Set.of(DocumentKind.MOTION, DocumentKind.ORDER, DocumentKind.NOTICE);
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\.?");
    private static final double UNKNOWN = 0.5;
    private static final double FOUND = 0.9;

    private final String documentId;
    private final String version;
    private final Reading reading;
    private final CaseContext context;
    private final Filer filer;
    private final List<Proposal> proposals = new ArrayList<>();

    private FilingProposals(
            String documentId, String version, Reading reading, CaseContext context) {
        this.documentId = documentId;
        this.version = version;
        this.reading = reading;
        this.context = context;
        this.filer = new Filer(reading, context);
    }

    /**
     * Returns what the document proposes besides an order.
     *
     * @param documentId a UUID
     * @param version the reader's; part of each proposal's identity
     */
    public static List<Proposal> from(
            String documentId, String version, Reading reading, CaseContext context) {
        FilingProposals filing = new FilingProposals(documentId, version, reading, context);
        if (reading.kind() != null) {
            filing.paper(reading.kind().value());
        }
        return List.copyOf(filing.proposals);
    }

    private void paper(DocumentKind kind) {
        switch (kind) {
            case MOTION -> motion();
            case OPPOSITION -> answer("opposition-filed", "oppositionId", "opposition");
            case REPLY -> answer("reply-filed", "replyId", "reply");
            case SUBPOENA -> subpoena();
            case LETTER, OBJECTION -> objection();
            case ORDER,
                    PROPOSED_ORDER,
                    TENTATIVE_RULING,
                    JUDGMENT,
                    RECOMMENDATION,
                    BRIEF,
                    DECLARATION,
                    STIPULATION,
                    COMPLAINT,
                    ANSWER,
                    NOTICE,
                    CASE_SUMMARY,
                    UNKNOWN -> {}
        }
        if (SET_HEARINGS.contains(kind)) {
            hearings();
        }
    }

    private void motion() {
        FactDraft draft = new FactDraft();
        Found<DatedAct> filed = reading.dated("filed").orElse(null);
        draft.fact().put("motionId", id("motion", filed));
        MotionNamed named = named();
        String kind = named.kind() == null ? "" : named.kind();
        draft.fact().put("kind", MOTIONS.contains(kind) ? kind : "other");
        draft.readAt("/kind", reading.title() == null ? List.of() : reading.title().spans());
        draft.atMost(MOTIONS.contains(kind) ? FOUND : UNKNOWN);
        String by = filer.put(draft, "by", filer.represented());
        List<String> against = filer.against(by);
        draft.fact().put("against", against);
        if (against.isEmpty()) {
            draft.unresolved("/against", UNKNOWN);
        }
        draft.fact().put("subpoenaIds", List.of());
        onTheDocket(draft);
        propose("motion-filed", draft, filed);
    }

    private void answer(String kind, String idField, String prefix) {
        FactDraft draft = new FactDraft();
        Found<DatedAct> filed = reading.dated("filed").orElse(null);
        draft.fact().put(idField, id(prefix, filed));
        filer.put(draft, "by", filer.represented());
        motionId(draft, onTheDocket(draft));
        propose(kind, draft, filed);
    }

    private void hearings() {
        Found<DatedAct> made =
                reading.dated("filed").or(() -> reading.dated("signed")).orElse(null);
        for (HearingChange hearing : reading.hearings()) {
            if (hearing.change() != Change.SET || hearing.on() == null) {
                continue;
            }
            FactDraft draft = new FactDraft();
            draft.fact()
                    .put("hearingId", "hearing-" + hearing.on() + "-" + documentId.substring(0, 8));
            MotionMatch match = MotionMatch.of(named(), regarding(), null, context.motions());
            draft.fact()
                    .put(
                            "motionIds",
                            match.motion() == null
                                    ? List.of()
                                    : List.of(match.motion().motionId()));
            if (match.motion() == null) {
                draft.unresolved("/motionIds", UNKNOWN);
            }
            draft.fact().put("on", hearing.on().toString());
            draft.readAt("/on", hearing.spans());
            draft.atMost(hearing.confidence());
            String at = hearing.time() == null ? null : clock(hearing.time());
            if (at != null) {
                draft.fact().put("at", at);
            }
            court(draft, "court");
            propose("hearing-set", draft, made);
        }
    }

    private void subpoena() {
        SubpoenaTerms terms = reading.subpoena();
        if (terms == null) {
            return;
        }
        FactDraft draft = new FactDraft();
        Found<DatedAct> served = reading.dated("served").orElse(null);
        draft.fact().put("subpoenaId", id("subpoena", served));
        filer.put(draft, "issuedBy", filer.represented());
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
            draft.unresolved("/demands", UNKNOWN);
        }
        if (terms.due() != null) {
            draft.put(draft.fact(), "", "complianceDue", terms.due().map(LocalDate::toString));
        }
        propose("subpoena-served", draft, served);
    }

    /** A letter that only argues raises nothing. */
    private void objection() {
        if (reading.objections().isEmpty()) {
            return;
        }
        FactDraft draft = new FactDraft();
        Found<DatedAct> dated = reading.dated("signed").orElse(null);
        draft.fact().put("objectionId", id("objection", dated));
        if (context.subpoenas().size() == 1) {
            draft.fact().put("subpoenaId", context.subpoenas().getFirst());
        } else {
            draft.unresolved("/subpoenaId", UNKNOWN);
        }
        filer.put(draft, "by", filer.represented());
        List<String> grounds = new ArrayList<>();
        for (Found<String> ground : reading.objections()) {
            draft.readAt("/grounds/" + grounds.size(), ground.spans());
            draft.atMost(ground.confidence());
            grounds.add(ground.value());
        }
        draft.fact().put("grounds", grounds);
        propose("objection-raised", draft, dated);
    }

    private String id(String prefix, @Nullable Found<DatedAct> dated) {
        String day = dated == null ? "undated" : dated.value().on().toString();
        return prefix + "-" + day + "-" + documentId.substring(0, 8);
    }

    private MotionNamed named() {
        return MotionNamed.in(reading.title() == null ? "" : reading.title().value());
    }

    private List<Integer> regarding() {
        return reading.regarding().stream().map(Found::value).toList();
    }

    private @Nullable DocketLinked onTheDocket(FactDraft draft) {
        DocketLinked docket = DocketDraft.put(draft, reading, context);
        draft.put(draft.fact(), "", "entry", reading.entry());
        return docket;
    }

    private void motionId(FactDraft draft, @Nullable DocketLinked docket) {
        MotionMatch match = MotionMatch.of(named(), regarding(), docket, context.motions());
        draft.atMost(match.confidence());
        if (match.motion() == null) {
            draft.unresolved("/motionId", UNKNOWN);
        } else {
            draft.fact().put("motionId", match.motion().motionId());
        }
    }

    private void court(FactDraft draft, String field) {
        if (reading.court() == null) {
            draft.unresolved("/" + field, UNKNOWN);
        } else {
            draft.put(draft.fact(), "", field, reading.court().map(court -> court.id()));
        }
    }

    private static @Nullable String clock(String written) {
        Matcher m = CLOCK.matcher(written);
        if (!m.matches()) {
            return null;
        }
        int hour = Integer.parseInt(m.group(1)) % 12;
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        boolean after = m.group(3).toLowerCase(Locale.ROOT).equals("p");
        return minute > 59 ? null : "%02d:%02d".formatted(after ? hour + 12 : hour, minute);
    }

    private void propose(String kind, FactDraft draft, @Nullable Found<DatedAct> day) {
        if (day == null) {
            draft.unresolved("/effectiveOn", UNKNOWN);
        } else {
            draft.readAt("/effectiveOn", day.spans());
            draft.atMost(day.confidence());
        }
        int index =
                (int) proposals.stream().filter(proposal -> proposal.kind().equals(kind)).count();
        proposals.add(
                new Proposal(
                        ProposalIds.of(documentId, version, kind, index),
                        documentId,
                        kind,
                        draft.fact(),
                        day == null ? null : day.value().on(),
                        draft.confidence(),
                        draft.spans(),
                        draft.unresolved()));
    }
}
