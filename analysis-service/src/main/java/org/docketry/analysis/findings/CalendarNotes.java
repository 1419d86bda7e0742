// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import static org.docketry.analysis.findings.CaseNotes.text;
import static org.docketry.analysis.findings.CaseNotes.texts;

import java.time.LocalDate;
import java.util.Optional;
import org.docketry.analysis.domain.proposal.CalendarFact;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineMoved;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineOver;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingMoved;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingOver;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingSet;
import tools.jackson.databind.JsonNode;

/** Makes what stands in the calendar of the notes on hearings and deadlines. */
final class CalendarNotes {

    private CalendarNotes() {}

    static Optional<CalendarFact> read(String type, JsonNode fact) {
        String hearing = text(fact, "hearingId");
        String deadline = text(fact, "deadlineId");
        return switch (type) {
            case "hearing-set" ->
                    day(fact, "on")
                            .map(on -> new HearingSet(hearing, texts(fact.path("motionIds")), on));
            case "hearing-moved" -> day(fact, "on").map(on -> new HearingMoved(hearing, on));
            case "hearing-vacated", "hearing-held" -> Optional.of(new HearingOver(hearing));
            case "deadline-set" ->
                    day(fact.path("due"), "date")
                            .map(
                                    due ->
                                            new DeadlineSet(
                                                    deadline,
                                                    text(fact, "title"),
                                                    texts(fact.path("bound")),
                                                    due));
            case "deadline-restated" ->
                    day(fact.path("is").path("due"), "date")
                            .map(due -> new DeadlineMoved(deadline, due));
            case "deadline-satisfied", "deadline-vacated" ->
                    Optional.of(new DeadlineOver(deadline));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(JsonNode of, String field) {
        return Optional.ofNullable(CaseNotes.day(of, field));
    }
}
