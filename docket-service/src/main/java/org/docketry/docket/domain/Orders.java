package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.docketry.docket.domain.Id.ObligationId;
import org.docketry.docket.domain.Id.OrderId;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.jspecify.annotations.Nullable;

/** The orders and what they make whom do. */
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
     * An obligation and whether it was met.
     *
     * @param complied null until somebody recorded compliance; {@code compliedOn} is the day of it
     */
    public record Duty(
            OrderId orderId,
            Obligation obligation,
            @Nullable ComplianceRecorded complied,
            @Nullable LocalDate compliedOn) {}

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
                                    duties,
                                    c.obligationId(),
                                    d -> new Duty(d.orderId(), d.obligation(), c, effective.on())));
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
                            new Duty(order.orderId(), obligation, null, null));
        }
        Order entered = new Order(order, effective, null, List.of(), List.of());
        return new Orders(Append.to(byId, order.orderId(), entered), longer);
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
