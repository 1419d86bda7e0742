package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working: numbered steps from what started a deadline to its date, each with its authority, so
 * that an independent reader can redo them.
 *
 * @param unsettled where the law is, in words; empty where nothing is
 * @param earliestSafe the date that is safe under every reading; null where the law is settled
 * @param latestArguable the last date somebody could argue for; null where the law is settled
 */
public record Derivation(
        List<Step> steps,
        List<String> unsettled,
        @Nullable LocalDate earliestSafe,
        @Nullable LocalDate latestArguable) {
    public Derivation {
        steps = Shape.some(steps, "steps");
        unsettled = Shape.list(unsettled, "unsettled");
    }

    static Derivation settled(List<Step> steps) {
        return new Derivation(steps, List.of(), null, null);
    }

    /**
     * One step.
     *
     * @param n from 1
     * @param date the date reached by this step, where it reaches one
     */
    public record Step(int n, String what, String authority, @Nullable LocalDate date) {}
}
