package org.docketry.deadlinerules;

import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.Triggers.Start;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.calendar.CourtDays;
import org.docketry.deadlinerules.calendar.Reading;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.CountingLaw;
import org.docketry.deadlinerules.rules.Lawbook;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.docketry.deadlinerules.rules.Rule.Combine;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.jspecify.annotations.Nullable;

/** Runs the limits of one request under one scenario, with or without a trail of steps. */
final class Evaluation {

    private final DeadlineRequest request;
    private final Court court;
    private final RuleBook book;
    private final Triggers triggers;
    private final Terms terms;
    private final CountingLaw law;
    private final CourtDays courtDays;
    private final Scenario scenario;
    private final @Nullable Trail trail;

    private final List<String> reasons = new ArrayList<>(2);
    private final List<String> waiting = new ArrayList<>(1);
    private final List<String> unverified = new ArrayList<>(1);
    private boolean contested;

    Evaluation(
            RuleBook book,
            DeadlineRequest request,
            Court court,
            Triggers triggers,
            Terms terms,
            Scenario scenario,
            @Nullable Trail trail) {
        this.book = book;
        this.request = request;
        this.court = court;
        this.triggers = triggers;
        this.terms = terms;
        this.scenario = scenario;
        this.trail = trail;
        this.law = law();
        StateHolidays more = request.stateHolidays();
        CourtDays days = book.almanac().days(court, law.clerkToo(), more.states());
        this.courtDays = more.dates().isEmpty() ? days : days.plus(more.dates());
    }

    private CountingLaw law() {
        String id = terms.law() == null ? court.ownLaw() : terms.law();
        List<CountingLaw> versions = book.lawbook().laws(id);
        if (versions.isEmpty()) {
            throw Unanswered.refused(
                    request.id(),
                    "unknown-law",
                    "There is no counting law \""
                            + id
                            + "\"; there are "
                            + String.join(", ", book.lawbook().lawIds())
                            + ".");
        }
        return Lawbook.lawInForce(versions, scenario.lawDay());
    }

    Outcome run() {
        Span span = null;
        Start began = null;
        Limit governed = terms.limits().getFirst();
        for (Limit limit : terms.limits()) {
            boolean first = limit.equals(terms.limits().getFirst());
            Start start = first ? triggers.first(limit, terms.limits()) : triggers.further(limit);
            if (start == null) {
                unknown(limit);
            } else if (span == null || began == null) {
                began = start;
                governed = limit;
                span = limit(limit, start);
            } else {
                span = combined(limit, start, span);
            }
        }
        if (span == null || began == null) {
            throw triggers.missing("events." + governed.event(), governed.what());
        }
        DaysThatCount days = days(governed.period() == null || governed.period().after());
        return new Outcome(
                span,
                began.span().prevailing(),
                terms,
                law,
                days,
                reasons,
                waiting,
                unverified,
                contested);
    }

    private String which() {
        return terms.combine() == Combine.EARLIER ? "earlier" : "later";
    }

    private void unknown(Limit limit) {
        if (!limit.optional()) {
            throw Unanswered.missing(
                    request.id(),
                    "events." + limit.event(),
                    "The "
                            + which()
                            + " of several times governs, and the request does not say"
                            + " when this one begins: "
                            + limit.what()
                            + ".");
        }
        waiting.add(
                "The "
                        + which()
                        + " of several times governs. The request gives no date for this"
                        + " one: "
                        + limit.what()
                        + ". If its time ends "
                        + which()
                        + ", that one governs.");
    }

    private Span combined(Limit limit, Start start, Span known) {
        boolean earlier = terms.combine() == Combine.EARLIER;
        String which = which();
        Span other = limit(limit, start);
        Span combined = known.combined(other, earlier);
        if (trail != null) {
            trail.add(
                    earlier ? Kind.EARLIER : Kind.LATER,
                    "The "
                            + which
                            + " of "
                            + known.prevailing().words()
                            + " and "
                            + other.prevailing().words()
                            + " governs: "
                            + Prose.ended(combined.prevailing().words()),
                    authority(),
                    combined.prevailing().day());
        }
        return combined;
    }

    private String authority() {
        return terms.rule() == null ? "the words of the period" : terms.rule().authority();
    }

