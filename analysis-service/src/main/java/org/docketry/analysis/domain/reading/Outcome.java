// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

/** What an order does to a motion, as to one respondent or one demand. */
public enum Outcome implements Term {
    GRANTED,
    DENIED,
    GRANTED_IN_PART,
    MOOT,
    WITHDRAWN,
    NOT_REACHED
}
