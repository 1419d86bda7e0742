// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.docketry.notification.domain.Reminder;

/**
 * Every reminder ever decided on.
 *
 * @see StoreUnavailable thrown by all methods
 */
public interface ReminderLedger {

    List<KeptReminder> ofDeadline(String deadlineId);

    /** At most so many of a dispute, the ones due last left out. */
    List<KeptReminder> ofDispute(String disputeId, int countMax);

    /** Writes those whose id is not there yet. */
    void add(List<Reminder> reminders);

    /**
     * Writes the next state of a reminder.
     *
     * @return the reminder as now kept, or empty when another writer was first
     */
    Optional<KeptReminder> replace(KeptReminder was, Reminder is);

    /**
     * Reminders to send: due on the service's clock, or to be taken up again in real time. Cheap
     * while nothing is due: the store is asked only when something may be, and every few seconds
     * for what other processes decided.
     *
     * @param now on the service's clock
     * @param realNow for leases and pauses, which no settable clock may shorten
     */
    List<KeptReminder> due(Instant now, Instant realNow, int countMax);

    /** Reminders with ledger entries that are to be published. Cheap while there are none. */
    List<KeptReminder> unpublished(int countMax);

    /**
     * Writes the next state of a reminder, whatever revision it has come to.
     *
     * @param next gives the next state, or empty when the stored one does not allow it (any more);
     *     may be called more than once
     * @return the reminder as now kept, or empty when {@code next} gave nothing
     */
    Optional<KeptReminder> update(UUID id, Function<Reminder, Optional<Reminder>> next);

    /** Notes that the entries up to this number are published. */
    void published(KeptReminder reminder, int upToNumber);
}
