// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only when it is on disk. As shipped, the backend answers first and stores within
 * a second: a kill loses what was acknowledged.
 */
final class ForcedBackend extends H2Backend {

    private static final Set<String> READS =
            Set.of(
                    "find",
                    "getmore",
                    "count",
                    "distinct",
                    "aggregate",
                    "ismaster",
                    "hello",
                    "ping",
                    "buildinfo",
                    "serverstatus",
                    "listcollections",
                    "listindexes",
                    "listdatabases",
                    "killcursors",
                    "endsessions",
                    "getlasterror",
                    "collstats",
                    "dbstats");

    /** Held shared by every command, alone by a commit: no half command is ever stored. */
    private final ReadWriteLock between = new ReentrantReadWriteLock();

    private final ForcedCommits commits;

    ForcedBackend(MVStore store) {
        super(store);
        this.commits = new ForcedCommits(this::commitAndForce);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        commits.requireSound();
        boolean reads = READS.contains(commandOf(message));
        between.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            between.readLock().unlock();
            if (!reads) {
                commits.await();
            }
        }
    }

    private static String commandOf(MongoMessage message) {
        return message.getDocument().keySet().iterator().next().toLowerCase(Locale.ROOT);
    }

    private void commitAndForce() {
        between.writeLock().lock();
        try {
            getMvStore().commit();
        } finally {
            between.writeLock().unlock();
        }
        getMvStore().sync();
    }
}
