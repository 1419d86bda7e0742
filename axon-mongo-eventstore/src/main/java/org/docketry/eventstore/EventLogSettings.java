// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Duration;

/**
 * The limits of a log.
 *
 * @param collection name of the log's collection; snapshots lie in {@code <collection>_snapshots}
 * @param appendTimeout the longest that an append waits before it fails with {@link
 *     EventLogUnavailable}
 * @param operationTimeout the longest that one exchange with the store may take
 * @param pollInterval how soon at the latest the commits of other processes are seen
 * @param waitingCommitsMax how many commits may wait; one more is refused at once
 * @param waitingBytesMax how much their events may weigh together, in bytes, roughly
 * @param commitBytesMax the largest commit, in bytes, roughly; a MongoDB document ends at 16 MB
 * @param readBatch commits read in one exchange when replaying
 */
public record EventLogSettings(
        String collection,
        Duration appendTimeout,
        Duration operationTimeout,
        Duration pollInterval,
        int waitingCommitsMax,
        long waitingBytesMax,
        int commitBytesMax,
        int readBatch) {

    private static final int MEBIBYTE = 1 << 20;

    /** A log in the collection {@code log}. */
    public static EventLogSettings defaults() {
        return new EventLogSettings(
                "log",
                Duration.ofSeconds(5),
                Duration.ofSeconds(3),
                Duration.ofMillis(50),
                10_000,
                64L * MEBIBYTE,
                12 * MEBIBYTE,
                500);
    }

    public EventLogSettings withCollection(String name) {
        return new EventLogSettings(
                name,
                appendTimeout,
                operationTimeout,
                pollInterval,
                waitingCommitsMax,
                waitingBytesMax,
                commitBytesMax,
                readBatch);
    }

    public EventLogSettings withTimeouts(Duration append, Duration operation) {
        return new EventLogSettings(
                collection,
                append,
                operation,
                pollInterval,
                waitingCommitsMax,
                waitingBytesMax,
                commitBytesMax,
                readBatch);
    }

    public EventLogSettings withWaitingMax(int commits, long bytes) {
        return new EventLogSettings(
                collection,
                appendTimeout,
                operationTimeout,
                pollInterval,
                commits,
                bytes,
                commitBytesMax,
                readBatch);
    }
}
