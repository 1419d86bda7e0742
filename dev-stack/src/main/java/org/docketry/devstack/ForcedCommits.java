// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets many writers share one forced commit. A writer draws a ticket when its change is made and
 * waits until a commit that began after that has reached the disk; whoever comes first commits for
 * all who wait.
 */
final class ForcedCommits {

    private final Runnable commitAndForce;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong lastTicket = new AtomicLong();
    private volatile long forcedUpTo;
    private volatile @Nullable RuntimeException failure;

    ForcedCommits(Runnable commitAndForce) {
        this.commitAndForce = commitAndForce;
    }

    /** Returns when everything that this thread has changed so far is on disk. */
    void await() {
        long ticket = lastTicket.incrementAndGet();
        turn.lock();
        try {
            requireSound();
            if (forcedUpTo >= ticket) {
                return;
            }
            long upTo = lastTicket.get();
            commitAndForce.run();
            forcedUpTo = upTo;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** After one failure nothing is acknowledged any more: what the disk holds is not known. */
    void requireSound() {
        RuntimeException first = failure;
        if (first != null) {
            throw first;
        }
    }
}
