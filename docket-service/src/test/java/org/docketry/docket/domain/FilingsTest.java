package org.docketry.docket.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.docket.domain.Leifer.LEIFER;
import static org.docketry.docket.domain.Leifer.MOTION;
import static org.docketry.docket.domain.Leifer.SUBPOENA;
import static org.docketry.docket.domain.Leifer.TWITTER;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.docketry.docket.domain.CourseFact.ProceedingTransferred;
import org.docketry.docket.domain.HearingFact.HearingHeld;
import org.docketry.docket.domain.HearingFact.HearingMoved;
import org.docketry.docket.domain.HearingFact.HearingSet;
import org.docketry.docket.domain.HearingFact.HearingVacated;
import org.docketry.docket.domain.Id.DemandId;
import org.docketry.docket.domain.Id.HearingId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObjectionId;
import org.docketry.docket.domain.Id.OppositionId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.ReplyId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.MotionFact.ReplyFiled;
import org.docketry.docket.domain.PartyFact.CounselAppeared;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.docketry.docket.domain.PartyFact.DocketRole;
import org.docketry.docket.domain.SubpoenaFact.Demand;
import org.docketry.docket.domain.SubpoenaFact.MeetAndConferHeld;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaWithdrawn;
import org.junit.jupiter.api.Test;

class FilingsTest {
    private static final PartyId NOBODY = new PartyId("nobody");
    private static final HearingId HEARING = new HearingId("hearing-1");

    @Test
    void oneDocketIsLinkedOnceHoweverItIsWritten() {
        DocketRef again = new DocketRef("cand", "22-MC-80319-SK");
        Leifer.moved()
                .when("2022-12-10", new DocketLinked(again, DocketRole.PROCEEDING, null))
                .thenRejected(new StateRejection.DocketAlreadyLinked(again));
    }

    @Test
    void writingsOfOneDocketAreOneAndThoseOfOthersAreNot() {
        assertThat(new DocketRef("nyed", "22-CV-1770-NM-SJB").identity())
                .isEqualTo(new DocketRef("nyed", "1:22-cv-01770").identity())
                .isNotEqualTo(new DocketRef("nysd", "1:22-cv-01770").identity())
                .isNotEqualTo(new DocketRef("nyed", "1:22-mc-01770").identity())
                .isNotEqualTo(new DocketRef("nyed", "1:23-cv-01770").identity());
        assertThat(new DocketRef("ca9", "No. 23-15111").identity())
                .isEqualTo(new DocketRef("ca9", "23-15111").identity());
    }

    @Test
    void aFilingOnADocketThatIsNotLinkedIsRefused() {
        Leifer.served()
                .when("2022-12-09", Leifer.motion())
                .thenRejected(new StateRejection.DocketNotLinked(Leifer.CAND));
    }

    @Test
    void aPartyJoinsOnce() {
        Leifer.served()
                .when("2022-05-12", Leifer.leifer())
                .thenRejected(new StateRejection.DuplicateId(LEIFER));
    }

    @Test
    void counselAppearsForAPartyOnly() {
        Leifer.served()
                .when("2022-12-23", new CounselAppeared(NOBODY, "A lawyer", null))
                .thenRejected(new StateRejection.UnknownParty(NOBODY));
    }

    @Test
    void aSubpoenaNamesKnownParties() {
        DisputeSpec.opened()
                .given("2022-05-11", Leifer.leifer())
                .when("2022-06-15", Leifer.subpoena())
                .thenRejected(new StateRejection.UnknownParty(TWITTER));
    }

    @Test
    void nobodySubpoenasHimself() {
        Leifer.served()
                .when("2022-06-16", subpoena("subpoena-2", LEIFER, null))
                .thenRejected(new RuleRejection.PartyAgainstItself(LEIFER));
    }

    @Test
    void complianceIsNotDueBeforeService() {
        Leifer.served()
                .when("2022-06-16", subpoena("subpoena-2", TWITTER, "2022-06-15"))
                .thenRejected(RuleRejection.ComplianceBeforeService.class);
    }

    private static SubpoenaServed subpoena(String id, PartyId on, String due) {
        return new SubpoenaServed(
                new SubpoenaId(id),
                LEIFER,
                on,
                "nyed",
                null,
                List.of(new Demand(new DemandId(id + "-1"), "Everything")),
                due == null ? null : LocalDate.parse(due),
                null,
                null);
    }

    @Test
    void anObjectionIsToAKnownSubpoena() {
        DisputeSpec.opened()
                .given("2022-05-11", Leifer.twitter())
                .when("2022-07-08", Leifer.objection())
                .thenRejected(new StateRejection.UnknownSubpoena(SUBPOENA));
    }

    @Test
    void anObjectionDoesNotComeBeforeTheSubpoena() {
        Leifer.served()
                .when("2022-06-14", Leifer.objection())
                .thenRejected(
                        new RuleRejection.ObjectionBeforeService(
                                SUBPOENA,
                                LocalDate.parse("2022-06-15"),
                                LocalDate.parse("2022-06-14")));
    }

    @Test
    void aWithdrawnSubpoenaTakesNoObjection() {
        Leifer.served()
                .given("2022-06-20", new SubpoenaWithdrawn(SUBPOENA, null))
                .when("2022-07-08", Leifer.objection())
                .thenRejected(new StateRejection.SubpoenaIsWithdrawn(SUBPOENA));
    }

    @Test
    void anIdentifierIsGivenOutOnce() {
        ObjectionRaised again =
                new ObjectionRaised(
                        new ObjectionId("objection-1"),
                        SUBPOENA,
                        TWITTER,
                        List.of("Another ground"),
                        null);
        Leifer.served()
                .given("2022-07-08", Leifer.objection())
                .when("2022-07-09", again)
                .thenRejected(new StateRejection.DuplicateId(new ObjectionId("objection-1")));
    }

