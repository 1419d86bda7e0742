// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.time.LocalDate;
import java.util.List;

/** What stands in a dispute's calendar, and what became of it; days are the court's own. */
public sealed interface CalendarFact extends CaseFact {

    /** A hearing that is to come. */
    record HearingSet(String hearingId, List<String> motionIds, LocalDate on)
            implements CalendarFact {
        public HearingSet {
            motionIds = List.copyOf(motionIds);
        }
    }

    record HearingMoved(String hearingId, LocalDate on) implements CalendarFact {}

    /** Held or vacated. */
    record HearingOver(String hearingId) implements CalendarFact {}

    /**
     * Something that is due.
     *
     * @param title what, in the record's words, such as "Ashe Corp.: opposition to motion motion-1"
     * @param bound the parties who must act
     */
    record DeadlineSet(String deadlineId, String title, List<String> bound, LocalDate due)
            implements CalendarFact {
        public DeadlineSet {
            bound = List.copyOf(bound);
        }
    }

    record DeadlineMoved(String deadlineId, LocalDate due) implements CalendarFact {}

    /** Met or vacated. */
    record DeadlineOver(String deadlineId) implements CalendarFact {}
}
