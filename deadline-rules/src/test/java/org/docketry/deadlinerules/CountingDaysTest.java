package org.docketry.deadlinerules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.deadlinerules.Law.after;
import static org.docketry.deadlinerules.Law.before;
import static org.docketry.deadlinerules.Law.computed;
import static org.docketry.deadlinerules.Law.date;
import static org.docketry.deadlinerules.Law.due;
import static org.docketry.deadlinerules.Law.period;

import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Step.Kind;
import org.docketry.deadlinerules.rules.Act;
import org.docketry.deadlinerules.rules.Period.Direction;
import org.docketry.deadlinerules.rules.Period.Unit;
import org.docketry.deadlinerules.rules.ServiceMethod;
import org.junit.jupiter.api.Test;

class CountingDaysTest {

    @Test
    void theDayOfTheTriggerIsNotCounted() {
        assertThat(due(after("cand", 14, "2023-02-16"))).isEqualTo("2023-03-02");
    }

    @Test
    void onlyTheLastDayRolls() {
        Computed computed = computed(after("ord", 30, "2011-04-28"));
        assertThat(computed.due().date()).isEqualTo("2011-05-31");
        assertThat(computed.derivation().decidedBy().kind()).isEqualTo(Kind.ROLL);
        assertThat(computed.derivation().passed())
                .containsExactly(date("2011-05-28"), date("2011-05-29"), date("2011-05-30"));
    }

    @Test
    void aBackwardCountRollsBackward() {
        Computed computed = computed(before("nysd", 10, "2007-09-11").lawAsOf(date("2009-12-01")));
        assertThat(computed.due().date()).isEqualTo("2007-08-31");
    }

    @Test
    void stateHolidaysCountForwardOnly() {
        assertThat(due(after("mad", 14, "2010-04-05"))).isEqualTo("2010-04-20");
        assertThat(due(before("mad", 14, "2010-05-03"))).isEqualTo("2010-04-19");
    }

    @Test
    void anInaccessibleClerksOfficeExtendsForwardEvenABackwardCount() {
        Computed computed =
                computed(
                        before("nysd", 21, "2007-09-22")
                                .lawAsOf(date("2009-12-01"))
                                .closedOn(date("2007-08-31")));
        assertThat(computed.due().date()).isEqualTo("2007-09-04");
        assertThat(computed.derivation().decidedBy().kind()).isEqualTo(Kind.INACCESSIBLE);
    }

    @Test
    void anInaccessibleClerksOfficeExcusesFilingsOnly() {
        DeadlineRequest.Builder served =
                after("cand", 14, "2023-02-16").closedOn(date("2023-03-02")).act(Act.SERVING);
        assertThat(due(served)).isEqualTo("2023-03-02");
        DeadlineRequest.Builder filed =
                after("cand", 14, "2023-02-16").closedOn(date("2023-03-02"));
        assertThat(due(filed)).isEqualTo("2023-03-03");
    }

    @Test
    void theThreeDaysAreAddedToTheRolledBase() {
        // Day 14 is Saturday, May 25; it rolls over Memorial Day to the 28th, and then three days.
        // Counting seventeen days instead would give the 28th.
        Computed computed = computed(after("cand", 14, "2024-05-11").served(ServiceMethod.MAIL));
        assertThat(computed.due().date()).isEqualTo("2024-05-31");
        assertThat(Law.kinds(computed))
                .containsExactly(
                        Kind.RULE,
                        Kind.TRIGGER,
                        Kind.COUNT,
                        Kind.ROLL,
                        Kind.SERVICE_DAYS,
                        Kind.END);
    }

    @Test
    void electronicServiceAddedThreeDaysUntilTheEndOfNovember2016() {
        DeadlineRequest.Builder before = after("cand", 14, "2016-10-03").served(ServiceMethod.ECF);
        assertThat(due(before)).isEqualTo("2016-10-20");
        DeadlineRequest.Builder since = after("cand", 14, "2016-12-05").served(ServiceMethod.ECF);
        assertThat(due(since)).isEqualTo("2016-12-19");
    }

    @Test
    void timeFromEntryGetsNoDaysForMail() {
        DeadlineRequest.Builder request =
                period("gand", "frap-26a", 30, Unit.DAYS, Direction.AFTER)
                        .from(Trigger.on(date("2021-07-15"), "judgment-entered"))
                        .served(ServiceMethod.MAIL);
        assertThat(due(request)).isEqualTo("2021-08-16");
    }

    @Test
    void aMonthEndsOnTheSameNumberOrOnTheLastDay() {
        DeadlineRequest.Builder month =
                period("cand", "frcp-6a", 1, Unit.MONTHS, Direction.AFTER).from(date("2023-01-31"));
        assertThat(due(month)).isEqualTo("2023-02-28");
        DeadlineRequest.Builder year =
                period("cand", "frcp-6a", 1, Unit.YEARS, Direction.AFTER).from(date("2020-02-29"));
        assertThat(due(year)).isEqualTo("2021-03-01");
        DeadlineRequest.Builder weeks =
                period("cand", "frcp-6a", 2, Unit.WEEKS, Direction.BEFORE).from(date("2023-03-16"));
        assertThat(due(weeks)).isEqualTo("2023-03-02");
    }

    @Test
    void businessDaysLeaveOutWeekendsAndHolidays() {
        DeadlineRequest.Builder forward =
                period("nysd", "frcp-6a", 5, Unit.BUSINESS_DAYS, Direction.AFTER)
                        .from(date("2023-11-20"));
        assertThat(due(forward)).isEqualTo("2023-11-28");
        DeadlineRequest.Builder backward =
                period("nysd", "frcp-6a", 5, Unit.BUSINESS_DAYS, Direction.BEFORE)
                        .from(date("2023-11-28"));
        assertThat(due(backward)).isEqualTo("2023-11-20");
    }

    @Test
    void courtDaysLeaveOutClosuresOfTheCourtToo() {
        DeadlineRequest.Builder request =
                period("nysd", "frcp-6a", 3, Unit.COURT_DAYS, Direction.AFTER)
                        .from(date("2023-03-06"))
                        .closedOn(date("2023-03-08"));
        assertThat(due(request)).isEqualTo("2023-03-10");
    }

    @Test
    void aDateCertainNeverRolls() {
        // February 14, 2004 was a Saturday.
        Computed computed = computed(DeadlineRequest.on("mad", date("2004-02-14")));
        assertThat(computed.due().date()).isEqualTo("2004-02-14");
        assertThat(computed.derivation().decidedBy().kind()).isEqualTo(Kind.FIXED);
    }

    @Test
    void shortPeriodsLeftOutWeekendsUntilDecember2009() {
        DeadlineRequest.Builder civil = after("laed", 10, "2003-05-28");
        assertThat(due(civil)).isEqualTo("2003-06-11");
        DeadlineRequest.Builder bankruptcy = after("vaeb", 10, "1995-12-26");
        assertThat(due(bankruptcy)).isEqualTo("1996-01-05");
    }
}
