package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.docketry.docket.domain.HearingFact.HearingHeld;
import org.docketry.docket.domain.HearingFact.HearingMoved;
import org.docketry.docket.domain.HearingFact.HearingSet;
import org.docketry.docket.domain.HearingFact.HearingVacated;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.MotionFact.ReplyFiled;
import org.docketry.docket.domain.MotionFact.StipulationFiled;
import org.docketry.docket.domain.PartyFact.CounselAppeared;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.docketry.docket.domain.RuleRejection.ComplianceBeforeService;
import org.docketry.docket.domain.RuleRejection.CompliedBeforeService;
import org.docketry.docket.domain.RuleRejection.EffectiveInTheFuture;
import org.docketry.docket.domain.RuleRejection.HearingBeforeItIsSet;
import org.docketry.docket.domain.RuleRejection.ObjectionBeforeService;
import org.docketry.docket.domain.RuleRejection.OppositionBeforeMotion;
import org.docketry.docket.domain.RuleRejection.PartyAgainstItself;
import org.docketry.docket.domain.RuleRejection.ReplyBeforeMotion;
import org.docketry.docket.domain.StateRejection.DocketAlreadyLinked;
import org.docketry.docket.domain.SubpoenaFact.MeetAndConferHeld;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaComplied;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaWithdrawn;

/** Whether what parties and clerks did fits what is on record. */
final class Filings {
    private Filings() {}

    /** A court may be a day ahead of UTC, and no court is two. */
    static void notInTheFuture(Effective effective, Origin origin) {
        LocalDate latest = LocalDate.ofInstant(origin.at(), ZoneOffset.UTC).plusDays(1);
        if (effective.on().isAfter(latest)) {
            throw new Rejected(new EffectiveInTheFuture(effective.on(), latest));
        }
    }

    static void check(CaseFile file, PartyFact fact) {
        switch (fact) {
            case DocketLinked linked -> {
                if (file.parties().linked(linked.docket())) {
                    throw new Rejected(new DocketAlreadyLinked(linked.docket()));
                }
            }
            case PartyJoined _ -> {}
            case CounselAppeared appeared -> Present.party(file, appeared.partyId());
        }
    }

    static void check(CaseFile file, SubpoenaFact fact, LocalDate on) {
        switch (fact) {
            case SubpoenaServed served -> served(file, served, on);
            case SubpoenaWithdrawn withdrawn -> Present.liveSubpoena(file, withdrawn.subpoenaId());
            case ObjectionRaised raised -> {
                Present.party(file, raised.by());
                LocalDate servedOn = Present.liveSubpoena(file, raised.subpoenaId()).on();
                if (on.isBefore(servedOn)) {
                    throw new Rejected(
                            new ObjectionBeforeService(raised.subpoenaId(), servedOn, on));
                }
            }
            case SubpoenaComplied complied -> {
                LocalDate servedOn = Present.liveSubpoena(file, complied.subpoenaId()).on();
                if (on.isBefore(servedOn)) {
                    throw new Rejected(
                            new CompliedBeforeService(complied.subpoenaId(), servedOn, on));
                }
            }
            case MeetAndConferHeld held -> {
                Present.parties(file, held.participants());
                OrderRules.agreed(file, held.agreed(), on);
            }
        }
    }

    private static void served(CaseFile file, SubpoenaServed served, LocalDate on) {
        Present.parties(file, List.of(served.issuedBy(), served.servedOn()));
        notAgainstItself(served.issuedBy(), List.of(served.servedOn()));
        if (served.complianceDue() != null && served.complianceDue().isBefore(on)) {
            throw new Rejected(
                    new ComplianceBeforeService(served.subpoenaId(), on, served.complianceDue()));
        }
    }

    static void check(CaseFile file, MotionFact fact, LocalDate on) {
        switch (fact) {
            case MotionFiled filed -> {
                Present.party(file, filed.by());
                Present.parties(file, filed.against());
                notAgainstItself(filed.by(), filed.against());
                Present.docket(file, filed.docket());
                filed.subpoenaIds().forEach(id -> Present.liveSubpoena(file, id));
            }
            case OppositionFiled filed -> {
                Present.party(file, filed.by());
                Present.docket(file, filed.docket());
                LocalDate moved = Present.motion(file, filed.motionId()).on();
                if (on.isBefore(moved)) {
                    throw new Rejected(new OppositionBeforeMotion(filed.motionId(), moved, on));
                }
            }
            case ReplyFiled filed -> {
                Present.party(file, filed.by());
                Present.docket(file, filed.docket());
                LocalDate moved = Present.motion(file, filed.motionId()).on();
                if (on.isBefore(moved)) {
                    throw new Rejected(new ReplyBeforeMotion(filed.motionId(), moved, on));
                }
            }
            case StipulationFiled filed -> {
                Present.parties(file, filed.parties());
                Present.docket(file, filed.docket());
                OrderRules.agreed(file, filed.agreed(), on);
            }
        }
    }

    private static void notAgainstItself(PartyId by, List<PartyId> against) {
        if (against.contains(by)) {
            throw new Rejected(new PartyAgainstItself(by));
        }
    }

    static void check(CaseFile file, HearingFact fact, LocalDate on) {
        switch (fact) {
            case HearingSet set -> {
                set.motionIds().forEach(id -> Present.motion(file, id));
                notBefore(on, set.on());
            }
            case HearingMoved moved -> {
                Present.comingHearing(file, moved.hearingId());
                notBefore(on, moved.on());
            }
            case HearingVacated vacated -> Present.comingHearing(file, vacated.hearingId());
            case HearingHeld held -> Present.comingHearing(file, held.hearingId());
        }
    }

    private static void notBefore(LocalDate setOn, LocalDate hearingOn) {
        if (hearingOn.isBefore(setOn)) {
            throw new Rejected(new HearingBeforeItIsSet(setOn, hearingOn));
        }
    }
}
