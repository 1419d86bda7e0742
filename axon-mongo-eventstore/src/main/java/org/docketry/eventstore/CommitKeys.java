// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

/**
 * The unique keys of commits. One letter before each kind keeps a claim from ever looking like an
 * aggregate's key; the sequence number after the last slash is digits only, so no aggregate
 * identifier can imitate another's key.
 */
final class CommitKeys {

    private static final String CLAIM = "c/";

    /** A commit whose first event of {@code aggregate} has {@code sequence}. */
    static String start(String aggregate, long sequence) {
        return "a/" + aggregate + "/" + sequence;
    }

    static String claim(String claim) {
        return CLAIM + claim;
    }

    /**
     * For commits that touch no aggregate: repeated after an unknown outcome, they must not double.
     */
    static String event(String eventId) {
        return "e/" + eventId;
    }

    static boolean isClaim(String key) {
        return key.startsWith(CLAIM);
    }

    /** The claim as the application gave it. */
    static String claimOf(String key) {
        return key.substring(CLAIM.length());
    }

    private CommitKeys() {}
}
