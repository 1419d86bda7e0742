// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.Locale;

/** What has become of a reminder. */
public enum ReminderState {
    /** To be sent when due, or again after an attempt that may succeed later. */
    SCHEDULED,
    /** Handed to a worker: it may or may not have gone out. */
    SENDING,
    /** Taken over by the mail server. */
    SENT,
    /** Not to be sent any more. */
    CANCELLED,
    /** Never to be sent: its time had passed when it was decided on. */
    SKIPPED,
    /** Refused by the mail server for good: a person must act. */
    FAILED;

    /** The name that is stored, shown and published. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
