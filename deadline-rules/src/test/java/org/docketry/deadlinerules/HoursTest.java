package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.date;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.docketry.deadlinerules.Answer.Missing;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static DeadlineRequest.Builder hours(String court, int count, String day, String time) {
        return Law.period(court, "frcp-6a", count, Unit.HOURS, Direction.AFTER)
                .from(new Trigger.On(date(day), LocalTime.parse(time), null));
    }

    @Test
    void hoursElapseAcrossAChangeOfTheClocks() {
        for (String court : List.of("nysd", "cand")) {
            Due due =
                    computed(hours(court, 72, "2007-11-02", "10:23").lawAsOf(date("2009-12-01")))
                            .due();
            assertThat(due.date()).isEqualTo("2007-11-05");
            assertThat(due.time()).isEqualTo("09:23");
        }
    }

    @Test
    void hoursRollToTheSameTimeAndAreNotRounded() {
        Due due = computed(hours("nysd", 48, "2024-03-07", "14:17")).due();
        assertThat(due.date()).isEqualTo("2024-03-11");
        assertThat(due.time()).isEqualTo("14:17");
        assertThat(due.at()).isEqualTo(Instant.parse("2024-03-11T18:17:00Z"));
    }

    @Test
    void anInaccessibleLastHourExtendsToTheSameTimeOfTheNextAccessibleDay() {
        Answer.Computed computed =
                computed(hours("nysd", 24, "2024-03-12", "10:00").closedOn(date("2024-03-13")));
        assertThat(computed.due().date()).isEqualTo("2024-03-14");
        assertThat(computed.due().time()).isEqualTo("10:00");
        assertThat(computed.derivation().decidedBy().kind()).isEqualTo(Kind.INACCESSIBLE);
    }

    @Test
    void aPeriodOfHoursNeedsATimeOfDay() {
        Answer answer =
                Law.DEADLINES.compute(
                        Law.period("nysd", "frcp-6a", 24, Unit.HOURS, Direction.AFTER)
                                .from(date("2024-03-12"))
                                .build());
        assertThat(answer).isInstanceOf(Missing.class);
        assertThat(((Missing) answer).missing()).containsExactly("trigger.time");
    }

    @Test
    void aWholeDayEndsAtMidnightOfTheCourt() {
        Due due = computed(Law.after("cand", 14, "2023-02-16")).due();
        assertThat(due.at()).isEqualTo(Instant.parse("2023-03-03T08:00:00Z"));
        // Six minutes past midnight in California is late, wherever the filer sits.
        assertThat(Instant.parse("2023-03-03T00:06:00-08:00")).isAfter(due.at());
    }

    @Test
    void aJudgesEarlierHourEndsTheDay() {
        Answer.Computed computed =
                computed(Law.after("cand", 14, "2023-02-16").endsAt(LocalTime.of(17, 0)));
        assertThat(computed.due().time()).isEqualTo("17:00");
        assertThat(computed.due().at()).isEqualTo(Instant.parse("2023-03-03T01:00:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipIsNotGuessed() {
        for (Direction direction : Direction.values()) {
            Answer answer =
                    Law.DEADLINES.compute(
                            Law.period("cand", "frcp-6a", 24, Unit.HOURS, direction)
                                    .from(
                                            new Trigger.On(
                                                    date("2023-03-12"), LocalTime.of(2, 30), null))
                                    .build());
            assertThat(answer).isInstanceOf(Answer.Refused.class);
            assertThat(((Answer.Refused) answer).detail()).contains("there was no 2:30 a.m.");
        }
        // Arizona does not change its clocks.
        assertThat(computed(hours("azd", 24, "2023-03-12", "02:30")).due().time())
                .isEqualTo("02:30");
    }

    @Test
    void anHourThatTheClocksShowTwiceIsTheFirstAndArguablyTheSecond() {
        Answer.Computed computed = computed(hours("cand", 24, "2023-11-05", "01:30"));
        assertThat(computed.due().time()).isEqualTo("00:30");
        assertThat(computed.latestArguable().time()).isEqualTo("01:30");
        assertThat(computed.derivation().unsettled())
                .singleElement()
                .asString()
                .contains("1:30 a.m. twice");
    }
}
