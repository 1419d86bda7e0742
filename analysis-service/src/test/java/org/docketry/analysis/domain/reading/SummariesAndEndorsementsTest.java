// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** Papers of two hands: a summary's table and its outcome, a letter and the court's word below. */
class SummariesAndEndorsementsTest {

    @Test
    void theColumnOfSeveralPlaintiffsIsTheMovants() throws IOException {
        assertThat(read("summary-plural-sides.txt").issues())
                .hasSize(3)
                .allSatisfy(
                        row -> {
                            assertThat(row.movant()).isNotNull();
                            assertThat(row.opponent()).isNotNull();
                            assertThat(row.held()).isNotNull();
                        });
    }

    @Test
    void theNamesOfASummaryAreTheCasesAndNoTests() throws IOException {
        assertThat(read("summary-plural-sides.txt").parties())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Does 1-3", "Crane");
    }

    @Test
    void whatASummaryGivesAsTheOutcomeIsRuledAndCommanded() throws IOException {
        Reading summary = read("summary-plural-sides.txt");

        assertThat(summary.rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(tuple(Outcome.GRANTED_IN_PART, "to-quash"));
        assertThat(summary.obligations())
                .extracting(
                        duty -> duty.actor() == null ? null : duty.actor().value(),
                        duty -> duty.act().value(),
                        duty -> duty.due() == null ? null : duty.due().value())
                .containsExactly(
                        tuple(
                                "Tattlegram",
                                "produce the registration e-mail address",
                                new Due.Period(14, "days", "after", "order-entered")));
    }

    @Test
    void theJudgeBelowALetterIsNoCounselAndTheEndorsementNoParty() throws IOException {
        Reading letter = read("sdny-endorsed-letter.txt");

        assertThat(letter.parties())
                .extracting(Party::name)
                .containsExactlyInAnyOrder("Does 1-3", "Silas Crane", "Crane Holdings LLC");
        assertThat(letter.counsel())
                .flatExtracting(Counsel::attorneys)
                .containsOnly("Bartholomew Quince");
    }

    @Test
    void theNumberOfACaseThatIsCitedIsNoDocket() throws IOException {
        assertThat(read("sdny-endorsed-letter.txt").dockets())
                .extracting(docket -> docket.value().number().canonical())
                .containsExactly("24-cv-06125", "25-mc-80162");
    }

    private static Reading read(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file)).reading();
    }
}
