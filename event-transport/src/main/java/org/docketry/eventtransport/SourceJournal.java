// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What a subscription knows about itself. Written by its poll thread, read by any. */
final class SourceJournal {

    private static final Duration PROBE_INTERVAL = Duration.ofSeconds(5);
    private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(2);

    private final Clock clock;
    private volatile EventSource.Health health =
            new EventSource.Health(false, -1, null, null, 0, 0);
    private long nextProbe = System.nanoTime();
    private boolean joined;

    SourceJournal(Clock clock) {
        this.clock = clock;
    }

    EventSource.Health health() {
        return health;
    }

    void handled() {
        EventSource.Health was = health;
        update(was.connected(), was.lag(), was.lastError(), was.lastErrorAt(), 1, 0);
    }

    void deadLettered() {
        EventSource.Health was = health;
        update(was.connected(), was.lag(), was.lastError(), was.lastErrorAt(), 0, 1);
    }

    void failed(String what, Throwable cause) {
        EventSource.Health was = health;
        update(was.connected(), was.lag(), what + ": " + cause, clock.instant(), 0, 0);
    }

    /**
     * Asks the brokers every few seconds how far the topics reach. A consumer tells of a lost
     * connection in no other way: its poll is merely empty.
     */
    void probeWhenDue(Consumer<byte[], byte[]> consumer) {
        if (System.nanoTime() - nextProbe < 0) {
            return;
        }
        EventSource.Health was = health;
        try {
            update(true, lag(consumer), was.lastError(), was.lastErrorAt(), 0, 0);
        } catch (KafkaException e) {
            update(false, was.lag(), "brokers: " + e, clock.instant(), 0, 0);
        }
        nextProbe = System.nanoTime() + PROBE_INTERVAL.toNanos();
    }

    /** Whether the group has dealt out its partitions; a member may be given none. */
    void joined(boolean now) {
        joined = now;
        nextProbe = System.nanoTime();
    }

    private long lag(Consumer<byte[], byte[]> consumer) {
        Set<TopicPartition> assigned = consumer.assignment();
        if (assigned.isEmpty()) {
            consumer.listTopics(PROBE_TIMEOUT);
            return joined ? 0 : -1;
        }
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end :
                consumer.endOffsets(assigned, PROBE_TIMEOUT).entrySet()) {
            lag += end.getValue() - consumer.position(end.getKey(), PROBE_TIMEOUT);
        }
        return lag;
    }

    private void update(
            boolean connected,
            long lag,
            @Nullable String lastError,
            @Nullable Instant lastErrorAt,
            int handled,
            int deadLettered) {
        EventSource.Health was = health;
        health =
                new EventSource.Health(
                        connected,
                        lag,
                        lastError,
                        lastErrorAt,
                        was.handled() + handled,
                        was.deadLettered() + deadLettered);
    }
}
