package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.Obligation.WhenDue.FixedDate;
import org.docketry.docket.domain.OrderFact.AgreementEnded;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.docketry.docket.domain.RuleRejection.ActBeforeAgreement;
import org.docketry.docket.domain.RuleRejection.ActBeforeOrder;
import org.docketry.docket.domain.RuleRejection.ContradictoryRulings;
import org.docketry.docket.domain.RuleRejection.DueBeforeAgreement;
import org.docketry.docket.domain.RuleRejection.DueBeforeOrder;
import org.docketry.docket.domain.RuleRejection.EffectiveBeforeSigned;
import org.docketry.docket.domain.RuleRejection.EnteredBeforeSigned;
import org.docketry.docket.domain.RuleRejection.ExtensionNotLater;
import org.docketry.docket.domain.RuleRejection.OrderBeforeMotion;
import org.docketry.docket.domain.RuleRejection.RespondentNotMovedAgainst;
import org.docketry.docket.domain.StateRejection.AgreementIsOver;
import org.docketry.docket.domain.StateRejection.NotAgreedOn;
import org.docketry.docket.domain.StateRejection.ObligationAlreadyMet;
import org.jspecify.annotations.Nullable;

/** Whether an order, or what is said to follow from one, fits what is on record. */
final class OrderRules {
    private OrderRules() {}

    static void check(CaseFile file, OrderFact fact, LocalDate on) {
        switch (fact) {
            case OrderEntered order -> entered(file, order, on);
            case OrderVacated vacated -> afterOrder(file, vacated.orderId(), on);
            case ExtensionGranted extension -> {
                LocalDate due = Present.liveDeadline(file, extension.deadlineId()).due().date();
                if (!extension.newDue().isAfter(due)) {
                    throw new Rejected(
                            new ExtensionNotLater(extension.deadlineId(), due, extension.newDue()));
                }
            }
            case ComplianceRecorded complied -> {
                Orders.Duty duty = Present.duty(file, complied.obligationId());
                if (duty.complied() != null) {
                    throw new Rejected(new ObligationAlreadyMet(complied.obligationId()));
                }
                afterItsPaper(file, duty, on);
            }
            case AgreementEnded ended -> {
                Orders.Duty duty = Present.duty(file, ended.obligationId());
                if (duty.agreement() == null) {
                    throw new Rejected(new NotAgreedOn(ended.obligationId()));
                }
                afterItsPaper(file, duty, on);
            }
            case ObjectionToOrderFiled filed -> {
                Present.party(file, filed.by());
                afterOrder(file, filed.orderId(), on);
            }
            case AppealNoticed noticed -> {
                Present.party(file, noticed.by());
                afterOrder(file, noticed.orderId(), on);
            }
        }
    }

    private static void afterItsPaper(CaseFile file, Orders.Duty duty, LocalDate on) {
        ObligationId id = duty.obligation().obligationId();
        if (duty.orderId() != null) {
            afterOrder(file, duty.orderId(), on);
        } else if (duty.ended() != null) {
            throw new Rejected(new AgreementIsOver(id));
        } else if (duty.agreement() != null && on.isBefore(duty.agreement().on())) {
            throw new Rejected(new ActBeforeAgreement(id, duty.agreement().on(), on));
        }
    }

    /** What parties bind themselves to, on the day of it. */
    static void agreed(CaseFile file, @Nullable List<Obligation> agreed, LocalDate on) {
        if (agreed == null) {
            return;
        }
        for (Obligation obligation : agreed) {
            Present.party(file, obligation.actor());
            Present.party(file, obligation.recipient());
            if (obligation.due() instanceof FixedDate(LocalDate due) && due.isBefore(on)) {
                throw new Rejected(new DueBeforeAgreement(obligation.obligationId(), on, due));
            }
        }
    }

    private static void afterOrder(CaseFile file, OrderId id, LocalDate on) {
        LocalDate signed = Present.standingOrder(file, id).entered().signedOn();
        if (on.isBefore(signed)) {
            throw new Rejected(new ActBeforeOrder(id, signed, on));
        }
    }

    private static void entered(CaseFile file, OrderEntered order, LocalDate on) {
        Present.docket(file, order.docket());
        LocalDate signed = order.signedOn();
        if (order.enteredOn() != null && order.enteredOn().isBefore(signed)) {
            throw new Rejected(new EnteredBeforeSigned(signed, order.enteredOn()));
        }
        if (on.isBefore(signed)) {
            throw new Rejected(new EffectiveBeforeSigned(signed, on));
        }
        Set<Ruling.Scope> scopes = new HashSet<>();
        for (Ruling ruling : order.rulings()) {
            ruling(file, ruling, signed);
            if (!scopes.add(ruling.scope())) {
                throw new Rejected(new ContradictoryRulings(ruling.scope()));
            }
        }
        order.obligations().forEach(obligation -> obligation(file, obligation, signed));
        if (order.objectionIds() != null) {
            order.objectionIds().forEach(id -> Present.objection(file, id));
        }
    }

    private static void ruling(CaseFile file, Ruling ruling, LocalDate signed) {
        Motion motion = Present.motion(file, ruling.motionId());
        if (signed.isBefore(motion.on())) {
            throw new Rejected(new OrderBeforeMotion(ruling.motionId(), motion.on(), signed));
        }
        PartyId respondent = ruling.respondent();
        Present.party(file, respondent);
        List<PartyId> against = motion.filed().against();
        // Some motions, such as one to seal, are against nobody; a ruling may still name a party.
        if (respondent != null && !against.isEmpty() && !against.contains(respondent)) {
            throw new Rejected(new RespondentNotMovedAgainst(ruling.motionId(), respondent));
        }
    }

    private static void obligation(CaseFile file, Obligation obligation, LocalDate signed) {
        Present.party(file, obligation.actor());
        Present.party(file, obligation.recipient());
        if (obligation.due() instanceof FixedDate(LocalDate due) && due.isBefore(signed)) {
            throw new Rejected(new DueBeforeOrder(obligation.obligationId(), signed, due));
        }
    }
}
