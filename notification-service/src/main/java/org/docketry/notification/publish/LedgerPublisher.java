// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.publish;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.PublishFailed;
import org.docketry.notification.reminders.KeptReminder;
import org.docketry.notification.reminders.ReminderLedger;
import org.docketry.notification.reminders.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends what the ledger has to tell, and notes it as told after the brokers' acknowledgement. A
 * crash in between sends it again with the same event id, and consumers drop it.
 */
final class LedgerPublisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerPublisher.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final int BATCH = 100;

    private final ReminderLedger ledger;
    private final EventSink sink;
    private final PublishedEvents events;
    private volatile boolean running;
    private @Nullable Thread loop;

    LedgerPublisher(ReminderLedger ledger, EventSink sink, PublishedEvents events) {
        this.ledger = ledger;
        this.sink = sink;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        loop = Thread.ofPlatform().name("ledger-publisher").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            Duration pause = INTERVAL;
            try {
                while (running && publishSome()) {
                    Thread.onSpinWait();
                }
            } catch (PublishFailed | StoreUnavailable e) {
                LOG.warn("Ledger entries wait to be published: {}", e.getMessage());
                pause = PAUSE_AFTER_FAILURE;
            } catch (RuntimeException e) {
                LOG.error("Publishing stumbled and goes on", e);
                pause = PAUSE_AFTER_FAILURE;
            }
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    /** Says whether there may be more. */
    private boolean publishSome() {
        List<KeptReminder> found = ledger.unpublished(BATCH);
        for (KeptReminder kept : found) {
            List<EventEnvelope> unpublished = events.of(kept);
            sink.publish(PublishedEvents.TOPIC, kept.reminder().key().disputeId(), unpublished);
            ledger.published(kept, kept.reminder().last().number());
        }
        return !found.isEmpty();
    }

    @Override
    public void stop() {
        running = false;
        Thread stopping = loop;
        if (stopping == null) {
            return;
        }
        LockSupport.unpark(stopping);
        try {
            stopping.join(Duration.ofSeconds(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
