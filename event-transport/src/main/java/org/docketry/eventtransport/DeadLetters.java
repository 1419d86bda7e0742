// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Lists what subscribers gave up, and sends it to its topic again. A dead letter stays listed after
 * a replay (topics are append-only); replaying twice is harmless, since consumers drop repeats by
 * id.
 */
public final class DeadLetters implements AutoCloseable {

    /**
     * One event that was given up.
     *
     * @param topic the dead letters' topic; with partition and offset it is this letter's identity
     * @param originalTopic where the event came from, and where a replay sends it
     * @param group the consumer group that gave it up
     * @param reason kind of failure and its message
     * @param attempts how often it was tried
     * @param buriedAt broker or producer time of the letter
     * @param eventId CloudEvents id, or null when the record carries none
     */
    public record DeadLetter(
            String topic,
            int partition,
            long offset,
            String originalTopic,
            int originalPartition,
            long originalOffset,
            String group,
            String reason,
            int attempts,
            Instant buriedAt,
            @Nullable String eventId) {}

    private final TransportSettings settings;
    private final AwaitedProducer producer;

    private DeadLetters(TransportSettings settings) {
        this.settings = settings;
        this.producer = new AwaitedProducer(settings);
    }

    public static DeadLetters open(TransportSettings settings) {
        return new DeadLetters(settings);
    }

    /**
     * The most recent dead letters of a topic, oldest first.
     *
     * @param originalTopic the topic that the events were published on
     * @param countMax at most so many
     * @throws org.apache.kafka.common.KafkaException when no broker answers in time
     */
    public List<DeadLetter> list(String originalTopic, int countMax) {
        try (Consumer<byte[], byte[]> consumer = reader()) {
            List<DeadLetter> letters = new ArrayList<>();
            for (TopicPartition partition :
                    partitions(consumer, originalTopic + Undertaker.SUFFIX)) {
                readLast(consumer, partition, countMax, letters);
            }
            letters.sort(Comparator.comparing(DeadLetter::buriedAt));
            int surplus = Math.max(0, letters.size() - countMax);
            return List.copyOf(letters.subList(surplus, letters.size()));
        }
    }

    /**
     * Publishes the event of a dead letter to its original topic again; returns when acknowledged.
     *
     * @param topic the dead letters' topic, as listed
     * @throws IllegalArgumentException when there is no dead letter at that place
     * @throws PublishFailed when the replay was not acknowledged
     * @throws org.apache.kafka.common.KafkaException when no broker answers in time
     */
    public void replay(String topic, int partition, long offset) {
        if (!topic.endsWith(Undertaker.SUFFIX)) {
            throw new IllegalArgumentException("not a topic of dead letters: " + topic);
        }
        try (Consumer<byte[], byte[]> consumer = reader()) {
            ConsumerRecord<byte[], byte[]> letter = at(consumer, topic, partition, offset);
            producer.send(List.of(original(consumer, letter)));
        }
    }

    private ProducerRecord<byte[], byte[]> original(
            Consumer<byte[], byte[]> consumer, ConsumerRecord<byte[], byte[]> letter) {
        String topic =
                letter.topic().substring(0, letter.topic().length() - Undertaker.SUFFIX.length());
        byte[] value = letter.value();
        if (letter.headers().lastHeader(Undertaker.VALUE_OMITTED) != null) {
            value =
                    at(
                                    consumer,
                                    topic,
                                    (int) number(letter, Undertaker.PARTITION),
                                    number(letter, Undertaker.OFFSET))
                            .value();
        }
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(topic, null, letter.key(), value);
        for (Header header : letter.headers()) {
            if (!header.key().startsWith(Undertaker.HEADER_PREFIX)) {
                again.headers().add(header);
            }
        }
        return again;
    }

    private ConsumerRecord<byte[], byte[]> at(
            Consumer<byte[], byte[]> consumer, String topic, int partition, long offset) {
        TopicPartition place = new TopicPartition(topic, partition);
        if (!partitions(consumer, topic).contains(place)
                || offset < consumer.beginningOffsets(List.of(place)).getOrDefault(place, 0L)
                || offset >= consumer.endOffsets(List.of(place)).getOrDefault(place, 0L)) {
            throw new IllegalArgumentException("nothing at " + place + "@" + offset);
        }
        return read(consumer, place, offset, offset + 1).getFirst();
    }

    private void readLast(
            Consumer<byte[], byte[]> consumer,
            TopicPartition partition,
            int countMax,
            List<DeadLetter> letters) {
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        for (ConsumerRecord<byte[], byte[]> letter :
                read(consumer, partition, Math.max(begin, end - countMax), end)) {
            letters.add(describe(letter));
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long from, long to) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long deadline = System.nanoTime() + settings.publishTimeout().toNanos();
        while (consumer.position(partition) < to) {
            if (System.nanoTime() - deadline > 0) {
                throw new org.apache.kafka.common.errors.TimeoutException(
                        "could not read " + partition);
            }
            consumer.poll(Duration.ofMillis(250)).records(partition).stream()
                    .filter(letter -> letter.offset() < to)
                    .forEach(found::add);
        }
        return found;
    }

    private static DeadLetter describe(ConsumerRecord<byte[], byte[]> letter) {
        return new DeadLetter(
                letter.topic(),
                letter.partition(),
                letter.offset(),
                text(letter, Undertaker.TOPIC).orElse("?"),
                (int) number(letter, Undertaker.PARTITION),
                number(letter, Undertaker.OFFSET),
                text(letter, Undertaker.GROUP).orElse("?"),
                text(letter, Undertaker.REASON).orElse("?"),
                (int) number(letter, Undertaker.ATTEMPTS),
                Instant.ofEpochMilli(letter.timestamp()),
                text(letter, "ce_id").orElse(null));
    }

    private static Optional<String> text(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The number in a header, or -1 where something else than this module wrote the letter. */
    private static long number(ConsumerRecord<byte[], byte[]> letter, String name) {
        return text(letter, name)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(-1L);
    }

    private static List<TopicPartition> partitions(
            Consumer<byte[], byte[]> consumer, String topic) {
        return consumer.listTopics().getOrDefault(topic, List.of()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private Consumer<byte[], byte[]> reader() {
        Map<String, Object> properties = new HashMap<>(ClientProperties.reader(settings));
        properties.put("allow.auto.create.topics", false);
        properties.put(
                "default.api.timeout.ms", Math.toIntExact(settings.publishTimeout().toMillis()));
        return new KafkaConsumer<>(properties);
    }

    @Override
    public void close() {
        producer.close();
    }
}
