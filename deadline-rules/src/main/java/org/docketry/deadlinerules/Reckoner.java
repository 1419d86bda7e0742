package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.Changes.Change;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Lawbook;
import org.docketry.deadlinerules.rules.Layer;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Rule;
import org.docketry.deadlinerules.rules.Transition.How;
import org.jspecify.annotations.Nullable;

/** Computes the date that a rule or a stated period sets, and the other dates one can argue. */
final class Reckoner {

    private final RuleBook book;
    private final DeadlineRequest request;
    private final Court court;
    private final Triggers triggers;
    private final List<Rule> versions;
    private final @Nullable Terms stated;
    private final List<Step> transitions = new ArrayList<>(1);

    private Reckoner(
            RuleBook book,
            DeadlineRequest request,
            Court court,
            Triggers triggers,
            List<Rule> versions,
            @Nullable Terms stated) {
        this.book = book;
        this.request = request;
        this.court = court;
        this.triggers = triggers;
        this.versions = versions;
        this.stated = stated;
    }

    static Reckoner of(
            RuleBook book,
            DeadlineRequest request,
            Court court,
            Triggers triggers,
            Basis.ByPeriod period) {
        Trigger trigger = request.trigger();
        String event = trigger == null ? null : trigger.event();
        Terms stated = Terms.of(period, event);
        return new Reckoner(book, request, court, triggers, List.of(), stated);
    }

    static Reckoner of(
            RuleBook book,
            DeadlineRequest request,
            Court court,
            Triggers triggers,
            Basis.ByRule byRule) {
        String id = book.lawbook().resolve(byRule.rule(), court);
        if (id == null) {
            throw Unanswered.refused(
                    request.id(),
                    "unknown-rule",
                    "No pack has a rule \"" + byRule.rule() + "\" for " + court.name() + ".");
        }
        List<Rule> versions = book.lawbook().versions(id);
        Rule latest = versions.getLast();
        boolean local = latest.layer() != Layer.STATUTE && latest.layer() != Layer.NATIONAL_RULE;
        if (local && !latest.governs(court)) {
            throw Unanswered.refused(
                    request.id(),
                    "rule-of-another-court",
                    id
                            + " governs in "
                            + String.join(", ", latest.courts())
                            + ", not in "
                            + court.id()
                            + ".");
        }
        return new Reckoner(book, request, court, triggers, versions, null);
    }

    Reckoning reckon() {
        refuseWithoutPeriod();
        LocalDate asOf = request.lawAsOf();
        if (asOf != null) {
            CalendarRange.check(request, asOf);
        }
        LocalDate anchor = triggers.anchor(wanted());
        Scenario scenario = Scenario.asOf(asOf == null ? anchor : asOf);
        if (!versions.isEmpty()
                && versions.getFirst().effectiveFrom().isAfter(scenario.ruleDay())) {
            throw Unanswered.refused(
                    request.id(),
                    "no-version-in-force",
                    "The packs have "
                            + versions.getFirst().id()
                            + " only from "
                            + versions.getFirst().version()
                            + ", not as of "
                            + scenario.ruleDay()
                            + ".");
        }
        Trail trail = new Trail();
        Outcome outcome = run(scenario, trail);
        Span span = outcome.span();
        if (asOf == null) {
            Scenario governing = governing(scenario, outcome);
            if (!governing.equals(scenario)) {
                scenario = governing;
                trail = new Trail();
                outcome = run(scenario, trail);
                span = outcome.span();
            }
            span = otherLaw(scenario, outcome, span);
        }
        if (outcome.contested() && scenario.serviceDays()) {
            span = withoutServiceDays(scenario, outcome, span);
        }
        return Account.of(outcome, span, transitions, trail.steps());
    }

    private String wanted() {
        return versions.isEmpty()
                ? "an event that the period is counted from"
                : versions.getLast().limits().getFirst().what();
    }

    private void refuseWithoutPeriod() {
        if (!versions.isEmpty() && versions.getLast().noPeriod() != null) {
            Rule rule = versions.getLast();
            throw Unanswered.refused(
                    request.id(),
                    "no-period",
                    rule.authority() + " sets no time. " + rule.noPeriod());
        }
    }

