/** Sends deadline reminders and keeps the delivery ledger. */
@NullMarked
package org.docketry.notification;

import org.jspecify.annotations.NullMarked;
