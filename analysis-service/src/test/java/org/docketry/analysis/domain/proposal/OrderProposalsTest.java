// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.Papers;
import org.docketry.analysis.SharedFiles;
import org.docketry.analysis.domain.proposal.CaseFact.AccessGranted;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.MotionFiled;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.OrderFact.ObjectionToOrder;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.reading.DocumentReader;
import org.docketry.analysis.domain.reading.Handles;
import org.docketry.analysis.domain.reading.Reading;
import org.junit.jupiter.api.Test;

class OrderProposalsTest {

    private static final String DOCUMENT = "0b8f8f0e-3f2a-5c44-9a55-0d6f1f6f2c11";
    private static final DocketLinked TWITTER_DOCKET = new DocketLinked("cand", "3:22-mc-80319");

    @Test
    void anOrderBecomesAFactOfTheDispute() throws IOException {
        Proposal proposal = leifer(leiferContext());

        assertThat(proposal.kind()).isEqualTo("order-entered");
        assertThat(proposal.unresolved()).isEmpty();
        assertThat(proposal.confidence()).isGreaterThan(0.85);
        assertThat(proposal.fact())
                .containsEntry("signedOn", "2023-02-16")
                .containsEntry("docket", Map.of("court", "cand", "number", "3:22-mc-80319"));
        assertThat(list(proposal, "rulings").getFirst())
                .containsEntry("motionId", "motion-1")
                .containsEntry("respondent", "twitter")
                .containsEntry("outcome", "granted");
        assertThat(list(proposal, "obligations").getFirst())
                .containsEntry("actor", "twitter")
                .containsEntry("recipient", "leifer")
                .containsEntry("objects", Handles.NINE)
                .containsEntry("due", Map.of("kind", "fixed-date", "date", "2023-02-28"));
    }

    @Test
    void everyFieldThatWasReadPointsToItsWords() throws IOException {
        String original = SharedFiles.sample("leifer-v-twitter/order.txt");

        Proposal proposal = leifer(leiferContext());

        assertThat(proposal.spans())
                .extracting(Proposal.FieldSpan::field)
                .contains(
                        "/signedOn",
                        "/title",
                        "/rulings/0/outcome",
                        "/obligations/0/objects/8",
                        "/obligations/0/due");
        assertThat(proposal.spans())
                .allMatch(
                        s ->
                                original.substring(s.span().start(), s.span().end())
                                        .equals(s.span().text()));
    }

    @Test
    void aMotionThatIsNotOnRecordIsNotGuessed() throws IOException {
        Proposal proposal = leifer(CaseContext.of(List.of(TWITTER_DOCKET)));

        assertThat(list(proposal, "rulings").getFirst()).doesNotContainKey("motionId");
        assertThat(proposal.unresolved()).contains("/rulings/0/motionId", "/obligations/0/actor");
        assertThat(proposal.confidence()).isLessThan(0.5);
    }

    @Test
    void ofTwoMotionsTheOneWhoseEntryTheOrderRegardsIsMeant() throws IOException {
        CaseContext context =
                CaseContext.of(
                        List.of(
                                TWITTER_DOCKET,
                                new PartyJoined("leifer", "Shulim Leifer", List.of("movant")),
                                new PartyJoined("twitter", "Twitter, Inc.", List.of("respondent")),
                                motion("motion-9", "leifer", List.of("twitter"), 9),
                                motion("motion-1", "leifer", List.of("twitter"), 1)));

        assertThat(list(leifer(context), "rulings").getFirst())
                .containsEntry("motionId", "motion-1");
    }

    @Test
    void twoMotionsThatTheOrderDoesNotTellApartAreLeftToAPerson() {
        Reading order =
                DocumentReader.read(
                        "ORDER\n\nThe motion to compel is GRANTED.\n\nDated: May 1, 2024\n");
        CaseContext context =
                CaseContext.of(
                        List.of(
                                motion("motion-1", "a", List.of("b"), 1),
                                motion("motion-2", "a", List.of("c"), 2)));

        Proposal proposal = OrderProposals.from(DOCUMENT, "1", order, context).getFirst();

        assertThat(proposal.unresolved()).contains("/rulings/0/motionId");
    }

    @Test
    void aMixedOrderIsProposedRulingByRuling() throws IOException {
        Reading order = DocumentReader.read(SharedFiles.sample("jones-v-meta/order.txt"));

        Proposal proposal = OrderProposals.from(DOCUMENT, "1", order, jonesContext()).getFirst();

        assertThat(list(proposal, "rulings"))
                .extracting(
                        r -> r.get("respondent"),
                        r -> r.get("outcome"),
                        r -> r.get("demand"),
                        r -> r.get("except"))
                .containsExactly(
                        tuple("meta", "granted", null, null),
                        tuple("pinterest", "granted", null, "Pinterest user agreements"),
                        tuple("pinterest", "denied", "Pinterest user agreements", null));
        assertThat(list(proposal, "obligations"))
                .extracting(o -> o.get("actor"), o -> o.get("due"))
                .containsExactly(
                        tuple("meta", Map.of("kind", "none-stated")),
                        tuple("pinterest", Map.of("kind", "none-stated")));
    }

