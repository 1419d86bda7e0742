// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Decides when changed pages go to the file, in a thread of its own. */
final class Checkpoints implements AutoCloseable {

    /** A writer waits for a checkpoint when this many times the usual amount is in memory only. */
    private static final int PATIENCE = 2;

    /** However little has changed; {@link StoreFile} relies on it. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Limits limits;
    private final Journal journal;
    private final StoreFile file;
    private final Runnable checkpoint;
    private final ReentrantLock one = new ReentrantLock();
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;

    Checkpoints(Limits limits, Journal journal, StoreFile file, Runnable checkpoint) {
        this.limits = limits;
        this.journal = journal;
        this.file = file;
        this.checkpoint = checkpoint;
        this.thread = Thread.ofPlatform().name("checkpoint").daemon().start(this::work);
    }

    /** To be called after a change: wakes the thread if there is something to do. */
    void noticeGrowth() {
        if (areDue() && wanted.availablePermits() == 0) {
            wanted.release();
        }
    }

    boolean areDue() {
        return due(1);
    }

    /**
     * To be called before a change, holding nothing: waits if writers run ahead of the checkpoints.
     */
    void makeRoom() {
        if (due(PATIENCE)) {
            runIfDue(PATIENCE);
        }
    }

    private boolean due(int times) {
        return file.unsavedBytes() > (long) times * limits.unsavedBytes()
                || journal.bytesInTurn() > (long) times * limits.journalBytes();
    }

    private void work() {
        while (!closing) {
            boolean asked = awaitWanted();
            wanted.drainPermits();
            if (!closing) {
                runIfDue(asked ? 1 : 0);
            }
        }
    }

    /** False if nobody asked for the longest time that may pass. */
    private boolean awaitWanted() {
        try {
            return wanted.tryAcquire(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) { // nobody does that; if somebody did, no harm is done
            return false;
        }
    }

    private void runIfDue(int times) {
        one.lock();
        try {
            if (due(times)) {
                checkpoint.run();
            }
        } finally {
            one.unlock();
        }
    }

    /** Stops the thread, then makes a last checkpoint. */
    @Override
    public void close() {
        closing = true;
        wanted.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        checkpoint.run();
    }
}
