package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.DisputeSpec.DISPUTE;
import static org.docketry.docket.domain.Leifer.CAND;
import static org.docketry.docket.domain.Leifer.LEIFER;
import static org.docketry.docket.domain.Leifer.MOTION;
import static org.docketry.docket.domain.Leifer.ORDER;
import static org.docketry.docket.domain.Leifer.TWITTER;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.Deadlines.Status;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.RulingId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.Bench;
import org.docketry.docket.domain.OrderFact.Finality;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.docketry.docket.domain.PartyFact.PartyRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The time to take an order further: to the court of appeals, or to the district judge. */
class AppealsTest {
    private static final DeadlineId APPEAL = DeadlineId.of(DISPUTE, "appeal", "order-1");
    private static final DeadlineId AMENDMENT = DeadlineId.of(DISPUTE, "amendment", "order-1");
    private static final DeadlineId NEXT = DeadlineId.of(DISPUTE, "next-appeal", "order-1");
    private static final MotionId AGAIN = new MotionId("motion-2");

    private static OrderEntered order(
            @Nullable Bench bench, @Nullable Finality finality, @Nullable String entered) {
        OrderEntered o = Leifer.order();
        return new OrderEntered(
                o.orderId(),
                o.docket(),
                null,
                null,
                o.signedOn(),
                entered == null ? null : LocalDate.parse(entered),
                o.rulings(),
                o.obligations(),
                bench,
                finality,
                null);
    }

    private static DisputeSpec finalOrder() {
        return Leifer.opposed()
                .given("2023-02-16", order(Bench.DISTRICT_JUDGE, Finality.FINAL, "2023-02-16"));
    }

    private static LocalDate due(DisputeSpec spec, DeadlineId id) {
        return spec.deadline(id).due().date();
    }

    private static MotionFiled again(MotionKind kind) {
        return new MotionFiled(AGAIN, kind, TWITTER, List.of(LEIFER), CAND, 30, List.of(), null);
    }

    private static OrderEntered denying(String on) {
        return new OrderEntered(
                new OrderId("order-2"),
                CAND,
                null,
                null,
                LocalDate.parse(on),
                LocalDate.parse(on),
                List.of(
                        new Ruling(
                                new RulingId("ruling-2"),
                                AGAIN,
                                null,
                                null,
                                Ruling.Outcome.DENIED,
                                null)),
                List.of(),
                Bench.DISTRICT_JUDGE,
                Finality.INTERLOCUTORY,
                null);
    }

    @Test
    void aFinalOrderGivesThirtyDaysToAppealAndTwentyEightToHaveItAmended() {
        DisputeSpec spec = finalOrder();
        // Day 30 is Saturday, March 18.
        assertThat(due(spec, APPEAL)).isEqualTo("2023-03-20");
        assertThat(due(spec, AMENDMENT)).isEqualTo("2023-03-16");
        assertThat(spec.deadline(APPEAL).set().basis().ruleId()).isEqualTo("us.frap.4-a-1-A");
        assertThat(spec.deadline(APPEAL).set().bound()).containsExactly(LEIFER, TWITTER);
    }

