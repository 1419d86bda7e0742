package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.docketry.deadlinerules.Answer;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Derivation.RuleVersion;
import org.docketry.deadlinerules.RuleBook;
import org.docketry.docket.domain.Derivation.Fork;
import org.docketry.docket.domain.Derivation.Grounds;
import org.docketry.docket.domain.Derivation.Step;
import org.docketry.docket.domain.Derivation.Version;
import org.jspecify.annotations.Nullable;

/** Counts by a rule book: every date comes with the steps, versions and calendars behind it. */
public final class CountedDates implements DeadlinePolicy {
    private static final String UNSTATED = "the request";
    private static final String UNKNOWN_RULE = "unknown-rule";

    private final org.docketry.deadlinerules.Deadlines deadlines;

    public CountedDates(RuleBook book) {
        this.deadlines = new org.docketry.deadlinerules.Deadlines(book);
    }

    @Override
    public Reading read(Question question) {
        if (!question.missing().isEmpty()) {
            return new Reading.Waiting(question.missing());
        }
        Answer first = deadlines.compute(question.forums().getFirst());
        return switch (first) {
            case Computed computed -> dated(question, computed);
            case Answer.Conditional conditional -> waiting(conditional.detail());
            case Answer.Missing missing -> waiting(missing.detail());
            case Answer.Refused refused when refused.problem().equals(UNKNOWN_RULE) ->
                    new Reading.Waiting(List.of(refused.detail(), AnsweringRules.ELSEWHERE));
            case Answer.Refused refused -> waiting(refused.detail());
        };
    }

    private static Reading waiting(String detail) {
        return new Reading.Waiting(List.of(detail));
    }

    private Reading dated(Question question, Computed computed) {
        String court = question.forums().getFirst().court();
        Due due = due(computed.due());
        List<Fork> forks = forks(question);
        List<String> unsettled = new ArrayList<>(computed.derivation().unsettled());
        forks.forEach(fork -> unsettled.add(open(court, fork)));
        return new Reading.Dated(
                court,
                due,
                new Derivation(
                        steps(question.opening(), computed),
                        unsettled,
                        outermost(due, computed.earliestSafe(), forks, true),
                        outermost(due, computed.latestArguable(), forks, false),
                        grounds(question, computed, forks)));
    }

    private List<Fork> forks(Question question) {
        List<Fork> forks = new ArrayList<>();
        for (var forum : question.forums().subList(1, question.forums().size())) {
            if (deadlines.compute(forum) instanceof Computed other) {
                RuleVersion rule = other.derivation().rule();
                forks.add(
                        new Fork(forum.court(), rule == null ? null : rule.id(), due(other.due())));
            }
        }
        return forks;
    }

    private static String open(String court, Fork fork) {
        return "It is open whether the law of %s or of %s governs; under the latter it is due on %s"
                .formatted(court, fork.court(), fork.due().date());
    }

    /** Null where nothing is open. */
    private static @Nullable LocalDate outermost(
            Due due,
            org.docketry.deadlinerules.@Nullable Due bound,
            List<Fork> forks,
            boolean earliest) {
        if (bound == null && forks.isEmpty()) {
            return null;
        }
        Stream<LocalDate> dates =
                Stream.concat(
                        Stream.of(bound == null ? due.date() : bound.date()),
                        forks.stream().map(fork -> fork.due().date()));
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return dates.min(earliest ? order : order.reversed()).orElseThrow();
    }

    private static List<Step> steps(@Nullable Opening opening, Computed computed) {
        List<Step> steps = new ArrayList<>();
        if (opening != null) {
            steps.add(new Step(1, opening.what(), opening.authority(), null));
        }
        for (var step : computed.derivation().steps()) {
            boolean restated = opening != null && step.authority().equals(UNSTATED);
            if (!restated) {
                steps.add(new Step(steps.size() + 1, what(step), step.authority(), step.date()));
            }
        }
        return steps;
    }

    /** A step with the days that it left out or rolled over, and why. */
    private static String what(org.docketry.deadlinerules.Step step) {
        StringBuilder what = new StringBuilder(step.what());
        step.passed()
                .forEach(
                        day ->
                                what.append(" Not counted: ")
                                        .append(day.date())
                                        .append(", ")
                                        .append(day.why())
                                        .append(" [")
                                        .append(day.authority())
                                        .append("]."));
        return what.toString();
    }

    private static Grounds grounds(Question question, Computed computed, List<Fork> forks) {
        var derivation = computed.derivation();
        List<String> notes = new ArrayList<>(question.notes());
        notes.addAll(derivation.notes());
        notes.addAll(derivation.warnings());
        return new Grounds(
                version(derivation.rule()),
                version(derivation.law()),
                derivation.calendars().stream()
                        .map(c -> new Version(c.id(), c.version().toString()))
                        .toList(),
                derivation.unverified(),
                notes,
                forks);
    }

    private static @Nullable Version version(@Nullable RuleVersion version) {
        return version == null ? null : new Version(version.id(), version.version());
    }

    private static Due due(org.docketry.deadlinerules.Due due) {
        return new Due(due.date(), due.time(), due.zone(), due.at());
    }
}
