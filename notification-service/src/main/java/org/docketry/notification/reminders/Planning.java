// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

/**
 * Brings the reminders in line with what is known. May be repeated at any time; every call finishes
 * what an earlier, interrupted one left undone.
 *
 * @see StoreUnavailable thrown by all methods
 */
public interface Planning {

    void deadline(String deadlineId);

    /** All deadlines of the dispute. */
    void dispute(String disputeId);

    /** The disputes whose subscriptions changed without a plan following, after a crash. */
    void unfinished();
}
