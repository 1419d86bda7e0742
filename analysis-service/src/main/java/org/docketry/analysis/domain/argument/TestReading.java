// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Term;
import org.jspecify.annotations.Nullable;

/**
 * What one paper says under one unmasking test.
 *
 * @param test the test's id, such as {@code highfields}
 * @param authority the case that the test is from, as the data names it
 * @param standing how the paper stands to the test
 * @param held what the court holds of the test as a whole; null where it says nothing of it
 * @param named where the paper first names the test
 */
public record TestReading(
        String test,
        String name,
        String authority,
        Standing standing,
        @Nullable Held held,
        List<Prong> prongs,
        List<Span> named) {

    public TestReading {
        prongs = List.copyOf(prongs);
        named = List.copyOf(named);
    }

    /** How a paper stands to a test. */
    public enum Standing implements Term {
        /** The court takes the test as the one that governs. */
        APPLIED,
        /** The court applies the test and leaves open whether it governs. */
        APPLIED_WITHOUT_DECIDING,
        /** The court leaves open whether the test governs, and does not apply it. */
        NOT_DECIDED,
        /** The court says that another test governs. */
        REJECTED,
        /** A party says that the test governs. */
        URGED,
        /** A party says that the test does not govern. */
        RESISTED,
        /** A party argues under the test in case it should govern. */
        IN_THE_ALTERNATIVE,
        /** The paper names the test. */
        MENTIONED
    }

    /**
     * What the court says of a prong or of the whole.
     *
     * @param implied whether the court says it only of the whole test
     */
    public record Held(
            Holding outcome, String text, boolean implied, double confidence, List<Span> spans) {

        public Held {
            spans = List.copyOf(spans);
        }
    }

    /**
     * One part of the test. Lists are empty where nobody says anything.
     *
     * @param held null where the court says nothing of it
     * @param level on a scale, where the paper puts the case; else null
     */
    public record Prong(
            String prong,
            String name,
            String question,
            List<Found<String>> movant,
            List<Found<String>> opponent,
            @Nullable Held held,
            @Nullable Found<String> level) {

        public Prong {
            movant = List.copyOf(movant);
            opponent = List.copyOf(opponent);
        }
    }
}
