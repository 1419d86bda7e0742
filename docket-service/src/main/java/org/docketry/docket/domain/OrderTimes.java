package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.docketry.docket.domain.DeadlinePolicy.Opening;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.Obligation.WhenDue.FixedDate;
import org.docketry.docket.domain.Obligation.WhenDue.NoneStated;
import org.docketry.docket.domain.OrderFact.Bench;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Duty;
import org.docketry.docket.domain.Orders.Order;
import org.docketry.docket.domain.TriggerWords.Found;

/** What standing orders make parties do, and the time to object to a magistrate judge's order. */
final class OrderTimes {
    private static final String REVIEW = "us.frcp.72-a";

    private final DisputeId dispute;
    private final CaseFile file;

    OrderTimes(DisputeId dispute, CaseFile file) {
        this.dispute = dispute;
        this.file = file;
    }

    List<Expectation> obligations() {
        List<Expectation> all = new ArrayList<>();
        for (Duty duty : file.orders().duties().values()) {
            Order order = file.orders().byId().get(duty.orderId());
            if (order != null && order.stands()) {
                all.add(obligation(order.entered(), duty.obligation()));
            }
        }
        return all;
    }

    private Expectation obligation(OrderEntered order, Obligation obligation) {
        return new Expectation(
                DeadlineId.of(dispute, order.orderId(), obligation.obligationId()),
                Expectations.name(file, obligation.actor()) + ": " + obligation.act(),
                Basis.order(order.orderId(), obligation.obligationId()),
                List.of(obligation.actor()),
                obligation.act(),
                question(order, obligation),
                Expectations.done(
                        file,
                        event ->
                                event instanceof ComplianceRecorded complied
                                        && complied.obligationId()
                                                .equals(obligation.obligationId())));
    }

    private Question question(OrderEntered order, Obligation obligation) {
        if (obligation.due() instanceof NoneStated) {
            return Question.waiting("a date: the order states none");
        }
        Optional<String> court = file.courtOf(order);
        if (court.isEmpty()) {
            return Question.waiting("the court whose order it is: link its docket");
        }
        return switch (obligation.due()) {
            case FixedDate(var date) ->
                    stated(
                            "The order signed on %s names the day: %s."
                                    .formatted(order.signedOn(), date),
                            order,
                            obligation,
                            Expectations.build(
                                    file,
                                    court.get(),
                                    DeadlineRequest.on(court.get(), date).act(act(obligation))),
                            List.of());
            case Obligation.WhenDue.Period period ->
                    counted(order, obligation, court.get(), period);
            case NoneStated _ -> throw new IllegalStateException("looked at above");
        };
    }

    private Question counted(
            OrderEntered order,
            Obligation obligation,
            String court,
            Obligation.WhenDue.Period period) {
        Found found =
                new TriggerWords(file, order, obligation)
                        .find(period.trigger(), period.unit() == Obligation.Unit.HOURS);
        return switch (found) {
            case Found.Absent(String missing) -> Question.waiting(missing);
            case Found.Start start ->
                    stated(
                            "The order signed on %s gives %s: %s."
                                    .formatted(order.signedOn(), length(period), period.trigger()),
                            order,
                            obligation,
                            Expectations.build(
                                    file,
                                    court,
                                    DeadlineRequest.within(court, engine(period))
                                            .act(act(obligation))
                                            .served(start.served() ? ServiceMethod.ECF : null)
                                            .from(start.trigger())),
                            start.notes());
        };
    }

    private static Question stated(
            String what,
            OrderEntered order,
            Obligation obligation,
            DeadlineRequest request,
            List<String> notes) {
        String entry = order.entry() == null ? "" : ", Dkt. " + order.entry();
        Opening opening =
                new Opening(
                        what,
                        "Order %s%s, obligation %s"
                                .formatted(
                                        order.orderId().value(),
                                        entry,
                                        obligation.obligationId().value()));
        return new Question(List.of(), List.of(request), opening, notes);
    }

    private static String length(Obligation.WhenDue.Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String direction = period.direction().name().toLowerCase(Locale.ROOT);
        return "%d %s %s".formatted(period.count(), unit, direction);
    }

    private static Period engine(Obligation.WhenDue.Period period) {
        return new Period(
                period.count(),
                Period.Unit.valueOf(period.unit().name()),
                Period.Direction.valueOf(period.direction().name()));
    }

    /** Only filings are excused by a closed clerk's office. */
    private static Act act(Obligation obligation) {
        String words = obligation.act().toLowerCase(Locale.ROOT);
        return words.startsWith("file ") || words.contains(" file ") ? Act.FILING : Act.OTHER;
    }

    /** Fed. R. Civ. P. 72(a): by whoever the order is against, and we do not say who that is. */
    List<Expectation> objections() {
        return file.orders().byId().values().stream()
                .filter(Order::stands)
                .map(Order::entered)
                .filter(order -> order.bench() == Bench.MAGISTRATE_JUDGE)
                .map(this::objections)
                .toList();
    }

    private Expectation objections(OrderEntered order) {
        String id = order.orderId().value();
        return new Expectation(
                DeadlineId.of(dispute, "objections-to-order", id),
                "Objections to the magistrate judge's order " + id,
                Basis.rule(REVIEW, order.orderId()),
                touched(order),
                null,
                review(order),
                Expectations.done(
                        file,
                        event ->
                                event instanceof ObjectionToOrderFiled filed
                                        && filed.orderId().equals(order.orderId())));
    }

    private Question review(OrderEntered order) {
        Optional<String> court = file.courtOf(order);
        if (court.isEmpty()) {
            return Question.waiting("the court whose order it is: link its docket");
        }
        DeadlineRequest request =
                Expectations.build(
                        file,
                        court.get(),
                        DeadlineRequest.underRule(court.get(), REVIEW)
                                .from(Trigger.on(order.day(), "order-served"))
                                .served(ServiceMethod.ECF));
        return Question.of(List.of(request), List.of(TriggerWords.BY_NOTICE));
    }

    private List<PartyId> touched(OrderEntered order) {
        Set<PartyId> parties = new LinkedHashSet<>();
        for (Ruling ruling : order.rulings()) {
            Motion motion = file.motions().byId().get(ruling.motionId());
            if (motion != null) {
                parties.add(motion.filed().by());
                parties.addAll(motion.filed().against());
            }
        }
        order.obligations().forEach(duty -> parties.add(duty.actor()));
        return List.copyOf(parties);
    }
}