    @Test
    void theSameReadingIsTheSameProposal() throws IOException {
        assertThat(leifer(leiferContext())).isEqualTo(leifer(leiferContext()));
        assertThat(leifer(leiferContext()).proposalId())
                .isNotEqualTo(
                        OrderProposals.from(DOCUMENT, "2", leiferReading(), leiferContext())
                                .getFirst()
                                .proposalId());
    }

    @Test
    void aBriefProposesNothing() throws IOException {
        Reading brief = DocumentReader.read(SharedFiles.sample("leifer-v-twitter/opposition.txt"));

        assertThat(OrderProposals.from(DOCUMENT, "1", brief, leiferContext())).isEmpty();
    }

    @Test
    void whatIsRevokedIsNoLongerVisible() {
        CaseContext context =
                CaseContext.of(
                        List.of(
                                new AccessGranted("a"),
                                new AccessGranted("b"),
                                new CaseFact.AccessRevoked("a")));

        assertThat(context.visibleTo("a")).isFalse();
        assertThat(context.visibleTo("b")).isTrue();
    }

    private static Proposal leifer(CaseContext context) throws IOException {
        return OrderProposals.from(DOCUMENT, "1", leiferReading(), context).getFirst();
    }

    private static Reading leiferReading() throws IOException {
        return DocumentReader.read(SharedFiles.sample("leifer-v-twitter/order.txt"));
    }

    private static CaseContext leiferContext() {
        return CaseContext.of(
                List.of(
                        new DocketLinked("nyed", "1:22-cv-01770"),
                        TWITTER_DOCKET,
                        new PartyJoined(
                                "leifer",
                                "Shulim Leifer",
                                List.of("movant", "underlying-plaintiff")),
                        new PartyJoined("twitter", "Twitter, Inc.", List.of("respondent")),
                        new PartyJoined("does-1-9", "John Does 1-9", List.of("doe")),
                        motion("motion-1", "leifer", List.of("twitter"), 1)));
    }

    @Test
    void anOrderOnAnObjectionNamesTheObjection() throws IOException {
        Proposal order = onObjections(new ObjectionToOrder("objection-1", "order-1", "murmur"));

        assertThat(order.fact())
                .containsEntry("rulings", List.of())
                .containsEntry("objectionIds", List.of("objection-1"))
                .containsEntry("bench", "district-judge");
        assertThat(order.spans())
                .filteredOn(span -> span.field().equals("/objectionIds/0"))
                .extracting(span -> span.span().text())
                .containsExactly(
                        "Murmur’s objections to the magistrate judge’s order (Dkt. 18) are OVERRULED.");
    }

    /** One of several, and none of that order: which is meant is not for a reader to choose. */
    @Test
    void anObjectionThatIsNotCertainIsNotNamed() throws IOException {
        Proposal two =
                onObjections(
                        new ObjectionToOrder("objection-1", "order-1", "murmur"),
                        new ObjectionToOrder("objection-2", "order-1", "murmur"));
        assertThat(two.fact()).doesNotContainKey("objectionIds");
        assertThat(two.unresolved()).containsExactly("/objectionIds");

        assertThat(onObjections().fact()).doesNotContainKey("objectionIds");
    }

    @Test
    void objectionsToASubpoenaAreOfAnotherKind() throws IOException {
        CaseContext context =
                Halloran.onRecord(new ObjectionToOrder("objection-1", "order-1", "murmur"));
        String order =
                Papers.filing("order-on-objections.txt")
                        .replace("to the magistrate judge’s order (Dkt. 18)", "to the subpoena");

        assertThat(OrderProposals.from(Halloran.DOCUMENT, "1", DocumentReader.read(order), context))
                .isEmpty();
    }

    private static Proposal onObjections(CaseFact... objections) throws IOException {
        List<CaseFact> record =
                new ArrayList<>(
                        List.of(
                                new OrderEntered("order-1", Halloran.DOCKET, 18, null, List.of()),
                                new OrderEntered("order-2", Halloran.DOCKET, 19, null, List.of()),
                                new ObjectionToOrder("objection-9", "order-2", "murmur")));
        record.addAll(List.of(objections));
        return OrderProposals.from(
                        Halloran.DOCUMENT,
                        "1",
                        DocumentReader.read(Papers.filing("order-on-objections.txt")),
                        Halloran.onRecord(record.toArray(CaseFact[]::new)))
                .getFirst();
    }

    private static CaseContext jonesContext() {
        DocketLinked docket = new DocketLinked("cand", "3:25-mc-80165");
        return CaseContext.of(
                List.of(
                        docket,
                        new PartyJoined("jones", "Stephanie Jones", List.of("movant")),
                        new PartyJoined("jonesworks", "Jonesworks LLC", List.of("movant")),
                        new PartyJoined("meta", "Meta Platforms, Inc.", List.of("respondent")),
                        new PartyJoined("pinterest", "Pinterest, Inc.", List.of("respondent")),
                        new MotionFiled(
                                "motion-1",
                                "to-compel",
                                "jones",
                                List.of("meta", "pinterest"),
                                docket,
                                1)));
    }

    private static MotionFiled motion(String id, String by, List<String> against, int entry) {
        return new MotionFiled(id, "to-compel", by, against, TWITTER_DOCKET, entry);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Proposal proposal, String field) {
        return (List<Map<String, Object>>) proposal.fact().get(field);
    }
}
