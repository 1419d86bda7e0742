package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.DisputeSpec.DISPUTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DisputeCommand.AcceptProposal;
import org.docketry.docket.domain.DisputeCommand.ReceiveDocument;
import org.docketry.docket.domain.DisputeCommand.RecordProposal;
import org.docketry.docket.domain.DisputeCommand.RejectProposal;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.Id.DocumentId;
import org.docketry.docket.domain.Id.ProposalId;
import org.docketry.docket.domain.Id.SealId;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.ProposalEvent.Analyser;
import org.docketry.docket.domain.ProposalEvent.ProposalAccepted;
import org.docketry.docket.domain.ProposalEvent.ProposalMade;
import org.docketry.docket.domain.ProposalEvent.ProposalRejected;
import org.docketry.docket.domain.SealFact.Level;
import org.docketry.docket.domain.SealFact.MaterialSealed;
import org.docketry.docket.domain.SealFact.MaterialUnsealed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PapersTest {
    private static final String SHA = "ab".repeat(32);
    private static final DocumentId DOCUMENT = DocumentId.of(DISPUTE, SHA);
    private static final ProposalId PROPOSAL =
            new ProposalId("0190a0de-0000-7000-8000-0000000000f1");
    private static final SealId SEAL = new SealId("seal-1");

    private static DocumentReceived document() {
        return new DocumentReceived(DOCUMENT, "order.txt", "text/plain", 10_659, SHA);
    }

    private static ProposalMade proposal(DocumentId document) {
        return new ProposalMade(
                PROPOSAL,
                document,
                "order-entered",
                new Json("{\"orderId\":\"order-1\"}"),
                0.93,
                new Analyser("analysis-service", "1"),
                List.of(),
                null,
                null);
    }

    private static DisputeSpec received() {
        return Leifer.opposed().given(s -> new ReceiveDocument(DISPUTE, s.origin(), document()));
    }

    private static DisputeSpec proposed() {
        return received().given(s -> new RecordProposal(DISPUTE, s.origin(), proposal(DOCUMENT)));
    }

    private static DisputeCommand accept(DisputeSpec spec, OrderEntered fact) {
        return new AcceptProposal(
                DISPUTE,
                spec.origin(),
                PROPOSAL,
                null,
                fact,
                Effective.on(LocalDate.parse("2023-02-16")),
                null);
    }

    private static DisputeCommand acceptByPolicy(DisputeSpec spec, ProposalId proposal) {
        return new AcceptProposal(
                DISPUTE,
                spec.origin(),
                proposal,
                null,
                Leifer.order(),
                Effective.on(LocalDate.parse("2023-02-16")),
                "sample");
    }

    @Test
    void theSameBytesAreReceivedOnce() {
        DisputeSpec spec = received();
        spec.when(new ReceiveDocument(DISPUTE, spec.origin(), document()))
                .thenRejected(new StateRejection.DocumentAlreadyReceived(DOCUMENT));
    }

    @Test
    void aReadingIsOfADocumentThatWeHold() {
        DisputeSpec spec = Leifer.opposed();
        spec.when(new RecordProposal(DISPUTE, spec.origin(), proposal(DOCUMENT)))
                .thenRejected(new StateRejection.UnknownDocument(DOCUMENT));
    }

    @Test
    void aReadingThatIsOnRecordChangesNothing() {
        DisputeSpec spec = proposed();
        spec.when(new RecordProposal(DISPUTE, spec.origin(), proposal(DOCUMENT))).then();
    }

    @Test
    void anAcceptedReadingIsAFactWithItsDeadlineInOneCommit() {
        DisputeSpec spec = proposed();
        spec.when(accept(spec, Leifer.order()))
                .thenKinds(
                        ProposalAccepted.class,
                        OrderEntered.class,
                        DeadlineVacated.class,
                        DeadlineSet.class);

        Stamp order = spec.last().get(1).stamp();
        assertThat(order.source()).isEqualTo(new Source(Source.Kind.DOCUMENT, DOCUMENT.value()));
        assertThat(order.effective().on()).isEqualTo("2023-02-16");
        assertThat(spec.last()).extracting(r -> r.stamp().correlationId()).hasSize(4);
    }

    @Test
    void whatAPolicyAcceptsSaysSo() {
        DisputeSpec spec = proposed();
        spec.when(acceptByPolicy(spec, PROPOSAL))
                .thenKinds(
                        ProposalAccepted.class,
                        OrderEntered.class,
                        DeadlineVacated.class,
                        DeadlineSet.class);
        assertThat(spec.last().getFirst().event())
                .isEqualTo(new ProposalAccepted(PROPOSAL, null, "sample"));
    }

    @Test
    void aPolicyTakesNothingThatWasDecidedOnAsAnotherVersionReadIt() {
        ProposalMade newer =
                new ProposalMade(
                        new ProposalId("0190a0de-0000-7000-8000-0000000000f2"),
                        DOCUMENT,
                        "order-entered",
                        new Json("{\"orderId\":\"order-1\"}"),
                        0.93,
                        new Analyser("analysis-service", "2"),
                        List.of(),
                        null,
                        null);
        DisputeSpec spec =
                proposed()
                        .given(s -> new RejectProposal(DISPUTE, s.origin(), PROPOSAL, "Wrong case"))
                        .given(s -> new RecordProposal(DISPUTE, s.origin(), newer));

        spec.when(acceptByPolicy(spec, newer.proposalId())).then();

        assertThat(spec.file().papers().proposals().get(newer.proposalId()).decision())
                .isEqualTo(Papers.Decision.PENDING);
    }

    /** A motion's own fields do not say when it was filed, and no day is made up for it. */
    @Test
    void aFactIsEffectiveOnTheDayThatWasReadOrGiven() {
        Fact motion = Leifer.motion();
        LocalDate filed = LocalDate.of(2022, 12, 8);

        assertThat(Effective.ofReading(motion, filed)).contains(Effective.on(filed));
        assertThat(Effective.ofReading(motion, null)).isEmpty();
        assertThat(Effective.ofReading(Leifer.order(), null))
                .contains(Effective.on(Leifer.order().day()));
    }

    @Test
    void aReadingIsAcceptedOnce() {
        DisputeSpec spec = proposed();
        spec.when(accept(spec, Leifer.order()));
        spec.when(accept(spec, Leifer.order()))
                .thenRejected(
                        new StateRejection.ProposalAlreadyDecided(
                                PROPOSAL, Papers.Decision.ACCEPTED));
    }

    @Test
    void aReadingThatDoesNotFitTheRecordIsNotAccepted() {
        DisputeSpec spec = proposed().given("2023-02-16", Leifer.order());
        spec.when(accept(spec, Leifer.order()))
                .thenRejected(new StateRejection.DuplicateId(Leifer.ORDER));
        assertThat(spec.file().papers().proposals().get(PROPOSAL).decision())
                .isEqualTo(Papers.Decision.PENDING);
    }

    @Test
    void aRejectedReadingIsNotAccepted() {
        DisputeSpec spec = proposed();
        spec.when(new RejectProposal(DISPUTE, spec.origin(), PROPOSAL, "Wrong case"))
                .then(new ProposalRejected(PROPOSAL, "Wrong case"));
        spec.when(accept(spec, Leifer.order()))
                .thenRejected(
                        new StateRejection.ProposalAlreadyDecided(
                                PROPOSAL, Papers.Decision.REJECTED));
    }

    @Test
    void anUnknownReadingIsNotRejected() {
        DisputeSpec spec = Leifer.opposed();
        spec.when(new RejectProposal(DISPUTE, spec.origin(), PROPOSAL, "Wrong case"))
                .thenRejected(new StateRejection.UnknownProposal(PROPOSAL));
    }

    @Test
    void aSealIsLiftedOnce() {
        MaterialSealed sealed =
                new MaterialSealed(SEAL, Level.DOCUMENT, DOCUMENT, null, null, null);
        DisputeSpec spec = received().given("2023-02-17", sealed);
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isTrue();

        spec.given("2023-03-17", new MaterialUnsealed(SEAL, null));
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isFalse();
        spec.when("2023-03-18", new MaterialUnsealed(SEAL, null))
                .thenRejected(new StateRejection.SealAlreadyLifted(SEAL));
    }

    @Test
    void aReadingThatCrossedASealOnItsWayIsTakenWhenTheSealIsLifted() {
        MaterialSealed sealed =
                new MaterialSealed(SEAL, Level.DOCUMENT, DOCUMENT, null, null, null);
        DisputeSpec spec = received().given("2023-02-17", sealed);
        spec.when(new RecordProposal(DISPUTE, spec.origin(), proposal(DOCUMENT))).then();

        spec.given("2023-03-17", new MaterialUnsealed(SEAL, null));
        spec.given(s -> new RecordProposal(DISPUTE, s.origin(), proposal(DOCUMENT)));
        assertThat(spec.file().papers().proposals()).containsOnlyKeys(PROPOSAL);
    }

    /** Decision 79: a document lies where a fact that was read from it lies. */
    @Test
    void aSealOnAnEntryCoversThePaperThatWasReadThere() {
        DisputeSpec spec = proposed();
        spec.given(s -> accept(s, entered(17)));
        spec.given("2023-02-17", sealed(Level.ENTRY, 16));
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isFalse();

        spec.given("2023-02-17", sealed(Level.ENTRY, 17));
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isTrue();
        assertThat(spec.file().papers().underSeal())
                .isEqualTo(new UnderSeal(Set.of(DOCUMENT), Set.of(PROPOSAL)));
        assertThat(spec.file().open().papers().proposals()).isEmpty();
        assertThat(spec.file().open().papers().documents()).isEmpty();
    }

    @Test
    void aSealOnADocketCoversWhatIsNotKnownToLieElsewhere() {
        MaterialSealed other =
                new MaterialSealed(
                        new SealId("seal-underlying"),
                        Level.DOCKET,
                        null,
                        new DocketRef("nyed", "1:22-cv-01770"),
                        null,
                        null);
        DisputeSpec spec = proposed().given("2023-02-17", other);
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isTrue();

        spec.given(s -> accept(s, entered(17)));
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isFalse();
        spec.given("2023-02-17", sealed(Level.DOCKET, null));
        assertThat(spec.file().papers().isSealed(DOCUMENT)).isTrue();
    }

    private static MaterialSealed sealed(Level level, @Nullable Integer entry) {
        return new MaterialSealed(
                new SealId("seal-" + level + "-" + entry), level, null, Leifer.CAND, entry, null);
    }

    private static OrderEntered entered(int entry) {
        OrderEntered order = Leifer.order();
        return new OrderEntered(
                order.orderId(),
                Leifer.CAND,
                entry,
                order.title(),
                order.signedOn(),
                order.enteredOn(),
                order.rulings(),
                order.obligations(),
                order.bench(),
                order.finality(),
                order.objectionIds());
    }

    @Test
    void whatWeDoNotHoldIsNotSealed() {
        Leifer.opposed()
                .when(
                        "2023-02-17",
                        new MaterialSealed(SEAL, Level.DOCUMENT, DOCUMENT, null, null, null))
                .thenRejected(new StateRejection.UnknownDocument(DOCUMENT));
        Leifer.opposed()
                .when("2023-02-17", new MaterialUnsealed(SEAL, null))
                .thenRejected(new StateRejection.UnknownSeal(SEAL));
    }

    @Test
    void aSealSaysWhatItLiesOn() {
        DisputeSpec.malformed(
                "documentId",
                () -> new MaterialSealed(SEAL, Level.DOCUMENT, null, null, null, null));
        DisputeSpec.malformed(
                "entry",
                () -> new MaterialSealed(SEAL, Level.ENTRY, null, Leifer.CAND, null, null));
        DisputeSpec.malformed(
                "entry", () -> new MaterialSealed(SEAL, Level.DOCKET, null, Leifer.CAND, 3, null));
    }
}
