// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import org.docketry.analysis.domain.reading.Term;

/** What happened, as the clerk's words at the head of a docket's line have it. */
public enum EntryKind implements Term {
    COMPLAINT,
    ANSWER,
    SUMMONS,
    SERVICE,
    SUBPOENA,
    MOTION,
    OPPOSITION,
    REPLY,
    OBJECTION,
    STIPULATION,
    DECLARATION,
    BRIEF,
    LETTER,
    ORDER,
    RECOMMENDATION,
    JUDGMENT,
    MINUTES,
    /** Something is set, moved or vacated, and the line is all there is. */
    SCHEDULE,
    TRANSCRIPT,
    APPEAL,
    TRANSFER,
    WARRANT,
    EXHIBITS,
    NOTICE,
    OTHER
}
