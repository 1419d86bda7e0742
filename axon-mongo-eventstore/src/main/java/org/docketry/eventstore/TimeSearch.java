// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Instant;

/**
 * Finds places by time. The time that a commit carries never goes back along the log, even when
 * clocks do, so it can be bisected.
 */
final class TimeSearch {

    private final CommitLog log;

    TimeSearch(CommitLog log) {
        this.log = log;
    }

    /**
     * The place before the first commit, up to {@code end}, whose time is not before {@code time}.
     */
    LogPosition before(Instant time, LogEnd end) {
        if (end.at().isBefore(time)) {
            return end.token();
        }
        LogPosition before = LogPosition.START;
        long from = 1;
        long to = end.position();
        while (from < to) {
            long middle = from + (to - from) / 2;
            StoredCommit commit =
                    log.at(middle).orElseThrow(() -> new LogShrunk(end.position(), log.end()));
            if (commit.at().isBefore(time)) {
                before = LogEnd.of(commit).token();
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return before;
    }
}
