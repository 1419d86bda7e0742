// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.PARTNER;
import static org.docketry.notification.domain.Samples.TEAM;
import static org.docketry.notification.domain.Samples.absent;
import static org.docketry.notification.domain.Samples.allDay;
import static org.docketry.notification.domain.Samples.deadline;
import static org.docketry.notification.domain.Samples.restated;
import static org.docketry.notification.domain.Samples.satisfied;
import static org.docketry.notification.domain.Samples.set;
import static org.docketry.notification.domain.Samples.vacated;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {

    private static final Set<Recipient> SUBSCRIBED = Set.of(TEAM);
    private static final Due FEB_28 = allDay("2023-02-28");
    private static final Due MAR_10 = allDay("2023-03-10");

    private final PlannedReminders reminders = new PlannedReminders();

    @Test
    void aDeadlineSetInTimeIsRemindedOfOnEveryDayOfThePolicy() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-01T00:00:00Z");
        assertThat(reminders.summary())
                .containsExactly(
                        "P14D/1 scheduled",
                        "P7D/1 scheduled",
                        "P3D/1 scheduled",
                        "P1D/1 scheduled",
                        "P0D/1 scheduled");
        assertThat(reminders.get("P7D", 1).dueAt()).isEqualTo("2023-02-21T17:00:00Z");
    }

    @Test
    void planningAgainChangesNothing() {
        Deadline deadline = deadline(set(5, FEB_28));
        reminders.plan(deadline, SUBSCRIBED, "2023-02-16T20:00:00Z");
        assertThat(reminders.plan(deadline, SUBSCRIBED, "2023-02-16T20:00:01Z")).isEmpty();
        reminders.send("P14D", "2023-02-16T20:00:02Z");
        reminders.send("P7D", "2023-02-21T17:00:01Z");
        assertThat(reminders.plan(deadline, SUBSCRIBED, "2023-02-22T00:00:00Z")).isEmpty();
        assertThat(reminders.plan(deadline, SUBSCRIBED, "2023-04-01T00:00:00Z")).isEmpty();
    }

    @Test
    void ofSeveralMissedRemindersOnlyTheNearestGoesOut() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-26T00:00:00Z");
        assertThat(reminders.summary())
                .containsExactly(
                        "P14D/1 skipped",
                        "P7D/1 skipped",
                        "P3D/1 scheduled",
                        "P1D/1 scheduled",
                        "P0D/1 scheduled");
        assertThat(reminders.get("P14D", 1).last().reason()).contains("nearer");
    }

    @Test
    void aDeadlineThatHadPassedIsToldOnce() {
        Deadline deadline = deadline(set(5, FEB_28));
        reminders.plan(deadline, SUBSCRIBED, "2023-03-02T00:00:00Z");
        assertThat(reminders.summary())
                .containsExactly(
                        "P14D/1 skipped",
                        "P7D/1 skipped",
                        "P3D/1 skipped",
                        "P1D/1 skipped",
                        "P0D/1 skipped",
                        "passed/1 scheduled");
        assertThat(reminders.plan(deadline, SUBSCRIBED, "2023-03-03T00:00:00Z")).isEmpty();
        reminders.send("passed", "2023-03-03T00:00:00Z");
        assertThat(reminders.plan(deadline, SUBSCRIBED, "2023-03-04T00:00:00Z")).isEmpty();
    }

    @Test
    void silenceIsToldOnceAlsoToThoseWhoWereReminded() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-28T00:00:00Z");
        reminders.send("P1D", "2023-02-28T00:00:00Z");
        reminders.send("P0D", "2023-02-28T17:00:00Z");
        Deadline silent = deadline(set(5, FEB_28), absent(7, 1));
        reminders.plan(silent, SUBSCRIBED, "2023-03-01T08:00:01Z");
        assertThat(reminders.get("absent", 1).dueAt()).isEqualTo("2023-03-01T08:00:01Z");
        reminders.send("absent", "2023-03-01T08:00:02Z");
        assertThat(reminders.plan(silent, SUBSCRIBED, "2023-03-02T00:00:00Z")).isEmpty();
    }

    @Test
    void silenceIsNotToldOnceSomethingCame() {
        reminders.plan(deadline(set(5, FEB_28), absent(7, 1)), SUBSCRIBED, "2023-03-01T08:00:01Z");
        reminders.plan(
                deadline(set(5, FEB_28), absent(7, 1), satisfied(8, 1)),
                SUBSCRIBED,
                "2023-03-01T08:00:02Z");
        assertThat(reminders.summary()).contains("absent/1 cancelled");
    }

    @Test
    void aPlanThatWasCutShortIsCompletedByPlanningAgain() {
        Deadline deadline = deadline(set(5, FEB_28));
        for (String now : new String[] {"2023-02-26T00:00:00Z", "2023-03-02T00:00:00Z"}) {
            int all = new PlannedReminders().plan(deadline, SUBSCRIBED, now).size();
            for (int written = 0; written < all; written++) {
                PlannedReminders cut = new PlannedReminders();
                List<ReminderPlan.Change> changes =
                        new PlannedReminders().plan(deadline, SUBSCRIBED, now);
                cut.apply(changes.subList(0, written));
                cut.plan(deadline, SUBSCRIBED, now);
                PlannedReminders whole = new PlannedReminders();
                whole.plan(deadline, SUBSCRIBED, now);
                assertThat(cut.summary()).isEqualTo(whole.summary());
            }
        }
    }

    @Test
    void aRestatedDeadlineCancelsTheOldRemindersAndTellsOfTheChange() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-16T20:00:00Z");
        reminders.send("P14D", "2023-02-16T20:00:01Z");
        Deadline moved = deadline(set(5, FEB_28), restated(6, 2, FEB_28, MAR_10));
        reminders.plan(moved, SUBSCRIBED, "2023-02-20T00:00:00Z");
        assertThat(reminders.summary())
                .containsExactly(
                        "P14D/1 sent",
                        "P7D/1 cancelled",
                        "P3D/1 cancelled",
                        "P1D/1 cancelled",
                        "P0D/1 cancelled",
                        "restated/2 scheduled",
                        "P14D/2 scheduled",
                        "P7D/2 scheduled",
                        "P3D/2 scheduled",
                        "P1D/2 scheduled",
                        "P0D/2 scheduled");
        assertThat(reminders.get("restated", 2).toldBefore()).isEqualTo(FEB_28);
        assertThat(reminders.plan(moved, SUBSCRIBED, "2023-02-21T00:00:00Z")).isEmpty();
    }

    @Test
    void whoIsToldOfTheChangeIsNotAlsoRemindedLate() {
        reminders.plan(deadline(set(5, MAR_10)), SUBSCRIBED, "2023-02-20T00:00:00Z");
        Deadline moved = deadline(set(5, MAR_10), restated(6, 2, MAR_10, FEB_28));
        reminders.plan(moved, SUBSCRIBED, "2023-02-25T20:00:00Z");
        assertThat(reminders.summary())
                .endsWith(
                        "P14D/2 skipped",
                        "P7D/2 skipped",
                        "P3D/2 skipped",
                        "restated/2 scheduled",
                        "P1D/2 scheduled",
                        "P0D/2 scheduled");
    }

    @Test
    void aNewSubscriberIsNotToldOfAnOldChange() {
        Deadline moved = deadline(set(5, FEB_28), restated(6, 2, FEB_28, MAR_10));
        reminders.plan(moved, SUBSCRIBED, "2023-02-20T00:00:00Z");
        assertThat(reminders.summary()).doesNotContain("restated/2 scheduled").hasSize(5);
    }

    @Test
    void aVacatedDeadlineIsRetractedTowardsThoseWhoWereTold() {
        reminders.plan(deadline(set(5, FEB_28)), Set.of(TEAM), "2023-02-16T20:00:00Z");
        reminders.send("P14D", "2023-02-16T20:00:01Z");
        reminders.plan(deadline(set(5, FEB_28)), Set.of(TEAM, PARTNER), "2023-02-16T20:00:02Z");
        Deadline vacated = deadline(set(5, FEB_28), vacated(6, 2));
        reminders.plan(vacated, Set.of(TEAM, PARTNER), "2023-02-17T00:00:00Z");
        assertThat(reminders.summary()).filteredOn(line -> line.startsWith("vacated")).hasSize(1);
        assertThat(reminders.get("vacated", 2).key().recipient()).isEqualTo(TEAM);
        assertThat(reminders.summary()).filteredOn(line -> line.contains("/1 scheduled")).isEmpty();
        assertThat(reminders.plan(vacated, Set.of(TEAM, PARTNER), "2023-02-18T00:00:00Z"))
                .isEmpty();
    }

    @Test
    void aVacationWithoutAVersionOfItsOwnIsRetractedToo() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-16T20:00:00Z");
        reminders.send("P14D", "2023-02-16T20:00:01Z");
        reminders.plan(deadline(set(5, FEB_28), vacated(6, 1)), SUBSCRIBED, "2023-02-17T00:00:00Z");
        assertThat(reminders.summary())
                .contains("vacated/1 scheduled")
                .doesNotContain("P7D/1 scheduled");
    }

    @Test
    void aReminderInAWorkersHandsCountsAsTold() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-16T20:00:00Z");
        reminders.claim("P14D");
        reminders.plan(deadline(set(5, FEB_28), vacated(6, 2)), SUBSCRIBED, "2023-02-16T20:00:01Z");
        assertThat(reminders.summary()).contains("P14D/1 sending", "vacated/2 scheduled");
    }

    @Test
    void aRetractionIsNotRepeatedAndIsDroppedWhenTheDeadlineBindsAgain() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-16T20:00:00Z");
        reminders.send("P14D", "2023-02-16T20:00:01Z");
        reminders.plan(deadline(set(5, FEB_28), vacated(6, 2)), SUBSCRIBED, "2023-02-17T00:00:00Z");
        reminders.plan(
                deadline(set(5, FEB_28), vacated(6, 2), restated(7, 3, FEB_28, MAR_10)),
                SUBSCRIBED,
                "2023-02-17T00:00:01Z");
        assertThat(reminders.summary()).contains("vacated/2 cancelled", "restated/3 scheduled");
    }

    @Test
    void whoHeardARetractionLastHearsNoSecondOne() {
        Deadline first = deadline(set(5, FEB_28));
        reminders.plan(first, SUBSCRIBED, "2023-02-16T20:00:00Z");
        reminders.send("P14D", "2023-02-16T20:00:01Z");
        reminders.plan(first.after(vacated(6, 2)), SUBSCRIBED, "2023-02-17T00:00:00Z");
        reminders.send("vacated", "2023-02-17T00:00:01Z");
        Deadline again = first.after(vacated(6, 2)).after(restated(7, 3, FEB_28, MAR_10));
        reminders.plan(again, SUBSCRIBED, "2023-02-17T00:00:02Z");
        reminders.plan(again.after(vacated(8, 4)), SUBSCRIBED, "2023-02-17T00:00:03Z");
        assertThat(reminders.summary()).contains("restated/3 cancelled");
        assertThat(reminders.summary()).noneMatch(line -> line.startsWith("vacated/4"));
    }

    @Test
    void aSatisfiedDeadlineIsNotRemindedOf() {
        reminders.plan(deadline(set(5, FEB_28)), SUBSCRIBED, "2023-02-01T00:00:00Z");
        reminders.plan(
                deadline(set(5, FEB_28), satisfied(6, 1)), SUBSCRIBED, "2023-02-02T00:00:00Z");
        assertThat(reminders.summary()).hasSize(5).allMatch(line -> line.endsWith("cancelled"));
    }

    @Test
    void whoUnsubscribesIsNotRemindedAndWhoSubscribesAgainIs() {
        Deadline deadline = deadline(set(5, FEB_28));
        reminders.plan(deadline, SUBSCRIBED, "2023-02-01T00:00:00Z");
        reminders.plan(deadline, Set.of(), "2023-02-02T00:00:00Z");
        assertThat(reminders.summary()).allMatch(line -> line.endsWith("cancelled"));
        reminders.plan(deadline, SUBSCRIBED, "2023-02-22T00:00:00Z");
        assertThat(reminders.summary())
                .containsExactly(
                        "P14D/1 cancelled",
                        "P7D/1 scheduled",
                        "P3D/1 scheduled",
                        "P1D/1 scheduled",
                        "P0D/1 scheduled");
    }

    @Test
    void anHourBeforeTheReminderHourHasNoReminderOnTheDay() {
        reminders.plan(
                deadline(set(5, Samples.timed("2023-02-28", "08:30"))),
                SUBSCRIBED,
                "2023-02-01T00:00:00Z");
        assertThat(reminders.summary()).hasSize(4).doesNotContain("P0D/1 scheduled");
    }

    @Test
    void everyRecipientHasRemindersOfTheirOwn() {
        reminders.plan(deadline(set(5, FEB_28)), Set.of(TEAM, PARTNER), "2023-02-01T00:00:00Z");
        assertThat(reminders.summary()).hasSize(10);
    }
}
