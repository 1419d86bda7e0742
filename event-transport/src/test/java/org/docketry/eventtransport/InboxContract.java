// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Inbox} keeps. A consumer extends this with its own store and one effect that
 * can be counted.
 *
 * @param <E> the inbox's effect
 */
public abstract class InboxContract<E> {

    /** A fresh, empty inbox on the real store. */
    protected abstract Inbox<E> inbox();

    /** An effect, always the same, that adds to what {@link #effectsWritten()} counts. */
    protected abstract E effect();

    /** How often the effect is to be seen in the store behind the inbox made last. */
    protected abstract int effectsWritten();

    @Test
    public void theFirstDeliveryTakesEffect() {
        Inbox<E> inbox = inbox();
        assertThat(inbox.once("event-1", effect())).isTrue();
        assertThat(effectsWritten()).isEqualTo(1);
    }

    @Test
    public void aRepeatChangesNothing() {
        Inbox<E> inbox = inbox();
        inbox.once("event-1", effect());
        assertThat(inbox.once("event-1", effect())).isFalse();
        assertThat(effectsWritten()).isEqualTo(1);
    }

    @Test
    public void ofManyDeliveriesAtOnceExactlyOneTakesEffect() throws Exception {
        Inbox<E> inbox = inbox();
        List<Callable<Boolean>> deliveries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            deliveries.add(() -> inbox.once("event-1", effect()));
        }
        int took = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> delivery : threads.invokeAll(deliveries)) {
                took += delivery.get() ? 1 : 0;
            }
        }
        assertThat(took).isEqualTo(1);
        assertThat(effectsWritten()).isEqualTo(1);
    }
}
