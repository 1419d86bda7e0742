// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import org.docketry.analysis.domain.reading.Term;

/** What a date on a docket's line is the date of. */
public enum DateRole implements Term {
    /** Something is to be done by then. */
    DUE,
    /** Something is to be held or to begin then. */
    SET,
    /** Something was set for then, and the line moves it or says that it was moved. */
    MOVED,
    /** Something was set for then, and the line vacates it. */
    VACATED,
    /** Somebody asks for it; nothing is set by the line. */
    REQUESTED,
    /** An end of time that does not count, as under the Speedy Trial Act. */
    EXCLUDED,
    FILED,
    ENTERED,
    SIGNED,
    SERVED,
    HELD,
    /** Something else that happened then. */
    DONE,
    /** The words do not decide it. */
    MENTIONED;

    boolean ahead() {
        return this == DUE || this == SET;
    }
}
