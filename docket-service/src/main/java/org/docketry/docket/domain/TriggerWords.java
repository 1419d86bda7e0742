package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.docketry.deadlinerules.Trigger;
import org.docketry.docket.domain.Hearings.Hearing;
import org.docketry.docket.domain.Id.MotionId;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.Orders.Agreement;
import org.docketry.docket.domain.Orders.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Finds on record what the words "within so many days of …" of an order or agreement mean. Where
 * the words fit nothing, or more than one thing, it says so; it never chooses.
 */
final class TriggerWords {
    static final String BY_NOTICE =
            "Service is taken to be the notice of electronic filing on the day the order was"
                    + " entered, or signed where no entry is on record; no other service is on"
                    + " record.";
    private static final String SIGNED =
            "Counted from the day the order was signed; counted from its entry it would be later.";
    private static final List<String> THE_AGREEMENT = List.of("agree", "stipulat", "confer");
    private static final List<String> PERFORMANCE =
            List.of("produc", "complian", "complying", "respon");

    private final CaseFile file;
    private final Duty own;
    private final @Nullable OrderEntered order;

    /**
     * @param own the obligation whose words these are
     * @param order the order that makes it; null where an agreement does
     */
    TriggerWords(CaseFile file, Duty own, @Nullable OrderEntered order) {
        this.file = file;
        this.own = own;
        this.order = order;
    }

    /** What was found. */
    sealed interface Found {

        /**
         * A day that the time runs from.
         *
         * @param served whether it is the day on which a paper was served electronically
         */
        record Start(Trigger trigger, boolean served, List<String> notes) implements Found {}

        /** Nothing yet, or nothing that is certain. */
        record Absent(String missing) implements Found {}
    }

    Found find(String words, boolean hours) {
        for (Duty duty : file.orders().duties().values()) {
            if (duty.obligation().obligationId().value().equals(words)) {
                return performance(duty, words);
            }
        }
        for (Hearing hearing : file.hearings().byId().values()) {
            if (hearing.set().hearingId().value().equals(words)) {
                return hearing(List.of(hearing), hours);
            }
        }
        String text = words.toLowerCase(Locale.ROOT);
        List<String> acts = PERFORMANCE.stream().filter(text::contains).toList();
        if (text.contains("hearing")) {
            return hearing(hearings(), hours);
        }
        if (order != null && acts.isEmpty() && text.contains("order")) {
            return ofOrder(order, text);
        }
        Agreement agreement = own.agreement();
        if (agreement != null
                && acts.isEmpty()
                && THE_AGREEMENT.stream().anyMatch(text::contains)) {
            return start(agreement.on(), null, "agreement");
        }
        return performance(acts, words);
    }

    private static Found ofOrder(OrderEntered order, String text) {
        LocalDate entered = order.enteredOn();
        if (text.contains("serv")) {
            return new Found.Start(
                    Trigger.on(order.day(), "order-served"), true, List.of(BY_NOTICE));
        }
        if (text.contains("entry") || text.contains("entered") || text.contains("docket")) {
            return entered == null
                    ? new Found.Absent("the day on which the order was entered")
                    : start(entered, null, "entry-of-the-order");
        }
        boolean later = entered != null && entered.isAfter(order.signedOn());
        return new Found.Start(
                Trigger.on(order.signedOn(), "signature-of-the-order"),
                false,
                later ? List.of(SIGNED) : List.of());
    }

    private List<Hearing> hearings() {
        List<Ruling> rulings = order == null ? List.of() : order.rulings();
        Set<MotionId> ruled = rulings.stream().map(Ruling::motionId).collect(Collectors.toSet());
        List<Hearing> coming =
                file.hearings().byId().values().stream()
                        .filter(hearing -> hearing.status() == Hearings.Status.SET)
                        .toList();
        List<Hearing> onThese =
                coming.stream()
                        .filter(h -> h.set().motionIds().stream().anyMatch(ruled::contains))
                        .toList();
        return onThese.isEmpty() ? coming : onThese;
    }

    private static Found hearing(List<Hearing> hearings, boolean hours) {
        if (hearings.isEmpty()) {
            return new Found.Absent("the hearing: none is set");
        }
        if (hearings.size() > 1) {
            return new Found.Absent("which hearing is meant: several are set");
        }
        Hearing hearing = hearings.getFirst();
        return hearing.status() == Hearings.Status.SET
                ? start(hearing.on(), hours ? hearing.at() : null, "hearing")
                : new Found.Absent("the hearing: it was vacated or held");
    }

    /** "Such production": the act of the one other obligation of this paper that it fits. */
    private Found performance(List<String> acts, String words) {
        List<Duty> fitting =
                file.orders().duties().values().stream()
                        .filter(own::besides)
                        .filter(duty -> acts.stream().anyMatch(act(duty)::contains))
                        .toList();
        return fitting.size() == 1
                ? performance(fitting.getFirst(), words)
                : new Found.Absent("the day of: " + words);
    }

    private static String act(Duty duty) {
        return duty.obligation().act().toLowerCase(Locale.ROOT);
    }

    private static Found performance(Duty duty, String words) {
        return duty.compliedOn() == null
                ? new Found.Absent(
                        "%s, which waits for obligation %s to be met"
                                .formatted(words, duty.obligation().obligationId().value()))
                : start(duty.compliedOn(), null, "compliance");
    }

    private static Found start(LocalDate on, @Nullable LocalTime at, String event) {
        return new Found.Start(new Trigger.On(on, at, event), false, List.of());
    }
}
