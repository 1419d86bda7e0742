// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.docketry.analysis.domain.reading.HearingChange.Change;
import org.junit.jupiter.api.Test;

/** When what an order commands is due, more time, and hearings that fall away. */
class TimesInOrdersTest {

    private static final String CAPTION =
            """
            UNITED STATES DISTRICT COURT
            NORTHERN DISTRICT OF CALIFORNIA

            Case No. 24-mc-80999-XYZ

            ORDER

            The motion to compel is granted. IT IS ORDERED as follows.

            """;

    @Test
    void aFurtherActWithATimeInFrontOfItsShall() {
        assertThat(
                        duties(
                                """
                                Within three business days of this Order, Larkspur shall send a copy of it
                                to every address, and within five court days after doing so shall file a
                                certificate of service.
                                """))
                .containsExactly(
                        tuple(
                                "Larkspur",
                                "send a copy of it to every address",
                                new Due.Period(3, "business-days", "after", "order-entered")),
                        tuple(
                                "Larkspur",
                                "file a certificate of service",
                                new Due.Period(5, "court-days", "after", "doing so")));
    }

    @Test
    void whatOneMayDoIfHeWishesHasItsDay() {
        assertThat(
                        duties(
                                """
                                Doe 1 may file a motion to quash, anonymously if desired, within 21 days
                                after Larkspur Corp. sends the notice.
                                """))
                .containsExactly(
                        tuple(
                                "Doe 1",
                                "may file a motion to quash, anonymously if desired",
                                new Due.Period(
                                        21, "days", "after", "Larkspur Corp. sends the notice")));
    }

    @Test
    void theSameTimeIsTheOneBefore() {
        Due due = new Due.Period(21, "days", "after", "order-entered");

        assertThat(
                        duties(
                                """
                                Larkspur shall produce the records within 21 days of this Order. Tansy
                                shall respond to its subpoena within the same time. Yarrow shall, in the
                                same time, produce the name of the subscriber to whom the address was
                                assigned on June 9, 2022.
                                """))
                .extracting(t -> t.toList().get(0), t -> t.toList().get(2))
                .containsExactly(tuple("Larkspur", due), tuple("Tansy", due), tuple("Yarrow", due));
    }

    /** "By the same date" behind a period may be either day. */
    @Test
    void theSameDateBehindAPeriodIsLeftOpen() {
        assertThat(
                        duties(
                                """
                                Larkspur shall produce the records within 21 days of this Order. Larkspur
                                shall serve a privilege log by the same date.
                                """))
                .extracting(t -> t.toList().get(2))
                .containsExactly(new Due.Period(21, "days", "after", "order-entered"), null);
    }

    @Test
    void oneWeekBeforeIsBeforeTheConferenceJustNamed() {
        assertThat(
                        duties(
                                """
                                The telephone conference set for May 1, 2025 is adjourned to June 3, 2025.
                                The parties shall submit a joint letter one week before.
                                """))
                .containsExactly(
                        tuple(
                                "The parties",
                                "submit a joint letter",
                                new Due.Period(1, "weeks", "before", "the telephone conference")));
    }

    @Test
    void aNewShallHasItsOwnTime() {
        assertThat(
                        duties(
                                """
                                Larkspur asks to be excused. It shall within seven days inform counsel in
                                writing, and shall produce the records unless a stay is entered.
                                """))
                .extracting(t -> t.toList().get(2))
                .containsExactly(new Due.Period(7, "days", "after", "order-entered"), null);
    }

    @Test
    void aPaperSaidAsideIsDue() {
        assertThat(duties("A status report, two pages, is due May 17, 2025."))
                .extracting(t -> t.toList().get(2))
                .containsExactly(new Due.FixedDate(LocalDate.of(2025, 5, 17), null));
    }

    @Test
    void whatIsMarkedAndWhatIsRuledOnDoNotAct() {
        assertThat(
                        duties(
                                """
                                The motion of Doe 5 is GRANTED IN PART, WITHOUT PREJUDICE, and Larkspur may
                                renew within 45 days. What is produced shall be marked CONFIDENTIAL, shall
                                be shown only to counsel. Should Doe 3 move and serve it on Tansy, Tansy
                                shall withhold production. Tansy shall not produce before May 30, 2025.
                                """))
                .extracting(t -> t.toList().get(0), t -> t.toList().get(2))
                .containsExactly(
                        tuple("Larkspur", new Due.Period(45, "days", "after", "order-entered")),
                        tuple("Tansy", null),
                        tuple("Tansy", null));
    }

    @Test
    void moreTimeThatWasGivenBeforeAndIsGivenAgain() {
        assertThat(
                        read("""
                                        Plaintiffs' time to serve the summons under Rule 4(m), which was last
                                        extended to February 28, 2025, is further extended to May 30, 2025.
                                        Plaintiff's deadline under Rule 26(a) is EXTENDED, as to Does 1 and 2,
                                        to June 14, 2025. Discovery end date is extended from May 15, 2025 to
                                        September 29, 2025.
                                        """)
                                .extensions())
                .extracting(Extension::act, Extension::from, Extension::to)
                .containsExactly(
                        tuple(
                                "serve the summons under Rule 4(m)",
                                LocalDate.of(2025, 2, 28),
                                LocalDate.of(2025, 5, 30)),
                        tuple("deadline under Rule 26(a)", null, LocalDate.of(2025, 6, 14)),
                        tuple(
                                "Discovery end date",
                                LocalDate.of(2025, 5, 15),
                                LocalDate.of(2025, 9, 29)));
    }

    @Test
    void hearingsThatFallAway() {
        assertThat(
                        read("""
                                        The matter is fit for decision without oral argument, and the Court
                                        VACATES the hearing noticed for May 1, 2025. The May 6, 2025 motion
                                        hearing is stricken. The mandatory arbitration listed for May 31, 2025
                                        is adjourned without date. The telephonic argument on the stay motion
                                        which was scheduled for June 3, 2025 at 10:00 a.m. Pacific is vacated.
                                        """)
                                .hearings())
                .extracting(HearingChange::change, HearingChange::hearing, HearingChange::from)
                .containsExactly(
                        tuple(Change.VACATED, "hearing", LocalDate.of(2025, 5, 1)),
                        tuple(Change.VACATED, "motion hearing", LocalDate.of(2025, 5, 6)),
                        tuple(Change.VACATED, "mandatory arbitration", LocalDate.of(2025, 5, 31)),
                        tuple(Change.VACATED, "telephonic argument", LocalDate.of(2025, 6, 3)));
    }

    private static List<Tuple> duties(String body) {
        return read(body).obligations().stream()
                .map(
                        duty ->
                                tuple(
                                        duty.actor() == null ? null : duty.actor().value(),
                                        duty.act().value(),
                                        duty.due() == null ? null : duty.due().value()))
                .toList();
    }

    private static Reading read(String body) {
        return DocumentReader.read(CAPTION + body);
    }
}
