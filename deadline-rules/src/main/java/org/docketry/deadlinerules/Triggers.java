package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Trigger.Awaited;
import org.docketry.deadlinerules.Trigger.DueOf;
import org.docketry.deadlinerules.Trigger.On;
import org.docketry.deadlinerules.rules.Limit;
import org.docketry.deadlinerules.rules.Limit.Chain;
import org.jspecify.annotations.Nullable;

/** Finds the moment that each limit of one request runs from. It never supplies one. */
final class Triggers {

    private static final int DEPTH_MAX = 6;

    private final Engine engine;
    private final DeadlineRequest request;
    private final int depth;

    /** Answered once each, or a chain would be counted anew twice at every link. */
    private final List<Told> answered = new ArrayList<>(0);

    private record Told(DeadlineRequest question, Answer answer) {}

    /**
     * Where a limit starts.
     *
     * @param before steps of the deadline that this one is chained to
     * @param reasons why that deadline is not settled
     * @param unverified what in that deadline rests on recall
     */
    record Start(
            Span span,
            @Nullable String event,
            List<Step> before,
            List<String> reasons,
            List<String> unverified) {}

    Triggers(Engine engine, DeadlineRequest request, int depth) {
        this.engine = engine;
        this.request = request;
        this.depth = depth;
        if (depth > DEPTH_MAX) {
            throw Unanswered.refused(
                    request.id(), "malformed-request", "deadlines are chained too deeply");
        }
    }

    /** The day that decides which version of the law applies. */
    LocalDate anchor(String wanted) {
        Trigger trigger = request.trigger();
        if (trigger != null) {
            return start(trigger, wanted).span().prevailing().date();
        }
        return request.events().values().stream()
                .filter(On.class::isInstance)
                .map(event -> ((On) event).date())
                .min(LocalDate::compareTo)
                .orElseThrow(() -> missing("trigger.date", wanted));
    }

    /**
     * The start of the first limit, for which a trigger without a name is meant; null when its
     * event is not known and another limit can stand alone.
     */
    @Nullable Start first(Limit limit, List<Limit> all) {
        Trigger named = request.events().get(limit.event());
        Trigger trigger = named == null ? request.trigger() : named;
        if (trigger == null || (named == null && belongsToAnother(trigger, limit, all))) {
            if (limit.optional()) {
                return null;
            }
            throw missing("events." + limit.event(), limit.what());
        }
        Chain chain = limit.chain();
        if (chain != null && chain.event().equals(trigger.event())) {
            Basis upstream = new Basis.ByRule(chain.rule());
            return due(request.about(upstream, trigger), limit.event());
        }
        return start(trigger, limit.what());
    }

    private static boolean belongsToAnother(Trigger trigger, Limit limit, List<Limit> all) {
        String event = trigger.event();
        return event != null
                && !event.equals(limit.event())
                && all.stream().anyMatch(other -> other.event().equals(event));
    }

    /** The start of a further limit; null when its event is not known. */
    @Nullable Start further(Limit limit) {
        Trigger trigger = request.events().get(limit.event());
        if (trigger == null && request.trigger() != null) {
            trigger = limit.event().equals(request.trigger().event()) ? request.trigger() : null;
        }
        if (trigger == null || (trigger instanceof Awaited && limit.optional())) {
            return null;
        }
        return start(trigger, limit.what());
    }

    private Start start(Trigger trigger, String what) {
        return switch (trigger) {
            case On on ->
                    new Start(
                            Span.settled(
                                    Moment.of(CalendarRange.check(request, on.date()), on.time())),
                            on.event(),
                            List.of(),
                            List.of(),
                            List.of());
            case DueOf of -> due(of.deadline(), of.event());
            case Awaited awaited ->
                    throw Unanswered.conditional(
                            request.id(),
                            awaited.event(),
                            "The time runs from "
                                    + what
                                    + " ("
                                    + Limit.words(awaited.event())
                                    + "), which has not happened. There is no date until it does.");
        };
    }

    private Start due(DeadlineRequest upstream, @Nullable String event) {
        Answer answer = answer(upstream);
        if (!(answer instanceof Computed computed)) {
            throw Unanswered.with(answer);
        }
        Moment due = moment(computed.due());
        Due earliest = computed.earliestSafe();
        Due latest = computed.latestArguable();
        Span span =
                new Span(
                        due,
                        earliest == null ? due : moment(earliest),
                        latest == null ? due : moment(latest));
        Derivation derivation = computed.derivation();
        return new Start(
                span, event, derivation.steps(), derivation.unsettled(), derivation.unverified());
    }

    private Answer answer(DeadlineRequest upstream) {
        for (Told told : answered) {
            if (told.question().equals(upstream)) {
                return told.answer();
            }
        }
        Answer answer = engine.compute(upstream, depth + 1);
        answered.add(new Told(upstream, answer));
        return answer;
    }

    private static Moment moment(Due due) {
        return Moment.of(due.date(), due.time());
    }

    Unanswered missing(String field, String what) {
        return Unanswered.missing(
                request.id(),
                field,
                "The time runs from "
                        + what
                        + ", and the request does not say when that was. No date is guessed.");
    }
}
