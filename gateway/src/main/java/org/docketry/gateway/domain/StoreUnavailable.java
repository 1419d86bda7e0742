// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.domain;

/** The store of accounts and credentials cannot be reached; nothing is known about the caller. */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(Throwable cause) {
        super("the account store cannot be reached", cause);
    }
}
