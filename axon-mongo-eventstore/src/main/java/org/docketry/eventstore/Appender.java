// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a process that writes to the log. It takes all commits that wait, numbers and
 * chains them after the end it knows, and stores them with one ordered insert. Where the insert
 * stops, it finds out why by looking, never by reading an error's text: another process may have
 * taken the position (the commit is numbered anew), or a key (the commit is refused, alone), or the
 * commit may be in the log already because an earlier answer was lost.
 */
final class Appender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Appender.class);
    private static final int DUPLICATE_KEY = 11000;
    private static final Duration PAUSE_MIN = Duration.ofMillis(1);
    private static final Duration PAUSE_MAX = Duration.ofMillis(100);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final CommitLog log;
    private final LogTail tail;
    private final AppendQueue queue;
    private final Duration appendTimeout;
    private final Thread thread;
    private volatile @Nullable LogShrunk broken;

    /** Nanosecond clock's value since which the store has not answered; 0 if it does. */
    private volatile long downSince;

    private boolean prepared;
    private long lastStored;
    private Duration pause = PAUSE_MIN;

    Appender(CommitLog log, LogTail tail, EventLogSettings settings) {
        this.log = log;
        this.tail = tail;
        this.queue = new AppendQueue(settings.waitingCommitsMax(), settings.waitingBytesMax());
        this.appendTimeout = settings.appendTimeout();
        this.thread = Thread.ofPlatform().name("event-log-appender").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /**
     * Stores the commit and returns when it is durable.
     *
     * @throws EventLogUnavailable if the store does not take it in time, or too many wait already
     */
    StoredCommit append(PendingCommit commit) {
        LogShrunk noLog = broken;
        if (noLog != null) {
            throw noLog;
        }
        long since = downSince;
        if (since != 0 && System.nanoTime() - since > appendTimeout.toNanos()) {
            throw EventLogUnavailable.notStored("The event log's store does not answer", null);
        }
        queue.add(commit);
        return commit.await(appendTimeout);
    }

    private void run() {
        while (!queue.isFinished()) {
            // While the store is down nobody may be let in, so the appender itself looks for its
            // return.
            List<PendingCommit> open = new ArrayList<>(queue.take(downSince == 0));
            try {
                store(open);
                if (downSince != 0) {
                    reconcile(open);
                }
            } catch (RuntimeException | Error e) {
                LOG.error("An append failed in an unforeseen way", e);
                fail(open, EventLogUnavailable.perhapsStored("The event log failed", e));
            }
        }
    }

    private static void fail(Collection<PendingCommit> commits, RuntimeException why) {
        commits.forEach(commit -> commit.failed(why));
    }

    /** Stores or refuses every commit of {@code open}, and leaves it empty. */
    private void store(List<PendingCommit> open) {
        open.removeIf(PendingCommit::abandoned);
        while (!open.isEmpty()) {
            if (broken != null) {
                fail(open, broken);
                open.clear();
                return;
            }
            try {
                prepare();
                storeOnce(open);
                answered();
            } catch (LogShrunk e) {
                shrunk(open, e);
            } catch (MongoException e) {
                interrupted(e);
                reconcile(open);
            }
            open.removeIf(PendingCommit::abandoned);
        }
    }

    /** Numbering on from an end that is gone would leave a gap: nothing is stored any more. */
    private void shrunk(List<PendingCommit> open, LogShrunk why) {
        LOG.error("The event log is not the one that was there before", why);
        broken = why;
        downSince = 0;
        fail(open, why);
        open.clear();
    }

    private void prepare() {
        if (!prepared) {
            log.prepare();
            tail.catchUp();
            prepared = true;
        } else if (System.nanoTime() - lastStored > IDLE.toNanos()) {
            // A store that was replaced while nothing was written gives no error when it answers
            // again.
            tail.confirm();
        }
    }

    private void storeOnce(List<PendingCommit> open) {
        List<PendingCommit> batch = withoutSharedKeys(open);
        List<StoredCommit> numbered = number(batch);
        try {
            if (!numbered.isEmpty()) {
                log.insert(numbered);
            }
            settle(open, batch, numbered);
            lastStored = System.nanoTime();
            pause = PAUSE_MIN;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty()) {
                throw e;
            }
            BulkWriteError error = e.getWriteErrors().getFirst();
            int stopped = error.getIndex();
            settle(open, batch.subList(0, stopped), numbered.subList(0, stopped));
            if (error.getCode() == DUPLICATE_KEY) {
                resolve(open, batch.get(stopped), numbered.get(stopped).position());
            } else {
                open.remove(batch.get(stopped));
                batch.get(stopped).failed(EventLogUnavailable.notStored(error.getMessage(), e));
            }
        }
    }

    /**
     * The commits that can go together. Of two that want the same key only the first goes now: the
     * other one's fate depends on it.
     */
    private static List<PendingCommit> withoutSharedKeys(List<PendingCommit> open) {
        Set<String> wanted = new HashSet<>();
        List<PendingCommit> batch = new ArrayList<>(open.size());
        for (PendingCommit commit : open) {
            boolean free = commit.keys().stream().noneMatch(wanted::contains);
            wanted.addAll(commit.keys());
            if (free && commit.mayBeSent()) {
                batch.add(commit);
            }
        }
        return batch;
    }

    private List<StoredCommit> number(List<PendingCommit> batch) {
        LogEnd end = tail.end();
        List<StoredCommit> numbered = new ArrayList<>(batch.size());
        for (PendingCommit commit : batch) {
            StoredCommit next = commit.after(end);
            numbered.add(next);
            end = LogEnd.of(next);
        }
        return numbered;
    }

    private void settle(
            List<PendingCommit> open, List<PendingCommit> batch, List<StoredCommit> stored) {
        if (batch.isEmpty()) {
            return;
        }
        tail.grow(stored);
        Iterator<StoredCommit> results = stored.iterator();
        batch.forEach(commit -> commit.stored(results.next()));
        open.removeAll(new HashSet<>(batch));
    }

    /** Finds out why {@code commit} was refused at {@code position}, and does what follows. */
    private void resolve(List<PendingCommit> open, PendingCommit commit, long position) {
        LogEnd end = tail.catchUp();
        boolean decided = decide(open, commit);
        if (!decided && end.position() < position) {
            // Whatever refused the commit is not yet acknowledged by a majority of the store.
            pause();
        }
    }

    /** Settles the commit if one of its keys is in the log; false if none is. */
    private boolean decide(List<PendingCommit> open, PendingCommit commit) {
        List<StoredCommit> holders = log.holding(commit.keys());
        if (holders.isEmpty()) {
            return false;
        }
        for (StoredCommit holder : holders) {
            if (holder.id().equals(commit.id())) {
                commit.stored(holder);
                open.remove(commit);
                return true;
            }
        }
        commit.failed(Refusals.of(commit, holders));
        open.remove(commit);
        return true;
    }

    /** After an interruption: which of the commits that were sent have arrived? */
    private void reconcile(List<PendingCommit> open) {
        try {
            tail.confirm();
            tail.catchUp();
            List.copyOf(open).stream().filter(PendingCommit::sent).forEach(c -> decide(open, c));
            answered();
        } catch (LogShrunk e) {
            shrunk(open, e);
        } catch (MongoException e) {
            interrupted(e);
        }
    }

    private void interrupted(MongoException why) {
        if (downSince == 0) {
            downSince = System.nanoTime() | 1;
            LOG.warn("The event log's store does not answer: {}", why.toString());
        }
        pause();
    }

    private void answered() {
        if (downSince != 0) {
            downSince = 0;
            LOG.info("The event log's store answers again");
        }
    }

    private void pause() {
        LockSupport.parkNanos(pause.toNanos());
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(PAUSE_MAX) < 0 ? doubled : PAUSE_MAX;
    }

    /** Takes no more commits, stores those that wait, and ends the thread. */
    @Override
    public void close() {
        queue.close();
        try {
            thread.join(appendTimeout);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
