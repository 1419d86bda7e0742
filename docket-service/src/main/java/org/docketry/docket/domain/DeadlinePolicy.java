package org.docketry.docket.domain;

import java.util.List;
import org.docketry.deadlinerules.DeadlineRequest;
import org.jspecify.annotations.Nullable;

/** Works out when something is due, or says what is missing for that. It never guesses. */
@FunctionalInterface
public interface DeadlinePolicy {
    Reading read(Question question);

    /**
     * What it is asked. Two questions are equal if and only if everything that the date depends on
     * is: a deadline is looked at again when its question changes, and never otherwise.
     *
     * @param missing what the record lacks, one clause each; where there is any, nothing is counted
     * @param forums a request for each court whose law may govern, the likelier first
     * @param opening who sets the time, where no rule does
     * @param notes what was taken for granted, and what else a reader must know
     */
    record Question(
            List<String> missing,
            List<DeadlineRequest> forums,
            @Nullable Opening opening,
            List<String> notes) {

        static Question waiting(String missing) {
            return new Question(List.of(missing), List.of(), null, List.of());
        }

        static Question of(List<DeadlineRequest> forums, List<String> notes) {
            return new Question(List.of(), forums, null, notes);
        }
    }

    /** The first step of a time that an order gives: its words, and where they stand. */
    record Opening(String what, String authority) {}

    /** The answer. */
    sealed interface Reading {

        /** A date, and how one comes to it. */
        record Dated(String court, Due due, Derivation derivation) implements Reading {}

        /**
         * No date yet.
         *
         * @param missing what somebody has to supply or what has to happen, one clause each
         */
        record Waiting(List<String> missing) implements Reading {}
    }
}
