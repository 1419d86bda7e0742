package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.after;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.date;
import static org.docketry.deadlinerules.Law.due;

import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Refused;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.junit.jupiter.api.Test;

/** A rule changes while a time is running. */
class TransitionTest {

    private static DeadlineRequest.Builder under(String court, String rule, String trigger) {
        return DeadlineRequest.underRule(court, rule).from(date(trigger));
    }

    @Test
    void theOldRuleGovernsWhenFewerThanTenDaysWereLeft() {
        // The old rule's fourth day is November 2, one day after the new rule took effect.
        Computed computed = computed(under("cand", "civ-lr-79-5-f-3", "2021-10-29"));
        assertThat(computed.due().date()).isEqualTo("2021-11-02");
        assertThat(Law.kinds(computed)).contains(Kind.TRANSITION);
    }

    @Test
    void aTimeDueWithinFourteenDaysStaysUnderTheOldRule() {
        Computed near = computed(under("nysd", "civ-r-6-1-b-opposition", "2024-06-20"));
        assertThat(near.derivation().rule().version()).isEqualTo("2009-12-01");
        assertThat(Law.kinds(near)).contains(Kind.TRANSITION);
        Computed since = computed(under("nysd", "civ-r-6-1-b-opposition", "2024-07-02"));
        assertThat(since.derivation().rule().version()).isEqualTo("2024-07-01");
    }

    @Test
    void aTimeRunningOnDecember1st2009CanBeArguedEitherWay() {
        // Ten days without weekends and Thanksgiving, or fourteen days.
        Computed computed = computed(under("laed", "us.frcp.72-a", "2009-11-20"));
        assertThat(computed.due().date()).isEqualTo("2009-12-07");
        assertThat(computed.earliestSafe().date()).isEqualTo("2009-12-04");
        assertThat(computed.derivation().unsettled())
                .anyMatch(reason -> reason.contains("insofar as just and practicable"));
    }

    @Test
    void electronicServiceShortlyBeforeDecember2016CanBeArguedEitherWay() {
        Computed computed =
                computed(under("ksd", "us.frcp.72-a", "2016-11-21").served(ServiceMethod.ECF));
        assertThat(computed.due().date()).isEqualTo("2016-12-08");
        assertThat(computed.earliestSafe().date()).isEqualTo("2016-12-05");
    }

    @Test
    void aStatedDayOfTheLawOverridesEveryClause() {
        assertThat(due(under("laed", "us.frcp.72-a", "2009-11-20").lawAsOf(date("2009-12-01"))))
                .isEqualTo("2009-12-04");
        assertThat(due(after("ksd", 10, "2010-01-05").lawAsOf(date("2009-11-30"))))
                .isEqualTo("2010-01-20");
    }

    @Test
    void theOldRuleSevenThreeRanFromTheHearing() {
        DeadlineRequest.Builder old =
                DeadlineRequest.underRule("cand", "civ-lr-7-3-a")
                        .from(Trigger.on(date("2009-06-25"), "hearing"));
        assertThat(due(old)).isEqualTo("2009-06-04");
    }

    @Test
    void aVersionThatNoPackHasIsNotMadeUp() {
        Answer answer = Law.DEADLINES.compute(under("cand", "civ-lr-6-3-b", "1999-03-01").build());
        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(((Refused) answer).problem()).isEqualTo("no-version-in-force");
    }
}
