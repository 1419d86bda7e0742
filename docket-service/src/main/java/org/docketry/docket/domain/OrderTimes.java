package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.docketry.docket.domain.DeadlinePolicy.Opening;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Obligation.WhenDue.FixedDate;
import org.docketry.docket.domain.Obligation.WhenDue.NoneStated;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Duty;
import org.docketry.docket.domain.Orders.Order;
import org.docketry.docket.domain.TriggerWords.Found;

/** What standing orders make parties do, and when. */
final class OrderTimes {
    private final DisputeId dispute;
    private final CaseFile file;

    OrderTimes(DisputeId dispute, CaseFile file) {
        this.dispute = dispute;
        this.file = file;
    }

    List<Expectation> obligations() {
        List<Expectation> all = new ArrayList<>();
        for (Duty duty : file.orders().duties().values()) {
            Order order = duty.orderId() == null ? null : file.orders().byId().get(duty.orderId());
            if (order != null && order.stands()) {
                all.add(obligation(order.entered(), duty));
            }
        }
        return all;
    }

    private Expectation obligation(OrderEntered order, Duty duty) {
        Obligation obligation = duty.obligation();
        return new Expectation(
                DeadlineId.of(dispute, order.orderId(), obligation.obligationId()),
                Expectations.name(file, obligation.actor()) + ": " + obligation.act(),
                Basis.order(order.orderId(), obligation.obligationId()),
                List.of(obligation.actor()),
                obligation.act(),
                question(order, duty),
                Expectations.done(file, event -> meets(event, obligation)));
    }

    /** A part of it leaves the rest due. */
    static boolean meets(DisputeEvent event, Obligation obligation) {
        return event instanceof ComplianceRecorded complied
                && complied.whole()
                && complied.obligationId().equals(obligation.obligationId());
    }

    private Question question(OrderEntered order, Duty duty) {
        Obligation obligation = duty.obligation();
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
            case Obligation.WhenDue.Period period -> counted(order, duty, court.get(), period);
            case NoneStated _ -> throw new IllegalStateException("looked at above");
        };
    }

    private Question counted(
            OrderEntered order, Duty duty, String court, Obligation.WhenDue.Period period) {
        Obligation obligation = duty.obligation();
        Found found =
                new TriggerWords(file, duty, order)
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

    static String length(Obligation.WhenDue.Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String direction = period.direction().name().toLowerCase(Locale.ROOT);
        return "%d %s %s".formatted(period.count(), unit, direction);
    }

    static Period engine(Obligation.WhenDue.Period period) {
        return new Period(
                period.count(),
                Period.Unit.valueOf(period.unit().name()),
                Period.Direction.valueOf(period.direction().name()));
    }

    /** Only filings are excused by a closed clerk's office. */
    static Act act(Obligation obligation) {
        String words = obligation.act().toLowerCase(Locale.ROOT);
        return words.startsWith("file ") || words.contains(" file ") ? Act.FILING : Act.OTHER;
    }
}
