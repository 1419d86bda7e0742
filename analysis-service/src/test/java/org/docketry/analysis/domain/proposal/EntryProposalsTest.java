// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.domain.proposal.OrderFact.ObjectionToOrder;
import org.docketry.analysis.domain.proposal.OrderFact.OrderEntered;
import org.junit.jupiter.api.Test;

/** What the lines of a docket propose. */
class EntryProposalsTest {

    @Test
    void aMotionsLineFilesItAndSetsItsHearing() {
        List<Proposal> proposals =
                read(
                        "MOTION to Compel Compliance filed by Halloran Shipping Co.. Motion Hearing set for"
                                + " 3/6/2025 09:30 AM. Responses due by 2/6/2025. (Filed on 1/23/2025) (Entered: 01/24/2025)");

        assertThat(proposals)
                .extracting(Proposal::kind)
                .containsExactly("motion-filed", "hearing-set");
        Proposal motion = proposals.getFirst();
        assertThat(motion.fact())
                .containsEntry("kind", "to-compel")
                .containsEntry("by", "halloran")
                .containsEntry("against", List.of("murmur"));
        assertThat(motion.effectiveOn()).isEqualTo("2025-01-23");
        assertThat(motion.unresolved()).containsExactly("/subpoenaIds");
        assertThat(proposals.getLast().fact())
                .containsEntry("on", "2025-03-06")
                .containsEntry("at", "09:30");
        assertThat(proposals.getLast().unresolved()).containsExactly("/motionIds", "/court");
    }

    @Test
    void anAnswerIsToTheMotionOfThatNumber() {
        Proposal opposition =
                only(
                        "OPPOSITION/RESPONSE (re 1 MOTION to Compel) filed by Murmur Networks, Inc.. (Filed on 12/19/2024)");

        assertThat(opposition.kind()).isEqualTo("opposition-filed");
        assertThat(opposition.fact())
                .containsEntry("motionId", "motion-1")
                .containsEntry("by", "murmur");
        assertThat(opposition.effectiveOn()).isEqualTo("2024-12-19");
        assertThat(only("REPLY (re 2 MOTION to Seal) filed by Halloran Shipping Co..").unresolved())
                .containsExactly("/motionId", "/effectiveOn");
    }

    @Test
    void anOrdersLineRulesOnTheMotionsThatItNumbers() {
        Proposal order =
                only(
                        "ORDER granting 1 Motion to Compel. Signed by Judge Virginia W. Xenakis on 2/20/2025. (Entered: 02/21/2025)");

        assertThat(order.kind()).isEqualTo("order-entered");
        assertThat(order.fact())
                .containsEntry("signedOn", "2025-02-20")
                .containsEntry("enteredOn", "2025-02-21");
        assertThat((Map<?, ?>) ((List<?>) order.fact().get("rulings")).getFirst())
                .hasToString(
                        "{rulingId=order-2025-02-20-5b7a3b1e-ruling-1, motionId=motion-1, respondent=murmur, outcome=granted}");
        assertThat(order.unresolved()).isEmpty();
    }

    @Test
    void aHearingIsMovedVacatedOrHeldOnTheDayOnRecord() {
        Proposal moved =
                only(
                        "CLERK'S NOTICE. Motion Hearing set for 1/30/2025 is reset to 2/13/2025 at 2:00 PM. (Entered: 01/08/2025)");
        assertThat(moved.kind()).isEqualTo("hearing-moved");
        assertThat(moved.fact())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("hearingId", "hearing-1", "on", "2025-02-13", "at", "14:00"));
        assertThat(moved.effectiveOn()).isEqualTo("2025-01-08");

