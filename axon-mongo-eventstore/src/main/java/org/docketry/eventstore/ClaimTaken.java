// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The commit was refused, whole, because an earlier commit holds one of its claims. */
public final class ClaimTaken extends AxonNonTransientException {

    private final String claim;

    ClaimTaken(String claim) {
        super("An earlier commit holds the claim '" + claim + "'");
        this.claim = claim;
    }

    /** The claim, as the application gave it. */
    public String claim() {
        return claim;
    }
}
