// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

/** The store did not answer. What was asked may or may not have been done; asking again is safe. */
public final class StoreUnavailable extends RuntimeException {
    StoreUnavailable(Throwable cause) {
        super("the store is not available", cause);
    }
}
