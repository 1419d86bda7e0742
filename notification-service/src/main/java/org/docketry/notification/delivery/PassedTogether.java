// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Occasion;
import org.docketry.notification.domain.Recipient;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderPlan;
import org.docketry.notification.domain.ReminderState;
import org.docketry.notification.domain.Subscription;
import org.docketry.notification.reminders.Disputes;
import org.docketry.notification.reminders.KeptReminder;
import org.docketry.notification.reminders.ReminderLedger;
import org.docketry.notification.reminders.StoreUnavailable;
import org.docketry.notification.reminders.Subscriptions;

/**
 * Deadlines of one dispute that had all passed when they became known, as after an import of its
 * history, are told to a recipient in one letter: that of the reminder with the lowest id. The
 * others wait for it. Should it fail or die, the next one writes; so none is lost, and at worst two
 * letters tell of the same.
 */
final class PassedTogether {
    private static final int REMINDERS_MAX = 2_000;
    private static final int TRIES = 50;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final ReminderLedger ledger;
    private final Disputes disputes;
    private final Subscriptions subscriptions;

    PassedTogether(ReminderLedger ledger, Disputes disputes, Subscriptions subscriptions) {
        this.ledger = ledger;
        this.disputes = disputes;
        this.subscriptions = subscriptions;
    }

    /** A reminder that has not been told yet, and its deadline. */
    record Other(Reminder reminder, Deadline deadline) {}

    static boolean concerns(Reminder reminder, Deadline deadline) {
        return reminder.key().occasion() instanceof Occasion.Passed && !deadline.sealed();
    }

    /** Those that this reminder's letter can tell of too, by id. */
    List<Other> besides(Reminder reminder, Dispute dispute) {
        String id = reminder.key().disputeId();
        Set<Recipient> recipients =
                Subscription.recipients(dispute, subscriptions.activeOfDispute(id));
        List<Other> others = new ArrayList<>();
        for (KeptReminder kept : ledger.ofDispute(id, REMINDERS_MAX)) {
            Reminder other = kept.reminder();
            if (untold(other) && sameLetter(reminder, other)) {
                disputes.deadline(other.key().deadlineId())
                        .filter(deadline -> concerns(other, deadline))
                        .filter(deadline -> holds(deadline, recipients, other))
                        .ifPresent(deadline -> others.add(new Other(other, deadline)));
            }
        }
        others.sort(Comparator.comparing(other -> other.reminder().id()));
        return others;
    }

    private static boolean untold(Reminder reminder) {
        return reminder.state() == ReminderState.SCHEDULED
                || reminder.state() == ReminderState.SENDING;
    }

    private static boolean sameLetter(Reminder reminder, Reminder other) {
        return other.key().occasion() instanceof Occasion.Passed
                && other.key().recipient().equals(reminder.key().recipient())
                && !other.id().equals(reminder.id());
    }

    private static boolean holds(Deadline deadline, Set<Recipient> recipients, Reminder other) {
        return ReminderPlan.obstacle(deadline, recipients, other.key()).isEmpty();
    }

    /** Notes that the letter has told of the other. One that a worker holds comes back shortly. */
    void told(Reminder letter, Other other, Instant now) {
        for (int tries = 0; tries < TRIES; tries++) {
            if (!heldByAWorker(letter, other, now)) {
                return;
            }
            Delivery.pause(BETWEEN_TRIES);
        }
    }

    private boolean heldByAWorker(Reminder letter, Other other, Instant now) {
        AtomicBoolean held = new AtomicBoolean();
        try {
            ledger.update(
                    other.reminder().id(),
                    stored -> {
                        held.set(stored.state() == ReminderState.SENDING);
                        return stored.state() == ReminderState.SCHEDULED
                                ? Optional.of(stored.toldWith(letter.id(), now))
                                : Optional.empty();
                    });
        } catch (StoreUnavailable e) {
            // The letter is out; this one is tried once more, and else tells the same by itself.
            held.set(true);
        }
        return held.get();
    }
}
