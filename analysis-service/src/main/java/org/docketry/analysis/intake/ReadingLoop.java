// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.docketry.analysis.findings.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that reads what waits: at once when something arrives, else by looking now and then.
 */
final class ReadingLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingLoop.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final ReadingDesk desk;
    private final Semaphore arrived = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("reading").daemon().unstarted(this::run);
    private volatile boolean running = true;

    ReadingLoop(ReadingDesk desk) {
        this.desk = desk;
    }

    void start() {
        thread.start();
    }

    void wake() {
        arrived.release();
    }

    private void run() {
        boolean caughtUp = false;
        while (running) {
            try {
                if (!caughtUp) {
                    desk.catchUp();
                    caughtUp = true;
                }
                if (!desk.readNext()) {
                    rest();
                }
            } catch (Unreachable away) {
                LOG.warn("The findings' store is away, waiting for it");
                rest();
            } catch (RuntimeException e) {
                // The document's claim runs out and it is tried again; the loop must not end.
                LOG.error("Reading failed", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            arrived.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            arrived.drainPermits();
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the document in hand finish, up to 15 s. */
    @Override
    public void close() {
        running = false;
        wake();
        try {
            if (!thread.join(STOP_PATIENCE)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
