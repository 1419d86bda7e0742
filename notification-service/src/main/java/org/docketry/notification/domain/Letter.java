// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

/**
 * What goes to a recipient.
 *
 * @param subject one line
 * @param text plain text, lines ended by {@code \n}
 */
public record Letter(String subject, String text) {}
