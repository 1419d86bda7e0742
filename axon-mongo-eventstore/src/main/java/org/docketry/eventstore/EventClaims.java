// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

/** What an application can put on the events of a commit to make the commit happen at most once. */
public final class EventClaims {

    /**
     * Metadata key. Its value (a string of at most {@value #LENGTH_MAX} characters, for example
     * {@code idempotency/<account>/<key>}) is claimed by the commit that carries it: a second
     * commit with the same claim is refused with {@link ClaimTaken}, in the same atomic write that
     * would have stored its events.
     */
    public static final String CLAIM = "claim";

    /** The longest claim, in characters. */
    public static final int LENGTH_MAX = 1024;

    private EventClaims() {}
}
