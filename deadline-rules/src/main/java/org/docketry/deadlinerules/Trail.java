package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.Step.Passed;

/** Collects the steps of a derivation and numbers them. */
final class Trail {

    private final List<Step> steps = new ArrayList<>(8);

    void add(Kind kind, String what, String authority, long day) {
        add(kind, what, authority, day, List.of());
    }

    void add(Kind kind, String what, String authority, long day, List<Passed> passed) {
        steps.add(
                new Step(
                        steps.size() + 1,
                        kind,
                        what,
                        authority,
                        LocalDate.ofEpochDay(day),
                        passed));
    }

    /** Appends the steps of another derivation that this one builds on. */
    void addAll(List<Step> others) {
        for (Step step : others) {
            add(
                    step.kind(),
                    step.what(),
                    step.authority(),
                    step.date().toEpochDay(),
                    step.passed());
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
