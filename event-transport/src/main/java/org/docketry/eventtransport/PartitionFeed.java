// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Feeds the records of each assigned partition in order to {@link Attempts}. A partition whose head
 * must wait is paused and wound back; the poll goes on, so the group does not expel the member.
 */
final class PartitionFeed implements ConsumerRebalanceListener {

    private static final Duration COMMIT_TIMEOUT = Duration.ofSeconds(5);
    private static final long COMMIT_INTERVAL_NANOS = Duration.ofSeconds(1).toNanos();

    /** Longest stay in one batch: far below max.poll.interval.ms. */
    private static final long TURN_NANOS = Duration.ofMinutes(2).toNanos();

    private final Consumer<byte[], byte[]> consumer;
    private final Attempts attempts;
    private final SourceJournal journal;
    private final BooleanSupplier running;
    private final Map<TopicPartition, OffsetAndMetadata> uncommitted = new HashMap<>();
    private final Map<TopicPartition, Long> resumeAtNanos = new HashMap<>();
    private long lastCommit = System.nanoTime();

    PartitionFeed(
            Consumer<byte[], byte[]> consumer,
            Attempts attempts,
            SourceJournal journal,
            BooleanSupplier running) {
        this.consumer = consumer;
        this.attempts = attempts;
        this.journal = journal;
        this.running = running;
    }

    /** Polls once, handles what came, commits. */
    void turn(Duration pollTimeout) {
        resumeDue();
        ConsumerRecords<byte[], byte[]> received = consumer.poll(pollTimeout);
        long turnEnds = System.nanoTime() + TURN_NANOS;
        for (TopicPartition partition : received.partitions()) {
            feed(partition, received.records(partition), turnEnds);
        }
        commit();
    }

    private void feed(
            TopicPartition partition,
            List<ConsumerRecord<byte[], byte[]>> received,
            long turnEnds) {
        for (ConsumerRecord<byte[], byte[]> next : received) {
            if (!running.getAsBoolean() || System.nanoTime() - turnEnds > 0) {
                consumer.seek(partition, next.offset());
                return;
            }
            Duration wait = attempts.attempt(partition, next);
            if (!wait.isZero()) {
                consumer.seek(partition, next.offset());
                consumer.pause(Set.of(partition));
                resumeAtNanos.put(partition, System.nanoTime() + wait.toNanos());
                return;
            }
            uncommitted.put(partition, new OffsetAndMetadata(next.offset() + 1));
            if (System.nanoTime() - lastCommit > COMMIT_INTERVAL_NANOS) {
                commit();
            }
        }
    }

    private void resumeDue() {
        long now = System.nanoTime();
        resumeAtNanos
                .entrySet()
                .removeIf(
                        entry -> {
                            boolean due = now - entry.getValue() >= 0;
                            if (due) {
                                consumer.resume(Set.of(entry.getKey()));
                            }
                            return due;
                        });
    }

    /** Commits what was handled; a failure keeps it for the next turn (repeats are harmless). */
    void commit() {
        lastCommit = System.nanoTime();
        if (uncommitted.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(uncommitted, COMMIT_TIMEOUT);
            uncommitted.clear();
        } catch (KafkaException e) {
            journal.failed("commit", e);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        commit();
        onPartitionsLost(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        journal.joined(false);
        for (TopicPartition partition : partitions) {
            uncommitted.remove(partition);
            resumeAtNanos.remove(partition);
            attempts.forget(partition);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        journal.joined(true); // Kafka continues from the committed offset by itself.
    }
}
