// SPDX-License-Identifier: Apache-2.0
/** Subscriptions, the ledger and calendar feeds, for those who may see the dispute. */
@NullMarked
package org.docketry.notification.http;

import org.jspecify.annotations.NullMarked;
