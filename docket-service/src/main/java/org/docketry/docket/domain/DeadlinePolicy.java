package org.docketry.docket.domain;

import java.util.List;
import java.util.Optional;
import org.docketry.docket.domain.OrderFact.OrderEntered;

/** Works out when an obligation is due, or says what is missing for that. It never guesses. */
@FunctionalInterface
public interface DeadlinePolicy {
    Reading read(Question question);

    /**
     * What it is asked about.
     *
     * @param court whose order it is; empty where neither the order nor the dispute says
     */
    record Question(OrderEntered order, Obligation obligation, Optional<String> court) {}

    /** The answer. */
    sealed interface Reading {

        /** A date, and how one comes to it. */
        record Dated(String court, Due due, Derivation derivation) implements Reading {}

        /**
         * No date yet.
         *
         * @param missing what somebody has to supply, one clause each
         */
        record Waiting(List<String> missing) implements Reading {}
    }
}