    @Test
    void onlyPartiesConfer() {
        Leifer.served()
                .when(
                        "2022-07-01",
                        new MeetAndConferHeld(List.of(LEIFER, NOBODY), "No agreement", null))
                .thenRejected(new StateRejection.UnknownParty(NOBODY));
    }

    @Test
    void aMotionSpeaksOfKnownSubpoenas() {
        MotionFiled motion =
                new MotionFiled(
                        new MotionId("motion-2"),
                        MotionKind.TO_QUASH,
                        TWITTER,
                        List.of(LEIFER),
                        null,
                        null,
                        List.of(new SubpoenaId("subpoena-9")),
                        null);
        Leifer.moved()
                .when("2022-12-10", motion)
                .thenRejected(new StateRejection.UnknownSubpoena(new SubpoenaId("subpoena-9")));
    }

    @Test
    void anOppositionIsToAKnownMotion() {
        Leifer.served()
                .given("2022-12-09", Leifer.proceeding())
                .when("2022-12-23", Leifer.opposition())
                .thenRejected(new StateRejection.UnknownMotion(MOTION));
    }

    @Test
    void anOppositionDoesNotComeBeforeItsMotion() {
        Leifer.moved()
                .when("2022-12-08", Leifer.opposition())
                .thenRejected(
                        new RuleRejection.OppositionBeforeMotion(
                                MOTION,
                                LocalDate.parse("2022-12-09"),
                                LocalDate.parse("2022-12-08")));
    }

    @Test
    void aReplyDoesNotComeBeforeItsMotion() {
        Leifer.opposed()
                .when(
                        "2022-12-08",
                        new ReplyFiled(new ReplyId("reply-1"), MOTION, LEIFER, null, null))
                .thenRejected(RuleRejection.ReplyBeforeMotion.class);
    }

    @Test
    void oneIdMayNameAnOppositionAndAReply() {
        Leifer.moved()
                .given(
                        "2022-12-23",
                        new OppositionFiled(new OppositionId("19"), MOTION, TWITTER, null, 19))
                .given("2022-12-30", new ReplyFiled(new ReplyId("19"), MOTION, LEIFER, null, null));
    }

    @Test
    void aHearingIsNotSetForADayThatIsPast() {
        Leifer.moved()
                .when("2022-12-20", hearing("2022-12-19"))
                .thenRejected(RuleRejection.HearingBeforeItIsSet.class);
    }

    @Test
    void aHearingThatWasVacatedIsNotHeld() {
        Leifer.moved()
                .given("2022-12-20", hearing("2023-01-23"))
                .given("2023-01-10", new HearingVacated(HEARING, "Fit for decision on the papers"))
                .when("2023-01-23", new HearingHeld(HEARING))
                .thenRejected(new StateRejection.HearingIsOver(HEARING, Hearings.Status.VACATED));
    }

    @Test
    void aMovedHearingStandsForItsNewDay() {
        DisputeSpec spec =
                Leifer.moved()
                        .given("2022-12-20", hearing("2023-01-23"))
                        .given(
                                "2023-01-10",
                                new HearingMoved(HEARING, LocalDate.parse("2023-02-06"), null));
        assertThat(spec.file().hearings().byId().get(HEARING).on()).isEqualTo("2023-02-06");
    }

    @Test
    void anUnknownHearingIsNotMoved() {
        Leifer.moved()
                .when("2023-01-10", new HearingMoved(HEARING, LocalDate.parse("2023-02-06"), null))
                .thenRejected(new StateRejection.UnknownHearing(HEARING));
    }

    private static HearingSet hearing(String on) {
        return new HearingSet(
                HEARING, List.of(MOTION), LocalDate.parse(on), LocalTime.of(9, 30), "cand");
    }

    @Test
    void aTransferredProceedingIsOnItsNewDocket() {
        DocketRef there = new DocketRef("nyed", "1:23-mc-00042");
        DisputeSpec spec =
                Leifer.moved().given("2023-01-15", new ProceedingTransferred(Leifer.CAND, there));
        assertThat(spec.file().parties().proceedingCourt()).contains("nyed");
    }

    @Test
    void aTransferToTheSameDocketIsNone() {
        DocketRef same = new DocketRef("cand", "22-mc-80319");
        Leifer.moved()
                .when("2023-01-15", new ProceedingTransferred(Leifer.CAND, same))
                .thenRejected(new RuleRejection.TransferToSameDocket(same));
    }

    @Test
    void valuesWithoutShapeAreNotMade() {
        DisputeSpec.malformed("value", () -> new PartyId("two words"));
        DisputeSpec.malformed("value", () -> new Id.DisputeId("not-a-uuid"));
        DisputeSpec.malformed("court", () -> new DocketRef("N.D. Cal.", "22-mc-80319"));
        DisputeSpec.malformed("name", () -> new Actor("id", " "));
        DisputeSpec.malformed("how", () -> new CourseFact.DisputeResolved("bell \u0007"));
        DisputeSpec.malformed("how", () -> new CourseFact.DisputeResolved("half \ud83d"));
        DisputeSpec.malformed("how", () -> new CourseFact.DisputeResolved("x".repeat(20_001)));
        DisputeSpec.malformed(
                "roles", () -> new PartyFact.PartyJoined(LEIFER, "Leifer", List.of()));
        DisputeSpec.malformed(
                "effectiveAt",
                () ->
                        new Effective(
                                LocalDate.parse("2022-12-23"),
                                java.time.OffsetDateTime.parse("2022-12-26T00:00:00Z")));
    }
}
