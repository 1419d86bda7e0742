package org.docketry.deadlinerules;

import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.Derivation.RuleVersion;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.calendar.Closure;
import org.docketry.deadlinerules.calendar.Holiday;
import org.docketry.deadlinerules.calendar.Standing;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Layer;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Gives account of a computation: its steps in order, and all that a reader has to know. */
final class Account {

    private final Outcome outcome;
    private final @Nullable Rule rule;
    private final CountingLaw law;

    private Account(Outcome outcome) {
        this.outcome = outcome;
        this.rule = outcome.terms().rule();
        this.law = outcome.law();
    }

    static Reckoning of(Outcome outcome, Span span, List<Step> transitions, List<Step> counted) {
        return new Account(outcome).reckoning(span, transitions, counted);
    }

    private Reckoning reckoning(Span span, List<Step> transitions, List<Step> counted) {
        Trail trail = new Trail();
        trail.add(Kind.RULE, opening(), authority(), outcome.trigger().day());
        trail.addAll(transitions);
        trail.addAll(counted);
        return new Reckoning(
                span.endingAt(outcome.terms().endsAt()),
                trail.steps(),
                outcome.reasons(),
                notes(),
                unverified(),
                rule == null ? null : new RuleVersion(rule.id(), rule.version()),
                new RuleVersion(law.id(), law.effectiveFrom().toString()),
                rule == null ? "A period of " + period() : rule.title() + ", " + authority(),
                authority(),
                rule == null ? Layer.ORDER : rule.layer(),
                rule == null ? null : rule.extension(),
                rule == null ? null : rule.bound(),
                outcome.terms().act(),
                law.cites().end(),
                rule == null ? null : rule.warnIfAfter(),
                outcome.days().court().calendars());
    }

    /** What somebody may believe of the due date, and why it does not matter. */
    private void addDay(long day, List<String> notes) {
        for (Holiday holiday : outcome.days().court().on(day)) {
            if (holiday.standing() == Standing.REJECTED && holiday.note() != null) {
                notes.add(Prose.date(day) + " (" + holiday.name() + "): " + holiday.note());
            }
        }
        Closure closure = outcome.days().court().closure(day);
        if (closure != null && !closure.inaccessible()) {
            String note = closure.note() == null ? "" : " " + closure.note();
            notes.add(
                    Prose.date(day) + " (" + closure.name() + ") does not extend the time." + note);
        }
    }

    private String authority() {
        return rule == null ? "the request" : rule.authority();
    }

    private String opening() {
        String counted =
                " Counted under " + law.title() + " as in force from " + law.effectiveFrom() + ".";
        return rule == null
                ? "The request states a period of " + period() + "." + counted
                : rule.id()
                        + ", version of "
                        + rule.version()
                        + ": "
                        + rule.title()
                        + "."
                        + counted;
    }

    private String period() {
        Limit first = outcome.terms().limits().getFirst();
        return first.period() + " the " + Limit.words(first.event());
    }

    private List<String> unverified() {
        List<String> unverified = new ArrayList<>(2);
        if (rule != null) {
            rule.unverified().forEach(text -> unverified.add(rule.id() + ": " + text));
        }
        law.unverified().forEach(text -> unverified.add(law.id() + ": " + text));
        outcome.unverified().stream()
                .filter(text -> !unverified.contains(text))
                .forEach(unverified::add);
        return unverified;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (rule != null) {
            notes.addAll(rule.conditions());
            notes.addAll(rule.notes());
        }
        notes.addAll(outcome.waiting());
        addDay(outcome.span().prevailing().day(), notes);
        String beyond = CalendarRange.beyond(outcome.span().prevailing().date());
        if (beyond != null) {
            notes.add(beyond);
        }
        if (outcome.days().stateToo()) {
            for (String state : outcome.days().court().statesWithoutCalendar()) {
                notes.add(
                        "No calendar of the holidays of "
                                + state
                                + " is loaded. A state holiday on the last day would extend the time: "
                                + law.cites().stateHoliday()
                                + ".");
            }
        }
        return notes;
    }
}
