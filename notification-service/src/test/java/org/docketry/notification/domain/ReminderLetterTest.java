// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.POLICY;
import static org.docketry.notification.domain.Samples.TEAM;
import static org.docketry.notification.domain.Samples.allDay;
import static org.docketry.notification.domain.Samples.deadline;
import static org.docketry.notification.domain.Samples.dispute;
import static org.docketry.notification.domain.Samples.origin;
import static org.docketry.notification.domain.Samples.restated;
import static org.docketry.notification.domain.Samples.set;
import static org.docketry.notification.domain.Samples.vacated;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderLetterTest {

    private static final Due FEB_28 = allDay("2023-02-28");
    private static final Due MAR_10 = allDay("2023-03-10");

    @Test
    void aReminderSaysWhatIsDueWhenWhomItBindsAndWhy() {
        Letter letter =
                letter(
                        reminder(new Occasion.DaysBefore(7), 1, FEB_28),
                        deadline(set(5, FEB_28)),
                        "2023-02-21T17:00:05Z");
        assertThat(letter.subject())
                .isEqualTo(
                        "[Docketry] Due Feb 28, 2023 (in 7 days): Respond to the subpoena and"
                                + " produce - Leifer v. Twitter");
        assertThat(letter.text())
                .contains("A deadline is due in 7 days.")
                .contains("Tuesday, February 28, 2023, by the end of the day")
                .contains("America/Los_Angeles")
                .contains("Twitter, Inc.")
                .contains("1. The order names the date: 2023-02-28 [Dkt. 24]")
                .contains("not yet confirmed")
                .contains("/api/v1/deadlines/" + Samples.DEADLINE + "/derivation")
                .doesNotContain("late");
    }

    @Test
    void aLateReminderSaysThatItIsLate() {
        Reminder reminder = reminder(new Occasion.DaysBefore(7), 1, FEB_28);
        Letter letter = letter(reminder, deadline(set(5, FEB_28)), "2023-02-22T10:00:00Z");
        assertThat(letter.subject()).contains("Late reminder: due Feb 28, 2023 (in 6 days)");
        assertThat(letter.text())
                .contains("This reminder is late: it was to go out on Tuesday, February 21, 2023");
    }

    @Test
    void aReminderAfterTheDeadlineSaysThatItHasPassed() {
        Reminder reminder = reminder(new Occasion.DaysBefore(0), 1, FEB_28);
        Letter letter = letter(reminder, deadline(set(5, FEB_28)), "2023-03-02T10:00:00Z");
        assertThat(letter.subject()).contains("was due Feb 28, 2023 (passed)");
        assertThat(letter.text()).contains("has passed").contains("late").contains("Was due:");
    }

    @Test
    void aChangeSaysWasIsAndWhyAndWhatTheReaderWasToldLast() {
        Deadline moved =
                deadline(
                        set(5, FEB_28),
                        restated(6, 2, FEB_28, allDay("2023-03-03")),
                        restated(7, 3, allDay("2023-03-03"), MAR_10));
        Letter letter =
                letter(
                        Reminder.scheduled(
                                key(new Occasion.Restated(), 3),
                                Instant.parse("2023-02-20T00:00:00Z"),
                                MAR_10,
                                FEB_28,
                                Instant.parse("2023-02-20T00:00:00Z")),
                        moved,
                        "2023-02-20T00:00:01Z");
        assertThat(letter.subject()).contains("Deadline changed: now due Mar 10, 2023");
        assertThat(letter.text())
                .contains("Was due:   Friday, March 3, 2023")
                .contains("Now due:   Friday, March 10, 2023")
                .contains("Why:       Stipulated")
                .contains("You were last told of Tuesday, February 28, 2023");
    }

    @Test
    void aRetractionSaysThatTheDeadlineNoLongerBinds() {
        Letter letter =
                letter(
                        reminder(new Occasion.Vacated(), 2, FEB_28),
                        deadline(set(5, FEB_28), vacated(6, 2)),
                        "2023-02-21T17:00:05Z");
        assertThat(letter.subject()).contains("Deadline vacated: was due Feb 28, 2023");
        assertThat(letter.text()).contains("no longer binds").contains("The order was vacated");
    }

    @Test
    void aTitleCannotAddLinesOrHeaders() {
        DisputeNews.DeadlineSet hostile =
                new DisputeNews.DeadlineSet(
                        origin(5),
                        Samples.DEADLINE,
                        1,
                        "Respond\r\nBcc: everybody@example.org\r\n\r\n.\r\nDue: never\u2028\u202Eabc",
                        List.of("x\nDue: 2099"),
                        "cand\nDue: 2098",
                        FEB_28,
                        new Derivation(
                                List.of(new Derivation.Step(1, "a\nDue: 2097", null, null)),
                                List.of("q\r\nDue: 2096"),
                                "2023-02-27",
                                null));
        Letter letter =
                letter(
                        reminder(new Occasion.DaysBefore(7), 1, FEB_28),
                        deadline(hostile),
                        "2023-02-21T17:00:05Z");
        assertThat(letter.subject()).doesNotContain("\r", "\n", "\u2028", "\u202E");
        assertThat(letter.subject()).hasSizeLessThan(260);
        assertThat(letter.text().lines().filter(line -> line.startsWith("Due:"))).hasSize(1);
        assertThat(letter.text().lines()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(letter.text()).contains("The law is not settled here", "Earliest safe date");
    }

    @Test
    void aSealedMatterIsOnlyAnId() {
        Deadline open = deadline(set(5, FEB_28));
        Deadline sealed =
                new Deadline(
                        open.id(),
                        open.disputeId(),
                        open.description(),
                        open.term(),
                        open.standing(),
                        0,
                        0,
                        true,
                        open.changedAt());
        Letter letter =
                letter(
                        reminder(new Occasion.DaysBefore(7), 1, FEB_28),
                        sealed,
                        "2023-02-21T17:00:05Z");
        assertThat(letter.subject() + letter.text())
                .contains(Samples.DEADLINE)
                .doesNotContain("Leifer", "subpoena", "2023", "Feb", "Twitter", "cand");
    }

    @Test
    void distancesAreCountedInTheCourtsDays() {
        // 06:30 UTC on Feb 28 is still Feb 27 in California.
        Letter letter =
                letter(
                        reminder(new Occasion.DaysBefore(1), 1, FEB_28),
                        deadline(set(5, FEB_28)),
                        "2023-02-28T06:30:00Z");
        assertThat(letter.subject()).contains("(tomorrow)");
    }

    private static ReminderKey key(Occasion occasion, int version) {
        return new ReminderKey(Samples.DISPUTE, Samples.DEADLINE, version, TEAM, occasion);
    }

    private static Reminder reminder(Occasion occasion, int version, Due due) {
        int days = occasion instanceof Occasion.DaysBefore(int before) ? before : 7;
        Instant dueAt = due.date().minusDays(days).atTime(9, 0).atZone(due.zone()).toInstant();
        return Reminder.scheduled(
                key(occasion, version), dueAt, due, null, Instant.parse("2023-02-16T20:00:00Z"));
    }

    private static Letter letter(Reminder reminder, Deadline deadline, String now) {
        return ReminderLetter.write(reminder, deadline, dispute(), POLICY, Instant.parse(now));
    }
}
