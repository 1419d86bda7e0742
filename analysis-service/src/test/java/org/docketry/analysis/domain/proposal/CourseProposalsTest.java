// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.analysis.domain.proposal.Halloran.filing;
import static org.docketry.analysis.domain.proposal.Halloran.onRecord;
import static org.docketry.analysis.domain.proposal.Halloran.only;
import static org.docketry.analysis.domain.proposal.Halloran.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineMoved;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineOver;
import org.docketry.analysis.domain.proposal.CalendarFact.DeadlineSet;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingMoved;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingOver;
import org.docketry.analysis.domain.proposal.CalendarFact.HearingSet;
import org.docketry.analysis.domain.proposal.CaseFact.DocketLinked;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.CaseFact.Transferred;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.docketry.analysis.domain.proposal.Proposal.FieldSpan;
import org.junit.jupiter.api.Test;

/** What orders and stipulations propose about hearings, time and the court. */
class CourseProposalsTest {

    @Test
    void anOrderMovesTheHearingThatWasSetForThatDay() throws IOException {
        Proposal moved = only("hearing-moved", filing("continuance-order.txt"));

        assertThat(moved.fact())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("hearingId", "hearing-1", "on", "2025-02-13", "at", "09:30"));
        assertThat(moved.effectiveOn()).isEqualTo("2024-12-13");
        assertThat(moved.unresolved()).isEmpty();
        assertThat(moved.spans())
                .extracting(FieldSpan::field)
                .contains("/hearingId", "/on", "/effectiveOn");
        assertThat(moved.spans().getFirst().span().text()).contains("January 30, 2025");
    }

    @Test
    void aHearingThatTheRecordDoesNotKnowStaysOpen() throws IOException {
        assertThat(hearing(new HearingMoved("hearing-1", LocalDate.of(2025, 2, 6)))).isNull();
        assertThat(hearing(new HearingOver("hearing-1"))).isNull();
        assertThat(hearing(new HearingSet("hearing-2", List.of(), LocalDate.of(2025, 1, 30))))
                .isNull();
        assertThat(hearing(new HearingSet("hearing-2", List.of(), LocalDate.of(2025, 1, 31))))
                .isEqualTo("hearing-1");
    }

    private static Object hearing(CaseFact more) throws IOException {
        Proposal moved = only("hearing-moved", filing("continuance-order.txt", more));
        assertThat(moved.unresolved().contains("/hearingId"))
                .isEqualTo(moved.fact().get("hearingId") == null);
        return moved.fact().get("hearingId");
    }

    /** The record's hearing is of a motion; a conference without a day is none. */
    @Test
    void aConferenceWithoutADayIsNotTheMotionsHearing() {
        String order =
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                ORDER

                The %s is VACATED.

                IT IS SO ORDERED.

                Dated: January 8, 2025
                """;

        Proposal conference =
                only("hearing-vacated", read(order.formatted("status conference"), onRecord()));
        Proposal hearing = only("hearing-vacated", read(order.formatted("hearing"), onRecord()));

        assertThat(conference.unresolved()).containsExactly("/hearingId");
        assertThat(hearing.fact()).containsEntry("hearingId", "hearing-1");
        assertThat(hearing.confidence()).isEqualTo(0.8);
        assertThat(hearing.effectiveOn()).isEqualTo("2025-01-08");
    }

    @Test
    void anOrderGivesMoreTimeForWhatWasDueOnThatDay() throws IOException {
        Proposal extension = only("extension-granted", filing("continuance-order.txt"));

        assertThat(extension.fact())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "deadlineId",
                                Halloran.OPPOSITION_DUE,
                                "newDue",
                                "2025-01-10",
                                "by",
                                "order",
                                "reference",
                                "Dkt. 9"));
        assertThat(extension.effectiveOn()).isEqualTo("2024-12-13");
        assertThat(extension.unresolved()).isEmpty();
    }

    @Test
    void theDeadlineThatIsMeantHasItsDaySubjectAndParty() throws IOException {
        LocalDate day = LocalDate.of(2024, 12, 19);
        assertThat(deadline(new DeadlineOver(Halloran.OPPOSITION_DUE))).isNull();
        assertThat(deadline(new DeadlineMoved(Halloran.OPPOSITION_DUE, day.plusDays(1)))).isNull();
        assertThat(deadline(due("Murmur: opposition to motion motion-2", "murmur", day))).isNull();
        assertThat(deadline(due("Halloran: opposition to motion motion-2", "halloran", day)))
                .isEqualTo(Halloran.OPPOSITION_DUE);
        assertThat(deadline(due("Murmur: objections to subpoena subpoena-1", "murmur", day)))
                .isEqualTo(Halloran.OPPOSITION_DUE);
    }

    private static DeadlineSet due(String title, String party, LocalDate day) {
        return new DeadlineSet("another", title, List.of(party), day);
    }

    private static Object deadline(CaseFact more) throws IOException {
        Proposal extension = only("extension-granted", filing("continuance-order.txt", more));
        assertThat(extension.unresolved().contains("/deadlineId"))
                .isEqualTo(extension.fact().get("deadlineId") == null);
        return extension.fact().get("deadlineId");
    }

    /** Rule 6 is not for a reader to count by. */
    @Test
    void aNumberOfDaysMoreIsNoDay() {
        String order =
                """
                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                ORDER

                The deadline for Murmur to file its opposition is extended by 14 days.

                IT IS SO ORDERED.

                Dated: January 8, 2025
                """;

        Proposal extension = only("extension-granted", read(order, onRecord()));

        assertThat(extension.fact()).doesNotContainKey("newDue");
        assertThat(extension.unresolved()).containsExactly("/newDue");
        assertThat(extension.fact()).containsEntry("deadlineId", Halloran.OPPOSITION_DUE);
    }

    @Test
    void aStipulationGivesTimeByAgreementAndMovesNoHearing() throws IOException {
        List<Proposal> proposals = filing("stipulation.txt");

        assertThat(proposals)
                .extracting(Proposal::kind)
                .containsExactlyInAnyOrder("stipulation-filed", "extension-granted");
        assertThat(only("extension-granted", proposals).fact())
                .containsEntry("by", "stipulation")
                .containsEntry("deadlineId", Halloran.OPPOSITION_DUE)
                .containsEntry("newDue", "2025-01-10");
        Proposal stipulation = only("stipulation-filed", proposals);
        assertThat(stipulation.fact())
                .containsEntry("parties", List.of("halloran", "murmur"))
                .containsEntry("docket", Map.of("court", "cand", "number", "3:24-mc-80377"));
        assertThat(stipulation.fact().get("text").toString())
                .contains("extended from December 19, 2024 to January 10, 2025")
                .contains("continued from January 30, 2025 to February 13, 2025");
        assertThat(stipulation.unresolved()).containsExactly("/effectiveOn");
        assertThat(stipulation.effectiveOn()).isNull();
    }

    @Test
    void aTransferLeavesTheNewNumberToAPerson() throws IOException {
        Proposal transfer = only("proceeding-transferred", filing("transfer-order.txt"));

        assertThat(transfer.fact())
                .containsEntry("from", Map.of("court", "cand", "number", "3:24-mc-80377"))
                .containsEntry("to", Map.of("court", "nysd"));
        assertThat(transfer.unresolved()).containsExactly("/to/number");
        assertThat(transfer.effectiveOn()).isEqualTo("2025-02-04");
    }

    /** The order of the court that got it tells of an earlier day, and does not say which. */
    @Test
    void theOtherCourtsOrderTellsOfATransferUnlessItIsOnRecord() throws IOException {
        Proposal told = only("proceeding-transferred", filing("transferee-order.txt"));

        assertThat(told.fact())
                .containsEntry("from", Map.of("court", "cand", "number", "3:24-mc-80377"))
                .containsEntry("to", Map.of("court", "nysd", "number", "25-mc-00061"));
        assertThat(told.effectiveOn()).isNull();
        assertThat(told.unresolved()).containsExactly("/effectiveOn");

        DocketLinked there = new DocketLinked("nysd", "1:25-mc-00061");
        assertThat(filing("transferee-order.txt", new Transferred(Halloran.DOCKET, there)))
                .extracting(Proposal::kind)
                .doesNotContain("proceeding-transferred");
    }

    @Test
    void whatPartiesAgreeToDoIsProposedWithItsDayAndItsCondition() throws IOException {
        Proposal stipulation =
                only(
                        "stipulation-filed",
                        filing(
                                "ndcal-stipulation-production.txt",
                                new PartyJoined("halvard", "Halvard Tools, Inc.", List.of()),
                                new PartyJoined("ashe", "Ashe Networks, Inc.", List.of())));

        List<?> agreed = (List<?>) stipulation.fact().get("agreed");
        assertThat(agreed).hasSize(7);
        assertThat(agreed.getFirst())
                .hasToString(
                        "{obligationId=stipulation-undated-5b7a3b1e-obligation-1, actor=ashe,"
                                + " act=produce documents sufficient to identify the user of the account,"
                                + " objects=[@harborlight], recipient=halloran,"
                                + " due={kind=period, count=14, unit=days, direction=after, trigger=order-entered}}");
        assertThat(stipulation.unresolved())
                .contains("/agreed/0/condition", "/agreed/5/condition", "/agreed/1/actor")
                .doesNotContain("/agreed/0/actor", "/agreed/3/condition");
        assertThat(stipulation.spans())
                .filteredOn(span -> span.field().equals("/agreed/5/condition"))
                .extracting(span -> span.span().text())
                .containsExactly("If no motion to quash is filed by March 10, 2025");
    }

    /** "The parties" of a stipulation are those who sign it, each with a duty of their own. */
    @Test
    void aDutyOfThePartiesIsOneOfEachWhoSigns() {
        String stipulation =
                """
                Attorneys for Movant HALLORAN SHIPPING CO.

                Attorneys for Respondent MURMUR NETWORKS, INC.

                STIPULATION REGARDING DISCOVERY

                The parties stipulate as follows: The parties shall meet and confer by February 20, 2025.

                IT IS SO STIPULATED.
                """;

        Proposal read = only("stipulation-filed", read(stipulation, onRecord()));

        assertThat((List<?>) read.fact().get("agreed"))
                .extracting(duty -> String.valueOf(((Map<?, ?>) duty).get("actor")))
                .isEqualTo(List.of("halloran", "murmur"));
    }

    @Test
    void objectionsToAnOrderAreNoneToASubpoena() throws IOException {
        CaseFact order =
                new OrderEntered(
                        "order-1", Halloran.DOCKET, 18, LocalDate.of(2025, 2, 10), List.of());
        Proposal objection =
                only("objection-to-order-filed", filing("objections-to-order.txt", order));

        assertThat(objection.fact())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "objectionId",
                                "objection-2025-02-24-5b7a3b1e",
                                "orderId",
                                "order-1",
                                "by",
                                "murmur"));
        assertThat(objection.effectiveOn()).isEqualTo("2025-02-24");
        assertThat(objection.unresolved()).isEmpty();
        assertThat(filing("objections-to-order.txt", order))
                .extracting(Proposal::kind)
                .doesNotContain("objection-raised");
        assertThat(only("objection-to-order-filed", filing("objections-to-order.txt")).unresolved())
                .containsExactly("/orderId");
    }
}
