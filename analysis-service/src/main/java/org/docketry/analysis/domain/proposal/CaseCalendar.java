// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineMoved;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineOver;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingMoved;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingOver;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingSet;

/** The hearings that are to come and what is still due, each on the day that it stands for now. */
public record CaseCalendar(List<HearingSet> hearings, List<DeadlineSet> deadlines) {

    public CaseCalendar {
        hearings = List.copyOf(hearings);
        deadlines = List.copyOf(deadlines);
    }

    static CaseCalendar of(List<CaseFact> facts) {
        Map<String, HearingSet> hearings = new LinkedHashMap<>();
        Map<String, DeadlineSet> deadlines = new LinkedHashMap<>();
        for (CaseFact fact : facts) {
            if (!(fact instanceof CalendarFact entry)) {
                continue;
            }
            switch (entry) {
                case HearingSet set -> hearings.put(set.hearingId(), set);
                case HearingMoved(var id, var on) ->
                        hearings.computeIfPresent(
                                id, (_, was) -> new HearingSet(id, was.motionIds(), on));
                case HearingOver(var id) -> hearings.remove(id);
                case DeadlineSet set -> deadlines.put(set.deadlineId(), set);
                case DeadlineMoved(var id, var due) ->
                        deadlines.computeIfPresent(
                                id, (_, was) -> new DeadlineSet(id, was.title(), was.bound(), due));
                case DeadlineOver(var id) -> deadlines.remove(id);
            }
        }
        return new CaseCalendar(List.copyOf(hearings.values()), List.copyOf(deadlines.values()));
    }
}
