package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.List;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.DisputeEvent.DisputeOpened;
import org.docketry.docket.domain.DocumentEvent.DocumentReceived;
import org.docketry.docket.domain.HearingFact.HearingSet;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.OppositionFiled;
import org.docketry.docket.domain.MotionFact.ReplyFiled;
import org.docketry.docket.domain.MotionFact.StipulationFiled;
import org.docketry.docket.domain.OrderFact.AgreementEnded;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.docketry.docket.domain.PartyFact.CounselAppeared;
import org.docketry.docket.domain.PartyFact.DocketLinked;
import org.docketry.docket.domain.PartyFact.PartyJoined;
import org.docketry.docket.domain.SealFact.MaterialSealed;
import org.docketry.docket.domain.SealFact.MaterialUnsealed;
import org.docketry.docket.domain.SubpoenaFact.MeetAndConferHeld;
import org.docketry.docket.domain.SubpoenaFact.ObjectionRaised;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaComplied;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaServed;
import org.docketry.docket.domain.SubpoenaFact.SubpoenaWithdrawn;
import org.jspecify.annotations.Nullable;

/** Which identifiers an event gives to new things, and which thing a fact is about. */
final class Names {
    private Names() {}

    /** The identifiers that are taken once this happened. */
    static List<Id> givenBy(DisputeEvent event) {
        return switch (event) {
            case PartyFact fact ->
                    fact instanceof PartyJoined joined ? joinedAs(joined) : List.of();
            case SubpoenaFact fact -> givenBy(fact);
            case MotionFact fact ->
                    switch (fact) {
                        case MotionFiled filed -> List.of(filed.motionId());
                        case OppositionFiled filed -> List.of(filed.oppositionId());
                        case ReplyFiled filed -> List.of(filed.replyId());
                        case StipulationFiled filed -> given(filed.stipulationId(), filed.agreed());
                    };
            case HearingFact fact ->
                    fact instanceof HearingSet set ? List.of(set.hearingId()) : List.of();
            case OrderFact fact -> givenBy(fact);
            case SealFact fact ->
                    fact instanceof MaterialSealed seal ? List.of(seal.sealId()) : List.of();
            case DocumentReceived received -> List.of(received.documentId());
            case DisputeOpened _,
                    CourseFact _,
                    CorrectionFact _,
                    ProposalEvent _,
                    DeadlineEvent _,
                    AccessEvent _ ->
                    List.of();
        };
    }

    private static List<Id> joinedAs(PartyJoined joined) {
        return List.of(joined.partyId());
    }

    private static List<Id> givenBy(SubpoenaFact fact) {
        return switch (fact) {
            case SubpoenaServed served -> {
                List<Id> ids = new ArrayList<>(List.of(served.subpoenaId()));
                served.demands().forEach(demand -> ids.add(demand.demandId()));
                yield ids;
            }
            case ObjectionRaised raised -> List.of(raised.objectionId());
            case MeetAndConferHeld held -> given(null, held.agreed());
            case SubpoenaWithdrawn _, SubpoenaComplied _ -> List.of();
        };
    }

    private static List<Id> given(@Nullable Id paper, @Nullable List<Obligation> agreed) {
        List<Id> ids = new ArrayList<>();
        if (paper != null) {
            ids.add(paper);
        }
        if (agreed != null) {
            agreed.forEach(duty -> ids.add(duty.obligationId()));
        }
        return ids;
    }

    private static List<Id> givenBy(OrderFact fact) {
        return switch (fact) {
            case OrderEntered order -> {
                List<Id> ids = new ArrayList<>(List.of(order.orderId()));
                order.rulings().forEach(ruling -> ids.add(ruling.rulingId()));
                order.obligations().forEach(duty -> ids.add(duty.obligationId()));
                yield ids;
            }
            case ObjectionToOrderFiled filed -> List.of(filed.objectionId());
            case AppealNoticed noticed -> List.of(noticed.appealId());
            case OrderVacated _, ExtensionGranted _, ComplianceRecorded _, AgreementEnded _ ->
                    List.of();
        };
    }

    /** What a fact is about. A correction may change what is said of it, never what it is about. */
    static Object subject(Fact fact) {
        return switch (fact) {
            case DocketLinked linked -> linked.docket().identity();
            case CounselAppeared appeared -> appeared.partyId();
            case SubpoenaWithdrawn withdrawn -> withdrawn.subpoenaId();
            case SubpoenaServed served -> served.subpoenaId();
            case SubpoenaComplied complied -> complied.subpoenaId();
            case MeetAndConferHeld _, CourseFact _ -> fact.getClass();
            case HearingFact hearing -> hearing.hearingId();
            case OrderEntered order -> order.orderId();
            case OrderVacated vacated -> vacated.orderId();
            case ExtensionGranted extension -> extension.deadlineId();
            case ComplianceRecorded compliance -> compliance.obligationId();
            case AgreementEnded ended -> ended.obligationId();
            case MaterialUnsealed unsealed -> unsealed.sealId();
            case FactCorrected corrected -> corrected.eventId();
            case PartyJoined _,
                    ObjectionRaised _,
                    MotionFact _,
                    ObjectionToOrderFiled _,
                    AppealNoticed _,
                    MaterialSealed _ ->
                    givenBy(fact).getFirst();
        };
    }
}
