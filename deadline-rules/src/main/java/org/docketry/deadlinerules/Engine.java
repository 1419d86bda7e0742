package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Derivation.RuleVersion;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.Trigger.On;
import org.docketry.deadlinerules.calendar.Closure;
import org.docketry.deadlinerules.calendar.Court;
import org.docketry.deadlinerules.calendar.CourtDays;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Extension;
import org.docketry.deadlinerules.rules.Layer;
import org.jspecify.annotations.Nullable;

/** Answers one request: finds the court, lets every source speak, weighs them, shows the work. */
final class Engine {

    private static final String DATE_CERTAIN =
            "Fed. R. Civ. P. 6(a), advisory committee's note to 2009 amendment";

    private final RuleBook book;

    Engine(RuleBook book) {
        this.book = book;
    }

    Answer compute(DeadlineRequest request, int depth) {
        try {
            return answer(request, depth);
        } catch (Unanswered unanswered) {
            return unanswered.answer();
        }
    }

    private Answer answer(DeadlineRequest request, int depth) {
        Court court =
                book.courts()
                        .find(request.court())
                        .orElseThrow(
                                () ->
                                        Unanswered.refused(
                                                request.id(),
                                                "unknown-court",
                                                "No federal court has the id \""
                                                        + request.court()
                                                        + "\"."));
        Reckoning base = reckon(request, court, depth);
        Reckoning weighed = base;
        if (!request.competing().isEmpty()) {
            List<Reckoning> others = new ArrayList<>();
            for (Competing competing : request.competing()) {
                others.add(competitor(request, competing, court, depth));
            }
            weighed = Precedence.weigh(base, others);
        }
        return computed(request, court, weighed);
    }

    private Reckoning competitor(
            DeadlineRequest request, Competing competing, Court court, int depth) {
        Trigger trigger = competing.trigger() == null ? request.trigger() : competing.trigger();
        return reckon(request.about(competing.basis(), trigger), court, depth)
                .as(competing.layer(), competing.authority());
    }

    private Reckoning reckon(DeadlineRequest request, Court court, int depth) {
        Triggers triggers = new Triggers(this, request, depth);
        return switch (request.basis()) {
            case Basis.BySeveral several -> several(request, several, court, depth);
            case Basis.ByDate fixed -> fixed(request, fixed, court);
            case Basis.ByPeriod period ->
                    Reckoner.of(book, request, court, triggers, period).reckon();
            case Basis.ByRule rule -> Reckoner.of(book, request, court, triggers, rule).reckon();
        };
    }

    private Reckoning several(
            DeadlineRequest request, Basis.BySeveral several, Court court, int depth) {
        List<Reckoning> parts = new ArrayList<>();
        for (Basis.Part part : several.parts()) {
            Trigger trigger = part.trigger() == null ? request.trigger() : part.trigger();
            parts.add(reckon(request.about(part.basis(), trigger), court, depth + 1));
        }
        return Precedence.combine(several.combine(), parts);
    }

    /** A date certain is not computed, so no counting law moves it, not even off a Sunday. */
    private Reckoning fixed(DeadlineRequest request, Basis.ByDate fixed, Court court) {
        LocalDate date = CalendarRange.check(request, fixed.date());
        Moment moment = Moment.of(date, fixed.time());
        CalendarRange.check(request, court.zone(), moment);
        CourtDays days = book.almanac().days(court, false, request.stateHolidays().states());
        Closure closure = days.closure(moment.day());
        boolean closed =
                request.closures().contains(date) || (closure != null && closure.inaccessible());
        Trail trail = new Trail();
        trail.add(
                Kind.FIXED,
                "Due on "
                        + moment.words()
                        + ", a date certain. Nothing is computed, so the date does"
                        + " not roll, whatever day it is.",
                DATE_CERTAIN,
                moment.day());
        List<String> notes = new ArrayList<>();
        if (closed) {
            notes.add(
                    "The clerk's office was inaccessible on that day. Rule 6(a)(3) extends computed"
                            + " times only; ask the court for leave.");
        }
        return new Reckoning(
                Span.settled(moment),
                trail.steps(),
                new ArrayList<>(),
                notes,
                List.of(),
                null,
                null,
                "A date certain",
                "the request",
                Layer.ORDER,
                null,
                null,
                Act.FILING,
                DATE_CERTAIN,
                null,
                days.calendars());
    }

    private static Computed computed(DeadlineRequest request, Court court, Reckoning reckoning) {
        Span span = reckoning.span().endingAt(request.endsAt());
        List<String> unsettled = span.isSettled() ? List.of() : List.copyOf(reckoning.reasons());
        Due due = span.prevailing().due(court.zone());
        Trail trail = new Trail();
        trail.addAll(reckoning.steps());
        trail.add(
                Kind.END,
                ending(request, reckoning, due),
                reckoning.endCite(),
                span.prevailing().day());
        List<Step> steps = trail.steps();
        List<String> notes = new ArrayList<>(reckoning.notes());
        if (court.note() != null) {
            notes.add("Times are those of " + court.zone() + "; " + court.note() + ".");
        }
        Derivation derivation =
                new Derivation(
                        reckoning.heading(),
                        court.name(),
                        reckoning.bound(),
                        extendable(reckoning),
                        reckoning.rule(),
                        reckoning.law(),
                        steps,
                        unsettled,
                        reckoning.unverified(),
                        List.copyOf(notes),
                        warnings(request, reckoning, due),
                        Discrepancy.explain(request.printed(), due, reckoning, steps),
                        reckoning.calendars());
        return new Computed(
                request.id(),
                due,
                span.isSettled() ? null : span.earliest().due(court.zone()),
                span.isSettled() ? null : span.latest().due(court.zone()),
                derivation);
    }

    private static @Nullable String extendable(Reckoning reckoning) {
        Extension extension = reckoning.extension();
        if (extension == null) {
            return null;
        }
        return extension.by().isEmpty()
                ? "by nobody (" + extension.authority() + ")"
                : extension.by().stream()
                        .map(Layer::words)
                        .collect(
                                Collectors.joining(
                                        ", ", "by ", " (" + extension.authority() + ")"));
    }

    private static String ending(DeadlineRequest request, Reckoning reckoning, Due due) {
        LocalTime time = due.time();
        if (time != null) {
            return "The time ends on " + due.zone() + " clocks at " + Prose.ended(Prose.time(time));
        }
        Act act = request.act() == null ? reckoning.act() : request.act();
        return act == Act.FILING
                ? "For electronic filing the last day ends at midnight in "
                        + due.zone()
                        + "; for other filing, when the clerk's office is scheduled to close."
                : "The act is no filing; the whole day may be used, in " + due.zone() + ".";
    }

    private static List<String> warnings(DeadlineRequest request, Reckoning reckoning, Due due) {
        String event = reckoning.warnIfAfter();
        if (event != null
                && request.events().get(event) instanceof On other
                && other.date().isBefore(due.date())) {
            return List.of(
                    "This time ends on "
                            + Prose.date(due.date())
                            + ", after "
                            + event.replace('-', ' ')
                            + " on "
                            + Prose.date(other.date())
                            + "; it does not stay what is due then.");
        }
        return List.of();
    }

    /** The version of a rule that an answer rests on, as text for a person. */
    static String version(RuleVersion version) {
        return version.id() + ", version of " + version.version();
    }
}
