// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import org.docketry.analysis.domain.reading.Term;

/** Whose word a sentence is. */
public enum Speaker implements Term {
    /** The side that moves. */
    MOVANT,
    /** The side that opposes the motion. */
    OPPONENT,
    /** The court that the paper is of. */
    COURT;

    Speaker other() {
        return switch (this) {
            case MOVANT -> OPPONENT;
            case OPPONENT -> MOVANT;
            case COURT -> COURT;
        };
    }
}
