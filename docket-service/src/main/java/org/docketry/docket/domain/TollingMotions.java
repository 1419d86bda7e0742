package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.MotionFact.MotionFiled;
import org.docketry.docket.domain.MotionFact.MotionKind;
import org.docketry.docket.domain.Motions.Motion;
import org.docketry.docket.domain.Motions.Ruled;
import org.docketry.docket.domain.OrderFact.Finality;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Order;
import org.jspecify.annotations.Nullable;

/**
 * The motions that stop the time to appeal from one final order until the last of them is disposed
 * of, if they were filed within 28 days of its entry (Fed. R. App. P. 4(a)(4)(A)).
 */
record TollingMotions(CaseFile file, OrderEntered order) {
    private static final Set<MotionKind> KINDS =
            EnumSet.of(MotionKind.FOR_RECONSIDERATION, MotionKind.FOR_RELIEF_FROM_ORDER);

    /** What they do to the time. */
    sealed interface Found {

        record None() implements Found {}

        record Pending(String missing) implements Found {}

        /** Counted from {@code on}, the entry of the order that disposed of the last. */
        record Disposed(LocalDate on, String note) implements Found {}
    }

    /**
     * @param amendment the time for such motions as it is on record; null while it is not
     */
    Found until(@Nullable Deadline amendment) {
        List<Motion> attacking =
                file.motions().byId().values().stream()
                        .filter(motion -> attacks(motion.filed(), motion.on()))
                        .toList();
        if (attacking.isEmpty()) {
            return new Found.None();
        }
        if (amendment == null) {
            return new Found.Pending("the time for a motion under Fed. R. Civ. P. 59(e)");
        }
        List<Motion> timely =
                attacking.stream()
                        .filter(motion -> !motion.on().isAfter(amendment.due().date()))
                        .toList();
        return timely.isEmpty() ? new Found.None() : until(timely);
    }

    private Found until(List<Motion> timely) {
        for (Motion motion : timely) {
            if (motion.outcomes().isEmpty()
                    || motion.outcomes().stream().anyMatch(TollingMotions::open)) {
                return new Found.Pending(
                        "the order that disposes of motion %s, which was filed in time on %s (Fed. R. App. P. 4(a)(4)(A))"
                                .formatted(motion.filed().motionId().value(), motion.on()));
            }
        }
        List<OrderEntered> disposing =
                timely.stream()
                        .flatMap(motion -> motion.outcomes().stream())
                        .map(ruled -> file.orders().byId().get(ruled.orderId()))
                        .filter(Objects::nonNull)
                        .map(Order::entered)
                        .toList();
        return disposing.stream()
                .filter(one -> one.enteredOn() == null)
                .findFirst()
                .<Found>map(
                        one ->
                                new Found.Pending(
                                        "the day on which order %s was entered on the docket"
                                                .formatted(one.orderId().value())))
                .orElseGet(() -> disposed(disposing));
    }

    private static boolean open(Ruled ruled) {
        return ruled.ruling().outcome() == Ruling.Outcome.NOT_REACHED;
    }

    private static Found disposed(List<OrderEntered> orders) {
        OrderEntered last =
                orders.stream().max(Comparator.comparing(OrderEntered::day)).orElseThrow();
        return new Found.Disposed(
                last.day(),
                "Order %s disposed of the last motion that stopped the time to appeal."
                        .formatted(last.orderId().value()));
    }

    /** A motion names no order: it is taken to attack the last final one of its court. */
    boolean attacks(MotionFiled filed, LocalDate on) {
        Motion motion = file.motions().byId().get(filed.motionId());
        if (motion == null || !KINDS.contains(filed.kind())) {
            return false;
        }
        Optional<String> court = Forums.of(file, motion).stream().findFirst();
        Optional<OrderEntered> last =
                file.orders().byId().values().stream()
                        .filter(Order::stands)
                        .map(Order::entered)
                        .filter(other -> other.finality() == Finality.FINAL)
                        .filter(other -> file.courtOf(other).equals(court))
                        .filter(other -> !other.day().isAfter(on))
                        .max(Comparator.comparing(OrderEntered::day));
        return last.filter(order::equals).isPresent();
    }
}
