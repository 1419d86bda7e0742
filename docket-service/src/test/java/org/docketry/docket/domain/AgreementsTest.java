package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.DisputeSpec.DISPUTE;
import static org.docketry.docket.domain.Leifer.CAND;
import static org.docketry.docket.domain.Leifer.LEIFER;
import static org.docketry.docket.domain.Leifer.OBLIGATION;
import static org.docketry.docket.domain.Leifer.SUBPOENA;
import static org.docketry.docket.domain.Leifer.TWITTER;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CorrectionFact.Statement;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.Deadlines.Status;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.MotionFact.StipulationFiled;
import org.docketry.docket.domain.Obligation.Direction;
import org.docketry.docket.domain.Obligation.Unit;
import org.docketry.docket.domain.Obligation.WhenDue;
import org.docketry.docket.domain.OrderFact.AgreementEnded;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.RuleRejection.ActBeforeAgreement;
import org.docketry.docket.domain.RuleRejection.CompliedBeforeService;
import org.docketry.docket.domain.RuleRejection.DueBeforeAgreement;
import org.docketry.docket.domain.StateRejection.AgreementIsOver;
import org.docketry.docket.domain.StateRejection.NotAgreedOn;
import org.docketry.docket.domain.SubpoenaFact.Demand;
import org.docketry.docket.domain.SubpoenaFact.Manner;
import org.docketry.docket.domain.SubpoenaFact.MeetAndConferHeld;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaComplied;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What parties agree on, and what counts as having done what was due. */
class AgreementsTest {
    private static final ObligationId LOG = new ObligationId("agreed-1");
    private static final DeadlineId AGREED = DeadlineId.of(DISPUTE, "agreed", "agreed-1");
    private static final DeadlineId COMPLIANCE =
            DeadlineId.of(DISPUTE, "compliance", SUBPOENA.value());

    private static Obligation log(WhenDue due) {
        return new Obligation(LOG, TWITTER, "produce a privilege log", List.of(), LEIFER, due);
    }

    private static WhenDue within(int days, String trigger) {
        return new WhenDue.Period(days, Unit.DAYS, Direction.AFTER, trigger);
    }

    private static WhenDue on(String date) {
        return new WhenDue.FixedDate(LocalDate.parse(date));
    }

    private static StipulationFiled stipulation(@Nullable List<Obligation> agreed) {
        return new StipulationFiled(
                new Id.StipulationId("s-1"), List.of(LEIFER, TWITTER), "Agreed", CAND, 7, agreed);
    }

    private static DisputeSpec stipulated(WhenDue due) {
        return Leifer.moved().when("2022-12-12", stipulation(List.of(log(due))));
    }

    @Test
    void aStipulationsPeriodAndDateAreDeadlinesByAgreement() {
        DisputeSpec spec = stipulated(within(14, "the date of this stipulation"));
        DeadlineSet set = spec.lastOf(DeadlineSet.class);
        // Day 14 is Monday, December 26, observed as Christmas.
        assertThat(set.due().date()).isEqualTo("2022-12-27");
        assertThat(set.basis().kind()).isEqualTo(Basis.Kind.AGREEMENT);
        assertThat(set.basis().obligationId()).isEqualTo(LOG);
        assertThat(set.bound()).containsExactly(TWITTER);
        assertThat(set.derivation().steps().getFirst().authority()).contains("Stipulation s-1");
        assertThat(set.derivation().grounds().notes().toString()).contains("Rule 6(a)");

        assertThat(stipulated(on("2022-12-24")).deadline(AGREED).due().date())
                .isEqualTo("2022-12-24");
    }

    @Test
    void whatWasAgreedWhenTheyConferredIsDueToo() {
        DisputeSpec spec =
                Leifer.moved()
                        .when(
                                "2022-12-12",
                                new MeetAndConferHeld(
                                        List.of(LEIFER, TWITTER),
                                        "A log will be produced",
                                        List.of(log(within(7, "the meet and confer")))));
        assertThat(spec.deadline(AGREED).due().date()).isEqualTo("2022-12-19");
        assertThat(spec.deadline(AGREED).set().expects()).contains("privilege log");
    }

    @Test
    void anAgreementWithoutADateWaits() {
        assertThat(stipulated(new WhenDue.NoneStated()).waiting(AGREED).getFirst())
                .contains("states none");
        assertThat(stipulated(within(7, "the close of discovery")).waiting(AGREED).getFirst())
                .contains("close of discovery");
    }

    @Test
    void onlyTheWholeIsEnough() {
        DisputeSpec spec = stipulated(on("2023-01-10"));
        spec.when("2022-12-20", new ComplianceRecorded(LOG, "first volume", true))
                .thenKinds(ComplianceRecorded.class);
        assertThat(spec.deadline(AGREED).status()).isEqualTo(Status.OPEN);
        spec.when("2023-01-09", new ComplianceRecorded(LOG, null, false))
                .thenKinds(ComplianceRecorded.class, DeadlineSatisfied.class);
    }

    @Test
    void anAgreementEndsAndItsDeadlineWithIt() {
        DisputeSpec spec =
                stipulated(on("2023-01-10"))
                        .when("2022-12-20", new AgreementEnded(LOG, "not approved"));
        assertThat(spec.lastOf(DeadlineVacated.class).why())
                .isEqualTo("The agreement ended: not approved");
        spec.when("2022-12-21", new ComplianceRecorded(LOG, null, null))
                .thenRejected(new AgreementIsOver(LOG));
        spec.when("2022-12-21", new AgreementEnded(LOG, "again"))
                .thenRejected(new AgreementIsOver(LOG));
    }

