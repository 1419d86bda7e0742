package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.DisputeSpec.DISPUTE;
import static org.docketry.docket.domain.Leifer.CAND;
import static org.docketry.docket.domain.Leifer.LEIFER;
import static org.docketry.docket.domain.Leifer.MOTION;
import static org.docketry.docket.domain.Leifer.ORDER;
import static org.docketry.docket.domain.Leifer.SUBPOENA;
import static org.docketry.docket.domain.Leifer.TWITTER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.CorrectionFact.Statement;
import org.docketry.docket.domain.CourseFact.ClerksOfficeClosed;
import org.docketry.docket.domain.CourseFact.DisputeResolved;
import org.docketry.docket.domain.CourseFact.ForumSettled;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DeadlineEvent.ExpectedFilingAbsent;
import org.docketry.docket.domain.DisputeCommand.NoteDeadlinePassed;
import org.docketry.docket.domain.DisputeCommand.OverrideDeadline;
import org.docketry.docket.domain.HearingFact.HearingMoved;
import org.docketry.docket.domain.HearingFact.HearingSet;
import org.docketry.docket.domain.HearingFact.HearingVacated;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DemandId;
import org.docketry.docket.domain.Id.HearingId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.Obligation.Direction;
import org.docketry.docket.domain.Obligation.Unit;
import org.docketry.docket.domain.Obligation.WhenDue;
import org.docketry.docket.domain.OrderFact.Bench;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.GrantedBy;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.SubpoenaFact.Demand;
import org.docketry.docket.domain.SubpoenaFact.Manner;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that rules of procedure set, from what happened. */
class RuleDeadlinesTest {
    private static final DocketRef NYED = new DocketRef("nyed", "1:22-cv-01770");
    private static final DeadlineId OBJECTIONS =
            DeadlineId.of(DISPUTE, "objections", SUBPOENA.value());
    private static final DeadlineId OPPOSITION = opposition("cand");
    private static final DeadlineId REPLY = DeadlineId.of(DISPUTE, "reply", "motion-1", "cand");
    private static final HearingId HEARING = new HearingId("hearing-1");

