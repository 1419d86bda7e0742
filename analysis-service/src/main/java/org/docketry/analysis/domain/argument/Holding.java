// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import org.docketry.analysis.domain.reading.Term;

/** What a court says of a prong, or of a whole test. */
public enum Holding implements Term {
    MET,
    NOT_MET,
    /** Met as to some speakers or statements and not as to others. */
    MET_IN_PART,
    /** The court says that it does not come to it. */
    NOT_REACHED,
    /** The court leaves open whether this test or another governs. */
    STANDARD_NOT_DECIDED
}
