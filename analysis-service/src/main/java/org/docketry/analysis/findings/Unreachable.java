// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

/** The store is away; the same call may succeed later. */
public final class Unreachable extends RuntimeException {

    Unreachable(Throwable cause) {
        super("the store is away", cause);
    }
}
