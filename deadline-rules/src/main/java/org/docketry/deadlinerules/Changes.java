package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Rule;
import org.docketry.deadlinerules.rules.Transition;
import org.docketry.deadlinerules.rules.Transition.How;
import org.jspecify.annotations.Nullable;

/** Changes of the law between a trigger and the due date, and what they do to the count. */
final class Changes {

    private final List<Rule> rules;
    private final List<CountingLaw> laws;

    /**
     * A change while the time was running.
     *
     * @param rule the rule's new version, or null when only the counting law changed
     */
    record Change(LocalDate from, Transition transition, @Nullable Rule rule) {}

    Changes(List<Rule> rules, List<CountingLaw> laws) {
        this.rules = rules;
        this.laws = laws;
    }

    /** The changes after {@code lo}, up to and on {@code hi}, in order. */
    Map<LocalDate, Change> between(long lo, long hi) {
        if (lo >= hi) {
            return Map.of();
        }
        Map<LocalDate, Change> changes = new TreeMap<>();
        for (CountingLaw law : laws) {
            if (law.transition() != null && within(law.effectiveFrom(), lo, hi)) {
                changes.put(
                        law.effectiveFrom(),
                        new Change(law.effectiveFrom(), law.transition(), null));
            }
        }
        for (Rule rule : rules) {
            if (rule.transition() != null && within(rule.effectiveFrom(), lo, hi)) {
                changes.put(
                        rule.effectiveFrom(),
                        new Change(rule.effectiveFrom(), rule.transition(), rule));
            }
        }
        return changes;
    }

    private static boolean within(LocalDate date, long lo, long hi) {
        long day = date.toEpochDay();
        return day > lo && day <= hi;
    }

    /** Whether a rule's own clause hands the running time over to the new version. */
    static boolean handsOver(Change change, Moment dueUnderOld) {
        return change.rule() != null
                && change.transition().how() == How.OLD_IF_DUE_WITHIN
                && dueUnderOld.day() - change.from().toEpochDay() > change.transition().days();
    }

    /** The other law one can argue for: the new one forward, the old one backward. */
    static Scenario alternative(Scenario base, Change change, boolean after) {
        LocalDate day = after ? change.from() : change.from().minusDays(1);
        return change.transition().how() == How.JUST_AND_PRACTICABLE
                ? new Scenario(day, day, base.serviceDays())
                : base;
    }
}
