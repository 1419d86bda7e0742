// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import org.jspecify.annotations.Nullable;

/**
 * What the papers of a dispute say together, as JSON: a fold of the newest findings of each. A
 * sealed paper takes part only where the caller may see sealed material.
 */
public interface DisputeFindings {

    /**
     * The issue table.
     *
     * @param version as of which of the table's versions; anything above the newest is the newest
     */
    String issues(String disputeId, int version, boolean sealedToo);

    /** The authorities cited, those with most uses first. */
    String authorities(String disputeId, boolean sealedToo);

    /** The unmasking tests, with what each paper says of each prong. */
    String tests(String disputeId, boolean sealedToo);

    /**
     * What the newest version of the reader finds in a document otherwise than the one before it.
     *
     * @return null where the document was not read yet
     */
    @Nullable String changes(String documentId);

    /** What the orders make people do. */
    String obligations(String disputeId, boolean sealedToo);
}
