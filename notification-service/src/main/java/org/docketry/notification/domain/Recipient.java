// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

/**
 * Who is told and how.
 *
 * @param channel {@code email}
 * @param address on that channel
 */
public record Recipient(String channel, String address) {}
