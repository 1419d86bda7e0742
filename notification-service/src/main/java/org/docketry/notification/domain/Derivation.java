// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working behind a due date, for a reader to redo.
 *
 * @param steps in order
 * @param unsettled questions on which courts differ; empty when none
 * @param earliestSafe the date that is safe on every reading, or null
 * @param latestArguable the date that the most generous reading gives, or null
 */
public record Derivation(
        List<Step> steps,
        List<String> unsettled,
        @Nullable String earliestSafe,
        @Nullable String latestArguable) {

    public static final Derivation NONE = new Derivation(List.of(), List.of(), null, null);

    public Derivation {
        steps = List.copyOf(steps);
        unsettled = List.copyOf(unsettled);
    }

    /**
     * One step.
     *
     * @param number from 1
     * @param what what was done
     * @param authority the rule, order or agreement it rests on, or null
     * @param date the date reached by it, or null
     */
    public record Step(
            int number, String what, @Nullable String authority, @Nullable String date) {}
}
