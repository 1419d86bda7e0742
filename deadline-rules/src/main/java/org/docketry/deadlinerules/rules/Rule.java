package org.docketry.deadlinerules.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.json.Words;
import org.jspecify.annotations.Nullable;

/**
 * One version of one rule. Its end is not stored: it ends where its successor begins.
 *
 * @param id as in {@code us.frcp.72-a}
 * @param authority the citation
 * @param courts court ids, kinds of court, or "all"
 * @param bound who has to act
 * @param law the counting law, or null for the court's own
 * @param combine how several limits make one date
 * @param limits empty when the rule sets no time
 * @param noPeriod why there is no time, when there is none
 * @param endsAt the hour at which the last day ends, when the rule sets one
 * @param notes what a reader of the date must know
 * @param warnIfAfter an event after which this due date deserves a warning
 * @param unverified what in this file rests on recall; printed in every derivation
 */
public record Rule(
        String id,
        LocalDate effectiveFrom,
        String title,
        Layer layer,
        String authority,
        List<String> courts,
        @Nullable Transition transition,
        Act act,
        String bound,
        Extension extension,
        @Nullable String law,
        Combine combine,
        List<Limit> limits,
        @Nullable String noPeriod,
        @Nullable LocalTime endsAt,
        List<String> conditions,
        List<String> notes,
        @Nullable String warnIfAfter,
        List<String> unverified,
        String source,
        List<Example> examples,
        String file) {

    /** How several limits make one date. */
    public enum Combine {
        EARLIER,
        LATER
    }

    /** The version is the date from which it is law. */
    public String version() {
        return effectiveFrom.toString();
    }

    public boolean governs(Court court) {
        return courts.contains("all")
                || courts.contains(court.id())
                || courts.contains(Words.of(court.kind()));
    }
}
