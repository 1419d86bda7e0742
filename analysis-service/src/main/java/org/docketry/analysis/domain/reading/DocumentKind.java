// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

/** What a filing is. A proposed order orders nothing, so it is a kind of its own. */
public enum DocumentKind implements Term {
    ORDER,
    PROPOSED_ORDER,
    /** What a court will say unless it is persuaded otherwise; it orders nothing yet. */
    TENTATIVE_RULING,
    JUDGMENT,
    RECOMMENDATION,
    MOTION,
    OPPOSITION,
    REPLY,
    BRIEF,
    DECLARATION,
    STIPULATION,
    SUBPOENA,
    COMPLAINT,
    ANSWER,
    OBJECTION,
    NOTICE,
    LETTER,
    CASE_SUMMARY,
    /** A court's printed report of a docket. */
    DOCKET_SHEET,
    UNKNOWN
}
