// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One telling of one recipient over one channel about one version of one deadline, with the history
 * of that telling.
 *
 * @param dueAt when it is to go out, on the service's clock; never before
 * @param due the due date that it tells of
 * @param toldBefore the due date that this recipient was last told, or null if none
 * @param ledger its history; never empty
 */
public record Reminder(
        ReminderKey key,
        Instant dueAt,
        Due due,
        @Nullable Due toldBefore,
        List<LedgerEntry> ledger,
        Attempts attempts) {

    public Reminder {
        ledger = List.copyOf(ledger);
        if (ledger.isEmpty()) {
            throw new IllegalArgumentException("a reminder begins with a ledger entry");
        }
    }

    public static Reminder scheduled(
            ReminderKey key, Instant dueAt, Due due, @Nullable Due toldBefore, Instant now) {
        return begun(key, dueAt, due, toldBefore, ReminderState.SCHEDULED, now, null);
    }

    public static Reminder skipped(
            ReminderKey key, Instant dueAt, Due due, Instant now, String reason) {
        return begun(key, dueAt, due, null, ReminderState.SKIPPED, now, reason);
    }

    private static Reminder begun(
            ReminderKey key,
            Instant dueAt,
            Due due,
            @Nullable Due toldBefore,
            ReminderState state,
            Instant now,
            @Nullable String reason) {
        return new Reminder(
                key,
                dueAt,
                due,
                toldBefore,
                List.of(new LedgerEntry(1, state, now, reason, false)),
                Attempts.NONE);
    }

    public UUID id() {
        return key.id();
    }

    public LedgerEntry last() {
        return ledger.getLast();
    }

    public ReminderState state() {
        return attempts.lease() == null ? last().state() : ReminderState.SENDING;
    }

    /** Whether the recipient has this in hand, or may have. */
    public boolean told() {
        return state() == ReminderState.SENT || state() == ReminderState.SENDING;
    }

    /**
     * Taken by a worker until {@code leaseEnds} (real time), also from a worker whose lease ended.
     */
    public Reminder claimed(String lease, Instant leaseEnds) {
        require(ReminderState.SCHEDULED, ReminderState.SENDING);
        return with(
                ledger, new Attempts(attempts.count() + 1, lease, leaseEnds, attempts.lastError()));
    }

    public Reminder renewed(Instant leaseEnds) {
        require(ReminderState.SENDING);
        return with(
                ledger,
                new Attempts(attempts.count(), attempts.lease(), leaseEnds, attempts.lastError()));
    }

    /** Back to waiting; tried again at {@code retryAt} (real time). */
    public Reminder postponed(String error, Instant retryAt) {
        require(ReminderState.SENDING);
        return with(ledger, new Attempts(attempts.count(), null, retryAt, error));
    }

    public Reminder sent(Instant now, boolean late) {
        require(ReminderState.SENDING);
        return ended(ReminderState.SENT, now, null, late);
    }

    /** Told in the letter of another reminder, and not to be sent by itself. */
    public Reminder toldWith(UUID letter, Instant now) {
        require(ReminderState.SCHEDULED);
        return ended(ReminderState.SENT, now, "in the letter of reminder " + letter, false);
    }

    public Reminder failed(Instant now, String reason) {
        require(ReminderState.SENDING);
        return ended(ReminderState.FAILED, now, reason, false);
    }

    public Reminder cancelled(Instant now, String reason) {
        require(ReminderState.SCHEDULED, ReminderState.SENDING);
        return ended(ReminderState.CANCELLED, now, reason, false);
    }

    /** To be sent after all: cancelled before, and never sent. */
    public Reminder revived(Instant now, @Nullable Due nowToldBefore) {
        require(ReminderState.CANCELLED);
        return new Reminder(
                key,
                dueAt,
                due,
                nowToldBefore,
                extended(ReminderState.SCHEDULED, now, "wanted again", false),
                new Attempts(attempts.count(), null, null, null));
    }

    private Reminder ended(
            ReminderState state, Instant now, @Nullable String reason, boolean late) {
        return with(
                extended(state, now, reason, late),
                new Attempts(attempts.count(), null, null, attempts.lastError()));
    }

    private List<LedgerEntry> extended(
            ReminderState state, Instant now, @Nullable String reason, boolean late) {
        List<LedgerEntry> longer = new ArrayList<>(ledger);
        longer.add(new LedgerEntry(last().number() + 1, state, now, reason, late));
        return longer;
    }

    private Reminder with(List<LedgerEntry> lines, Attempts now) {
        return new Reminder(key, dueAt, due, toldBefore, lines, now);
    }

    private void require(ReminderState... allowed) {
        if (!List.of(allowed).contains(state())) {
            throw new IllegalStateException("reminder " + id() + " is " + state().code());
        }
    }
}
