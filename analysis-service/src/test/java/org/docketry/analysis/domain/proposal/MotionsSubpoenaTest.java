// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.docketry.analysis.domain.proposal.CaseFact.PartyJoined;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaKnown;
import org.docketry.analysis.domain.proposal.CaseFact.SubpoenaWithdrawn;
import org.docketry.analysis.domain.proposal.Proposal.Open;
import org.junit.jupiter.api.Test;

/** Which subpoena a motion is about; the dispute has subpoena-1, on Murmur of 29 October 2024. */
class MotionsSubpoenaTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 12);
    private static final SubpoenaKnown LATER = new SubpoenaKnown("subpoena-2", "murmur", NOVEMBER);
    private static final CaseFact CINDER =
            new PartyJoined("cinder", "Cinder Hosting, LLC", List.of("respondent"));
    private static final SubpoenaKnown ON_CINDER =
            new SubpoenaKnown("subpoena-3", "cinder", NOVEMBER);

    private static final String SERVED =
            "Halloran had a subpoena served on Murmur on November 12, 2024.";

    @Test
    void theOnlyOneThatCommandsTheRespondentIsTaken() {
        Proposal motion = motion("MOTION TO COMPEL", "Halloran moves.");

        assertThat(motion.fact()).containsEntry("subpoenaIds", List.of("subpoena-1"));
        assertThat(motion.unresolved()).doesNotContain("/subpoenaIds");
        assertThat(motion.spans())
                .filteredOn(span -> span.field().equals("/subpoenaIds"))
                .hasSize(1);
    }

    @Test
    void ofSeveralTheDayOfServiceDecides() {
        Proposal motion = motion("MOTION TO COMPEL", SERVED, LATER);

        assertThat(motion.fact()).containsEntry("subpoenaIds", List.of("subpoena-2"));
        assertThat(motion.spans())
                .filteredOn(span -> span.field().equals("/subpoenaIds"))
                .extracting(span -> span.span().text())
                .allMatch(text -> text.contains("November 12, 2024"));
    }

    @Test
    void ofSeveralTheRecipientInTheTitleDecides() {
        Proposal motion =
                motion("MOTION TO QUASH THE SUBPOENA TO CINDER HOSTING", "", CINDER, ON_CINDER);

        assertThat(motion.fact()).containsEntry("subpoenaIds", List.of("subpoena-3"));
    }

    @Test
    void whereSeveralFitAPersonChooses() {
        assertThat(why(motion("MOTION TO COMPEL", "Halloran moves.", LATER)))
                .isEqualTo("subpoena-1, subpoena-2 were all served on murmur");
    }

    @Test
    void whereNoneFitsAPersonIsToldSo() {
        assertThat(why(motion("MOTION TO COMPEL", SERVED)))
                .isEqualTo("no subpoena on record was served on 2024-11-12 on murmur");
        assertThat(why(motion("MOTION TO COMPEL", "", new SubpoenaWithdrawn("subpoena-1"))))
                .isEqualTo(
                        "the paper tells neither whom the subpoena commands nor when it was served");
    }

    @Test
    void aMotionAboutSomethingElseHasNone() {
        Proposal motion = motion("MOTION TO FILE UNDER SEAL", "Halloran moves.");

        assertThat(motion.fact()).containsEntry("subpoenaIds", List.of());
        assertThat(motion.unresolved()).doesNotContain("/subpoenaIds");
    }

    private static String why(Proposal motion) {
        assertThat(motion.fact()).containsEntry("subpoenaIds", List.of());
        assertThat(motion.confidence()).isLessThan(0.6);
        return motion.open().stream()
                .filter(open -> open.field().equals("/subpoenaIds"))
                .map(Open::why)
                .findFirst()
                .orElseThrow();
    }

    private static Proposal motion(String title, String body, CaseFact... more) {
        String paper =
                """
                NADIA TOLLIVER (SBN 290117)
                TOLLIVER REESE LLP
                Attorneys for Movant Halloran Shipping Co.

                UNITED STATES DISTRICT COURT
                NORTHERN DISTRICT OF CALIFORNIA

                Case No. 3:24-mc-80377-VWX

                NOTICE OF MOTION AND %s

                %s
                """
                        .formatted(title, body);
        return Halloran.only("motion-filed", Halloran.read(paper, Halloran.onRecord(more)));
    }
}
