// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.docketry.notification.clock.RealTime;
import org.docketry.notification.reminders.KeptReminder;
import org.docketry.notification.reminders.Planning;
import org.docketry.notification.reminders.ReminderLedger;
import org.docketry.notification.reminders.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at the clock every half second, claims what is due and hands it to workers. Waits by
 * looking, not by sleeping until a time: the clock can be set, and jumps.
 */
final class DeliveryLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLoop.class);
    private static final long SWEEP_NANOS = Duration.ofSeconds(30).toNanos();
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final ReminderLedger ledger;
    private final Planning planning;
    private final Delivery delivery;
    private final DeliverySettings settings;
    private final Clock clock;
    private final RealTime realTime;
    private final Semaphore free;
    private volatile boolean running;
    private @Nullable Thread loop;
    private @Nullable ExecutorService workers;
    private long nextSweep = System.nanoTime();
    private boolean storeAway;

    DeliveryLoop(
            ReminderLedger ledger,
            Planning planning,
            Delivery delivery,
            DeliverySettings settings,
            Clock clock,
            RealTime realTime) {
        this.ledger = ledger;
        this.planning = planning;
        this.delivery = delivery;
        this.settings = settings;
        this.clock = clock;
        this.realTime = realTime;
        this.free = new Semaphore(settings.workers());
    }

    @Override
    public void start() {
        running = true;
        workers = Executors.newVirtualThreadPerTaskExecutor();
        loop = Thread.ofPlatform().name("delivery").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                finishPlans();
                while (running && claimDue()) {
                    Thread.onSpinWait();
                }
                storeAway = false;
            } catch (StoreUnavailable e) {
                if (!storeAway) {
                    LOG.warn("The store is away, reminders wait", e);
                }
                storeAway = true;
            } catch (RuntimeException e) {
                LOG.error("Delivery stumbled and goes on", e);
            }
            LockSupport.parkNanos(settings.interval().toNanos());
        }
    }

    private void finishPlans() {
        if (System.nanoTime() - nextSweep >= 0) {
            planning.unfinished();
            nextSweep = System.nanoTime() + SWEEP_NANOS;
        }
    }

    /** Claims what is due, up to the free workers; says whether to look again at once. */
    private boolean claimDue() {
        int places = free.availablePermits();
        boolean claimed = false;
        for (KeptReminder kept : ledger.due(clock.instant(), realTime.clock().instant(), places)) {
            if (!free.tryAcquire()) {
                return false;
            }
            if (!claimAndSend(kept)) {
                free.release();
            }
            claimed = true;
        }
        return claimed;
    }

    private boolean claimAndSend(KeptReminder kept) {
        ExecutorService pool = workers;
        return pool != null
                && Claim.on(kept, ledger, realTime, settings.lease())
                        .map(claim -> pool.submit(() -> deliver(claim)))
                        .isPresent();
    }

    private void deliver(Claim claim) {
        try {
            delivery.deliver(claim);
        } catch (RuntimeException e) {
            LOG.error("Reminder {} could not be handled", claim.reminder().id(), e);
        } finally {
            free.release();
            LockSupport.unpark(loop);
        }
    }

    /** Claims nothing more and lets what is being sent finish, for at most 20 s. */
    @Override
    public void stop() {
        running = false;
        ExecutorService pool = workers;
        if (pool == null) {
            return;
        }
        pool.shutdown();
        try {
            if (!pool.awaitTermination(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
