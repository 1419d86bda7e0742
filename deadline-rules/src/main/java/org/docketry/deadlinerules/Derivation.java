package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.List;
import org.docketry.deadlinerules.calendar.CourtDays.CalendarVersion;
import org.jspecify.annotations.Nullable;

/**
 * How a date was found, so that an independent reader can redo it.
 *
 * @param heading what is due, in a line
 * @param court the court's name
 * @param bound who has to act, or null where the source does not say
 * @param extendable who may set another time, or null where the source does not say
 * @param rule the rule and version used, or null when none was
 * @param law counting law and version used, or null for a date certain
 * @param unsettled why the date is not certain; empty when it is
 * @param unverified what rests on recall rather than on the text of the rule
 * @param notes conditions of the rule and what else the reader must know
 * @param discrepancy why a date printed elsewhere differs, when the request gave one that does
 * @param calendars editions of the calendars consulted
 */
public record Derivation(
        String heading,
        String court,
        @Nullable String bound,
        @Nullable String extendable,
        @Nullable RuleVersion rule,
        @Nullable RuleVersion law,
        List<Step> steps,
        List<String> unsettled,
        List<String> unverified,
        List<String> notes,
        List<String> warnings,
        @Nullable String discrepancy,
        List<CalendarVersion> calendars) {

    /** A dated version of a rule or law. */
    public record RuleVersion(String id, String version) {}

    /** The step that fixed the date: the last one that moved it, or the count itself. */
    public Step decidedBy() {
        return steps.stream()
                .filter(step -> step.kind().decides())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /** All days that were left out or rolled over. */
    public List<LocalDate> passed() {
        return steps.stream()
                .flatMap(step -> step.passed().stream())
                .map(Step.Passed::date)
                .toList();
    }
}
