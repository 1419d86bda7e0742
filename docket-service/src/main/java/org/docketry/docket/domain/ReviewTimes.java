package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docketry.deadlinerules.DeadlineRequest;
import org.docketry.deadlinerules.Trigger;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.OrderFact.Bench;
import org.docketry.docket.domain.OrderFact.Finality;
import org.docketry.docket.domain.OrderFact.ObjectionToOrderFiled;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Order;

/**
 * The way from a magistrate judge to the district judge: the time to object (Fed. R. Civ. P. 72(a))
 * and, in the Northern District of California, the day on which silence denies the objection.
 */
final class ReviewTimes {
    private static final String REVIEW = "us.frcp.72-a";
    private static final String LAPSE = "cand.civ-lr-72-2";

    private final DisputeId dispute;
    private final CaseFile file;

    ReviewTimes(DisputeId dispute, CaseFile file) {
        this.dispute = dispute;
        this.file = file;
    }

    List<Expectation> all() {
        List<Expectation> all = new ArrayList<>();
        for (Order order : reviewable()) {
            all.add(objections(order.entered()));
            order.objections().forEach(filed -> lapse(order.entered(), filed).ifPresent(all::add));
        }
        file.motions().byId().values().stream()
                .filter(this::lapses)
                .map(this::lapse)
                .forEach(all::add);
        return all;
    }

    /**
     * What a magistrate judge decides for good, by consent, is appealed from and not objected to.
     */
    private List<Order> reviewable() {
        return file.orders().byId().values().stream()
                .filter(Order::stands)
                .filter(order -> order.entered().bench() == Bench.MAGISTRATE_JUDGE)
                .filter(order -> order.entered().finality() != Finality.FINAL)
                .toList();
    }

    /** By whoever the order is against, and we do not say who that is. */
    private Expectation objections(OrderEntered order) {
        String id = order.orderId().value();
        return new Expectation(
                DeadlineId.of(dispute, "objections-to-order", id),
                "Objections to the magistrate judge's order " + id,
                Basis.rule(REVIEW, order.orderId()),
                Expectations.touched(file, order),
                null,
                review(order),
                Expectations.firstDone(file, recorded -> takesUp(order, recorded)));
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

    private boolean takesUp(OrderEntered order, Recorded recorded) {
        return switch (recorded.event()) {
            case ObjectionToOrderFiled filed -> filed.orderId().equals(order.orderId());
            case MotionFiled filed -> seeksRelief(order, filed, recorded.stamp().effective().on());
            case DisputeEvent _ -> false;
        };
    }

    /** A motion does not name its order; it is taken for this one only where there is no other. */
    private boolean seeksRelief(OrderEntered order, MotionFiled filed, LocalDate on) {
        Motion motion = file.motions().byId().get(filed.motionId());
        return filed.kind() == MotionKind.FOR_RELIEF_FROM_ORDER
                && motion != null
                && !order.day().isAfter(on)
                && Forums.of(file, motion).stream().findFirst().equals(file.courtOf(order))
                && reviewable().stream()
                        .map(Order::entered)
                        .filter(other -> file.courtOf(other).equals(file.courtOf(order)))
                        .filter(other -> !other.day().isAfter(on))
                        .allMatch(order::equals);
    }

    /** Not where the same paper is on record as a motion for relief. */
    private Optional<Expectation> lapse(OrderEntered order, ObjectionToOrderFiled filed) {
        LocalDate on = dayOf(filed);
        boolean alsoMotion =
                file.motions().byId().values().stream()
                        .filter(motion -> motion.on().equals(on))
                        .map(Motion::filed)
                        .anyMatch(
                                motion ->
                                        motion.kind() == MotionKind.FOR_RELIEF_FROM_ORDER
                                                && motion.by().equals(filed.by()));
        if (alsoMotion || takenUp(filed) || !file.courtOf(order).equals(Optional.of("cand"))) {
            return Optional.empty();
        }
        return Optional.of(
                lapse(filed.objectionId().value(), Basis.rule(LAPSE, order.orderId()), on));
    }

    /** An order that decides it, or sets a schedule for it, ends the wait. */
    private boolean takenUp(ObjectionToOrderFiled filed) {
        return file.orders().byId().values().stream()
                .filter(Order::stands)
                .anyMatch(order -> order.entered().takesUp(filed));
    }

    private LocalDate dayOf(ObjectionToOrderFiled filed) {
        return file.log().stream()
                .filter(recorded -> recorded.event().equals(filed))
                .map(recorded -> recorded.stamp().effective().on())
                .findFirst()
                .orElseThrow();
    }

    /** Until the court rules, or sets a schedule by taking the motion up at a hearing. */
    private boolean lapses(Motion motion) {
        boolean taken =
                file.hearings().byId().values().stream()
                        .filter(hearing -> hearing.status() == Hearings.Status.SET)
                        .anyMatch(h -> h.set().motionIds().contains(motion.filed().motionId()));
        return motion.filed().kind() == MotionKind.FOR_RELIEF_FROM_ORDER
                && motion.outcomes().isEmpty()
                && !taken
                && Forums.of(file, motion).stream().findFirst().equals(Optional.of("cand"));
    }

    private Expectation lapse(Motion motion) {
        MotionFiled filed = motion.filed();
        return lapse(filed.motionId().value(), Basis.rule(LAPSE, filed.motionId()), motion.on());
    }

    /** Nobody has to act by that day: it is when the request counts as denied. */
    private Expectation lapse(String paper, Basis basis, LocalDate on) {
        DeadlineRequest request =
                Expectations.build(
                        file,
                        "cand",
                        DeadlineRequest.underRule("cand", LAPSE)
                                .from(Trigger.on(on, "motion-filed")));
        return new Expectation(
                DeadlineId.of(dispute, "deemed-denied", paper),
                "%s counts as denied, unless the district judge orders or sets a schedule"
                        .formatted(paper),
                basis,
                List.of(),
                null,
                Question.of(List.of(request), List.of()),
                null);
    }
}