    private Span limit(Limit limit, Start start) {
        reasons.addAll(start.reasons());
        unverified.addAll(start.unverified());
        if (trail != null) {
            trail.addAll(start.before());
        }
        Period period = limit.period();
        if (period == null) {
            return moment(limit, start);
        }
        triggerStep(limit, start, period);
        if (period.unit() == Unit.HOURS && start.span().prevailing().isWhole()) {
            throw Unanswered.missing(
                    request.id(),
                    "trigger.time",
                    "A period of hours runs from a time of day, and the request gives none.");
        }
        if (period.unit() == Unit.HOURS) {
            CalendarRange.check(request, court.zone(), start.span().prevailing());
        }
        CalendarRange.check(request, period, start.span().prevailing(), law.shortBelow());
        int added = serviceDays(limit, period);
        DaysThatCount days = days(period.after());
        ServiceMethod method = request.serviceMethod();
        Count count =
                new Count(
                        period,
                        limit.landing(),
                        law,
                        days,
                        court.zone(),
                        added,
                        method == null ? "" : method.words());
        return span(count, start.span(), days);
    }

    private Span span(Count count, Span start, DaysThatCount days) {
        Moment prevailing = count.from(start.prevailing(), Reading.PREVAILING, trail);
        Moment fewest = count.from(start.prevailing(), Reading.FEWEST, null);
        Moment most = count.from(start.prevailing(), Reading.MOST, null);
        Span span =
                new Span(
                        prevailing,
                        Moment.earlier(prevailing, Moment.earlier(fewest, most)),
                        Moment.later(prevailing, Moment.later(fewest, most)));
        if (!start.isSettled()) {
            span = span.reaching(Span.settled(count.from(start.earliest(), Reading.FEWEST, null)));
            span = span.reaching(Span.settled(count.from(start.latest(), Reading.MOST, null)));
        }
        if (!span.isSettled()) {
            Unit unit = count.period().unit();
            if (unit == Unit.HOURS && CalendarRange.twice(court.zone(), start.prevailing())) {
                reasons.add(
                        "The clocks were set back that day, and the court's showed "
                                + start.prevailing().words()
                                + " twice. The date shown takes the first; the latest arguable one"
                                + " takes the second.");
            }
            boolean whole =
                    unit == Unit.COURT_DAYS
                            || unit == Unit.BUSINESS_DAYS
                            || (unit == Unit.DAYS && count.period().count() < law.shortBelow());
            // Days added after the roll may hide the day on which the roll itself differed.
            long margin = count.serviceDays() == 0 ? 0 : count.serviceDays() + 5L;
            long from = whole ? start.prevailing().day() : span.earliest().day() - margin;
            days.unsettled(
                    Math.min(from, span.earliest().day()),
                    Math.max(from, span.latest().day()),
                    law,
                    reasons);
        }
        return span;
    }

    private Span moment(Limit limit, Start start) {
        Moment moment = start.span().prevailing();
        if (trail != null) {
            trail.add(
                    Kind.MOMENT,
                    Prose.capital(limit.what())
                            + ": "
                            + Prose.ended(moment.words())
                            + " A time that is set, not computed, does not roll.",
                    authority(),
                    moment.day());
        }
        return start.span();
    }

    private void triggerStep(Limit limit, Start start, Period period) {
        if (trail == null) {
            return;
        }
        Moment moment = start.span().prevailing();
        String named = start.event();
        String called =
                named == null || named.equals(limit.event())
                        ? ""
                        : " (in the request: " + Limit.words(named) + ")";
        String counting = period.unit() == Unit.HOURS ? "" : " That day is not counted.";
        trail.add(
                Kind.TRIGGER,
                Prose.capital(limit.what())
                        + called
                        + ": "
                        + Prose.ended(moment.words())
                        + counting,
                law.cites().trigger(),
                moment.day());
    }

    private int serviceDays(Limit limit, Period period) {
        ServiceMethod method = request.serviceMethod();
        if (method == null && period.after() && limit.serviceDays()) {
            waiting.add(law.serviceDays().silence());
        }
        if (method == null || !period.after() || !law.serviceDays().methods().contains(method)) {
            return 0;
        }
        if (!limit.serviceDays()) {
            waiting.add(
                    "Service was "
                            + method.words()
                            + ", but nothing is added under "
                            + law.serviceDays().authority()
                            + ": "
                            + limit.because()
                            + ".");
            return 0;
        }
        contested |= law.serviceDays().contested().contains(method) || terms.serviceDoubtful();
        return scenario.serviceDays() ? law.serviceDays().days() : 0;
    }

    private DaysThatCount days(boolean after) {
        Act act = request.act() == null ? terms.act() : request.act();
        return new DaysThatCount(
                courtDays, after || law.stateBothWays(), request.closures(), act == Act.FILING);
    }
}
