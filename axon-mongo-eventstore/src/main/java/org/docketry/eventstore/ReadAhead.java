// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.MongoInterruptedException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Reads the commits that one reader will want next while it is still busy with those before, so
 * that store and reader work at the same time. For one thread.
 */
final class ReadAhead {

    private final CommitLog log;
    private @Nullable FutureTask<List<StoredCommit>> ahead;
    private long aheadFrom;

    ReadAhead(CommitLog log) {
        this.log = log;
    }

    /** The commits from position {@code from} on; {@code count} at most, unless begun before. */
    List<StoredCommit> read(long from, int count) {
        FutureTask<List<StoredCommit>> begun = ahead;
        ahead = null;
        return begun == null || aheadFrom != from ? log.read(from, count) : await(begun);
    }

    /** Begins to read what will be asked for next. */
    void begin(long from, int count) {
        FutureTask<List<StoredCommit>> reading = new FutureTask<>(() -> log.read(from, count));
        Thread.ofVirtual().name("event-log-read-ahead").start(reading);
        ahead = reading;
        aheadFrom = from;
    }

    private static List<StoredCommit> await(FutureTask<List<StoredCommit>> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("interrupted while the log was read", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("the log was not read", e.getCause());
        }
    }
}
