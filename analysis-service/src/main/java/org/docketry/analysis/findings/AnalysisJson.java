// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.entry.EntryReading;

/** How a reading is shown. */
public interface AnalysisJson {

    /** The published form, for use without a running system. */
    static AnalysisJson standard() {
        return new JacksonAnalysisJson();
    }

    /** The findings of a text that is not kept. */
    String of(Filing filing);

    /** The findings of a docket's line that is not kept. */
    String of(EntryReading entry);
}
