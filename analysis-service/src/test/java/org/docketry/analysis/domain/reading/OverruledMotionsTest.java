// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import org.docketry.analysis.Papers;
import org.junit.jupiter.api.Test;

/** What the trial courts of Virginia and Arizona write, and declarations of service. */
class OverruledMotionsTest {

    @Test
    void aMotionOverruledIsDenied() throws IOException {
        assertThat(read("vacc-motion-overruled.txt").rulings())
                .extracting(Ruling::outcome, r -> r.motion().kind())
                .containsExactly(
                        tuple(Outcome.DENIED, "to-quash"), tuple(Outcome.GRANTED, "to-compel"));
    }

    @Test
    void aDayWithItsArticleIsTheDayDue() throws IOException {
        assertThat(read("vacc-motion-overruled.txt").obligations())
                .extracting(duty -> duty.due() == null ? null : duty.due().value())
                .containsExactly(new Due.FixedDate(LocalDate.of(2025, 3, 7), null));
    }

    @Test
    void aHearingContinuedGenerallyHasNoDayAnyMore() throws IOException {
        assertThat(read("vacc-motion-overruled.txt").hearings())
                .extracting(HearingChange::change, HearingChange::from, HearingChange::on)
                .containsExactly(
                        tuple(HearingChange.Change.VACATED, LocalDate.of(2025, 3, 21), null));
    }

    @Test
    void aDegreeIsNoParty() throws IOException {
        assertThat(read("vacc-motion-overruled.txt").parties())
                .extracting(Party::name)
                .containsExactly("MARLOW TIDWELL, M.D.", "JOHN DOE #1");
    }

    @Test
    void whenTheSubpoenaWasServedAndNotWhenItsObjectionsWere() throws IOException {
        assertThat(read("ndcal-declaration-of-service.txt").dates())
                .filteredOn(act -> act.value().label().equals("subpoena-served"))
                .extracting(act -> act.value().on())
                .containsExactly(LocalDate.of(2025, 1, 9));
    }

    /** "Date: ... / Time: ..." beside a party's name. */
    @Test
    void theDayInACaptionsRightColumnIsTheHearings() throws IOException {
        assertThat(read("ndcal-declaration-of-service.txt").hearings())
                .extracting(HearingChange::on, HearingChange::time)
                .containsExactly(tuple(LocalDate.of(2025, 5, 1), "1:30 p.m."));
    }

    @Test
    void arizonasNumberAndAClinicsForm() throws IOException {
        Reading order = read("ariz-superior-mobilisa.txt");

        assertThat(order.ownDocket().orElseThrow().value().number().canonical())
                .isEqualTo("CV2023-011473");
        assertThat(order.parties())
                .extracting(Party::name)
                .startsWith("FELDSPAR CLINIC, P.L.L.C.", "JOHN DOE");
    }

    @Test
    void anObjectionBySomebodyIsDue() {
        Reading order =
                DocumentReader.read(
                        """
                        UNITED STATES DISTRICT COURT
                        DISTRICT OF NEVADA

                        ASHE, Plaintiff, v. BIRCH, Defendant.   Case No. 2:24-cv-04418

                        ORDER

                        The application is GRANTED. Any objection by Gizmo must be filed within 14 days of service.
                        """);

        assertThat(order.obligations())
                .extracting(duty -> duty.due() == null ? null : duty.due().value())
                .containsExactly(new Due.Period(14, "days", "after", "service"));
    }

    private static Reading read(String file) throws IOException {
        return Papers.reader().read(Papers.filing(file)).reading();
    }
}
