// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Writes dead letters: the record as it came, and headers that say where from and why. */
final class Undertaker {

    static final String SUFFIX = ".dead-letters";
    static final String HEADER_PREFIX = "dead-letter-";
    static final String TOPIC = HEADER_PREFIX + "topic";
    static final String PARTITION = HEADER_PREFIX + "partition";
    static final String OFFSET = HEADER_PREFIX + "offset";
    static final String GROUP = HEADER_PREFIX + "group";
    static final String REASON = HEADER_PREFIX + "reason";
    static final String ATTEMPTS = HEADER_PREFIX + "attempts";

    /** Present when the record was too large to copy: its value is only at its first place. */
    static final String VALUE_OMITTED = HEADER_PREFIX + "value-omitted";

    private static final int REASON_LENGTH_MAX = 1_000;

    private final String group;
    private final AwaitedProducer producer;

    Undertaker(String group, AwaitedProducer producer) {
        this.group = group;
        this.producer = producer;
    }

    /**
     * Returns when the dead letter is acknowledged.
     *
     * @throws PublishFailed when it was not
     */
    void bury(ConsumerRecord<byte[], byte[]> received, Throwable cause, int attempts) {
        try {
            producer.send(List.of(letter(received, cause, attempts, received.value())));
        } catch (PublishFailed e) {
            if (e.reason() != PublishFailed.Reason.TOO_LARGE) {
                throw e;
            }
            // Our headers took a record that just fitted over the brokers' limit.
            ProducerRecord<byte[], byte[]> stub = letter(received, cause, attempts, new byte[0]);
            put(stub.headers(), VALUE_OMITTED, "true");
            producer.send(List.of(stub));
        }
    }

    private ProducerRecord<byte[], byte[]> letter(
            ConsumerRecord<byte[], byte[]> received, Throwable cause, int attempts, byte[] value) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(received.topic() + SUFFIX, null, received.key(), value);
        received.headers().forEach(letter.headers()::add);
        put(letter.headers(), TOPIC, received.topic());
        put(letter.headers(), PARTITION, Integer.toString(received.partition()));
        put(letter.headers(), OFFSET, Long.toString(received.offset()));
        put(letter.headers(), GROUP, group);
        put(letter.headers(), REASON, reason(cause));
        put(letter.headers(), ATTEMPTS, Integer.toString(attempts));
        return letter;
    }

    private static String reason(Throwable cause) {
        String text = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        return text.length() <= REASON_LENGTH_MAX ? text : text.substring(0, REASON_LENGTH_MAX);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
