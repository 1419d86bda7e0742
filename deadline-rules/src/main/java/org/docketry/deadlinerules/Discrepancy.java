package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.Step.Passed;
import org.jspecify.annotations.Nullable;

/** Explains why a date that somebody printed is not the one the law gives. */
final class Discrepancy {

    private Discrepancy() {}

    /** Null when nothing was printed, or the dates agree. */
    static @Nullable String explain(
            @Nullable LocalDate printed, Due due, Reckoning reckoning, List<Step> steps) {
        if (printed == null || printed.equals(due.date())) {
            return null;
        }
        String authority = authority(reckoning, steps);
        return "printed elsewhere: "
                + Prose.brief(printed)
                + "; "
                + authority
                + " gives "
                + Prose.brief(due.date())
                + ": "
                + reason(printed, due, steps);
    }

    private static String authority(Reckoning reckoning, List<Step> steps) {
        return reckoning.law() == null
                ? reckoning.authority()
                : steps.stream()
                        .filter(step -> step.kind().decides())
                        .reduce((_, later) -> later)
                        .map(Step::authority)
                        .orElse(reckoning.authority());
    }

    private static String reason(LocalDate printed, Due due, List<Step> steps) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            Step step = steps.get(i);
            boolean counted = step.kind().decides() && step.date().equals(printed);
            if (counted && step.kind() != Kind.LAYER) {
                Step next = steps.get(i + 1);
                return "the printed date is that of step "
                        + step.n()
                        + " and leaves out step "
                        + next.n()
                        + " ("
                        + next.what()
                        + passed(next)
                        + ")";
            }
        }
        long apart = ChronoUnit.DAYS.between(printed, due.date());
        return "no step of the count gives the printed date, which is "
                + Math.abs(apart)
                + " days "
                + (apart > 0 ? "earlier" : "later");
    }

    private static String passed(Step step) {
        StringBuilder text = new StringBuilder();
        for (Passed passed : step.passed()) {
            text.append(text.isEmpty() ? " Passed: " : ", ")
                    .append(passed.date())
                    .append(' ')
                    .append(passed.why());
        }
        return text.toString();
    }
}
