package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.MotionFact.StipulationFiled;
import org.docketry.docket.domain.OrderFact.AgreementEnded;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.docketry.docket.domain.SubpoenaFact.MeetAndConferHeld;
import org.jspecify.annotations.Nullable;

/** The orders, and what they and agreements make whom do. */
public record Orders(Map<OrderId, Order> byId, Map<ObligationId, Duty> duties) {

    /**
     * One order and what was done about it.
     *
     * @param vacated null while the order stands
     */
    public record Order(
            OrderEntered entered,
            Effective effective,
            @Nullable OrderVacated vacated,
            List<ObjectionToOrderFiled> objections,
            List<AppealNoticed> appeals) {
        boolean stands() {
            return vacated == null;
        }
    }

    /**
     * What parties agreed on, and when.
     *
     * @param eventId the event that told of it
     * @param what such as {@code Stipulation s-1}
     * @param docket where it was filed; null where it was not
     */
    public record Agreement(UUID eventId, String what, LocalDate on, @Nullable DocketRef docket) {}

    /**
     * An obligation and whether it was met.
     *
     * @param orderId the order that makes it; null where an agreement does
     * @param agreement the agreement that makes it; null where an order does
     * @param complied null until somebody recorded compliance; {@code compliedOn} is the day of it
     * @param inPart what was done in part, in order
     * @param ended null while an agreement holds
     */
    public record Duty(
            @Nullable OrderId orderId,
            @Nullable Agreement agreement,
            Obligation obligation,
            @Nullable ComplianceRecorded complied,
            @Nullable LocalDate compliedOn,
            List<ComplianceRecorded> inPart,
            @Nullable AgreementEnded ended) {

        private static Duty of(
                @Nullable OrderId order, @Nullable Agreement agreement, Obligation obligation) {
            return new Duty(order, agreement, obligation, null, null, List.of(), null);
        }

        /** Whether the same paper makes both. */
        boolean besides(Duty other) {
            return !obligation.equals(other.obligation)
                    && Objects.equals(orderId, other.orderId)
                    && Objects.equals(agreement, other.agreement);
        }

        private Duty done(ComplianceRecorded c, LocalDate on) {
            return c.whole()
                    ? new Duty(orderId, agreement, obligation, c, on, inPart, ended)
                    : new Duty(
                            orderId,
                            agreement,
                            obligation,
                            complied,
                            compliedOn,
                            Append.to(inPart, c),
                            ended);
        }

        private Duty ended(AgreementEnded end) {
            return new Duty(orderId, agreement, obligation, complied, compliedOn, inPart, end);
        }
    }

    static Orders none() {
        return new Orders(Map.of(), Map.of());
    }

    Orders on(OrderFact fact, Effective effective) {
        return switch (fact) {
            case OrderEntered order -> entered(order, effective);
            case OrderVacated v ->
                    orders(
                            Append.change(
                                    byId,
                                    v.orderId(),
                                    o ->
                                            new Order(
                                                    o.entered(),
                                                    o.effective(),
                                                    v,
                                                    o.objections(),
                                                    o.appeals())));
            case ExtensionGranted _ -> this;
            case ComplianceRecorded c ->
                    new Orders(
                            byId,
                            Append.change(
                                    duties, c.obligationId(), d -> d.done(c, effective.on())));
            case AgreementEnded end ->
                    new Orders(byId, Append.change(duties, end.obligationId(), d -> d.ended(end)));
            case ObjectionToOrderFiled filed ->
                    orders(Append.change(byId, filed.orderId(), o -> objected(o, filed)));
            case AppealNoticed noticed ->
                    orders(Append.change(byId, noticed.orderId(), o -> appealed(o, noticed)));
        };
    }

    private Orders entered(OrderEntered order, Effective effective) {
        Map<ObligationId, Duty> longer = duties;
        for (Obligation obligation : order.obligations()) {
            longer =
                    Append.to(
                            longer,
                            obligation.obligationId(),
                            Duty.of(order.orderId(), null, obligation));
        }
        Order entered = new Order(order, effective, null, List.of(), List.of());
        return new Orders(Append.to(byId, order.orderId(), entered), longer);
    }

    /** What parties bound themselves to in a stipulation or when they met and conferred. */
    Orders agreed(Fact fact, Stamp stamp) {
        LocalDate on = stamp.effective().on();
        return switch (fact) {
            case StipulationFiled s ->
                    agreed(
                            new Agreement(
                                    stamp.eventId(),
                                    "Stipulation " + s.stipulationId().value(),
                                    on,
                                    s.docket()),
                            s.agreed());
            case MeetAndConferHeld m ->
                    agreed(new Agreement(stamp.eventId(), "Meet and confer", on, null), m.agreed());
            case Fact _ -> this;
        };
    }

    private Orders agreed(Agreement agreement, @Nullable List<Obligation> obligations) {
        if (obligations == null) {
            return this;
        }
        Map<ObligationId, Duty> longer = duties;
        for (Obligation obligation : obligations) {
            longer =
                    Append.to(
                            longer,
                            obligation.obligationId(),
                            Duty.of(null, agreement, obligation));
        }
        return new Orders(byId, longer);
    }

    private static Order objected(Order o, ObjectionToOrderFiled filed) {
        return new Order(
                o.entered(),
                o.effective(),
                o.vacated(),
                Append.to(o.objections(), filed),
                o.appeals());
    }

    private static Order appealed(Order o, AppealNoticed noticed) {
        return new Order(
                o.entered(),
                o.effective(),
                o.vacated(),
                o.objections(),
                Append.to(o.appeals(), noticed));
    }

    private Orders orders(Map<OrderId, Order> changed) {
        return new Orders(changed, duties);
    }
}