    private static DeadlineId opposition(String court) {
        return DeadlineId.of(DISPUTE, "opposition", "motion-1", "twitter", court);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static LocalDate due(DisputeSpec spec, DeadlineId id) {
        return spec.deadline(id).due().date();
    }

    private static SubpoenaServed subpoena(String court, String due, String at) {
        return new SubpoenaServed(
                SUBPOENA,
                LEIFER,
                TWITTER,
                "nyed",
                court,
                List.of(new Demand(new DemandId("identities"), "Who holds the accounts")),
                due == null ? null : date(due),
                Manner.PERSONAL,
                at == null ? null : LocalTime.parse(at));
    }

    private static DisputeSpec parties() {
        return DisputeSpec.opened()
                .given("2013-01-02", Leifer.underlying())
                .given("2013-01-02", Leifer.leifer())
                .given("2013-01-02", Leifer.twitter());
    }

    @Test
    void objectionsAreDueOnDay14OrWhenComplianceIsIfThatComesFirst() {
        DisputeSpec day14 = parties().when("2013-06-26", subpoena("nmd", "2013-07-15", "09:00"));
        assertThat(due(day14, OBJECTIONS)).isEqualTo("2013-07-10");
        DeadlineSet set = day14.lastOf(DeadlineSet.class);
        assertThat(set.basis().ruleId()).isEqualTo("us.frcp.45-d-2-B");
        assertThat(set.basis().ruleVersion()).isEqualTo("1991-12-01");
        assertThat(set.basis().subpoenaId()).isEqualTo(SUBPOENA);
        assertThat(set.bound()).containsExactly(TWITTER);
        assertThat(set.derivation().grounds().calendars()).isNotEmpty();

        DisputeSpec compliance =
                parties().when("2013-06-26", subpoena("nmd", "2013-07-05", "09:00"));
        assertThat(compliance.deadline(OBJECTIONS).due().date()).isEqualTo("2013-07-05");
        assertThat(compliance.deadline(OBJECTIONS).due().time()).isEqualTo("09:00");
        assertThat(compliance.deadline(OBJECTIONS).due().at()).isEqualTo("2013-07-05T15:00:00Z");
    }

    @Test
    void objectionsSatisfyTheirDeadlineLateOrNot() {
        DisputeSpec spec =
                Leifer.served()
                        .when("2022-07-08", Leifer.objection())
                        .thenKinds(SubpoenaFact.ObjectionRaised.class, DeadlineSatisfied.class);
        assertThat(spec.lastOf(DeadlineSatisfied.class).on()).isEqualTo("2022-07-08");
        assertThat(due(spec, OBJECTIONS)).isEqualTo("2022-06-29");
        assertThat(spec.deadline(OBJECTIONS).late()).isTrue();
        DisputeSpec inTime = Leifer.served().when("2022-06-29", Leifer.objection());
        assertThat(inTime.deadline(OBJECTIONS).late()).isFalse();
        assertThat(inTime.deadline(OBJECTIONS).doneOn()).isEqualTo("2022-06-29");
    }

    @Test
    void aWithdrawnSubpoenaIsNotObjectedTo() {
        Leifer.served()
                .when("2022-06-20", new SubpoenaFact.SubpoenaWithdrawn(SUBPOENA, null))
                .thenKinds(SubpoenaFact.SubpoenaWithdrawn.class, DeadlineVacated.class);
    }

    @Test
    void aMotionSetsTheOppositionAndTheReplyOfTheCourtsLocalRules() {
        DisputeSpec spec = Leifer.moved();
        assertThat(spec.kinds())
                .containsExactly(MotionFiled.class, DeadlineSet.class, DeadlineSet.class);
        assertThat(due(spec, OPPOSITION)).isEqualTo("2022-12-23");
        assertThat(due(spec, REPLY)).isEqualTo("2022-12-30");
        assertThat(spec.deadline(OPPOSITION).set().basis().ruleId()).isEqualTo("cand.civ-lr-7-3-a");
        assertThat(spec.deadline(REPLY).set().bound()).containsExactly(LEIFER);
    }

    @Test
    void anOppositionSatisfiesOnlyItsOwnPartysDeadline() {
        Leifer.moved()
                .when("2022-12-23", Leifer.opposition())
                .thenKinds(OppositionFiled.class, DeadlineSatisfied.class);
    }

    @Test
    void inNewYorkAnOppositionRunsFromServiceAndAReplyFromTheOppositions() {
        MotionFiled motion =
                new MotionFiled(
                        MOTION,
                        MotionKind.TO_COMPEL,
                        LEIFER,
                        List.of(TWITTER),
                        NYED,
                        1,
                        List.of(),
                        Manner.MAIL);
        DisputeSpec spec = Leifer.served().when("2022-12-09", motion);
        DeadlineId reply = DeadlineId.of(DISPUTE, "reply", "motion-1", "nyed");

        // Day 7 is Friday the 16th; three days for mail end on Monday the 19th (Rule 6(d)).
        assertThat(due(spec, opposition("nyed"))).isEqualTo("2022-12-19");
        assertThat(spec.file().deadlines().byId()).doesNotContainKey(reply);
        assertThat(spec.waiting(reply).getFirst()).contains("answering papers");
        spec.given(
                "2022-12-19",
                new OppositionFiled(new Id.OppositionId("o-1"), MOTION, TWITTER, NYED, 5));
        assertThat(due(spec, reply)).isEqualTo("2022-12-21");
    }

    @Test
    void anExtendedOppositionMovesTheReply() {
        DisputeSpec spec =
                Leifer.moved()
                        .when(
                                "2022-12-12",
                                new ExtensionGranted(
                                        OPPOSITION, date("2023-01-06"), GrantedBy.ORDER, null));
        assertThat(spec.kinds())
                .containsExactly(
                        ExtensionGranted.class, DeadlineRestated.class, DeadlineRestated.class);
        assertThat(due(spec, REPLY)).isEqualTo("2023-01-13");
    }

    @Test
    void aRulingEndsTheWaitForItsPapers() {
        DisputeSpec spec = Leifer.moved().when("2023-02-16", Leifer.order());
        assertThat(spec.deadline(OPPOSITION).status()).isEqualTo(Deadlines.Status.VACATED);
        assertThat(spec.deadline(REPLY).status()).isEqualTo(Deadlines.Status.VACATED);

        spec.given("2023-02-17", new OrderFact.OrderVacated(ORDER, "Entered in error"));
        assertThat(spec.deadline(OPPOSITION).status()).isEqualTo(Deadlines.Status.OPEN);
        assertThat(due(spec, OPPOSITION)).isEqualTo("2022-12-23");
    }

    @Test
    void whatIsCountedBackFromAHearingMovesAndFallsWithIt() {
        DeadlineId change = DeadlineId.of(DISPUTE, "cand.civ-lr-6-1-b", "hearing-1");
        DisputeSpec spec =
                Leifer.opposed()
                        .given(
                                "2022-12-27",
                                new HearingSet(
                                        HEARING,
                                        List.of(MOTION),
                                        date("2023-02-09"),
                                        null,
                                        "cand"));
        assertThat(due(spec, change)).isEqualTo("2023-01-26");

        spec.when("2023-01-05", new HearingMoved(HEARING, date("2023-03-06"), null));
        // 14 days before Monday 6 March is Monday 20 February, a holiday: back to Friday.
        assertThat(due(spec, change)).isEqualTo("2023-02-17");
        assertThat(spec.lastOf(DeadlineRestated.class).why())
                .isEqualTo("Hearing hearing-1 was moved to 2023-03-06");

        spec.when("2023-01-06", new HearingVacated(HEARING, null))
                .thenKinds(HearingVacated.class, DeadlineVacated.class);
    }

    private static DisputeSpec heard(String court, String filed, String hearing) {
        DocketRef docket = new DocketRef(court, "2:22-mc-00001");
        return parties()
                .given(
                        filed,
                        new PartyFact.DocketLinked(docket, PartyFact.DocketRole.PROCEEDING, null))
                .given(
                        filed,
                        new MotionFiled(
                                MOTION,
                                MotionKind.TO_COMPEL,
                                LEIFER,
                                List.of(TWITTER),
                                docket,
                                null,
                                List.of(),
                                null))
                .given(filed, new HearingSet(HEARING, List.of(MOTION), date(hearing), null, court));
    }

    @Test
    void aMotionIsServedFourteenDaysBeforeItsHearing() {
        DeadlineId notice = DeadlineId.of(DISPUTE, "us.frcp.6-c-1", "hearing-1", "motion-1");
        DisputeSpec inTime = heard("waed", "2023-02-01", "2023-03-06");
        // 14 days before Monday 6 March is Monday 20 February, a holiday: back to Friday.
        assertThat(due(inTime, notice)).isEqualTo("2023-02-17");
        assertThat(inTime.deadline(notice).set().bound()).containsExactly(LEIFER);
        assertThat(inTime.deadline(notice).status()).isEqualTo(Deadlines.Status.SATISFIED);
        assertThat(inTime.deadline(notice).late()).isFalse();

        DisputeSpec late = heard("waed", "2023-02-21", "2023-03-06");
        assertThat(late.deadline(notice).late()).isTrue();
        assertThat(late.deadline(notice).doneOn()).isEqualTo("2023-02-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca9", "cafc", "nysb", "ganb", "bap9"})
    void theCivilRulesSetNoTimeBeforeAHearingThatTheyDoNotGovern(String court) {
        assertThat(Expectations.of(DISPUTE, heard(court, "2023-02-01", "2023-03-06").file()))
                .doesNotContainKeys(
                        DeadlineId.of(DISPUTE, "us.frcp.6-c-1", "hearing-1", "motion-1"),
                        DeadlineId.of(DISPUTE, "us.frcp.6-c-2", "hearing-1"));
    }

    @Test
    void aMagistrateJudgesOrderCanBeObjectedTo() {
        OrderEntered o = Leifer.order();
        DisputeSpec spec =
                Leifer.opposed()
                        .when(
                                "2023-02-16",
                                new OrderEntered(
                                        o.orderId(),
                                        o.docket(),
                                        null,
                                        null,
                                        o.signedOn(),
                                        null,
                                        o.rulings(),
                                        o.obligations(),
                                        Bench.MAGISTRATE_JUDGE,
                                        null,
                                        null));
        DeadlineId review = DeadlineId.of(DISPUTE, "objections-to-order", "order-1");
        assertThat(due(spec, review)).isEqualTo("2023-03-02");
        assertThat(spec.deadline(review).derivation().grounds().rule().id())
                .isEqualTo("us.frcp.72-a");
        spec.when(
                        "2023-03-01",
                        new OrderFact.ObjectionToOrderFiled(
                                new Id.ObjectionId("objection-9"), ORDER, TWITTER))
                .thenKinds(
                        OrderFact.ObjectionToOrderFiled.class,
                        DeadlineSatisfied.class,
                        DeadlineSet.class);
    }

    private static Obligation duty(String id, String act, WhenDue due) {
        return new Obligation(new ObligationId(id), TWITTER, act, List.of(), null, due);
    }

    private static WhenDue within(int count, Unit unit, Direction direction, String of) {
        return new WhenDue.Period(count, unit, direction, of);
    }

    private static OrderEntered order(String signed, String entered, Obligation... duties) {
        return new OrderEntered(
                ORDER,
                CAND,
                7,
                null,
                date(signed),
                entered == null ? null : date(entered),
                List.of(),
                List.of(duties),
                null,
                null,
                null);
    }

    private static DeadlineId of(String duty) {
        return DeadlineId.of(DISPUTE, ORDER, new ObligationId(duty));
    }

    @Test
    void aPeriodOfAnOrderIsCountedAndWhatHangsOnAnotherDutyWaitsForIt() {
        DisputeSpec spec =
                Leifer.opposed()
                        .when(
                                "2022-11-29",
                                order(
                                        "2022-11-29",
                                        null,
                                        duty(
                                                "a",
                                                "produce the materials",
                                                within(
                                                        21,
                                                        Unit.DAYS,
                                                        Direction.AFTER,
                                                        "this Order")),
                                        duty(
                                                "b",
                                                "sit for a deposition",
                                                within(
                                                        30,
                                                        Unit.DAYS,
                                                        Direction.AFTER,
                                                        "such production"))));
        assertThat(due(spec, of("a"))).isEqualTo("2022-12-20");
        assertThat(spec.deadline(of("a")).derivation().steps().getFirst())
                .isEqualTo(
                        new Derivation.Step(
                                1,
                                "The order signed on 2022-11-29 gives 21 days after: this Order.",
                                "Order order-1, Dkt. 7, obligation a",
                                null));
        assertThat(spec.file().deadlines().byId()).doesNotContainKey(of("b"));
        assertThat(spec.waiting(of("b")))
                .containsExactly("such production, which waits for obligation a to be met");

        spec.when("2022-12-16", new ComplianceRecorded(new ObligationId("a"), null, null))
                .thenKinds(ComplianceRecorded.class, DeadlineSatisfied.class, DeadlineSet.class);
        // Day 30 is Sunday 15 January, and Monday is a holiday.
        assertThat(due(spec, of("b"))).isEqualTo("2023-01-17");
    }

    @Test
    void entryBusinessDaysAndTheHearingAreFoundOrMissed() {
        DisputeSpec spec =
                Leifer.opposed()
                        .given(
                                "2023-01-03",
                                order(
                                        "2023-01-03",
                                        "2023-01-05",
                                        duty(
                                                "entry",
                                                "file a proposed order",
                                                within(
                                                        7,
                                                        Unit.DAYS,
                                                        Direction.AFTER,
                                                        "entry of this order")),
                                        duty(
                                                "letter",
                                                "file a joint letter",
                                                within(
                                                        5,
                                                        Unit.BUSINESS_DAYS,
                                                        Direction.BEFORE,
                                                        "the hearing"))));
        assertThat(due(spec, of("entry"))).isEqualTo("2023-01-12");
        assertThat(spec.waiting(of("letter"))).containsExactly("the hearing: none is set");

        spec.given(
                "2023-01-04",
                new HearingSet(HEARING, List.of(MOTION), date("2023-02-22"), null, "cand"));
        // Back from Wednesday the 22nd, and Monday the 20th is a holiday.
        assertThat(due(spec, of("letter"))).isEqualTo("2023-02-14");

        spec.given(
                "2023-01-05",
                new HearingSet(
                        new HearingId("h-2"), List.of(MOTION), date("2023-03-01"), null, "cand"));
        assertThat(spec.waiting(of("letter")))
                .containsExactly("which hearing is meant: several are set");
        assertThat(spec.deadline(of("letter")).status()).isEqualTo(Deadlines.Status.VACATED);
    }

    @Test
    void aTransferChangesCourtClockAndRule() {
        DisputeSpec spec = Leifer.moved().when("2022-12-14", new ProceedingTransferred(CAND, NYED));

        assertThat(spec.deadline(OPPOSITION).status()).isEqualTo(Deadlines.Status.VACATED);
        Deadlines.Deadline there = spec.deadline(opposition("nyed"));
        assertThat(there.due().date()).isEqualTo("2022-12-16");
        assertThat(there.due().zone().getId()).isEqualTo("America/New_York");
        assertThat(there.set().basis().ruleId()).isEqualTo("sdny-edny.civ-r-6-1-a-opposition");
        assertThat(spec.lastOf(DeadlineVacated.class).why()).contains("45(f)");
    }

    @Test
    void whileATransferIsOpenBothDatesAreCarriedAndARulingOrWordSettlesIt() {
        MotionFiled transfer =
                new MotionFiled(
                        new MotionId("motion-2"),
                        MotionKind.TO_TRANSFER,
                        LEIFER,
                        List.of(TWITTER),
                        CAND,
                        3,
                        List.of(SUBPOENA),
                        null);
        DisputeSpec spec = Leifer.moved().given("2022-12-12", transfer);
        Derivation open = spec.deadline(OPPOSITION).derivation();

        assertThat(due(spec, OPPOSITION)).isEqualTo("2022-12-23");
        assertThat(open.grounds().forks())
                .singleElement()
                .satisfies(
                        fork -> {
                            assertThat(fork.court()).isEqualTo("nyed");
                            assertThat(fork.due().date()).isEqualTo("2022-12-16");
                        });
        assertThat(open.earliestSafe()).isEqualTo("2022-12-16");
        assertThat(open.unsettled().getFirst()).contains("cand", "nyed");

        spec.when("2022-12-13", new ForumSettled("cand", "The parties agreed"));
        assertThat(spec.deadline(OPPOSITION).derivation().grounds().forks()).isEmpty();
        assertThat(spec.deadline(OPPOSITION).derivation().earliestSafe()).isNull();
        assertThat(due(spec, OPPOSITION)).isEqualTo("2022-12-23");
    }

    @Test
    void aSubpoenaWithoutAPlaceOfComplianceLeavesTheForumOpen() {
        DisputeSpec spec =
                parties()
                        .given("2013-01-02", Leifer.proceeding())
                        .given("2013-03-15", subpoena(null, null, null));
        // Day 14 is 29 March; 31 March, Cesar Chavez Day, is a Sunday and kept on Monday.
        assertThat(spec.deadline(OBJECTIONS).derivation().grounds().forks()).hasSize(1);

        spec.when(
                "2013-03-16",
                new FactCorrected(
                        spec.file().log().stream()
                                .filter(r -> r.event() instanceof SubpoenaServed)
                                .findFirst()
                                .orElseThrow()
                                .stamp()
                                .eventId(),
                        new Statement(Effective.on(date("2013-03-15")), subpoena(null, null, null)),
                        new Statement(
                                Effective.on(date("2013-03-18")), subpoena("cand", null, null)),
                        "Read again"));
        // 14 days after the 18th is Monday 1 April, a state holiday in California.
        assertThat(due(spec, OBJECTIONS)).isEqualTo("2013-04-02");
        assertThat(spec.lastOf(DeadlineRestated.class).why()).isEqualTo("Read again");
        assertThat(spec.lastOf(DeadlineRestated.class).was().due().date()).isEqualTo("2013-03-29");
    }

    @Test
    void aClosedClerksOfficeMovesAFilingAndNothingElse() {
        DisputeSpec spec =
                Leifer.moved()
                        .when(
                                "2022-12-23",
                                new ClerksOfficeClosed("cand", date("2022-12-23"), "Outage"));
        // Over the weekend and the 26th, when Christmas is kept.
        assertThat(due(spec, OPPOSITION)).isEqualTo("2022-12-27");
        assertThat(spec.lastOf(DeadlineRestated.class).why())
                .isEqualTo("The clerk's office of cand was closed on 2022-12-23");
        assertThat(due(spec, OBJECTIONS)).isEqualTo("2022-06-29");
    }

    @Test
    void silenceIsSaidOnceAndOnlyWhereSomebodyCouldStillHaveActed() {
        DisputeSpec spec = Leifer.served();
        spec.at("2022-12-10T18:00:00Z").given("2022-12-09", Leifer.proceeding());
        spec.given("2022-12-09", Leifer.motion());
        spec.at("2022-12-24T07:59:59Z");
        spec.when(new NoteDeadlinePassed(DISPUTE, spec.origin(), OPPOSITION, 1)).then();

        spec.at("2022-12-24T08:00:00Z");
        spec.when(new NoteDeadlinePassed(DISPUTE, spec.origin(), OPPOSITION, 1))
                .thenKinds(DeadlinePassed.class, ExpectedFilingAbsent.class);
        assertThat(spec.lastOf(ExpectedFilingAbsent.class).expected())
                .isEqualTo("opposition to motion motion-1");
        assertThat(spec.lastOf(ExpectedFilingAbsent.class).from()).containsExactly(TWITTER);
        spec.when(new NoteDeadlinePassed(DISPUTE, spec.origin(), OPPOSITION, 1)).then();
        spec.when("2022-12-24", Leifer.opposition())
                .thenKinds(OppositionFiled.class, DeadlineSatisfied.class);

        // The objections were past when this dispute was recorded, in 2026.
        spec.at("2026-02-01T00:00:00Z");
        spec.when(new NoteDeadlinePassed(DISPUTE, spec.origin(), OBJECTIONS, 1))
                .thenKinds(DeadlinePassed.class);
    }

    @Test
    void anOverrideShowsInTheWorkingAndFallsWhenTheFactsChange() {
        DisputeSpec spec = Leifer.moved();
        spec.when(
                new OverrideDeadline(
                        DISPUTE,
                        spec.origin(),
                        OPPOSITION,
                        1,
                        date("2022-12-21"),
                        LocalTime.parse("17:00"),
                        "The judge's standing order wants it earlier"));
        Deadlines.Deadline overridden = spec.deadline(OPPOSITION);
        assertThat(overridden.due().at()).isEqualTo("2022-12-22T01:00:00Z");
        assertThat(overridden.derivation().steps().getLast().what())
                .contains("standing order wants it earlier", "2022-12-23");
        assertThat(overridden.derivation().steps().getLast().authority())
                .contains(DisputeSpec.CLERK.id());
        assertThat(overridden.moved()).isEqualTo(DeadlineEvent.Moved.OVERRIDE);

        spec.when(
                new OverrideDeadline(
                        DISPUTE, spec.origin(), OPPOSITION, 1, date("2022-12-20"), null, "again"));
        spec.thenRejected(StateRejection.StaleDeadlineVersion.class);

        spec.given("2022-12-12", new ClerksOfficeClosed("cand", date("2022-12-23"), null));
        assertThat(due(spec, OPPOSITION)).isEqualTo("2022-12-27");
        assertThat(spec.deadline(OPPOSITION).moved()).isNull();
    }

    @Test
    void whoRecordedOrConfirmedADateDoesNotConfirmIt() {
        DisputeSpec spec = Leifer.moved();
        spec.when(new DisputeCommand.ConfirmDeadline(DISPUTE, spec.origin(), OPPOSITION, 1))
                .thenRejected(
                        new StateRejection.ConfirmedByTheSame(OPPOSITION, DisputeSpec.CLERK.id()));
        spec.as(DisputeSpec.STRANGER).whoSeesEverything();
        spec.when(new DisputeCommand.ConfirmDeadline(DISPUTE, spec.origin(), OPPOSITION, 1))
                .thenKinds(DeadlineEvent.DeadlineConfirmed.class);
        spec.when(new DisputeCommand.ConfirmDeadline(DISPUTE, spec.origin(), OPPOSITION, 1))
                .thenRejected(StateRejection.ConfirmedByTheSame.class);
    }

    @Test
    void aResolvedDisputeWaitsForNoPapersButOrdersStand() {
        DisputeSpec spec = Leifer.moved().when("2022-12-15", new DisputeResolved("Settled"));
        assertThat(spec.deadline(OPPOSITION).status()).isEqualTo(Deadlines.Status.VACATED);

        DisputeSpec ordered = Leifer.ordered().when("2023-02-17", new DisputeResolved("Settled"));
        assertThat(ordered.deadline(of("obligation-1")).status()).isEqualTo(Deadlines.Status.OPEN);
    }

    @Test
    void anotherRuleBookIsShownBeforeItIsApplied() {
        DisputeSpec spec = Leifer.moved();
        DeadlinePolicy oneDayMore =
                question ->
                        switch (DisputeSpec.POLICY.read(question)) {
                            case DeadlinePolicy.Reading.Waiting waiting -> waiting;
                            case DeadlinePolicy.Reading.Dated dated ->
                                    new DeadlinePolicy.Reading.Dated(
                                            dated.court(),
                                            Due.endOf(
                                                    dated.due().date().plusDays(1),
                                                    dated.due().zone()),
                                            dated.derivation());
                        };
        assertThat(Shadow.changes(DISPUTE, spec.file(), DisputeSpec.POLICY)).isEmpty();
        List<Shadow.Change> changes = Shadow.changes(DISPUTE, spec.file(), oneDayMore);
        assertThat(changes)
                .extracting(change -> change.expectation().id())
                .containsExactly(OBJECTIONS, OPPOSITION, REPLY);

        List<Recorded> applied =
                new Dispute(oneDayMore)
                        .decide(
                                spec.state(),
                                new DisputeCommand.RestateDeadlines(
                                        DISPUTE, spec.origin(), "New rule"));
        assertThat(applied)
                .extracting(Recorded::event)
                .allMatch(
                        event -> event instanceof DeadlineRestated r && r.why().equals("New rule"))
                .hasSize(3);
    }
}
