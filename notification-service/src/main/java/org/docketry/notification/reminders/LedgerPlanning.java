// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Recipient;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderPlan;
import org.docketry.notification.domain.ReminderPolicy;
import org.docketry.notification.domain.Subscription;

/**
 * Reads what is known, asks the domain for the changes, writes them, and starts over when another
 * writer was in between. What is planned from was written before it is read here, so of two writers
 * at least one sees the work of both.
 */
final class LedgerPlanning implements Planning {

    private static final int ROUNDS_MAX = 1_000;

    private final Disputes disputes;
    private final Subscriptions subscriptions;
    private final ReminderLedger ledger;
    private final ReminderPolicy policy;
    private final Clock clock;

    LedgerPlanning(
            Disputes disputes,
            Subscriptions subscriptions,
            ReminderLedger ledger,
            ReminderPolicy policy,
            Clock clock) {
        this.disputes = disputes;
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void deadline(String deadlineId) {
        for (int round = 0; round < ROUNDS_MAX; round++) {
            Optional<Deadline> deadline = disputes.deadline(deadlineId);
            if (deadline.isEmpty() || inLine(deadline.get())) {
                return;
            }
        }
        throw new IllegalStateException("no end of changes to deadline " + deadlineId);
    }

    /** Says whether all changes were written; if not, somebody else wrote in between. */
    private boolean inLine(Deadline deadline) {
        List<KeptReminder> kept = ledger.ofDeadline(deadline.id());
        List<ReminderPlan.Change> changes =
                ReminderPlan.changes(
                        deadline,
                        recipients(deadline.disputeId()),
                        kept.stream().map(KeptReminder::reminder).toList(),
                        policy,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        List<Reminder> added = new ArrayList<>();
        boolean inLine = true;
        for (ReminderPlan.Change change : changes) {
            switch (change) {
                case ReminderPlan.Change.Add(Reminder reminder) -> added.add(reminder);
                case ReminderPlan.Change.Replace(Reminder was, Reminder is) ->
                        inLine &= ledger.replace(find(kept, was), is).isPresent();
            }
        }
        if (inLine) {
            // After the cancellations: whether a retraction is owed depends on how they went.
            ledger.add(added);
        }
        return inLine;
    }

    private static KeptReminder find(List<KeptReminder> kept, Reminder reminder) {
        return kept.stream()
                .filter(candidate -> candidate.reminder().id().equals(reminder.id()))
                .findFirst()
                .orElseThrow();
    }

    private Set<Recipient> recipients(String disputeId) {
        Optional<Dispute> dispute = disputes.dispute(disputeId);
        return dispute.isEmpty()
                ? Set.of()
                : Subscription.recipients(dispute.get(), subscriptions.activeOfDispute(disputeId));
    }

    @Override
    public void dispute(String disputeId) {
        List<Subscription> before = subscriptions.ofDispute(disputeId);
        for (Deadline deadline : disputes.deadlinesOf(disputeId)) {
            deadline(deadline.id());
        }
        subscriptions.planned(before);
    }

    @Override
    public void unfinished() {
        subscriptions.disputesToPlan().forEach(this::dispute);
    }
}
