// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Named things that the tests of reminders speak of. */
public final class Samples {

    public static final String DISPUTE = "0190d3f4-0000-7000-8000-000000000001";
    public static final String DEADLINE = "0190d3f4-0000-7000-8000-0000000000d1";
    public static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    public static final Recipient TEAM = new Recipient("email", "team@litigation.example");
    public static final Recipient PARTNER = new Recipient("email", "partner@litigation.example");
    public static final ReminderPolicy POLICY =
            new ReminderPolicy(List.of(14, 7, 3, 1, 0), LocalTime.of(9, 0), Duration.ofMinutes(1));

    private Samples() {}

    public static Due allDay(String date) {
        return allDay(date, PACIFIC);
    }

    public static Due allDay(String date, ZoneId zone) {
        LocalDate day = LocalDate.parse(date);
        return new Due(day, null, zone, day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    public static Due timed(String date, String time) {
        LocalDate day = LocalDate.parse(date);
        LocalTime hour = LocalTime.parse(time);
        return new Due(day, hour, PACIFIC, day.atTime(hour).atZone(PACIFIC).toInstant());
    }

    public static DisputeNews.Origin origin(long sequence) {
        return new DisputeNews.Origin(
                DISPUTE, sequence, Instant.parse("2023-02-16T20:00:00Z").plusSeconds(sequence));
    }

    public static DisputeNews.DeadlineSet set(long sequence, Due due) {
        return set(sequence, DEADLINE, due);
    }

    public static DisputeNews.DeadlineSet set(long sequence, String deadline, Due due) {
        return new DisputeNews.DeadlineSet(
                origin(sequence),
                deadline,
                1,
                "Respond to the subpoena and produce",
                List.of("twitter"),
                "cand",
                due,
                new Derivation(
                        List.of(
                                new Derivation.Step(
                                        1, "The order names the date", "Dkt. 24", "2023-02-28")),
                        List.of(),
                        null,
                        null));
    }

    public static DisputeNews.DeadlineRestated restated(
            long sequence, int version, Due was, Due is) {
        return new DisputeNews.DeadlineRestated(
                origin(sequence), DEADLINE, version, was, is, "Stipulated", Derivation.NONE);
    }

    public static DisputeNews.DeadlineVacated vacated(long sequence, int version) {
        return new DisputeNews.DeadlineVacated(
                origin(sequence), DEADLINE, version, null, "The order was vacated");
    }

    public static DisputeNews.ExpectedFilingAbsent absent(long sequence, int version) {
        return new DisputeNews.ExpectedFilingAbsent(
                origin(sequence), DEADLINE, version, "opposition to motion motion-1");
    }

    public static DisputeNews.DeadlineSatisfied satisfied(long sequence, int version) {
        return new DisputeNews.DeadlineSatisfied(origin(sequence), DEADLINE, version);
    }

    public static Deadline deadline(DisputeNews.OfDeadline... news) {
        Deadline deadline = Deadline.unheardOf(DEADLINE, DISPUTE);
        for (DisputeNews.OfDeadline next : news) {
            deadline = deadline.after(next);
        }
        return deadline;
    }

    public static Dispute dispute() {
        return Dispute.unheardOf(DISPUTE)
                .after(new DisputeNews.Opened(origin(1), "Leifer v. Twitter", "clerk-1"))
                .after(new DisputeNews.PartyJoined(origin(2), "twitter", "Twitter, Inc."));
    }
}
