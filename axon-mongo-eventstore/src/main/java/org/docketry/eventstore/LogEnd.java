// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;

/**
 * Where the log ends, as far as this process knows.
 *
 * @param lastIndex place of the last event within the last commit
 * @param at the latest time of any event so far
 */
record LogEnd(long position, int lastIndex, String hash, Instant at) {

    static final LogEnd EMPTY = new LogEnd(0, 0, CommitDigest.NOTHING_BEFORE, Instant.EPOCH);

    LogPosition token() {
        return new LogPosition(position, lastIndex);
    }

    static LogEnd of(StoredCommit last) {
        return new LogEnd(last.position(), last.events().size() - 1, last.hash(), last.at());
    }
}
