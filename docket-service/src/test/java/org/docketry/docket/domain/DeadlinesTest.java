package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.DisputeSpec.DISPUTE;
import static org.docketry.docket.domain.Leifer.OBLIGATION;
import static org.docketry.docket.domain.Leifer.ORDER;
import static org.docketry.docket.domain.Leifer.TWITTER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CorrectionFact.Statement;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DeadlineEvent.Term;
import org.docketry.docket.domain.DisputeCommand.ConfirmDeadline;
import org.docketry.docket.domain.DisputeCommand.NoteDeadlinePassed;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Obligation.WhenDue;
import org.docketry.docket.domain.Obligation.WhenDue.FixedDate;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.GrantedBy;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final DeadlineId DEADLINE = DeadlineId.of(DISPUTE, ORDER, OBLIGATION);
    private static final Due FEBRUARY_28 =
            new Due(
                    LocalDate.parse("2023-02-28"),
                    null,
                    PACIFIC,
                    Instant.parse("2023-03-01T08:00:00Z"));

    @Test
    void anOrderWithADateSetsItsDeadlineInTheSameCommit() {
        DisputeSpec spec =
                Leifer.opposed()
                        .when("2023-02-16", Leifer.order())
                        // The motion is decided: no reply is waited for.
                        .thenKinds(OrderEntered.class, DeadlineVacated.class, DeadlineSet.class);
        DeadlineSet set = spec.lastOf(DeadlineSet.class);

        assertThat(set.deadlineId()).isEqualTo(DEADLINE);
        assertThat(set.deadlineVersion()).isEqualTo(1);
        assertThat(set.title()).isEqualTo("Twitter, Inc.: respond to the subpoena and produce");
        assertThat(set.basis()).isEqualTo(Basis.order(ORDER, OBLIGATION));
        assertThat(set.bound()).containsExactly(TWITTER);
        assertThat(set.court()).isEqualTo("cand");
        assertThat(set.due()).isEqualTo(FEBRUARY_28);
        assertThat(set.derivation().steps())
                .extracting(Derivation.Step::authority)
                .containsExactly(
                        "Order order-1, obligation obligation-1",
                        "Fed. R. Civ. P. 6(a), advisory committee's note to 2009 amendment",
                        "Fed. R. Civ. P. 6(a), advisory committee's note to 2009 amendment");
    }

    @Test
    void aDateThatACourtFixedStaysEvenOnASaturday() {
        LocalDate saturday = LocalDate.parse("2023-03-04");
        DisputeSpec spec =
                Leifer.opposed().when("2023-02-16", Leifer.order(new FixedDate(saturday)));
        assertThat(spec.lastOf(DeadlineSet.class).due().date()).isEqualTo(saturday);
    }

    @Test
    void theDayEndsAtTheCourtsMidnightAcrossTheChangeOfClocks() {
        assertThat(Due.endOf(LocalDate.parse("2023-03-11"), PACIFIC).at())
                .isEqualTo("2023-03-12T08:00:00Z");
        assertThat(Due.endOf(LocalDate.parse("2023-03-12"), PACIFIC).at())
                .isEqualTo("2023-03-13T07:00:00Z");
    }

    @Test
    void anOrderThatNamesNoDateSetsNone() {
        DisputeSpec spec =
                Leifer.opposed().when("2023-02-16", Leifer.order(new WhenDue.NoneStated()));
        assertThat(spec.kinds()).doesNotContain(DeadlineSet.class);
        assertThat(spec.waiting(DEADLINE)).containsExactly("a date: the order states none");
    }

    @Test
    void aDateInACourtThatWeDoNotKnowWaits() {
        DocketRef tribal = new DocketRef("tribal", "1:22-mc-1");
        DisputeSpec spec =
                Leifer.opposed()
                        .given(
                                "2023-02-16",
                                new PartyFact.DocketLinked(
                                        tribal, PartyFact.DocketRole.PROCEEDING, null))
                        .when("2023-02-16", in(tribal, Leifer.order()));
        assertThat(spec.kinds()).doesNotContain(DeadlineSet.class);
        assertThat(spec.waiting(DEADLINE).getFirst()).contains("tribal");
    }

    @Test
    void anOrderWithoutADocketIsTheProceedingCourts() {
        OrderEntered bare = withoutDocket(Leifer.order());
        DisputeSpec spec = Leifer.opposed().when("2023-02-16", bare);
        assertThat(spec.lastOf(DeadlineSet.class).court()).isEqualTo("cand");
    }

    private static OrderEntered withoutDocket(OrderEntered o) {
        return in(null, o);
    }

    private static OrderEntered in(DocketRef docket, OrderEntered o) {
        return new OrderEntered(
                o.orderId(),
                docket,
                o.entry(),
                o.title(),
                o.signedOn(),
                o.enteredOn(),
                o.rulings(),
                o.obligations(),
                null,
                null,
                null);
    }

    @Test
    void aVacatedOrderVacatesItsDeadline() {
        DisputeSpec spec =
                Leifer.ordered()
                        .when("2023-02-20", new OrderVacated(ORDER, "Entered in error"))
                        // The motion is undecided again, so its reply is waited for.
                        .thenKinds(
                                OrderVacated.class, DeadlineVacated.class, DeadlineRestated.class);
        assertThat(spec.lastOf(DeadlineVacated.class))
                .isEqualTo(
                        new DeadlineVacated(
                                DEADLINE, 1, new Term(FEBRUARY_28), "Order order-1 was vacated"));
    }

    @Test
    void complianceSatisfiesTheDeadlineAndSaysByWhichEvent() {
        DisputeSpec spec =
                Leifer.ordered()
                        .when("2023-02-27", new ComplianceRecorded(OBLIGATION, "Produced", null))
                        .thenKinds(ComplianceRecorded.class, DeadlineSatisfied.class);
        DeadlineSatisfied satisfied = spec.lastOf(DeadlineSatisfied.class);

        assertThat(satisfied.by()).isEqualTo(spec.last().getFirst().stamp().eventId());
        assertThat(satisfied.on()).isEqualTo("2023-02-27");
    }

    @Test
    void anExtensionRestatesTheDeadlineWithItsWorking() {
        DisputeSpec spec =
                Leifer.ordered()
                        .when("2023-02-24", extension("2023-03-14"))
                        .thenKinds(ExtensionGranted.class, DeadlineRestated.class);
        DeadlineRestated restated = spec.lastOf(DeadlineRestated.class);

        assertThat(restated.deadlineVersion()).isEqualTo(2);
        assertThat(restated.was().due()).isEqualTo(FEBRUARY_28);
        // The clocks went forward on 12 March: midnight is an hour earlier in UTC.
        assertThat(restated.is().due().at()).isEqualTo("2023-03-15T07:00:00Z");
        assertThat(restated.why()).isEqualTo("Extended by order to 2023-03-14");
        assertThat(restated.derivation().steps().getLast().authority())
                .isEqualTo("Fed. R. Civ. P. 6(b)(1)");
    }

    private static ExtensionGranted extension(String newDue) {
        return new ExtensionGranted(DEADLINE, LocalDate.parse(newDue), GrantedBy.ORDER, "Dkt. 40");
    }

    @Test
    void anExtensionGoesForward() {
        Leifer.ordered()
                .when("2023-02-24", extension("2023-02-28"))
                .thenRejected(RuleRejection.ExtensionNotLater.class);
    }

    @Test
    void anUnknownDeadlineIsNotExtended() {
        Leifer.opposed()
                .when("2023-02-24", extension("2023-03-14"))
                .thenRejected(new StateRejection.UnknownDeadline(DEADLINE));
    }

    @Test
    void aDeadlineThatIsOverIsNotExtended() {
        Leifer.ordered()
                .given("2023-02-20", new OrderVacated(ORDER, "Entered in error"))
                .when("2023-02-24", extension("2023-03-14"))
                .thenRejected(
                        new StateRejection.DeadlineIsOver(DEADLINE, Deadlines.Status.VACATED));
    }

    @Test
    void aPersonConfirmsTheVersionThatStands() {
        DisputeSpec spec = Leifer.ordered().as(DisputeSpec.STRANGER).whoSeesEverything();
        spec.when(new ConfirmDeadline(DISPUTE, spec.origin(), DEADLINE, 1))
                .then(new DeadlineConfirmed(DEADLINE, 1, DisputeSpec.STRANGER.id()));
        spec.given("2023-02-24", extension("2023-03-14"));
        assertThat(spec.file().deadlines().byId().get(DEADLINE).confirmedBy()).isEmpty();
        spec.when(new ConfirmDeadline(DISPUTE, spec.origin(), DEADLINE, 1))
                .thenRejected(new StateRejection.StaleDeadlineVersion(DEADLINE, 1, 2));
    }

    @Test
    void aDeadlinePassesWhenItsDayHasEndedAndNotBefore() {
        DisputeSpec early = Leifer.ordered().at("2023-03-01T07:59:59Z");
        early.when(new NoteDeadlinePassed(DISPUTE, early.origin(), DEADLINE, 1)).then();

        DisputeSpec late = Leifer.ordered().at("2023-03-01T08:00:00Z");
        late.when(new NoteDeadlinePassed(DISPUTE, late.origin(), DEADLINE, 1))
                .then(new DeadlinePassed(DEADLINE, 1, FEBRUARY_28.at()));
        // It was recorded in 2026: nobody is told that nothing came in 2023.
        late.when(new NoteDeadlinePassed(DISPUTE, late.origin(), DEADLINE, 1)).then();
    }

    @Test
    void aCorrectedDateRestatesTheDeadlineThatHungOnIt() {
        DisputeSpec spec = Leifer.ordered();
        OrderEntered is = Leifer.order(new FixedDate(LocalDate.parse("2023-03-07")));
        spec.when("2023-02-17", correction(spec, Leifer.order(), is))
                .thenKinds(FactCorrected.class, DeadlineRestated.class);
        DeadlineRestated restated = spec.lastOf(DeadlineRestated.class);

        assertThat(restated.was().due()).isEqualTo(FEBRUARY_28);
        assertThat(restated.is().due().date()).isEqualTo("2023-03-07");
        assertThat(restated.why()).isEqualTo("Misread");
        assertThat(spec.file().orders().byId().get(ORDER).entered()).isEqualTo(is);
    }

    @Test
    void aCorrectionThatTakesTheDateAwayVacatesTheDeadline() {
        DisputeSpec spec = Leifer.ordered();
        OrderEntered is = Leifer.order(new WhenDue.NoneStated());
        spec.when("2023-02-17", correction(spec, Leifer.order(), is))
                .thenKinds(FactCorrected.class, DeadlineVacated.class);

        OrderEntered again = Leifer.order();
        spec.when("2023-02-18", correction(spec, is, again))
                .thenKinds(FactCorrected.class, DeadlineRestated.class);
        assertThat(spec.file().deadlines().byId().get(DEADLINE).due()).isEqualTo(FEBRUARY_28);
    }

    @Test
    void aCorrectionThatSuppliesADateSetsTheDeadline() {
        OrderEntered none = Leifer.order(new WhenDue.NoneStated());
        DisputeSpec spec = Leifer.opposed().given("2023-02-16", none);
        spec.when("2023-02-17", correction(spec, none, Leifer.order()))
                .thenKinds(FactCorrected.class, DeadlineSet.class);
    }

    @Test
    void aCorrectionLeavesAnExtendedDeadlineWhereTheExtensionPutIt() {
        DisputeSpec spec = Leifer.ordered().given("2023-02-24", extension("2023-03-14"));
        OrderEntered is = Leifer.order(new FixedDate(LocalDate.parse("2023-03-07")));
        spec.when("2023-02-25", correction(spec, Leifer.order(), is))
                .thenKinds(FactCorrected.class);
    }

    @Test
    void aCorrectedExtensionMovesTheDeadline() {
        DisputeSpec spec = Leifer.ordered().given("2023-02-24", extension("2023-03-14"));
        spec.when(
                        "2023-02-25",
                        new FactCorrected(
                                eventId(spec, extension("2023-03-14")),
                                statement("2023-02-24", extension("2023-03-14")),
                                statement("2023-02-24", extension("2023-03-10")),
                                "Misread"))
                .thenKinds(FactCorrected.class, DeadlineRestated.class);
        assertThat(spec.file().deadlines().byId().get(DEADLINE).due().date())
                .isEqualTo("2023-03-10");
    }

    @Test
    void aMetObligationStaysMetWhateverIsCorrected() {
        DisputeSpec spec =
                Leifer.ordered()
                        .given("2023-02-27", new ComplianceRecorded(OBLIGATION, null, null));
        OrderEntered is = Leifer.order(new FixedDate(LocalDate.parse("2023-03-07")));
        spec.when("2023-02-28", correction(spec, Leifer.order(), is))
                .thenKinds(FactCorrected.class);
    }

    private static FactCorrected correction(DisputeSpec spec, OrderEntered was, OrderEntered is) {
        UUID first =
                spec.file().log().stream()
                        .filter(r -> r.event() instanceof OrderEntered)
                        .findFirst()
                        .orElseThrow()
                        .stamp()
                        .eventId();
        return new FactCorrected(
                first, statement("2023-02-16", was), statement("2023-02-16", is), "Misread");
    }

    private static UUID eventId(DisputeSpec spec, Fact fact) {
        return spec.file().log().stream()
                .filter(r -> r.event().equals(fact))
                .findFirst()
                .orElseThrow()
                .stamp()
                .eventId();
    }

    private static Statement statement(String on, Fact fact) {
        return new Statement(Effective.on(LocalDate.parse(on)), fact);
    }
}
