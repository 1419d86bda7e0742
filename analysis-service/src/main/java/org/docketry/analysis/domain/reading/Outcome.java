// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

/**
 * What an order does to a motion, as to one respondent or one demand, or to what is ruled on like
 * one: an objection, a subpoena, a magistrate judge's report.
 */
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
    SUSTAINED_IN_PART,
    /** The court does not accept an objection. */
    OVERRULED,
    /** Of a subpoena, whatever is said of the motion (Fed. R. Civ. P. 45(d)(3)). */
    QUASHED,
    /** Of a subpoena: some of it stands. */
    MODIFIED,
    /** Of a report and recommendation (Fed. R. Civ. P. 72(b)(3)). */
    ADOPTED,
    /** In part, or as modified. */
    ADOPTED_IN_PART,
    /** The court does not follow a report and recommendation. */
    REJECTED,
    /** Of what is appealed from. */
    AFFIRMED,
    REVERSED,
    VACATED,
    /** Sent back, beside another outcome or alone. */
    REMANDED,
    /** Of an appeal that is not heard. */
    DISMISSED;

    boolean isOfObjections() {
        return this == SUSTAINED || this == SUSTAINED_IN_PART || this == OVERRULED;
    }

    boolean isOfSubpoenas() {
        return this == QUASHED || this == MODIFIED;
    }

    boolean isOfReports() {
        return this == ADOPTED || this == ADOPTED_IN_PART || this == REJECTED;
    }

    boolean isOfAppeals() {
        return this == AFFIRMED
                || this == REVERSED
                || this == VACATED
                || this == REMANDED
                || this == DISMISSED;
    }

    /** Whether the motion is no longer before the court; one that is put off still is. */
    public boolean disposesOfAMotion() {
        return this != DEFERRED
                && !isOfObjections()
                && !isOfSubpoenas()
                && !isOfReports()
                && !isOfAppeals();
    }
}
