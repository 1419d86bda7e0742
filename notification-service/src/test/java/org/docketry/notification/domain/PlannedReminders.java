// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps reminders as the store does, so that plans can be played one after the other. */
final class PlannedReminders {

    private final Map<UUID, Reminder> reminders = new LinkedHashMap<>();

    List<ReminderPlan.Change> plan(Deadline deadline, Set<Recipient> recipients, String now) {
        List<ReminderPlan.Change> changes =
                ReminderPlan.changes(
                        deadline,
                        recipients,
                        List.copyOf(reminders.values()),
                        Samples.POLICY,
                        Instant.parse(now));
        apply(changes);
        return changes;
    }

    void apply(List<ReminderPlan.Change> changes) {
        for (ReminderPlan.Change change : changes) {
            switch (change) {
                case ReminderPlan.Change.Add(Reminder reminder) -> put(reminder);
                case ReminderPlan.Change.Replace(var _, Reminder is) -> put(is);
            }
        }
    }

    private void put(Reminder reminder) {
        reminders.put(reminder.id(), reminder);
    }

    void send(String occasion, String now) {
        Instant at = Instant.parse(now);
        Reminder reminder = withState(ReminderState.SCHEDULED, occasion);
        put(reminder.claimed("worker", at).sent(at, Samples.POLICY.late(reminder.dueAt(), at)));
    }

    void claim(String occasion) {
        put(withState(ReminderState.SCHEDULED, occasion).claimed("worker", Instant.EPOCH));
    }

    private Reminder withState(ReminderState state, String occasion) {
        return reminders.values().stream()
                .filter(reminder -> reminder.state() == state)
                .filter(reminder -> reminder.key().occasion().code().equals(occasion))
                .findFirst()
                .orElseThrow();
    }

    /** {@code occasion/version state}, by time. */
    List<String> summary() {
        return reminders.values().stream()
                .sorted(
                        Comparator.comparing((Reminder reminder) -> reminder.key().version())
                                .thenComparing(Reminder::dueAt))
                .map(
                        reminder ->
                                "%s/%d %s"
                                        .formatted(
                                                reminder.key().occasion().code(),
                                                reminder.key().version(),
                                                reminder.state().code()))
                .toList();
    }

    Reminder get(String occasion, int version) {
        return reminders.values().stream()
                .filter(reminder -> reminder.key().version() == version)
                .filter(reminder -> reminder.key().occasion().code().equals(occasion))
                .findFirst()
                .orElseThrow();
    }
}
