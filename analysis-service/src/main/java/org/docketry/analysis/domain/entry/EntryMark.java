// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Term;

/** A word that says that the line, or what it sets, is no longer as it was. */
public record EntryMark(Kind kind, Span at) {

    public enum Kind implements Term {
        MODIFIED,
        CORRECTED,
        REPLACED,
        VACATED,
        STRICKEN,
        TERMINATED,
        WITHDRAWN,
        SEALED,
        UNSEALED,
        IN_ERROR
    }
}
