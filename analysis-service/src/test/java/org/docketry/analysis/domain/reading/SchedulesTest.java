// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Schedules set as tables, whose sentences run from row to row; and days that are another's. */
class SchedulesTest {

    private static final String CELLS =
            """
            ANN ASHE, Plaintiff, v. BIRCH MILLS, INC., Defendant.

            ORDER SETTING TRIAL DATE AND RELATED DATES

            CARA ELDER, UNITED STATES MAGISTRATE JUDGE

            Having reviewed the Joint Status Report, Dkt. 31, the Court orders the following schedule:
            Event
            Date
            JURY TRIAL SET FOR 9:30 a.m. on
            5/12/2025
            Non-expert discovery to be completed by
            9/30/2024
            Disclosure of expert testimony under FRCP 26(a)(2) due
            11/18/2024
            All dispositive motions must be filed by this date and noted no later than the fourth Friday thereafter (see LCR 7(d))
            1/21/2025
            Pretrial conference set for 10:00 a.m.
            5/5/2025
            These are firm dates.
            """;

    private static final String LINES =
            """
            AMENDED ORDER SETTING TRIAL DATE & RELATED DATES
            Dana Fern United States District Judge
            TRIAL DATE March 3, 2025
            Reports from expert witnesses under FRCP 26(a)(2) due September 9, 2024
            All motions related to discovery must be noted no later than the Friday before discovery closes
            Settlement conference held no later than November 18, 2024
            Agreed pretrial order due February 18, 2025
            Pretrial conference to be scheduled by the Court
            Trial briefs, proposed voir dire questions, and trial exhibits due February 25, 2025
            The Court heard the parties on the discovery deadline on May 1, 2024
            """;

    private static final String FOLDED =
            "1 2 3 UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT SEATTLE 4 5 6 GILL"
                    + " HAZEL, et al., Plaintiffs, 7 v. 8 IVY JUNIPER, et al., 9 C23-87 ABC MINUTE ORDER"
                    + " SETTING TRIAL DATE AND RELATED DATES AND DEADLINES Defendants. 10 11 The following"
                    + " Minute Order is made by direction of the Court, the Honorable Lena Maple, United"
                    + " States District Judge: 12 (1) Having conducted a scheduling conference in which all"
                    + " parties took part, the Court SETS the 13 following dates and deadlines: 14 JURY"
                    + " TRIAL DATE June 2, 2025 15 Length of Trial 1 week 16 Deadline for joining"
                    + " additional parties May 10, 2024 17 Disclosure of expert reports pursuant to FRCP"
                    + " 26(a)(2) November 11, 2024 18 All motions related to discovery must be filed by"
                    + " and noted on the motion calendar no later than the third Friday thereafter"
                    + " January 6, 2025 19 20 21 22 23 MINUTE ORDER SETTING TRIAL DATE AND RELATED DATES"
                    + " AND DEADLINES - 1";

    private static Due on(int year, int month, int day) {
        return new Due.FixedDate(LocalDate.of(year, month, day), null);
    }

    @Test
    void theDayOfARowStandsInTheCellUnderIt() {
        Reading order = DocumentReader.read(CELLS);

        assertThat(order.obligations())
                .extracting(o -> o.act().value(), o -> o.due().value())
                .containsExactly(
                        tuple("Non-expert discovery to be completed by", on(2024, 9, 30)),
                        tuple(
                                "Disclosure of expert testimony under FRCP 26(a)(2) due",
                                on(2024, 11, 18)),
                        tuple(
                                "All dispositive motions must be filed by this date and noted no later"
                                        + " than the fourth Friday thereafter (see LCR 7(d))",
                                on(2025, 1, 21)));
        assertThat(order.hearings())
                .extracting(HearingChange::hearing, HearingChange::on)
                .containsExactlyInAnyOrder(
                        tuple("JURY TRIAL", LocalDate.of(2025, 5, 12)),
                        tuple("Pretrial conference", LocalDate.of(2025, 5, 5)));
    }

    @Test
    void aCellOfAScheduleIsNoDayOfTheOrder() {
        assertThat(DocumentReader.read(CELLS).dates()).isEmpty();
    }

    /** A row without a day takes none of the next; a sentence that tells is no row. */
    @Test
    void aRowWithoutADayHasNone() {
        Reading order = DocumentReader.read(LINES);

        assertThat(order.hearings())
                .extracting(HearingChange::hearing, HearingChange::on)
                .containsExactly(tuple("TRIAL DATE", LocalDate.of(2025, 3, 3)));
        assertThat(order.obligations())
                .extracting(o -> o.due().value())
                .doesNotContain(on(2024, 5, 1))
                .contains(on(2024, 9, 9), on(2025, 2, 18), on(2025, 2, 25));
    }

    @Test
    void theConferenceThatWasHeldIsNotTheTrialInTheFirstRow() {
        Reading order = DocumentReader.read(FOLDED);

        assertThat(order.title().value())
                .isEqualTo("MINUTE ORDER SETTING TRIAL DATE AND RELATED DATES AND DEADLINES");
        assertThat(order.hearings())
                .extracting(HearingChange::hearing, HearingChange::on)
                .containsExactly(tuple("JURY TRIAL DATE", LocalDate.of(2025, 6, 2)));
        assertThat(order.obligations())
                .extracting(o -> o.due().value())
                .containsExactly(on(2024, 5, 10), on(2024, 11, 11), on(2025, 1, 6));
    }

    /** What a motion's row says of its filing dates the motion. */
    @Test
    void aMotionsDayIsNoDayOfTheOrder() {
        Reading order =
                DocumentReader.read(
                        """
                        ORDER

                        This cause came on for consideration on the following motion:

                        MOTION: DEFENDANT'S MOTION TO COMPEL (Doc. No. 46)
                        FILED: January 29, 2024

                        THEREON it is ORDERED that the motion is GRANTED.

                        DONE and ORDERED in Orlando, Florida on February 1, 2024.
                        """);

        assertThat(order.dates())
                .extracting(a -> a.value().label(), a -> a.value().on())
                .containsExactly(tuple("signed", LocalDate.of(2024, 2, 1)));
    }

    /** What parties must do in general is a reason, though the order's title is bare. */
    @Test
    void theReasonsUnderABareTitleStateTheLaw() {
        Reading order =
                DocumentReader.read(
                        """
                        2:24-cv-00053-ABC-DEF

                        ORDER

                        Pending is the proposed protective order (ECF No. 36). A filing party must select
                        the proper event so that the matter comes before the judge.

                        IT IS ORDERED that the parties must submit a revised proposed order.
                        """);

        assertThat(order.obligations())
                .extracting(o -> o.act().value())
                .containsExactly("submit a revised proposed order");
    }

    /** An order that marks no end of its reasons commands from its title on. */
    @Test
    void aShortOrderCommandsFromItsTitleOn() {
        Reading order =
                DocumentReader.read(
                        "2:24-cv-00053-ABC-DEF\n\nORDER\n\nPlaintiff must file proof of service by May 1, 2024.\n");

        assertThat(order.obligations())
                .extracting(o -> o.act().value(), o -> o.due().value())
                .containsExactly(tuple("file proof of service", on(2024, 5, 1)));
    }
}
