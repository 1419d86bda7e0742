// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

/**
 * Thrown by a handler that will never accept this event, such as an unknown version of a type it
 * knows: the event becomes a dead letter at once, without further attempts.
 */
public final class EventRefused extends RuntimeException {

    /**
     * A refusal by the handler's own judgement.
     *
     * @param reason one sentence for the operator who lists the dead letters
     */
    public EventRefused(String reason) {
        super(reason);
    }

    /**
     * A refusal because something failed that will always fail.
     *
     * @param reason one sentence for the operator who lists the dead letters
     * @param cause what made the event unacceptable
     */
    public EventRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
