package org.docketry.deadlinerules.rules;

/** What has to be done in time; a closed clerk's office excuses only filings. */
public enum Act {
    FILING,
    SERVING,
    OTHER
}
