// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

/**
 * Somebody who asks to see something.
 *
 * @param account the account id
 * @param seesAll whether a role lets them see every dispute
 */
public record Reader(String account, boolean seesAll) {}
