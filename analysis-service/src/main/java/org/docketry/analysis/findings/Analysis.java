// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import java.time.Instant;
import java.util.List;
import org.docketry.analysis.domain.Analyser;
import org.docketry.analysis.domain.proposal.Proposal;
import org.docketry.analysis.domain.reading.Reading;

/** What one version of the reader made of one document. */
public record Analysis(
        String documentId,
        String disputeId,
        Analyser analyser,
        Instant analysedAt,
        Reading reading,
        List<Proposal> proposals) {

    public Analysis {
        proposals = List.copyOf(proposals);
    }
}
