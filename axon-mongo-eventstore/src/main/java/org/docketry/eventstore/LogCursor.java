// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.ArrayList;
import java.util.List;

/** Reads the log from a place on, in large batches; from memory where this process has it there. */
final class LogCursor {

    private final ReadAhead stored;
    private final LogTail tail;
    private final BatchSize batch;
    private long next;
    private int skip;

    LogCursor(CommitLog log, LogTail tail, LogPosition after, int batch) {
        this.stored = new ReadAhead(log);
        this.tail = tail;
        this.batch = new BatchSize(batch);
        this.next = Math.max(1, after.commit());
        this.skip = after.commit() == 0 ? 0 : after.index() + 1;
    }

    /** The position before which everything has been read. */
    long next() {
        return next;
    }

    /** The events that come next; none if this process knows of no more. */
    List<LoggedEvent> read() {
        List<LoggedEvent> events = new ArrayList<>();
        while (events.isEmpty()) {
            List<StoredCommit> commits = commits();
            if (commits.isEmpty()) {
                return events;
            }
            commits.forEach(commit -> take(commit, events));
        }
        return events;
    }

    private List<StoredCommit> commits() {
        long end = tail.end().position();
        if (end < next) {
            return List.of();
        }
        List<StoredCommit> recent = tail.recent(next);
        if (!recent.isEmpty()) {
            return recent;
        }
        List<StoredCommit> read = stored.read(next, most(end, next));
        if (read.isEmpty()) {
            throw new LogShrunk(end, next - 1);
        }
        batch.learn(read);
        long following = next + read.size();
        if (following <= end) {
            stored.begin(following, most(end, following));
        }
        return read;
    }

    private int most(long end, long from) {
        return (int) Math.min(batch.now(), end - from + 1);
    }

    private void take(StoredCommit commit, List<LoggedEvent> events) {
        for (int index = skip; index < commit.events().size(); index++) {
            events.add(LoggedEvent.of(commit, index));
        }
        skip = 0;
        next = commit.position() + 1;
    }
}
