// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import org.docketry.notification.domain.Reminder;

/**
 * A reminder as the store has it.
 *
 * @param revision changes with each write; a write of another revision than the stored one is
 *     refused
 * @param published number of the last ledger entry that has been published, 0 for none
 */
public record KeptReminder(Reminder reminder, long revision, int published) {}
