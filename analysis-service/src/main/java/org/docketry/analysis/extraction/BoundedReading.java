// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import org.docketry.analysis.domain.Filing;

/** Reads a text that may be as hostile as the file it came from. */
public interface BoundedReading {

    /**
     * Reads the text.
     *
     * @throws Unreadable where it takes too much of the processor; the reading is then stopped
     */
    Filing read(String text);
}
