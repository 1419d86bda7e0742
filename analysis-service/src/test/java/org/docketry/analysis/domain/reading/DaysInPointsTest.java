// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** Days set in numbered points, and the two days of a notice of electronic filing. */
class DaysInPointsTest {

    @Test
    void whatStandsBetweenTheActorAndHisActTakesNoDay() throws IOException {
        assertThat(read("sdny-scheduling-in-points.txt").obligations())
                .extracting(
                        duty -> duty.act().value(),
                        duty -> duty.due() == null ? null : duty.due().value())
                .containsExactly(
                        tuple("move for leave to proceed under a pseudonym", on(2025, 9, 23)),
                        tuple("respond", on(2025, 10, 7)),
                        tuple("may reply", on(2025, 10, 14)),
                        tuple("Fact discovery closes", on(2026, 3, 6)),
                        tuple("Expert disclosures under Rule 26(a)(2) are due", on(2026, 3, 27)),
                        tuple("file a joint status letter every 45 days", on(2025, 10, 24)));
    }

    @Test
    void aNoticeOfFilingTellsWhenItWasEnteredAndFiled() throws IOException {
        assertThat(read("sdny-notice-of-filing.txt").dates())
                .extracting(act -> act.value().label(), act -> act.value().on())
                .containsExactlyInAnyOrder(
                        tuple("entered", LocalDate.of(2025, 9, 30)),
                        tuple("filed", LocalDate.of(2025, 9, 30)),
                        tuple("signed", LocalDate.of(2025, 9, 30)));
    }

    private static Due on(int year, int month, int day) {
        return new Due.FixedDate(LocalDate.of(year, month, day), null);
    }

    private static Reading read(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file)).reading();
    }
}