        Proposal vacated =
                only("ORDER vacating the hearing set for 1/30/2025. (Entered: 01/08/2025)");
        assertThat(vacated.kind()).isEqualTo("hearing-vacated");
        assertThat(vacated.fact()).containsEntry("hearingId", "hearing-1");
        assertThat(
                        only("ORDER vacating the hearing set for 1/31/2025. (Entered: 01/08/2025)")
                                .unresolved())
                .containsExactly("/hearingId");
    }

    @Test
    void aLaterDayFromTheCourtExtendsWhatIsDueOnRecord() {
        Proposal extension =
                only(
                        "Set/Reset Deadlines as to 1 MOTION to Compel. Responses due by 1/10/2025. (Entered: 12/13/2024)");

        assertThat(extension.kind()).isEqualTo("extension-granted");
        assertThat(extension.fact())
                .containsEntry("deadlineId", Halloran.OPPOSITION_DUE)
                .containsEntry("newDue", "2025-01-10")
                .containsEntry("by", "order");
        assertThat(
                        read(
                                "Set/Reset Deadlines as to 1 MOTION to Compel. Responses due by 12/18/2024. (Entered: 12/13/2024)"))
                .isEmpty();
    }

    @Test
    void aRequestGivesNoTime() {
        Proposal motion =
                only(
                        "MOTION for Extension of Time to Respond to 1/10/2025 filed by Murmur Networks, Inc.. (Filed on 12/13/2024)");

        assertThat(motion.kind()).isEqualTo("motion-filed");
        assertThat(motion.fact()).containsEntry("kind", "for-extension");
    }

    @Test
    void aStipulationsLineNamesWhoStipulates() {
        Proposal stipulation =
                only(
                        "STIPULATION WITH PROPOSED ORDER to Continue Briefing filed by Halloran Shipping Co., Murmur Networks, Inc.. (Filed on 1/8/2025)");

        assertThat(stipulation.kind()).isEqualTo("stipulation-filed");
        assertThat(stipulation.fact())
                .containsEntry("parties", List.of("halloran", "murmur"))
                .containsEntry("text", "STIPULATION WITH PROPOSED ORDER to Continue Briefing");
        assertThat(stipulation.effectiveOn()).isEqualTo("2025-01-08");
        assertThat(stipulation.unresolved()).isEmpty();
        assertThat(
                        only("STIPULATION re Costs by Halloran Shipping Co.. (Filed on 1/8/2025)")
                                .unresolved())
                .containsExactly("/parties");
    }

    @Test
    void theClerksTransferGoesFromTheDisputesOnlyDocket() {
        Proposal out =
                only(
                        "CASE TRANSFERRED OUT to the Southern District of New York. (Entered: 02/10/2025)");

        assertThat(out.kind()).isEqualTo("proceeding-transferred");
        assertThat(out.fact())
                .containsEntry("from", Map.of("court", "cand", "number", "3:24-mc-80377"))
                .containsEntry("to", Map.of("court", "nysd"));
        assertThat(out.unresolved()).containsExactly("/to/number");
        assertThat(out.effectiveOn()).isEqualTo("2025-02-10");

        Proposal in =
                only(
                        "Case transferred in from District of California Northern; Case Number 3:24-mc-80377. (Entered: 02/12/2025)");
        assertThat(in.fact())
                .containsEntry("from", Map.of("court", "cand", "number", "3:24-mc-80377"));
        assertThat(in.unresolved()).containsExactly("/to/court", "/to/number", "/effectiveOn");
    }

    @Test
    void onlyWhatIsDoneTransfers() {
        String title = "Motion to Transfer Case to the Southern District of New York. ";
        String signed = "Signed by Judge X. Y. Zed on 2/4/2025.";

        assertThat(kinds("ORDER granting 1 " + title + signed))
                .containsExactly("order-entered", "proceeding-transferred");
        assertThat(kinds("ORDER denying 1 " + title + signed)).containsExactly("order-entered");
        assertThat(
                        kinds(
                                "MOTION to Transfer Case to the Southern District of New York filed by Murmur Networks, Inc.."))
                .containsExactly("motion-filed");
    }

    @Test
    void anOrderOfThatNumberFallsOrIsObjectedTo() {
        CaseFact order = order();

        Proposal vacated =
                read(
                                "ORDER VACATING 18 Order on Motion to Compel. Signed by Judge X. Y. Zed on 3/1/2025.",
                                order)
                        .getFirst();
        assertThat(vacated.kind()).isEqualTo("order-vacated");
        assertThat(vacated.fact())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("orderId", "order-1", "reason", "VACATING 18 Order"));
        assertThat(kinds("ORDER VACATING 17 Order. Signed by Judge X. Y. Zed on 3/1/2025.", order))
                .isEmpty();

        String objections = "OBJECTIONS to 18 Order by Murmur Networks, Inc.. (Filed on 2/24/2025)";
        Proposal objection = read(objections, order).getFirst();
        assertThat(objection.kind()).isEqualTo("objection-to-order-filed");
        assertThat(objection.fact())
                .containsEntry("orderId", "order-1")
                .containsEntry("by", "murmur");
        assertThat(objection.effectiveOn()).isEqualTo("2025-02-24");
        assertThat(
                        kinds(
                                objections
                                        .replace("18 Order", "18 Declaration")
                                        .replace("18", "17"),
                                order))
                .isEmpty();
    }

    @Test
    void anOrderTakesUpTheObjectionToTheOrderThatItNumbers() {
        CaseFact[] record = {
            order(),
            new ObjectionToOrder("objection-1", "order-1", "murmur"),
            new ObjectionToOrder("objection-2", "order-2", "murmur")
        };

        Proposal ruled =
                read(
                                "ORDER OVERRULING OBJECTIONS to 18 Order. Signed by Judge X. Y. Zed on 3/6/2025.",
                                record)
                        .getFirst();

        assertThat(ruled.kind()).isEqualTo("order-entered");
        assertThat(ruled.fact())
                .containsEntry("rulings", List.of())
                .containsEntry("objectionIds", List.of("objection-1"));
        assertThat(ruled.unresolved()).isEmpty();
        assertThat(
                        kinds(
                                "ORDER overruling objections to 20 Declaration. Signed by Judge X. Y. Zed on 3/6/2025.",
                                record))
                .isEmpty();
    }

    /** The record has no fact for it, so how the motion was ruled on is a person's to say. */
    @Test
    void aTerminatedMotionIsDecidedWithoutItsOutcome() {
        Proposal order =
                only(
                        "ORDER OF DISMISSAL. Motions terminated: 1 MOTION to Compel filed by Halloran Shipping Co.. Signed by Judge X. Y. Zed on 3/6/2025. (Entered: 03/06/2025)");

        assertThat(order.kind()).isEqualTo("order-entered");
        assertThat((Map<?, ?>) ((List<?>) order.fact().get("rulings")).getFirst())
                .hasToString(
                        "{rulingId=order-2025-03-06-5b7a3b1e-ruling-1, motionId=motion-1, respondent=murmur}");
        assertThat(order.unresolved()).containsExactly("/rulings/0/outcome");
        assertThat(
                        only("ORDER granting 1 Motion to Compel. Motions terminated: 1 MOTION to Compel. Signed by Judge X. Y. Zed on 3/6/2025.")
                                .unresolved())
                .isEmpty();
    }

    private static CaseFact order() {
        return new OrderEntered(
                "order-1", Halloran.DOCKET, 18, LocalDate.of(2025, 2, 10), List.of());
    }

    @Test
    void everythingStandsWhereItSaysThatItStands() {
        String line =
                "ORDER granting 1 Motion to Compel; Motion Hearing set for 1/30/2025 is vacated. Signed by Judge X. Y. Zed on 1/8/2025.";

        for (Proposal proposal : read(line)) {
            assertThat(proposal.spans()).isNotEmpty();
            proposal.spans()
                    .forEach(
                            field ->
                                    assertThat(
                                                    line.substring(
                                                            field.span().start(),
                                                            field.span().end()))
                                            .isEqualTo(field.span().text()));
        }
    }

    private static Proposal only(String line) {
        List<Proposal> proposals = read(line);
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private static List<String> kinds(String line, CaseFact... more) {
        return read(line, more).stream().map(Proposal::kind).toList();
    }

    private static List<Proposal> read(String line, CaseFact... more) {
        return EntryProposals.from(Halloran.DOCUMENT, "1", line, Halloran.onRecord(more));
    }
}
