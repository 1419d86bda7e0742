// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A test that courts apply before they let a party learn who an anonymous speaker is. It is data:
 * the reader knows no test by itself.
 *
 * @param id a short name for programs, such as {@code highfields}
 * @param authority the case that the test is from, as cited
 * @param calledBy phrases by which papers call it
 * @param prongs in the test's own order; never empty
 */
public record UnmaskingTest(
        String id, String name, String authority, List<String> calledBy, List<Prong> prongs) {

    public UnmaskingTest {
        calledBy = List.copyOf(calledBy);
        prongs = List.copyOf(prongs);
        if (id.isBlank() || name.isBlank() || calledBy.isEmpty() || prongs.isEmpty()) {
            throw new IllegalArgumentException(
                    "an unmasking test needs an id, a name, a phrase it is called by and a prong");
        }
    }

    /**
     * One part of a test.
     *
     * @param question what it asks, for people
     * @param cues phrases that speak of it
     * @param levels on a scale, what the court may find; empty where the prong is met or not
     * @param met phrases by which a court says of this prong alone that it is met
     * @param notMet phrases by which it says that it is not
     */
    public record Prong(
            String id,
            String name,
            String question,
            List<String> cues,
            List<Level> levels,
            List<String> met,
            List<String> notMet) {

        public Prong {
            met = List.copyOf(met);
            notMet = List.copyOf(notMet);
            cues = List.copyOf(cues);
            levels = List.copyOf(levels);
        }
    }

    /** One mark of a scale, and the phrases that speak of it. */
    public record Level(String id, String name, List<String> cues) {

        public Level {
            cues = List.copyOf(cues);
        }
    }

    /** Whether it only places the case on scales, and has no prong that is met or not. */
    boolean isScale() {
        return prongs.stream().noneMatch(prong -> prong.levels().isEmpty());
    }

    @Nullable Prong prong(int index) {
        return index < prongs.size() ? prongs.get(index) : null;
    }
}
