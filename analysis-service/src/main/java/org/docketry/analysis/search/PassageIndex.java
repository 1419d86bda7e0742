// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.docketry.analysis.domain.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Passages that can be found. What is put here is readable by whoever may search: a sealed paper is
 * never put, and is removed when it is sealed.
 */
public interface PassageIndex {

    /** Takes the passages of a paper in the place of all that the index has of it. */
    void put(String disputeId, String documentId, List<Passage> passages);

    void remove(String documentId);

    /** Whether nothing is in the index, as after its folder was lost. */
    boolean isEmpty();

    void clear();

    /**
     * Finds passages by the words of a question and by its meaning.
     *
     * @param most how many at most
     */
    List<Hit> find(String question, Scope scope, int most);

    /** Finds disputes whose papers speak of the same things, the nearest first. */
    List<Likeness> disputesLike(String disputeId, Scope scope, int most);

    /**
     * What may be found.
     *
     * @param disputes the only ones to look in, so that none is crowded out by what the caller may
     *     not see; null for all
     * @param mayBeSeen says in the end of a dispute and a document whether its passages may be
     *     shown
     */
    record Scope(@Nullable Set<String> disputes, BiPredicate<String, String> mayBeSeen) {
        public Scope {
            disputes = disputes == null ? null : Set.copyOf(disputes);
        }
    }

    /**
     * A passage found.
     *
     * @param score above 0; only comparable within one answer
     * @param line the printed or counted one; 0 where the page has none
     */
    record Hit(
            String disputeId,
            String documentId,
            String heading,
            String text,
            int start,
            int end,
            int page,
            int line,
            double score) {}

    /** A dispute, how near it is from 0 to 1, and the passage that comes nearest. */
    record Likeness(String disputeId, double score, Hit nearest) {}
}
