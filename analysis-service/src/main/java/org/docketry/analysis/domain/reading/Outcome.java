// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

/** What an order does to a motion, as to one respondent or one demand, or to an objection. */
public enum Outcome implements Term {
    GRANTED,
    DENIED,
    GRANTED_IN_PART,
    MOOT,
    WITHDRAWN,
    NOT_REACHED,
    /** Put off: deferred, reserved, taken under submission or held in abeyance. */
    DEFERRED,
    /** The court accepts an objection. */
    SUSTAINED,
    /** The court does not accept an objection. */
    OVERRULED;

    boolean isOfObjections() {
        return this == SUSTAINED || this == OVERRULED;
    }

    /** Whether the motion is no longer before the court; one that is put off still is. */
    public boolean disposesOfAMotion() {
        return this != DEFERRED && !isOfObjections();
    }
}
