package org.docketry.deadlinerules;

import java.util.List;
import org.docketry.deadlinerules.rules.CountingLaw;

/**
 * One computation under one scenario.
 *
 * @param trigger the moment the first limit runs from
 * @param reasons why the span is not settled
 * @param waiting what a later event could still change
 * @param unverified what rests on recall in deadlines that this one is chained to
 * @param contested whether days were added that courts have not always added
 */
record Outcome(
        Span span,
        Moment trigger,
        Terms terms,
        CountingLaw law,
        DaysThatCount days,
        List<String> reasons,
        List<String> waiting,
        List<String> unverified,
        boolean contested) {}
