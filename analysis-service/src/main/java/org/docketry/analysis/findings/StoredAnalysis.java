// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.util.List;

/**
 * An analysis as it was stored.
 *
 * @param json the whole, as it is shown
 * @param proposals each proposal as it is published, without the dispute
 */
public record StoredAnalysis(
        String documentId, String disputeId, String json, List<StoredProposal> proposals) {

    /** One proposal, ready to go out. */
    public record StoredProposal(String proposalId, String json) {}

    public StoredAnalysis {
        proposals = List.copyOf(proposals);
    }
}
