// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** What papers propose that order nothing. */
class FilingProposalsTest {

    private static final CaseContext CASE = Halloran.onRecord();

    @Test
    void anOppositionAnswersTheMotionOnRecord() throws IOException {
        Proposal opposition = only(Papers.filing("ndcal-opposition.md"));

        assertThat(opposition.kind()).isEqualTo("opposition-filed");
        assertThat(opposition.fact())
                .containsEntry("by", "murmur")
                .containsEntry("motionId", "motion-1")
                .containsEntry("docket", Map.of("court", "cand", "number", "3:24-mc-80377"));
    }

    /** The day on which counsel signed is not the day of filing. */
    @Test
    void aDayOfFilingThatIsNotStampedIsLeftToAPerson() throws IOException {
        Proposal unstamped = only(Papers.filing("ndcal-opposition.md"));
        assertThat(unstamped.effectiveOn()).isNull();
        assertThat(unstamped.unresolved()).contains("/effectiveOn");

        Proposal stamped =
                only(
                        "Case 3:24-mc-80377-VWX   Document 12   Filed 01/10/25   Page 1 of 9\n\n"
                                + Papers.filing("ndcal-opposition.md"));
        assertThat(stamped.effectiveOn()).isEqualTo("2025-01-10");
        assertThat(stamped.fact()).containsEntry("entry", 12);
        assertThat(stamped.unresolved()).isEmpty();
    }

    @Test
    void aMotionIsProposedWithItsSidesAndItsHearing() {
        String motion =
                """
                NADIA TOLLIVER (SBN 290117)
                TOLLIVER REESE LLP
                Attorneys for Movant Halloran Shipping Co.

                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                Case No. 3:24-mc-80377-VWX

                NOTICE OF MOTION AND MOTION TO COMPEL

                Hearing Date: January 30, 2025
                Time: 1:30 p.m.

                Halloran moves to compel Murmur Networks, Inc. to comply with the subpoena.
                """;

        List<Proposal> proposals = read(motion);

        assertThat(proposals)
                .extracting(Proposal::kind)
                .containsExactly("motion-filed", "hearing-set");
        assertThat(proposals.getFirst().fact())
                .containsEntry("kind", "to-compel")
                .containsEntry("by", "halloran")
                .containsEntry("against", List.of("murmur"));
        assertThat(proposals.getLast().fact())
                .containsEntry("on", "2025-01-30")
                .containsEntry("at", "13:30")
                .containsEntry("court", "cand")
                .containsEntry("motionIds", List.of("motion-1"));
    }

    @Test
    void aSubpoenaIsServedOnTheDayOfItsProof() throws IOException {
        Proposal subpoena = only(Papers.filing("ao88b.txt"));

        assertThat(subpoena.kind()).isEqualTo("subpoena-served");
        assertThat(subpoena.effectiveOn()).isEqualTo("2024-10-29");
        assertThat(subpoena.fact())
                .containsEntry("issuedBy", "halloran")
                .containsEntry("servedOn", "murmur")
                .containsEntry("issuingCourt", "nysd")
                .containsEntry("complianceDue", "2024-11-22");
        assertThat((List<?>) subpoena.fact().get("demands")).hasSize(2);
    }

    @Test
    void aLetterThatObjectsRaisesItsGroundsWordForWord() throws IOException {
        Proposal objection = only(Papers.filing("objection-letter.txt"));

        assertThat(objection.kind()).isEqualTo("objection-raised");
        assertThat(objection.effectiveOn()).isEqualTo("2024-11-08");
        assertThat(objection.fact())
                .containsEntry("by", "murmur")
                .containsEntry("subpoenaId", "subpoena-1");
        assertThat((List<?>) objection.fact().get("grounds"))
                .hasSize(2)
                .last()
                .isEqualTo(
                        "Second, Murmur objects to Request No. 2 as overbroad and unduly burdensome.");
    }

    @Test
    void aLetterThatOnlyArguesProposesNothing() throws IOException {
        assertThat(read(Papers.text("edny-letter-motion.txt"))).isEmpty();
    }

    @Test
    void aLetterThatConfirmsMoreTimeProposesItAsAgreed() throws IOException {
        Proposal agreed = only(Papers.filing("meet-confer.txt"));

        assertThat(agreed.kind()).isEqualTo("extension-granted");
        assertThat(agreed.fact())
                .containsEntry("by", "stipulation")
                .containsEntry("newDue", "2025-01-10")
                .containsEntry("deadlineId", Halloran.OPPOSITION_DUE);
        assertThat(agreed.confidence()).isLessThan(0.8);
        assertThat(agreed.unresolved()).containsExactly("/effectiveOn");
    }

    @Test
    void whomTheRecordDoesNotKnowStaysInThePapersWords() throws IOException {
        Proposal opposition =
                Halloran.read(Papers.filing("ndcal-opposition.md"), CaseContext.of(List.of()))
                        .getFirst();

        assertThat(opposition.fact().get("by")).isEqualTo("Respondent Murmur Networks, Inc");
        assertThat(opposition.unresolved()).contains("/by", "/motionId", "/docket");
        assertThat(opposition.confidence()).isLessThan(0.6);
    }

    private static Proposal only(String filing) {
        List<Proposal> proposals = read(filing);
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private static List<Proposal> read(String filing) {
        return Halloran.read(filing, CASE);
    }
}
