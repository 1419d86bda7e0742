package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.Leifer.LEIFER;
import static org.docketry.docket.domain.Leifer.MOTION;
import static org.docketry.docket.domain.Leifer.OBLIGATION;
import static org.docketry.docket.domain.Leifer.ORDER;
import static org.docketry.docket.domain.Leifer.TWITTER;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.RulingId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.Motions.Ruled;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.docketry.docket.domain.PartyFact.PartyRole;
import org.docketry.docket.domain.Ruling.Outcome;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final PartyId META = new PartyId("meta");
    private static final PartyId PINTEREST = new PartyId("pinterest");
    private static final LocalDate AUGUST_11 = LocalDate.parse("2025-08-11");

    /** Jones v. Meta: granted as to both respondents, but for one demand on one of them. */
    private static DisputeSpec jones() {
        return DisputeSpec.opened()
                .given("2025-06-02", joined("jones", PartyRole.MOVANT))
                .given("2025-06-02", joined("meta", PartyRole.RESPONDENT))
                .given("2025-06-02", joined("pinterest", PartyRole.RESPONDENT))
                .given(
                        "2025-06-20",
                        new MotionFiled(
                                MOTION,
                                MotionKind.TO_COMPEL,
                                new PartyId("jones"),
                                List.of(META, PINTEREST),
                                null,
                                1,
                                List.of(),
                                null));
    }

    private static PartyJoined joined(String id, PartyRole role) {
        return new PartyJoined(new PartyId(id), "Party " + id, List.of(role));
    }

    private static Ruling ruling(String id, PartyId respondent, String demand, Outcome outcome) {
        return new Ruling(new RulingId(id), MOTION, respondent, demand, outcome, null);
    }

    private static OrderEntered order(String id, LocalDate signed, Ruling... rulings) {
        return new OrderEntered(
                new OrderId(id),
                null,
                11,
                null,
                signed,
                null,
                List.of(rulings),
                List.of(),
                null,
                null,
                null);
    }

    private static OrderEntered jonesOrder() {
        return order(
                "order-1",
                AUGUST_11,
                ruling("r1", META, null, Outcome.GRANTED),
                ruling("r2", PINTEREST, null, Outcome.GRANTED),
                ruling("r3", PINTEREST, "pinterest-user-agreements", Outcome.DENIED));
    }

    @Test
    void oneOrderRulesOnEachRespondentAndDemandByItself() {
        DisputeSpec spec = jones().given("2025-08-11", jonesOrder());

        assertThat(spec.file().motions().byId().get(MOTION).outcomes())
                .extracting(r -> r.ruling().respondent(), r -> r.ruling().demand(), OrdersTest::how)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(META, null, Outcome.GRANTED),
                        org.assertj.core.groups.Tuple.tuple(PINTEREST, null, Outcome.GRANTED),
                        org.assertj.core.groups.Tuple.tuple(
                                PINTEREST, "pinterest-user-agreements", Outcome.DENIED));
    }

    private static Outcome how(Ruled ruled) {
        return ruled.ruling().outcome();
    }

    @Test
    void aLaterRulingOnTheSameScopeStandsAndAVacatedOneFalls() {
        DisputeSpec spec =
                jones().given("2025-08-11", jonesOrder())
                        .given(
                                "2025-09-01",
                                order(
                                        "order-2",
                                        LocalDate.parse("2025-09-01"),
                                        ruling("r4", META, null, Outcome.DENIED)));
        assertThat(outcomeFor(spec, META)).isEqualTo(Outcome.DENIED);

        spec.given("2025-09-10", new OrderVacated(new OrderId("order-2"), "Reconsidered"));
        assertThat(outcomeFor(spec, META)).isEqualTo(Outcome.GRANTED);
    }

    private static Outcome outcomeFor(DisputeSpec spec, PartyId respondent) {
        return spec.file().motions().byId().get(MOTION).outcomes().stream()
                .filter(r -> respondent.equals(r.ruling().respondent()))
                .map(OrdersTest::how)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOrderRulesOnAKnownMotion() {
        Leifer.served()
                .given("2022-12-09", Leifer.proceeding())
                .when("2023-02-16", Leifer.order())
                .thenRejected(new StateRejection.UnknownMotion(MOTION));
    }

    @Test
    void anOrderDoesNotComeBeforeItsMotion() {
        jones().when(
                        "2025-06-21",
                        order(
                                "order-1",
                                LocalDate.parse("2025-06-19"),
                                ruling("r1", META, null, Outcome.GRANTED)))
                .thenRejected(
                        new RuleRejection.OrderBeforeMotion(
                                MOTION,
                                LocalDate.parse("2025-06-20"),
                                LocalDate.parse("2025-06-19")));
    }

    @Test
    void anOrderRulesOnlyOnThoseWhoWereMovedAgainst() {
        jones().when(
                        "2025-08-11",
                        order(
                                "order-1",
                                AUGUST_11,
                                ruling("r1", new PartyId("jones"), null, Outcome.GRANTED)))
                .thenRejected(
                        new RuleRejection.RespondentNotMovedAgainst(MOTION, new PartyId("jones")));
    }

    @Test
    void anOrderDoesNotRuleTwiceOnTheSame() {
        jones().when(
                        "2025-08-11",
                        order(
                                "order-1",
                                AUGUST_11,
                                ruling("r1", META, null, Outcome.GRANTED),
                                ruling("r2", META, null, Outcome.DENIED)))
                .thenRejected(
                        new RuleRejection.ContradictoryRulings(
                                new Ruling.Scope(MOTION, META, null)));
    }

    @Test
    void twoRulingsOfAnOrderHaveTwoIds() {
        jones().when(
                        "2025-08-11",
                        order(
                                "order-1",
                                AUGUST_11,
                                ruling("r1", META, null, Outcome.GRANTED),
                                ruling("r1", PINTEREST, null, Outcome.GRANTED)))
                .thenRejected(new StateRejection.DuplicateId(new RulingId("r1")));
    }

    @Test
    void anOrderIsNotEnteredTwice() {
        Leifer.ordered()
                .when("2023-02-16", Leifer.order())
                .thenRejected(new StateRejection.DuplicateId(ORDER));
    }

    @Test
    void anOrderIsNotEnteredBeforeItIsSigned() {
        OrderEntered order =
                new OrderEntered(
                        ORDER,
                        null,
                        null,
                        null,
                        LocalDate.parse("2023-02-16"),
                        LocalDate.parse("2023-02-15"),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null);
        Leifer.opposed()
                .when("2023-02-16", order)
                .thenRejected(RuleRejection.EnteredBeforeSigned.class);
    }

    @Test
    void anOrderDoesNotTakeEffectBeforeItIsSigned() {
        Leifer.opposed()
                .when("2023-02-15", Leifer.order())
                .thenRejected(RuleRejection.EffectiveBeforeSigned.class);
    }

    @Test
    void nothingIsDueBeforeTheOrder() {
        Leifer.opposed()
                .when(
                        "2023-02-16",
                        Leifer.order(
                                new Obligation.WhenDue.FixedDate(LocalDate.parse("2023-02-15"))))
                .thenRejected(
                        new RuleRejection.DueBeforeOrder(
                                OBLIGATION,
                                LocalDate.parse("2023-02-16"),
                                LocalDate.parse("2023-02-15")));
    }

    @Test
    void anObligationBindsAKnownParty() {
        PartyId nobody = new PartyId("nobody");
        Obligation obligation =
                new Obligation(
                        OBLIGATION,
                        nobody,
                        "produce",
                        List.of(),
                        null,
                        new Obligation.WhenDue.NoneStated());
        Leifer.opposed()
                .when(
                        "2023-02-16",
                        new OrderEntered(
                                ORDER,
                                null,
                                null,
                                null,
                                LocalDate.parse("2023-02-16"),
                                null,
                                List.of(),
                                List.of(obligation),
                                null,
                                null,
                                null))
                .thenRejected(new StateRejection.UnknownParty(nobody));
    }

    @Test
    void whatAnOrderNamesIsKeptLetterForLetter() {
        DisputeSpec spec = Leifer.ordered();
        assertThat(spec.file().orders().duties().get(OBLIGATION).obligation().objects())
                .isEqualTo(Leifer.HANDLES)
                .contains("@ShuIimLeifer")
                .doesNotContain("@ShulimLeifer");
    }

    @Test
    void anUnknownOrderIsNotVacated() {
        Leifer.opposed()
                .when("2023-02-20", new OrderVacated(ORDER, "Withdrawn"))
                .thenRejected(new StateRejection.UnknownOrder(ORDER));
    }

    @Test
    void anOrderIsVacatedOnce() {
        Leifer.ordered()
                .given("2023-02-20", new OrderVacated(ORDER, "Withdrawn"))
                .when("2023-02-21", new OrderVacated(ORDER, "Withdrawn"))
                .thenRejected(new StateRejection.OrderIsVacated(ORDER));
    }

    @Test
    void nothingFollowsFromAnOrderBeforeItsDay() {
        Leifer.ordered()
                .when("2023-02-15", new OrderVacated(ORDER, "Withdrawn"))
                .thenRejected(RuleRejection.ActBeforeOrder.class);
        Leifer.ordered()
                .when("2023-02-15", new ComplianceRecorded(OBLIGATION, null, null))
                .thenRejected(RuleRejection.ActBeforeOrder.class);
        Leifer.ordered()
                .when(
                        "2023-02-15",
                        new ObjectionToOrderFiled(new Id.ObjectionId("o-2"), ORDER, TWITTER))
                .thenRejected(RuleRejection.ActBeforeOrder.class);
        Leifer.ordered()
                .when(
                        "2023-02-15",
                        new AppealNoticed(new Id.AppealId("a-1"), ORDER, TWITTER, "ca9"))
                .thenRejected(RuleRejection.ActBeforeOrder.class);
    }

    @Test
    void anUnknownObligationIsNotMet() {
        Leifer.opposed()
                .when("2023-02-20", new ComplianceRecorded(OBLIGATION, null, null))
                .thenRejected(new StateRejection.UnknownObligation(OBLIGATION));
    }

    @Test
    void anObligationIsMetOnce() {
        Leifer.ordered()
                .given("2023-02-27", new ComplianceRecorded(OBLIGATION, "Produced", null))
                .when("2023-02-28", new ComplianceRecorded(OBLIGATION, "Produced more", null))
                .thenRejected(new StateRejection.ObligationAlreadyMet(OBLIGATION));
    }

    @Test
    void aRulingAsToEverybodyNeedsNoRespondent() {
        MotionId seal = new MotionId("motion-2");
        Leifer.moved()
                .given(
                        "2022-12-12",
                        new MotionFiled(
                                seal,
                                MotionKind.TO_SEAL,
                                LEIFER,
                                List.of(),
                                null,
                                null,
                                List.of(),
                                null))
                .given(
                        "2023-01-05",
                        new OrderEntered(
                                new OrderId("order-9"),
                                null,
                                null,
                                null,
                                LocalDate.parse("2023-01-05"),
                                null,
                                List.of(
                                        new Ruling(
                                                new RulingId("r9"),
                                                seal,
                                                null,
                                                null,
                                                Outcome.DENIED,
                                                null)),
                                List.of(),
                                null,
                                null,
                                null));
    }

    @Test
    void twoOrdersMayNotShareAnObligationsId() {
        OrderEntered other =
                new OrderEntered(
                        new OrderId("order-2"),
                        null,
                        null,
                        null,
                        LocalDate.parse("2023-02-17"),
                        null,
                        List.of(),
                        List.of(
                                new Obligation(
                                        new ObligationId("obligation-1"),
                                        TWITTER,
                                        "produce",
                                        List.of(),
                                        null,
                                        new Obligation.WhenDue.NoneStated())),
                        null,
                        null,
                        null);
        Leifer.ordered()
                .when("2023-02-17", other)
                .thenRejected(new StateRejection.DuplicateId(OBLIGATION));
    }
}
