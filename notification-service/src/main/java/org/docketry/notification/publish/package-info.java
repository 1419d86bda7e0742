// SPDX-License-Identifier: Apache-2.0
/** Tells the world what was scheduled, sent and cancelled: the ledger is the outbox. */
@NullMarked
package org.docketry.notification.publish;

import org.jspecify.annotations.NullMarked;
