package org.docketry.deadlinerules;

import java.time.LocalTime;
import java.util.List;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Rule;
import org.docketry.deadlinerules.rules.Rule.Combine;
import org.jspecify.annotations.Nullable;

/**
 * What has to be counted: the limits of a rule version, or the period of an order.
 *
 * @param rule null for a period that the request states
 * @param law id of the counting law; null for the court's own
 * @param serviceDoubtful whether it is doubtful that days are added for the manner of service
 */
record Terms(
        @Nullable Rule rule,
        @Nullable String law,
        Act act,
        Combine combine,
        List<Limit> limits,
        @Nullable LocalTime endsAt,
        boolean serviceDoubtful) {

    static Terms of(Rule rule) {
        return new Terms(
                rule, rule.law(), rule.act(), rule.combine(), rule.limits(), rule.endsAt(), false);
    }

    /** A period from an event of which only the name says whether it is a service. */
    static Terms of(Basis.ByPeriod basis, @Nullable String event) {
        Period period = basis.period();
        String name = event == null ? "event" : event;
        boolean doubtful = name.equals("order-entered");
        boolean added =
                doubtful
                        || name.equals("event")
                        || (name.contains("serv") && !name.equals("subpoena-served"));
        String because =
                added
                        ? "the request says how the paper was served"
                        : "the period runs from "
                                + Limit.words(name)
                                + ", not from service on a party";
        return new Terms(
                null,
                basis.law(),
                Act.FILING,
                Combine.EARLIER,
                List.of(Limit.of(name, period, added, because)),
                null,
                doubtful);
    }
}
