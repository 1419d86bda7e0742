package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.after;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.date;
import static org.docketry.deadlinerules.Law.due;

import java.time.LocalTime;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Conditional;
import org.docketry.deadlinerules.Answer.Missing;
import org.docketry.deadlinerules.rules.Period;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.junit.jupiter.api.Test;

class ChainedDeadlinesTest {

    private static final Period THIRTY = Period.days(30, Direction.AFTER);

    @Test
    void aPeriodFromAnEventThatHasNotHappenedStaysConditional() {
        Answer answer =
                Law.DEADLINES.compute(
                        DeadlineRequest.within("casd", THIRTY)
                                .from(new Trigger.Awaited("production"))
                                .build());
        assertThat(answer).isInstanceOf(Conditional.class);
        assertThat(((Conditional) answer).waitsFor()).isEqualTo("production");
    }

    @Test
    void theEventGivesTheDate() {
        DeadlineRequest.Builder request =
                DeadlineRequest.within("casd", THIRTY)
                        .from(Trigger.on(date("2022-12-20"), "production"));
        assertThat(due(request)).isEqualTo("2023-01-19");
    }

    @Test
    void aPeriodWithoutATriggerIsNotGuessed() {
        Answer answer = Law.DEADLINES.compute(DeadlineRequest.within("cand", THIRTY).build());
        assertThat(answer).isInstanceOf(Missing.class);
        assertThat(((Missing) answer).missing()).containsExactly("trigger.date");
    }

    @Test
    void aPeriodCanRunFromWhenAnotherDeadlineIsDue() {
        DeadlineRequest opposition = after("cand", 14, "2022-12-09").build();
        DeadlineRequest.Builder reply =
                DeadlineRequest.within("cand", Period.days(7, Direction.AFTER))
                        .from(new Trigger.DueOf(opposition, "opposition-due"));
        assertThat(due(reply)).isEqualTo("2022-12-30");
    }

    @Test
    void theReplyRunsFromWhenTheOppositionWasDue() {
        DeadlineRequest.Builder fromDue =
                DeadlineRequest.underRule("cand", "civ-lr-7-3-c")
                        .from(Trigger.on(date("2014-08-06"), "opposition-due"));
        assertThat(due(fromDue)).isEqualTo("2014-08-13");
        Computed fromMotion =
                computed(
                        DeadlineRequest.underRule("cand", "civ-lr-7-3-c")
                                .from(Trigger.on(date("2014-07-23"), "motion-filed")));
        assertThat(fromMotion.due().date()).isEqualTo("2014-08-13");
        assertThat(fromMotion.derivation().unverified())
                .as("what the chained rule rests on is said here too")
                .anyMatch(text -> text.startsWith("cand.civ-lr-7-3-a"));
    }

    @Test
    void theEarlierOfComplianceAndDayFourteenGoverns() {
        Computed early =
                computed(
                        DeadlineRequest.underRule("nmd", "us.frcp.45-d-2-B")
                                .from(Trigger.on(date("2013-07-05"), "subpoena-served"))
                                .and(
                                        "compliance-due",
                                        new Trigger.On(
                                                date("2013-07-15"), LocalTime.of(9, 0), null)));
        assertThat(early.due().date()).isEqualTo("2013-07-15");
        assertThat(early.due().time()).isEqualTo("09:00");
    }

    @Test
    void aMovedHearingMovesWhatIsCountedBackFromIt() {
        Period fortnight = Period.days(14, Direction.BEFORE);
        assertThat(due(DeadlineRequest.within("caed", fortnight).from(date("2013-10-09"))))
                .isEqualTo("2013-09-25");
        assertThat(due(DeadlineRequest.within("caed", fortnight).from(date("2013-10-30"))))
                .isEqualTo("2013-10-16");
    }

    @Test
    void aDeemedDenialIsNoActAndDoesNotRoll() {
        // November 9, 2019 was a Saturday.
        assertThat(due(DeadlineRequest.underRule("cand", "civ-lr-72-2").from(date("2019-10-25"))))
                .isEqualTo("2019-11-09");
    }

    @Test
    void objectionsThatOutlastTheComplianceDateCarryAWarning() {
        Computed computed =
                computed(
                        DeadlineRequest.underRule("cand", "us.frcp.72-a")
                                .from(date("2023-02-16"))
                                .and("compliance-due", Trigger.on(date("2023-02-28"))));
        assertThat(computed.due().date()).isEqualTo("2023-03-02");
        assertThat(computed.derivation().warnings()).hasSize(1);
    }
}
