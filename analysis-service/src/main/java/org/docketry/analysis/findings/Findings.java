// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.util.List;
import java.util.Optional;

/** What was read out of documents. Can be dropped, and rebuilt from the documents. */
public interface Findings {

    /**
     * Makes the indexes that the queries are shaped for; they make things fast, nothing correct.
     */
    void index();

    /** Keeps an analysis; the first of a document and version stays, so proposals never change. */
    StoredAnalysis keep(Analysis analysis);

    /** Returns the newest analysis of a document. */
    Optional<StoredAnalysis> find(String documentId);

    /** Returns the analyses of a document by every version that read it, oldest first. */
    List<StoredAnalysis> versions(String documentId);

    /** Returns the newest analysis of each document of a dispute, oldest document first. */
    List<StoredAnalysis> ofDispute(String disputeId);

    /** Returns the analysis by the given version of the reader. */
    Optional<StoredAnalysis> find(String documentId, String version);
}
