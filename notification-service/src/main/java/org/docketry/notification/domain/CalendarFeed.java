// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar address that somebody handed out.
 *
 * @param id derived from the secret in its address, and not the other way round
 * @param disputeId the one dispute it shows, or null for all that its owner may see
 */
public record CalendarFeed(
        String id, Reader owner, @Nullable String disputeId, Instant createdAt) {}
