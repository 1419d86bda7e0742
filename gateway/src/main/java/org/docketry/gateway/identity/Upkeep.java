// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import java.time.Clock;
import java.time.Duration;
import org.docketry.gateway.domain.Credentials;
import org.docketry.gateway.domain.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the first administrator once the store is there, then forgets dead credentials hourly. */
final class Upkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final FirstAdmin firstAdmin;
    private final Credentials credentials;
    private final Clock clock;
    private volatile Thread worker = Thread.ofVirtual().unstarted(() -> {});

    Upkeep(FirstAdmin firstAdmin, Credentials credentials, Clock clock) {
        this.firstAdmin = firstAdmin;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public void start() {
        worker = Thread.ofVirtual().name("upkeep").start(this::run);
    }

    @Override
    public void stop() {
        worker.interrupt();
    }

    @Override
    public boolean isRunning() {
        return worker.isAlive();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(once() ? PERIOD : RETRY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean once() {
        try {
            credentials.index();
            firstAdmin.ensure();
            credentials.purgeExpired(clock.instant());
            return true;
        } catch (StoreUnavailable e) {
            LOG.debug("the account store is not there yet", e);
            return false;
        }
    }
}
