// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.docketry.notification.clock.RealTime;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.reminders.KeptReminder;
import org.docketry.notification.reminders.ReminderLedger;

/**
 * One worker's hold on one reminder. The token fences it: once another worker holds the reminder,
 * nothing this one writes is taken.
 */
final class Claim {

    private final ReminderLedger ledger;
    private final RealTime realTime;
    private final Duration lease;
    private final String token;
    private final Reminder reminder;

    private Claim(
            ReminderLedger ledger,
            RealTime realTime,
            Duration lease,
            String token,
            Reminder reminder) {
        this.ledger = ledger;
        this.realTime = realTime;
        this.lease = lease;
        this.token = token;
        this.reminder = reminder;
    }

    /** Takes the reminder, unless another worker was first. */
    static Optional<Claim> on(
            KeptReminder kept, ReminderLedger ledger, RealTime realTime, Duration lease) {
        String token = UUID.randomUUID().toString();
        return ledger.replace(
                        kept,
                        kept.reminder().claimed(token, realTime.clock().instant().plus(lease)))
                .map(held -> new Claim(ledger, realTime, lease, token, held.reminder()));
    }

    Reminder reminder() {
        return reminder;
    }

    /** Says whether the reminder is still held, and holds it longer if so. */
    boolean renew() {
        return write(held -> held.renewed(realTime.clock().instant().plus(lease)));
    }

    /** Writes how it went; says whether this worker still held the reminder. */
    boolean write(UnaryOperator<Reminder> next) {
        return ledger.update(
                        reminder.id(),
                        stored ->
                                token.equals(stored.attempts().lease())
                                        ? Optional.of(next.apply(stored))
                                        : Optional.empty())
                .isPresent();
    }
}
