// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the sending goes.
 *
 * @param count claims so far
 * @param lease the token of the worker that holds the reminder, or null
 * @param wakeAt real time at which the lease ends, or the next attempt is due; null for neither
 * @param lastError why the last attempt did not succeed, or null
 */
public record Attempts(
        int count, @Nullable String lease, @Nullable Instant wakeAt, @Nullable String lastError) {

    static final Attempts NONE = new Attempts(0, null, null, null);
}
