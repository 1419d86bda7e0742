// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running subscription: one thread that polls and hands events one by one, in order per
 * partition, to a handler, and commits after handling. Delivery is at least once (see {@link
 * Inbox}).
 *
 * <p>An event that fails is tried again with growing pauses, while other partitions go on; after
 * {@link TransportSettings#attemptsMax} attempts it is copied to {@code <topic>.dead-letters} with
 * the reason, and the partition goes on. What is not a CloudEvent goes there at once. Nothing is
 * passed over before its dead letter is acknowledged.
 */
public final class EventSource implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventSource.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration REOPEN_DELAY = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    /** Takes effect of one event; returning means that the effect is durable. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Handles one event, on the subscription's own thread.
         *
         * @throws EventRefused never to be accepted: dead letter at once
         * @throws Unavailable not now, through no fault of the event: held as long as it takes
         * @throws Exception anything else: tried again a bounded number of times
         */
        void handle(EventEnvelope event) throws Exception;
    }

    /** Thrown by a handler whose store is away: the event is held and tried again without limit. */
    public static final class Unavailable extends RuntimeException {
        public Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * How the subscription is.
     *
     * @param connected whether the brokers answered within the last few seconds
     * @param lag events published and not yet passed in the partitions of this member, which may
     *     have been given none; -1 until the group has dealt them out
     * @param lastError what went wrong last, or null
     * @param lastErrorAt when, or null
     * @param handled events passed to the handler with success, since the start
     * @param deadLettered events given up, since the start
     */
    public record Health(
            boolean connected,
            long lag,
            @Nullable String lastError,
            @Nullable Instant lastErrorAt,
            long handled,
            long deadLettered) {}

    private final TransportSettings settings;
    private final String group;
    private final Set<String> topics;
    private final Handler handler;
    private final SourceJournal journal = new SourceJournal(Clock.systemUTC());
    private final AwaitedProducer deadLetterProducer;
    private final Thread poller;
    private volatile boolean running = true;

    private EventSource(
            TransportSettings settings, String group, Set<String> topics, Handler handler) {
        this.settings = settings;
        this.group = group;
        this.topics = Set.copyOf(topics);
        this.handler = handler;
        this.deadLetterProducer = new AwaitedProducer(settings);
        this.poller = Thread.ofPlatform().name("events-" + group).daemon().unstarted(this::run);
    }

    /**
     * Subscribes and starts polling. Needs no broker to be there yet. A new group starts with the
     * oldest event.
     *
     * @param group consumer group: each event goes to one member of each group
     * @param topics which may come into being later
     */
    public static EventSource start(
            TransportSettings settings, String group, Set<String> topics, Handler handler) {
        EventSource source = new EventSource(settings, group, topics, handler);
        source.poller.start();
        return source;
    }

    public Health health() {
        return journal.health();
    }

    private void run() {
        while (running) {
            try (Consumer<byte[], byte[]> consumer =
                    new KafkaConsumer<>(ClientProperties.member(settings, group))) {
                consume(consumer);
            } catch (Exception | LinkageError e) {
                // A consumer that throws is replaced: authorisation, unresolvable host, fencing.
                if (running) {
                    journal.failed("subscription " + group, e);
                    LOG.warn("Subscription {} failed, opening it again", group, e);
                    LockSupport.parkNanos(REOPEN_DELAY.toNanos());
                }
            }
        }
        deadLetterProducer.close();
    }

    private void consume(Consumer<byte[], byte[]> consumer) {
        Undertaker undertaker = new Undertaker(group, deadLetterProducer);
        Attempts attempts = new Attempts(settings, handler, undertaker, journal);
        PartitionFeed feed = new PartitionFeed(consumer, attempts, journal, () -> running);
        consumer.subscribe(topics, feed);
        while (running) {
            journal.probeWhenDue(consumer);
            feed.turn(POLL);
        }
        feed.commit();
    }

    /**
     * Lets the event in hand finish, commits and leaves the group; a handler that takes longer than
     * 15 s is interrupted. What was not committed is delivered again to the next subscriber.
     */
    @Override
    public void close() {
        running = false;
        try {
            if (!poller.join(STOP_PATIENCE)) {
                poller.interrupt();
                poller.join(TimeUnit.SECONDS.toMillis(5));
            }
        } catch (InterruptedException e) {
            poller.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
