// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The end of the log as this process knows it, with the last commits in memory. Own appends and the
 * commits of other processes both arrive here, and readers that have caught up wait here.
 */
final class LogTail {

    private final CommitLog log;
    private final int readBatch;

    /** Held while the store is asked for news, so that only one asks. */
    private final ReentrantLock asking = new ReentrantLock();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final RecentCommits recent = new RecentCommits();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable LogEnd end;

    LogTail(CommitLog log, int readBatch) {
        this.log = log;
        this.readBatch = readBatch;
    }

    /** Where the log ends; asks the store only if this process does not know yet. */
    LogEnd end() {
        LogEnd known = known();
        return known != null ? known : catchUp();
    }

    private @Nullable LogEnd known() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    /** Reads what other processes have appended, and says where the log ends now. */
    LogEnd catchUp() {
        asking.lock();
        try {
            LogEnd known = known();
            if (known == null) {
                known = find();
            }
            BatchSize batch = new BatchSize(readBatch);
            List<StoredCommit> news = log.read(known.position() + 1, batch.now());
            while (!news.isEmpty()) {
                known = grow(news);
                batch.learn(news);
                news = log.read(known.position() + 1, batch.now());
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    private LogEnd find() {
        long position = log.end();
        LogEnd found =
                position == 0
                        ? LogEnd.EMPTY
                        : LogEnd.of(
                                log.at(position)
                                        .orElseThrow(() -> new LogShrunk(position, position)));
        lock.lock();
        try {
            if (end == null || end.position() < found.position()) {
                end = found;
                recent.clear();
                grown.signalAll();
            }
            return end;
        } finally {
            lock.unlock();
        }
    }

    /**
     * After an interruption: is the log that answers the one that was there before?
     *
     * @throws LogShrunk if commits that were acknowledged are gone
     */
    void confirm() {
        LogEnd known = known();
        if (known == null || known.position() == 0) {
            return;
        }
        boolean same =
                log.at(known.position()).filter(c -> c.hash().equals(known.hash())).isPresent();
        if (!same) {
            throw new LogShrunk(known.position(), log.end());
        }
    }

    /** Takes in commits that are durable, in order; those already known are ignored. */
    LogEnd grow(List<StoredCommit> commits) {
        lock.lock();
        try {
            LogEnd now = end == null ? LogEnd.EMPTY : end;
            for (StoredCommit commit : commits) {
                if (commit.position() == now.position() + 1) {
                    recent.add(commit);
                    now = LogEnd.of(commit);
                }
            }
            end = now;
            grown.signalAll();
            return now;
        } finally {
            lock.unlock();
            listeners.forEach(Runnable::run);
        }
    }

    /** {@code onGrowth} runs, briefly please, on whatever thread saw the log grow. */
    void listen(Runnable onGrowth) {
        listeners.add(onGrowth);
    }

    void unlisten(Runnable onGrowth) {
        listeners.remove(onGrowth);
    }

    /** The commits from position {@code from} on, if that one is in memory; none otherwise. */
    List<StoredCommit> recent(long from) {
        lock.lock();
        try {
            return recent.from(from);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the log has grown past {@code position}; false if it did not in that time. */
    boolean awaitGrowthPast(long position, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (end == null || end.position() <= position) {
                if (left <= 0) {
                    return false;
                }
                left = grown.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