    @Test
    void aCorrectedAgreementMovesItsDeadlineOrTakesItAway() {
        DisputeSpec spec = stipulated(on("2023-01-10"));
        Recorded filed = spec.last().getFirst();
        Statement was = new Statement(filed.stamp().effective(), (Fact) filed.event());
        Statement later =
                new Statement(
                        filed.stamp().effective(), stipulation(List.of(log(on("2023-01-20")))));
        spec.when("2022-12-13", new FactCorrected(filed.stamp().eventId(), was, later, "Misread"));
        assertThat(spec.lastOf(DeadlineRestated.class).is().due().date()).isEqualTo("2023-01-20");
        Statement nothing = new Statement(filed.stamp().effective(), stipulation(null));
        spec.when(
                "2022-12-14",
                new FactCorrected(filed.stamp().eventId(), later, nothing, "No such term"));
        assertThat(spec.lastOf(DeadlineVacated.class).why()).isEqualTo("No such term");
    }

    @Test
    void anAgreementThatCannotBeIsRefused() {
        Leifer.moved()
                .when("2022-12-12", stipulation(List.of(log(on("2022-12-11")))))
                .thenRejected(
                        new DueBeforeAgreement(
                                LOG, LocalDate.parse("2022-12-12"), LocalDate.parse("2022-12-11")));
        stipulated(on("2023-01-10"))
                .when("2022-12-11", new ComplianceRecorded(LOG, null, null))
                .thenRejected(ActBeforeAgreement.class);
        Leifer.ordered()
                .when("2023-02-20", new AgreementEnded(OBLIGATION, "no more"))
                .thenRejected(new NotAgreedOn(OBLIGATION));
        stipulated(on("2023-01-10"))
                .when(
                        "2022-12-13",
                        new MeetAndConferHeld(
                                List.of(LEIFER), "The same", List.of(log(on("2023-01-10")))))
                .thenRejected(StateRejection.DuplicateId.class);
    }

    private static DisputeSpec served() {
        return DisputeSpec.opened()
                .given("2022-05-11", Leifer.underlying())
                .given("2022-05-11", Leifer.leifer())
                .given("2022-05-11", Leifer.twitter())
                .given(
                        "2022-06-15",
                        new SubpoenaServed(
                                SUBPOENA,
                                LEIFER,
                                TWITTER,
                                "nyed",
                                "cand",
                                List.of(new Demand(new Id.DemandId("identities"), "Who")),
                                LocalDate.parse("2022-07-15"),
                                Manner.PERSONAL,
                                null));
    }

    @Test
    void aSubpoenaIsCompliedWithByTheDayItNames() {
        DisputeSpec spec = served();
        assertThat(spec.deadline(COMPLIANCE).due().date()).isEqualTo("2022-07-15");
        spec.when("2022-07-01", new SubpoenaComplied(SUBPOENA, true, "first volume"))
                .thenKinds(SubpoenaComplied.class);
        spec.when("2022-07-14", new SubpoenaComplied(SUBPOENA, null, null));
        assertThat(spec.deadline(COMPLIANCE).status()).isEqualTo(Status.SATISFIED);
        spec.when("2022-06-14", new SubpoenaComplied(SUBPOENA, null, null))
                .thenRejected(CompliedBeforeService.class);
    }

    @Test
    void objectionsInTimeSuspendComplianceAndLateOnesDoNot() {
        DisputeSpec inTime = served().given("2022-06-29", Leifer.objection());
        assertThat(inTime.deadline(COMPLIANCE).status()).isEqualTo(Status.VACATED);
        DisputeSpec late = served().given("2022-06-30", Leifer.objection());
        assertThat(late.deadline(COMPLIANCE).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void productionUnderAnOrderMeetsTheOrderAndTheSubpoena() {
        DisputeSpec spec =
                served().given("2022-12-09", Leifer.proceeding())
                        .given("2022-12-09", Leifer.motion())
                        .given("2023-02-16", Leifer.order());
        assertThat(spec.deadline(COMPLIANCE).live()).isTrue();
        spec.when("2023-02-27", new ComplianceRecorded(OBLIGATION, null, null));
        assertThat(spec.kinds())
                .containsExactly(
                        ComplianceRecorded.class, DeadlineSatisfied.class, DeadlineSatisfied.class);
        assertThat(spec.deadline(COMPLIANCE).late()).isTrue();
    }

    @Test
    void aQuashedSubpoenaIsNotCompliedWith() {
        MotionFact.MotionFiled quash =
                new MotionFact.MotionFiled(
                        Leifer.MOTION,
                        MotionFact.MotionKind.TO_QUASH,
                        TWITTER,
                        List.of(LEIFER),
                        CAND,
                        1,
                        List.of(),
                        null);
        OrderFact.OrderEntered o = Leifer.order();
        OrderFact.OrderEntered granted =
                new OrderFact.OrderEntered(
                        o.orderId(),
                        o.docket(),
                        null,
                        null,
                        LocalDate.parse("2022-07-01"),
                        null,
                        List.of(
                                new Ruling(
                                        new Id.RulingId("ruling-1"),
                                        Leifer.MOTION,
                                        null,
                                        null,
                                        Ruling.Outcome.GRANTED,
                                        null)),
                        List.of(),
                        null,
                        null,
                        null);
        DisputeSpec spec =
                served().given("2022-06-20", Leifer.proceeding())
                        .given("2022-06-20", quash)
                        .given("2022-07-01", granted);
        assertThat(spec.deadline(COMPLIANCE).status()).isEqualTo(Status.VACATED);
    }
}
