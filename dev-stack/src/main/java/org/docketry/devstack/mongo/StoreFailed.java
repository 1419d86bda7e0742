// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

/** The disk refused a write; the store has stopped and acknowledges nothing more. */
public final class StoreFailed extends RuntimeException {

    StoreFailed(Throwable cause) {
        super("the store has stopped: " + cause, cause);
    }
}
