// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.publish;

import org.docketry.analysis.findings.ReceivedDocument;
import org.docketry.analysis.findings.StoredAnalysis;

/** Tells the disputes what was read. */
public interface Proposals {

    /**
     * Returns when every proposal is acknowledged. A repeat sends the same events again, and those
     * who know them drop them.
     *
     * @throws org.docketry.eventtransport.PublishFailed when not all were acknowledged
     */
    void publish(ReceivedDocument document, StoredAnalysis analysis);
}
