// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.POLICY;
import static org.docketry.notification.domain.Samples.allDay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderPolicyTest {

    /** The clocks of the four zones went forward on 2023-03-12 and back on 2023-11-05. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York,    14, 13",
        "America/Chicago,     15, 14",
        "America/Denver,      16, 15",
        "America/Los_Angeles, 17, 16"
    })
    void nineInTheMorningStaysNineOverBothChangesOfTheClocks(
            String zone, int winterHour, int summerHour) {
        Due spring = allDay("2023-03-15", ZoneId.of(zone));
        assertThat(hours(spring))
                .containsExactly(
                        hour("2023-03-01", winterHour),
                        hour("2023-03-08", winterHour),
                        hour("2023-03-12", summerHour),
                        hour("2023-03-14", summerHour),
                        hour("2023-03-15", summerHour));
        Due autumn = allDay("2023-11-06", ZoneId.of(zone));
        assertThat(hours(autumn))
                .containsExactly(
                        hour("2023-10-23", summerHour),
                        hour("2023-10-30", summerHour),
                        hour("2023-11-03", summerHour),
                        hour("2023-11-05", winterHour),
                        hour("2023-11-06", winterHour));
    }

    @Test
    void arizonaKeepsItsTime() {
        Due due = allDay("2023-03-15", ZoneId.of("America/Phoenix"));
        assertThat(hours(due)).allMatch(at -> at.toString().endsWith("T16:00:00Z"));
    }

    @Test
    void leapDayIsADay() {
        assertThat(hours(allDay("2024-03-01")))
                .contains(hour("2024-02-29", 17), hour("2024-02-27", 17));
        assertThat(hours(allDay("2024-02-29"))).contains(hour("2024-02-29", 17));
        assertThat(hours(allDay("2023-03-01"))).contains(hour("2023-02-28", 17));
    }

    @Test
    void anHourThatTheClocksSkipBecomesALaterOneNeverAnEarlier() {
        ReminderPolicy night =
                new ReminderPolicy(List.of(0), LocalTime.of(2, 30), Duration.ofMinutes(1));
        assertThat(night.moments(allDay("2023-03-12")).getFirst().at())
                .isEqualTo("2023-03-12T10:30:00Z"); // 3:30 am PDT
    }

    @Test
    void everyReminderOfEveryDayOfAYearIsAtNineAndBeforeTheEnd() {
        for (String zone : List.of("America/New_York", "Pacific/Honolulu", "America/Anchorage")) {
            ZoneId court = ZoneId.of(zone);
            Due due = allDay("2024-01-01", court);
            for (int day = 0; day < 366; day++) {
                Due each = allDay(due.date().plusDays(day).toString(), court);
                assertThat(POLICY.moments(each))
                        .hasSize(5)
                        .allSatisfy(
                                moment -> {
                                    assertThat(moment.at().atZone(court).toLocalTime())
                                            .isEqualTo(LocalTime.of(9, 0));
                                    assertThat(moment.at()).isBefore(each.at());
                                });
            }
        }
    }

    private static List<Instant> hours(Due due) {
        return POLICY.moments(due).stream().map(ReminderPolicy.Moment::at).toList();
    }

    private static Instant hour(String date, int utcHour) {
        return Instant.parse(date + "T" + utcHour + ":00:00Z");
    }
}
