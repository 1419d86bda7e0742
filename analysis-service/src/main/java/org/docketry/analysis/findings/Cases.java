// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.util.Optional;
import java.util.Set;
import org.docketry.analysis.domain.proposal.CaseContext;

/** What is known of each dispute. */
public interface Cases {

    /**
     * The version of what is noted and folded. Whoever changes which events are noted, or what is
     * kept beside the notes, raises it: the dispute's events are then read again from the first on,
     * and what is kept is made anew of the notes.
     */
    int VIEW = 3;

    /**
     * Notes what an event says, once per event.
     *
     * @return false when the event was known, and then nothing has changed
     * @throws Unreachable when it is not certain whether it was noted
     */
    boolean note(CaseNote note);

    /**
     * Returns the dispute as far as its events have arrived.
     *
     * @throws Unreachable when the store is away
     */
    Optional<CaseContext> find(String disputeId);

    /** Returns the disputes that the account may see, as far as events have arrived. */
    Set<String> visibleTo(String account);

    /**
     * Makes the indexes for its queries, unless they are there, and what an older version kept
     * beside the notes anew.
     */
    default void index() {}

    /** Whether a court's seal lies on the document now, as far as events have arrived. */
    default boolean isSealed(String disputeId, String documentId) {
        return find(disputeId).map(known -> known.isSealed(documentId)).orElse(false);
    }
}
