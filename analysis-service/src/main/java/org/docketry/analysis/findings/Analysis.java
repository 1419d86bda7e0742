// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.time.Instant;
import java.util.List;
import org.docketry.analysis.domain.Analyser;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.proposal.Proposal;

/** What one version of the reader made of one document. */
public record Analysis(
        String documentId,
        String disputeId,
        Analyser analyser,
        Instant analysedAt,
        Filing filing,
        List<Proposal> proposals) {

    public Analysis {
        proposals = List.copyOf(proposals);
    }
}
