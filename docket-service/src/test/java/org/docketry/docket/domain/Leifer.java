package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.docketry.docket.domain.Id.DemandId;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.Id.ObjectionId;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OppositionId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Id.RulingId;
import org.docketry.docket.domain.Id.SubpoenaId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.Obligation.WhenDue;
import org.docketry.docket.domain.Obligation.WhenDue.FixedDate;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.docketry.docket.domain.PartyFact.DocketRole;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.docketry.docket.domain.PartyFact.PartyRole;
import org.docketry.docket.domain.SubpoenaFact.Demand;
import org.docketry.docket.domain.SubpoenaFact.Manner;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;

/** Leifer v. Twitter: one respondent, one order, nine accounts. */
final class Leifer {
    static final PartyId LEIFER = new PartyId("leifer");
    static final PartyId TWITTER = new PartyId("twitter");
    static final DocketRef CAND = new DocketRef("cand", "3:22-mc-80319");
    static final SubpoenaId SUBPOENA = new SubpoenaId("subpoena-1");
    static final MotionId MOTION = new MotionId("motion-1");
    static final OrderId ORDER = new OrderId("order-1");
    static final ObligationId OBLIGATION = new ObligationId("obligation-1");

    /** As the order prints them: one has a capital I where an l is expected, and keeps it. */
    static final List<String> HANDLES =
            List.of(
                    "@erpsmosh",
                    "@KleinMatt1",
                    "@Ralphhoppy",
                    "@YankyStern4",
                    "@ConservativeYi1",
                    "@Frauholla3",
                    "@BaruchSilverst1",
                    "@yafered",
                    "@ShuIimLeifer");

    private Leifer() {}

    static DocketLinked underlying() {
        return new DocketLinked(
                new DocketRef("nyed", "1:22-cv-01770"), DocketRole.UNDERLYING, null);
    }

    static DocketLinked proceeding() {
        return new DocketLinked(CAND, DocketRole.PROCEEDING, "In re Twitter Inc.");
    }

    static PartyJoined leifer() {
        return new PartyJoined(
                LEIFER, "Shulim Leifer", List.of(PartyRole.MOVANT, PartyRole.UNDERLYING_PLAINTIFF));
    }

    static PartyJoined twitter() {
        return new PartyJoined(TWITTER, "Twitter, Inc.", List.of(PartyRole.RESPONDENT));
    }

    static SubpoenaServed subpoena() {
        return new SubpoenaServed(
                SUBPOENA,
                LEIFER,
                TWITTER,
                "nyed",
                "cand",
                List.of(new Demand(new DemandId("identities"), "Who holds the nine accounts")),
                null,
                Manner.EMAIL,
                null);
    }

    static ObjectionRaised objection() {
        return new ObjectionRaised(
                new ObjectionId("objection-1"),
                SUBPOENA,
                TWITTER,
                List.of(
                        "No personal jurisdiction in the issuing court",
                        "Compliance belongs in the Northern District of California",
                        "No unmasking analysis was made"),
                Manner.LETTER);
    }

    static MotionFiled motion() {
        return new MotionFiled(
                MOTION,
                MotionKind.TO_COMPEL,
                LEIFER,
                List.of(TWITTER),
                CAND,
                1,
                List.of(SUBPOENA),
                null);
    }

    static OppositionFiled opposition() {
        return new OppositionFiled(new OppositionId("opposition-1"), MOTION, TWITTER, CAND, 19);
    }

    static OrderEntered order() {
        return order(new FixedDate(LocalDate.parse("2023-02-28")));
    }

    static OrderEntered order(WhenDue due) {
        return new OrderEntered(
                ORDER,
                new DocketRef("cand", "22-mc-80319-SK"),
                null,
                "Order granting motion to compel",
                LocalDate.parse("2023-02-16"),
                null,
                List.of(
                        new Ruling(
                                new RulingId("ruling-1"),
                                MOTION,
                                TWITTER,
                                null,
                                Ruling.Outcome.GRANTED,
                                null)),
                List.of(
                        new Obligation(
                                OBLIGATION,
                                TWITTER,
                                "respond to the subpoena and produce",
                                HANDLES,
                                LEIFER,
                                due)),
                null,
                null,
                null);
    }

    /** Everything up to the motion and the opposition to it. */
    static DisputeSpec opposed() {
        return moved().given("2022-12-23", opposition());
    }

    static DisputeSpec moved() {
        return served().given("2022-12-09", proceeding()).given("2022-12-09", motion());
    }

    static DisputeSpec served() {
        return DisputeSpec.opened()
                .given("2022-05-11", underlying())
                .given("2022-05-11", leifer())
                .given("2022-05-11", twitter())
                .given("2022-06-15", subpoena());
    }

    static DisputeSpec ordered() {
        return opposed().given("2023-02-16", order());
    }
}
