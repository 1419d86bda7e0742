package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.docketry.docket.domain.Derivation.Step;
import org.docketry.docket.domain.Obligation.WhenDue.FixedDate;
import org.docketry.docket.domain.Obligation.WhenDue.NoneStated;
import org.docketry.docket.domain.Obligation.WhenDue.Period;
import org.docketry.docket.domain.OrderFact.OrderEntered;

/** Reads the dates that orders name, and leaves periods to whoever can count them. */
public final class FixedDates implements DeadlinePolicy {
    private final CourtZones zones;

    public FixedDates(CourtZones zones) {
        this.zones = zones;
    }

    @Override
    public Reading read(Question question) {
        List<String> missing = new ArrayList<>();
        switch (question.obligation().due()) {
            case FixedDate _ -> {}
            case Period period -> missing.add(uncounted(period));
            case NoneStated _ -> missing.add("a date: the order states none");
        }
        String court = question.court().orElse("");
        if (court.isEmpty()) {
            missing.add("the court whose order it is: link its docket");
        } else if (zones.zone(court).isEmpty()) {
            missing.add("the time zone of the court " + court);
        }
        if (question.obligation().due() instanceof FixedDate(LocalDate date) && missing.isEmpty()) {
            ZoneId zone = zones.zone(court).orElseThrow();
            return new Reading.Dated(
                    court, Due.endOf(date, zone), derivation(question, date, zone));
        }
        return new Reading.Waiting(List.copyOf(missing));
    }

    private static String uncounted(Period period) {
        String unit = period.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String direction = period.direction().name().toLowerCase(Locale.ROOT);
        return "the counting of %d %s %s: %s"
                .formatted(period.count(), unit, direction, period.trigger());
    }

    private static Derivation derivation(Question question, LocalDate date, ZoneId zone) {
        OrderEntered order = question.order();
        String entry = order.entry() == null ? "" : ", Dkt. " + order.entry();
        Step fixed =
                new Step(
                        1,
                        "The order signed on %s names the day: %s."
                                .formatted(order.signedOn(), date),
                        "Order %s%s, obligation %s"
                                .formatted(
                                        order.orderId().value(),
                                        entry,
                                        question.obligation().obligationId().value()),
                        date);
        Step kept =
                new Step(
                        2,
                        "Rule 6(a) counts periods and does not touch a day that a court has fixed:"
                                + " it stays even on a Saturday, a Sunday or a legal holiday.",
                        "Fed. R. Civ. P. 6(a), advisory committee's note to 2009 amendment",
                        date);
        Step ends =
                new Step(
                        3,
                        "The order names no hour; for electronic filing the day lasts until"
                                + " midnight in the court's time zone, "
                                + zone.getId()
                                + ".",
                        "Fed. R. Civ. P. 6(a)(4)(A)",
                        date);
        return Derivation.settled(List.of(fixed, kept, ends));
    }
}
