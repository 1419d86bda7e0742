// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt at one record, and what is to follow: on, wait, or bury. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    /** How often the record at this offset has failed. */
    private record Failures(long offset, int failed) {}

    private final TransportSettings settings;
    private final EventSource.Handler handler;
    private final Undertaker undertaker;
    private final SourceJournal journal;
    private final Map<TopicPartition, Failures> failures = new HashMap<>();

    Attempts(
            TransportSettings settings,
            EventSource.Handler handler,
            Undertaker undertaker,
            SourceJournal journal) {
        this.settings = settings;
        this.handler = handler;
        this.undertaker = undertaker;
        this.journal = journal;
    }

    /**
     * Returns zero when the record is done with, otherwise how long to wait before it comes again.
     */
    Duration attempt(TopicPartition partition, ConsumerRecord<byte[], byte[]> received) {
        try {
            handler.handle(WireFormat.read(received));
            forget(partition);
            journal.handled();
            return Duration.ZERO;
        } catch (WireFormat.Malformed | EventRefused e) {
            return bury(partition, received, e, 1 + failedBefore(partition, received));
        } catch (EventSource.Unavailable e) {
            journal.failed("waiting", e);
            LOG.warn("Holding {}@{}: {}", partition, received.offset(), e.getMessage());
            return settings.retryDelayMax();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return settings.retryDelayMax();
        } catch (Exception | StackOverflowError e) {
            return failed(partition, received, e);
        }
    }

    void forget(TopicPartition partition) {
        failures.remove(partition);
    }

    private Duration failed(
            TopicPartition partition, ConsumerRecord<byte[], byte[]> received, Throwable cause) {
        int failed = 1 + failedBefore(partition, received);
        journal.failed("event at " + partition + "@" + received.offset(), cause);
        if (failed >= settings.attemptsMax()) {
            return bury(partition, received, cause, failed);
        }
        LOG.warn("Attempt {} at {}@{} failed", failed, partition, received.offset(), cause);
        failures.put(partition, new Failures(received.offset(), failed));
        return delayAfter(failed);
    }

    private Duration bury(
            TopicPartition partition,
            ConsumerRecord<byte[], byte[]> received,
            Throwable cause,
            int attempts) {
        try {
            undertaker.bury(received, cause, attempts);
        } catch (PublishFailed e) {
            journal.failed("dead letter of " + partition + "@" + received.offset(), e);
            LOG.warn("Dead letter not written, holding {}", partition, e);
            return settings.retryDelayMax();
        }
        LOG.error("Gave up {}@{}, see its dead letter", partition, received.offset(), cause);
        forget(partition);
        journal.deadLettered();
        return Duration.ZERO;
    }

    private int failedBefore(TopicPartition partition, ConsumerRecord<byte[], byte[]> received) {
        Failures before = failures.get(partition);
        return before != null && before.offset() == received.offset() ? before.failed() : 0;
    }

    /** Doubles with each failure, never zero: zero means "done". */
    private Duration delayAfter(int failed) {
        long factor = 1L << Math.min(failed - 1, 20);
        Duration delay = settings.retryDelay().plusMillis(1).multipliedBy(factor);
        return delay.compareTo(settings.retryDelayMax()) < 0 ? delay : atLeastOneMilli();
    }

    private Duration atLeastOneMilli() {
        return settings.retryDelayMax().isZero() ? Duration.ofMillis(1) : settings.retryDelayMax();
    }
}
