// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The commits that wait for the appender, bounded by number and by weight. */
final class AppendQueue {

    /** One insert takes this much at most; MongoDB's own message ends at 48 MB. */
    private static final int BATCH_BYTES_MAX = 16 << 20;

    private static final int BATCH_COMMITS_MAX = 1000;

    private final int commitsMax;
    private final long bytesMax;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final ArrayDeque<PendingCommit> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean closed;

    AppendQueue(int commitsMax, long bytesMax) {
        this.commitsMax = commitsMax;
        this.bytesMax = bytesMax;
    }

    /**
     * Puts the commit in the queue.
     *
     * @throws EventLogUnavailable if the queue is full or closed
     */
    void add(PendingCommit commit) {
        lock.lock();
        try {
            if (closed) {
                throw EventLogUnavailable.notStored("The event log is closed", null);
            }
            if (waiting.size() >= commitsMax
                    || (!waiting.isEmpty() && bytes + commit.bytes() > bytesMax)) {
                throw EventLogUnavailable.notStored(
                        waiting.size() + " commits wait for the event log already", null);
            }
            waiting.add(commit);
            bytes += commit.bytes();
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes as many commits as go into one insert.
     *
     * @param patiently whether to wait for some, until closed
     */
    List<PendingCommit> take(boolean patiently) {
        lock.lock();
        try {
            while (patiently && waiting.isEmpty() && !closed) {
                filled.awaitUninterruptibly();
            }
            List<PendingCommit> batch = new ArrayList<>();
            long taken = 0;
            while (!waiting.isEmpty()
                    && batch.size() < BATCH_COMMITS_MAX
                    && (batch.isEmpty() || taken + waiting.peek().bytes() <= BATCH_BYTES_MAX)) {
                PendingCommit next = waiting.remove();
                taken += next.bytes();
                batch.add(next);
            }
            bytes -= taken;
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Closed, and nothing waits any more. */
    boolean isFinished() {
        lock.lock();
        try {
            return closed && waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Takes no more commits in. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