    @Test
    void withTheUnitedStatesAsAPartyItIsSixty() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given(
                                "2023-01-02",
                                new PartyJoined(
                                        new PartyId("usa"),
                                        "United States",
                                        List.of(PartyRole.UNITED_STATES)))
                        .given(
                                "2023-02-16",
                                order(Bench.DISTRICT_JUDGE, Finality.FINAL, "2023-02-16"));
        assertThat(due(spec, APPEAL)).isEqualTo("2023-04-17");
    }

    @Test
    void whatNobodySaidIsWaitedFor() {
        DisputeSpec unsaid =
                Leifer.opposed()
                        .given("2023-02-16", order(Bench.DISTRICT_JUDGE, null, "2023-02-16"));
        assertThat(unsaid.file().deadlines().byId()).doesNotContainKey(APPEAL);
        assertThat(unsaid.waiting(APPEAL).getFirst()).contains("1291");

        DisputeSpec unentered =
                Leifer.opposed()
                        .given("2023-02-16", order(Bench.DISTRICT_JUDGE, Finality.FINAL, null));
        assertThat(unentered.waiting(APPEAL).getFirst()).contains("entered on the docket");

        DisputeSpec byWhom =
                Leifer.opposed().given("2023-02-16", order(null, Finality.FINAL, "2023-02-16"));
        assertThat(byWhom.waiting(APPEAL).getFirst()).contains("who made the order");

        DisputeSpec interlocutory =
                Leifer.opposed()
                        .given(
                                "2023-02-16",
                                order(Bench.DISTRICT_JUDGE, Finality.INTERLOCUTORY, "2023-02-16"));
        assertThat(Expectations.of(DISPUTE, interlocutory.file())).doesNotContainKey(APPEAL);
    }

    @Test
    void aMagistrateJudgesFinalOrderIsByConsentAndAppealedFrom() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given(
                                "2023-02-16",
                                order(Bench.MAGISTRATE_JUDGE, Finality.FINAL, "2023-02-16"));
        assertThat(due(spec, APPEAL)).isEqualTo("2023-03-20");
        assertThat(Expectations.of(DISPUTE, spec.file()))
                .doesNotContainKey(DeadlineId.of(DISPUTE, "objections-to-order", "order-1"));
    }

    @Test
    void aTimelyMotionStopsTheTimeUntilItIsDisposedOf() {
        DisputeSpec spec = finalOrder().when("2023-03-16", again(MotionKind.FOR_RECONSIDERATION));
        assertThat(spec.lastOf(DeadlineVacated.class).why()).contains("4(a)(4)(A)");
        assertThat(spec.deadline(APPEAL).status()).isEqualTo(Status.VACATED);
        assertThat(spec.deadline(AMENDMENT).status()).isEqualTo(Status.SATISFIED);
        assertThat(spec.waiting(APPEAL).getFirst()).contains("motion-2");

        spec.given("2023-05-01", denying("2023-05-01"));
        assertThat(spec.deadline(APPEAL).status()).isEqualTo(Status.OPEN);
        assertThat(due(spec, APPEAL)).isEqualTo("2023-05-31");
        assertThat(spec.deadline(APPEAL).derivation().grounds().rule().id())
                .isEqualTo("us.frap.4-a-4-A");

        spec.given(
                "2023-05-02", new OrderFact.OrderVacated(new OrderId("order-2"), "Wrong docket"));
        assertThat(spec.deadline(APPEAL).status()).isEqualTo(Status.VACATED);
    }

    @Test
    void aLateMotionStopsNothing() {
        DisputeSpec spec = finalOrder().given("2023-03-17", again(MotionKind.FOR_RECONSIDERATION));
        assertThat(due(spec, APPEAL)).isEqualTo("2023-03-20");
        assertThat(spec.deadline(APPEAL).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void theFirstNoticeMeetsTheTimeAndGivesTheOthersFourteenDaysMore() {
        DisputeSpec spec =
                finalOrder()
                        .given(
                                "2023-03-17",
                                new AppealNoticed(
                                        new Id.AppealId("appeal-1"), ORDER, TWITTER, "ca9"));
        assertThat(spec.deadline(APPEAL).status()).isEqualTo(Status.SATISFIED);
        // Day 14 is March 31, a holiday of California.
        assertThat(due(spec, NEXT)).isEqualTo("2023-04-03");
        assertThat(spec.deadline(NEXT).set().bound()).containsExactly(LEIFER);

        spec.given(
                "2023-03-30", new AppealNoticed(new Id.AppealId("appeal-2"), ORDER, LEIFER, "ca9"));
        assertThat(spec.deadline(NEXT).status()).isEqualTo(Status.SATISFIED);
    }

    @Test
    void anEarlyFirstNoticeTakesNobodysOwnTime() {
        DisputeSpec spec =
                finalOrder()
                        .given(
                                "2023-02-20",
                                new AppealNoticed(
                                        new Id.AppealId("appeal-1"), ORDER, TWITTER, "ca9"));
        assertThat(due(spec, NEXT)).isEqualTo("2023-03-20");
    }

    @Test
    void aCertifiedOrderGivesTenDaysToAskForPermission() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given(
                                "2023-02-16",
                                order(Bench.DISTRICT_JUDGE, Finality.CERTIFIED, "2023-02-16"));
        DeadlineId petition = DeadlineId.of(DISPUTE, "permission-to-appeal", "order-1");
        assertThat(due(spec, petition)).isEqualTo("2023-02-27");
        assertThat(spec.deadline(petition).derivation().grounds().unverified()).isNotEmpty();
    }

    @Test
    void aVacatedOrderIsNotAppealedFrom() {
        finalOrder()
                .when("2023-02-17", new OrderFact.OrderVacated(ORDER, "Entered in error"))
                .lastOf(DeadlineVacated.class);
    }

    @Test
    void inNorthernCaliforniaSilenceDeniesTheObjectionOnAFixedDay() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given("2023-02-16", order(Bench.MAGISTRATE_JUDGE, null, "2023-02-16"))
                        .given(
                                "2023-03-01",
                                new ObjectionToOrderFiled(
                                        new Id.ObjectionId("objection-9"), ORDER, TWITTER));
        DeadlineId lapse = DeadlineId.of(DISPUTE, "deemed-denied", "objection-9");
        assertThat(due(spec, lapse)).isEqualTo("2023-03-16");
        assertThat(spec.deadline(lapse).set().bound()).isEmpty();
    }

    private static OrderEntered ofTheDistrictJudge(String id, String objection) {
        return new OrderEntered(
                new Id.OrderId(id),
                Leifer.CAND,
                null,
                null,
                LocalDate.parse("2023-03-09"),
                LocalDate.parse("2023-03-09"),
                List.of(),
                List.of(),
                Bench.DISTRICT_JUDGE,
                Finality.INTERLOCUTORY,
                List.of(new Id.ObjectionId(objection)));
    }

    @Test
    void aRulingOnTheObjectionOrAScheduleForItEndsTheWaitForSilence() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given("2023-02-16", order(Bench.MAGISTRATE_JUDGE, null, "2023-02-16"))
                        .given(
                                "2023-03-01",
                                new ObjectionToOrderFiled(
                                        new Id.ObjectionId("objection-9"), ORDER, TWITTER));
        DeadlineId lapse = DeadlineId.of(DISPUTE, "deemed-denied", "objection-9");
        spec.when("2023-03-09", ofTheDistrictJudge("order-2", "objection-8"))
                .thenRejected(StateRejection.UnknownObjection.class);

        spec.when("2023-03-09", ofTheDistrictJudge("order-2", "objection-9"))
                .thenKinds(OrderEntered.class, DeadlineVacated.class);
        assertThat(spec.deadline(lapse).status()).isEqualTo(Status.VACATED);
        assertThat(spec.lastOf(DeadlineVacated.class).was().due().date()).isEqualTo("2023-03-16");

        spec.given(
                "2023-03-10",
                new OrderFact.OrderVacated(new Id.OrderId("order-2"), "Entered in error"));
        assertThat(spec.deadline(lapse).status()).isEqualTo(Status.OPEN);
        assertThat(due(spec, lapse)).isEqualTo("2023-03-16");
    }

    @Test
    void aMotionForReliefMeetsTheTimeToObjectAndIsDeniedBySilenceUnlessItIsHeard() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given("2023-02-16", order(Bench.MAGISTRATE_JUDGE, null, "2023-02-16"))
                        .given("2023-03-01", again(MotionKind.FOR_RELIEF_FROM_ORDER));
        DeadlineId lapse = DeadlineId.of(DISPUTE, "deemed-denied", "motion-2");
        assertThat(spec.deadline(DeadlineId.of(DISPUTE, "objections-to-order", "order-1")).status())
                .isEqualTo(Status.SATISFIED);
        assertThat(due(spec, lapse)).isEqualTo("2023-03-16");

        spec.given(
                "2023-03-05",
                new HearingFact.HearingSet(
                        new Id.HearingId("hearing-9"),
                        List.of(AGAIN),
                        LocalDate.parse("2023-04-20"),
                        null,
                        "cand"));
        assertThat(spec.deadline(lapse).status()).isEqualTo(Status.VACATED);
    }

    @Test
    void whereNoPackHoldsTheLocalRuleTheAnswerWaitsForIt() {
        DocketRef elsewhere = new DocketRef("waed", "2:22-mc-00001");
        DisputeSpec spec =
                Leifer.served()
                        .given(
                                "2022-12-09",
                                new PartyFact.DocketLinked(
                                        elsewhere, PartyFact.DocketRole.PROCEEDING, null))
                        .when(
                                "2022-12-09",
                                new MotionFiled(
                                        MOTION,
                                        MotionKind.TO_COMPEL,
                                        LEIFER,
                                        List.of(TWITTER),
                                        elsewhere,
                                        1,
                                        List.of(),
                                        null));
        assertThat(spec.kinds()).doesNotContain(DeadlineSet.class);
        List<String> missing =
                spec.waiting(DeadlineId.of(DISPUTE, "opposition", "motion-1", "twitter", "waed"));
        assertThat(missing.getFirst()).contains("waed.opposition");
        assertThat(missing.getLast()).contains("local rules").contains("6(c)(2)");
        assertThat(spec.waiting(DeadlineId.of(DISPUTE, "reply", "motion-1", "waed"))).isNotEmpty();
    }
}
