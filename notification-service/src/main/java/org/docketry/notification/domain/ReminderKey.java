// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.UUID;

/**
 * What makes a reminder the same reminder. A second one with the same key is never sent.
 *
 * @param version the deadline's version that it tells of
 */
public record ReminderKey(
        String disputeId, String deadlineId, int version, Recipient recipient, Occasion occasion) {

    /** Stable over restarts, machines and replays; also the e-mail's Message-ID. */
    public UUID id() {
        return NamedUuid.of(
                "reminder",
                deadlineId,
                Integer.toString(version),
                recipient.channel(),
                recipient.address(),
                occasion.code());
    }
}