    private Outcome run(Scenario scenario, @Nullable Trail trail) {
        Terms terms =
                stated == null ? Terms.of(Lawbook.inForce(versions, scenario.ruleDay())) : stated;
        checkEvent(terms, scenario);
        EventNames.check(request, terms, versions);
        return new Evaluation(book, request, court, triggers, terms, scenario, trail).run();
    }

    /** An older version may run from another event; then the request has to say which it means. */
    private void checkEvent(Terms terms, Scenario scenario) {
        Limit first = terms.limits().getFirst();
        Trigger trigger = request.trigger();
        if (terms.rule() == null
                || trigger == null
                || request.events().containsKey(first.event())) {
            return;
        }
        String latest = versions.getLast().limits().getFirst().event();
        boolean silent = trigger.event() == null || latest.equals(trigger.event());
        if (silent && !latest.equals(first.event())) {
            throw Unanswered.missing(
                    request.id(),
                    "events." + first.event(),
                    "On "
                            + scenario.ruleDay()
                            + " the version of "
                            + terms.rule().version()
                            + " was in force, which runs from "
                            + first.what()
                            + "; today's runs from "
                            + versions.getLast().limits().getFirst().what()
                            + ".");
        }
    }

    private Changes changes(Outcome outcome) {
        return new Changes(versions, book.lawbook().laws(outcome.law().id()));
    }

    /** Applies the clauses of rules that say outright which version governs a running time. */
    private Scenario governing(Scenario base, Outcome outcome) {
        Moment due = outcome.span().prevailing();
        Scenario governing = base;
        for (Change change :
                changes(outcome).between(outcome.trigger().day(), due.day()).values()) {
            if (change.rule() == null || change.transition().how() != How.OLD_IF_DUE_WITHIN) {
                continue;
            }
            boolean handsOver = Changes.handsOver(change, due);
            transitions.add(
                    new Step(
                            1,
                            Kind.TRANSITION,
                            "The rule changed on "
                                    + Prose.date(change.from())
                                    + " while this time was running, and under the old rule it would"
                                    + " end on "
                                    + Prose.ended(due.words())
                                    + " "
                                    + change.transition().text()
                                    + " So the "
                                    + (handsOver ? "new" : "old")
                                    + " rule governs.",
                            change.transition().authority(),
                            change.from(),
                            null,
                            List.of()));
            if (handsOver) {
                governing = new Scenario(change.from(), base.lawDay(), base.serviceDays());
            }
        }
        return governing;
    }

    private Span otherLaw(Scenario scenario, Outcome outcome, Span span) {
        long due = span.prevailing().day();
        long trigger = outcome.trigger().day();
        Span wider = span;
        for (Change change :
                changes(outcome).between(Math.min(due, trigger), Math.max(due, trigger)).values()) {
            Scenario other = Changes.alternative(scenario, change, due >= trigger);
            Outcome argued = other.equals(scenario) ? null : argued(other);
            if (argued != null && !argued.span().equals(outcome.span())) {
                wider = wider.reaching(argued.span());
                outcome.reasons()
                        .add(
                                "The law changed on "
                                        + Prose.date(change.from())
                                        + ", while this time was running. "
                                        + change.transition().text()
                                        + " The date shown follows the law of the trigger's day;"
                                        + " under the other law it would be "
                                        + Prose.ended(argued.span().prevailing().words()));
            }
        }
        return wider;
    }

    private @Nullable Outcome argued(Scenario scenario) {
        try {
            return run(scenario, null);
        } catch (Unanswered _) {
            // The other version asks for an event that the request does not have.
            return null;
        }
    }

    private Span withoutServiceDays(Scenario scenario, Outcome outcome, Span span) {
        Outcome bare = run(scenario.withoutServiceDays(), null);
        if (bare.span().equals(outcome.span())) {
            return span;
        }
        CountingLaw.ServiceDays days = outcome.law().serviceDays();
        String why =
                outcome.terms().serviceDoubtful() || days.contest() == null
                        ? "The request has the period run from entry of an order and also says how"
                                + " the order was served. Days are added only to a time that runs"
                                + " from service."
                        : days.contest();
        outcome.reasons()
                .add(
                        why
                                + " Without the days added under "
                                + days.authority()
                                + " the date would be "
                                + Prose.ended(bare.span().prevailing().words()));
        return span.reaching(bare.span());
    }
}
