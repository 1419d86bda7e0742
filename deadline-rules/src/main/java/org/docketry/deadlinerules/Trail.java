package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.Step.Passed;
import org.docketry.deadlinerules.rules.Period;
import org.jspecify.annotations.Nullable;

/** Collects the steps of a derivation and numbers them. */
final class Trail {

    private final List<Step> steps = new ArrayList<>(8);

    void add(Kind kind, String what, String authority, long day) {
        add(kind, what, authority, day, null, List.of());
    }

    void add(
            Kind kind,
            String what,
            String authority,
            long day,
            @Nullable Period period,
            List<Passed> passed) {
        LocalDate date = LocalDate.ofEpochDay(day);
        steps.add(new Step(steps.size() + 1, kind, what, authority, date, period, passed));
    }

    /** Appends the steps of another derivation that this one builds on. */
    void addAll(List<Step> others) {
        for (Step step : others) {
            add(
                    step.kind(),
                    step.what(),
                    step.authority(),
                    step.date().toEpochDay(),
                    step.period(),
                    step.passed());
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
