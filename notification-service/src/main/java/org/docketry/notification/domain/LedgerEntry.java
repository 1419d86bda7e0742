// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reminder's history. Lines are added, never changed.
 *
 * @param number from 1, without gaps
 * @param at on the service's clock
 * @param reason why, where the reader needs to know, or null
 * @param late whether it was sent later than it was due; false for all but {@code SENT}
 */
public record LedgerEntry(
        int number, ReminderState state, Instant at, @Nullable String reason, boolean late) {}
