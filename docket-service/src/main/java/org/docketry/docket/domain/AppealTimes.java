package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Id.PartyId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.OrderFact.AppealNoticed;
import org.docketry.docket.domain.OrderFact.Bench;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Order;
import org.docketry.docket.domain.PartyFact.PartyRole;

/**
 * The time to take an order to the court of appeals. Whether one may is not inferred from what an
 * order does: somebody has to say that it is final or certified, and until then the time waits.
 */
final class AppealTimes {
    private static final String AMEND = "us.frcp.59-e";
    private static final String PETITION = "us.frap.5-a-2";
    private static final String NEXT_NOTICE = "us.frap.4-a-3";
    private static final String FINALITY =
            "whether the order is final (28 U.S.C. § 1291) or certified for appeal (28 U.S.C. §"
                    + " 1292(b)): nobody has said";
    private static final String BENCH =
            "who made the order: a final one of a district judge, or of a magistrate judge by consent,"
                    + " is appealed from";

    private final DisputeId dispute;
    private final CaseFile file;

    AppealTimes(DisputeId dispute, CaseFile file) {
        this.dispute = dispute;
        this.file = file;
    }

    List<Expectation> all() {
        List<Expectation> all = new ArrayList<>();
        file.orders().byId().values().stream()
                .filter(Order::stands)
                .forEach(order -> add(all, order));
        return all;
    }

    private void add(List<Expectation> all, Order order) {
        OrderEntered entered = order.entered();
        switch (entered.finality()) {
            case null -> {
                if (entered.bench() == Bench.DISTRICT_JUDGE) {
                    all.add(appeal(entered, "us.frap.4-a-1-A", Question.waiting(FINALITY)));
                }
            }
            case INTERLOCUTORY -> {}
            case CERTIFIED ->
                    all.add(
                            one(
                                    "permission-to-appeal",
                                    "Petition for permission to appeal from order ",
                                    entered,
                                    PETITION,
                                    Expectations.touched(file, entered),
                                    from(entered, PETITION, "certifying-order-entered"),
                                    noticed(entered)));
            case FINAL -> {
                all.add(amendment(entered));
                all.add(notice(entered));
                if (!order.appeals().isEmpty()) {
                    all.add(nextNotice(entered, order.appeals().getFirst()));
                }
            }
        }
    }

    private Expectation one(
            String kind,
            String title,
            OrderEntered order,
            String rule,
            List<PartyId> bound,
            Question question,
            Predicate<Recorded> done) {
        String id = order.orderId().value();
        return new Expectation(
                DeadlineId.of(dispute, kind, id),
                title + id,
                Basis.rule(rule, order.orderId()),
                bound,
                null,
                question,
                Expectations.firstDone(file, done));
    }

    private static Predicate<Recorded> noticed(OrderEntered order) {
        return recorded ->
                recorded.event() instanceof AppealNoticed noticed
                        && noticed.orderId().equals(order.orderId());
    }

    /** Fed. R. Civ. P. 59(e); a motion within it also stops the time to appeal. */
    private Expectation amendment(OrderEntered order) {
        return one(
                "amendment",
                "Motion to alter or amend order ",
                order,
                AMEND,
                Expectations.touched(file, order),
                from(order, AMEND, "judgment-entered"),
                recorded ->
                        recorded.event() instanceof MotionFiled filed
                                && new TollingMotions(file, order)
                                        .attacks(filed, recorded.stamp().effective().on()));
    }

    private Question from(OrderEntered order, String rule, String event) {
        Optional<String> court = file.courtOf(order);
        if (court.isEmpty()) {
            return Question.waiting("the court whose order it is: link its docket");
        }
        if (order.bench() == null) {
            return Question.waiting(BENCH);
        }
        return entered(order)
                .map(day -> counted(court.get(), rule, Trigger.on(day, event), List.of()))
                .orElseGet(
                        () ->
                                Question.waiting(
                                        "the day on which order %s was entered on the docket"
                                                .formatted(order.orderId().value())));
    }

    private static Optional<LocalDate> entered(OrderEntered order) {
        return Optional.ofNullable(order.enteredOn());
    }

    private Question counted(String court, String rule, Trigger from, List<String> notes) {
        DeadlineRequest request =
                Expectations.build(file, court, DeadlineRequest.underRule(court, rule).from(from));
        return Question.of(List.of(request), notes);
    }

    private Expectation appeal(OrderEntered order, String rule, Question question) {
        return one(
                "appeal",
                "Notice of appeal from order ",
                order,
                rule,
                Expectations.touched(file, order),
                question,
                noticed(order));
    }

    private Expectation notice(OrderEntered order) {
        String rule = "us.frap.4-a-1-" + (unitedStates() ? "B" : "A");
        Question plain = from(order, rule, "judgment-entered");
        if (!plain.missing().isEmpty()) {
            return appeal(order, rule, plain);
        }
        String court = plain.forums().getFirst().court();
        Deadline amendment =
                file.deadlines()
                        .byId()
                        .get(DeadlineId.of(dispute, "amendment", order.orderId().value()));
        TollingMotions tolling = new TollingMotions(file, order);
        return switch (tolling.until(amendment)) {
            case TollingMotions.Found.None _ -> appeal(order, rule, plain);
            case TollingMotions.Found.Pending(String missing) ->
                    appeal(order, rule, Question.waiting(missing));
            case TollingMotions.Found.Disposed(LocalDate day, String note) -> {
                String again = "us.frap.4-a-4-A" + (unitedStates() ? "-us" : "");
                Trigger last = Trigger.on(day, "last-tolling-order-entered");
                yield appeal(order, again, counted(court, again, last, List.of(note)));
            }
        };
    }

    private boolean unitedStates() {
        return file.parties().byId().values().stream()
                .anyMatch(party -> party.joined().roles().contains(PartyRole.UNITED_STATES));
    }

    /** Fed. R. App. P. 4(a)(3): whoever has not noticed yet has 14 days from the first notice. */
    private Expectation nextNotice(OrderEntered order, AppealNoticed first) {
        List<PartyId> others =
                Expectations.touched(file, order).stream()
                        .filter(party -> !party.equals(first.by()))
                        .toList();
        return one(
                "next-appeal",
                "Another party's notice of appeal from order ",
                order,
                NEXT_NOTICE,
                others,
                afterFirst(order, first),
                noticed(order).and(r -> !((AppealNoticed) r.event()).by().equals(first.by())));
    }

    private Question afterFirst(OrderEntered order, AppealNoticed first) {
        Deadline own =
                file.deadlines()
                        .byId()
                        .get(DeadlineId.of(dispute, "appeal", order.orderId().value()));
        Optional<String> court = file.courtOf(order);
        if (court.isEmpty() || own == null) {
            return Question.waiting("the time to appeal from order " + order.orderId().value());
        }
        DeadlineRequest.Builder request =
                DeadlineRequest.underRule(court.get(), NEXT_NOTICE)
                        .from(Trigger.on(dayOf(first), "first-notice-filed"));
        if (own.status() != Deadlines.Status.VACATED) {
            request.and("own-time-due", Trigger.on(own.due().date(), "own-time-due"));
        }
        return Question.of(List.of(Expectations.build(file, court.get(), request)), List.of());
    }

    private LocalDate dayOf(AppealNoticed first) {
        return file.log().stream()
                .filter(recorded -> recorded.event().equals(first))
                .map(recorded -> recorded.stamp().effective().on())
                .findFirst()
                .orElseThrow();
    }
}
