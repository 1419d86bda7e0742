package org.docketry.deadlinerules;

import java.time.LocalDate;
import java.util.List;
import org.docketry.deadlinerules.rules.Period;
import org.jspecify.annotations.Nullable;

/**
 * One step of a derivation.
 *
 * @param n its number, from 1
 * @param authority the paragraph it rests on
 * @param date the date the count has reached with this step
 * @param period what the step counts or adds, so that a reader can redo it; null when nothing
 * @param passed the days left out or rolled over on the way, with the reason for each
 */
public record Step(
        int n,
        Kind kind,
        String what,
        String authority,
        LocalDate date,
        @Nullable Period period,
        List<Passed> passed) {

    /** A day that did not count. */
    public record Passed(LocalDate date, String why, String authority) {}

    /** What a step does; the last one that moved the date is the one that decided it. */
    public enum Kind {
        RULE(false),
        TRANSITION(false),
        TRIGGER(false),
        COUNT(true),
        ROLL(true),
        INACCESSIBLE(true),
        SERVICE_DAYS(true),
        LANDING(true),
        MOMENT(true),
        FIXED(true),
        EARLIER(true),
        LATER(true),
        LAYER(true),
        END(false);

        private final boolean decides;

        Kind(boolean decides) {
            this.decides = decides;
        }

        boolean decides() {
            return decides;
        }
    }
}
