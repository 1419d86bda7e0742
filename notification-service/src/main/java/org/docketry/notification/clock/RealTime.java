// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.clock;

import java.time.Clock;

/**
 * The time that nobody can set, for leases and pauses between processes.
 *
 * @param clock the machine's
 */
public record RealTime(Clock clock) {}
