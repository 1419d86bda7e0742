package org.docketry.deadlinerules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the engine says to a {@link DeadlineRequest}. It never guesses. */
public sealed interface Answer {

    /** The caller's name for the question. */
    @Nullable String id();

    /**
     * A date.
     *
     * @param due the prevailing date
     * @param earliestSafe the date on which nobody could call the act late; null when settled
     * @param latestArguable the last date one could defend; null when settled
     */
    record Computed(
            @Nullable String id,
            Due due,
            @Nullable Due earliestSafe,
            @Nullable Due latestArguable,
            Derivation derivation)
            implements Answer {

        /** The whole derivation as plain text. */
        public String asText() {
            return DerivationText.of(this);
        }
    }

    /** The time runs from an event that has not happened; there is no date until it does. */
    record Conditional(@Nullable String id, String waitsFor, String detail) implements Answer {}

    /** The request lacks something that only the caller can know. */
    record Missing(@Nullable String id, List<String> missing, String detail) implements Answer {}

    /**
     * The request cannot be answered.
     *
     * @param problem the last part of a problem type URI, as in {@code unknown-rule}
     */
    record Refused(@Nullable String id, String problem, String detail) implements Answer {}
}
