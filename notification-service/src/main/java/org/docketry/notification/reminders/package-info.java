// SPDX-License-Identifier: Apache-2.0
/**
 * What reminders are decided from, and what was decided, in MongoDB. Each write changes one
 * document, and each document carries a revision by which a late writer is recognised.
 */
@NullMarked
package org.docketry.notification.reminders;

import org.jspecify.annotations.NullMarked;
