// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes events. Safe for use by many threads; needs no broker to be created.
 *
 * <p>Events of one call, and of successive calls with the same key, are stored in that order. After
 * a failure the caller repeats the whole call; the repeats are stored in order too.
 */
public final class EventSink implements AutoCloseable {

    private final TransportSettings settings;
    private final AwaitedProducer producer;

    private EventSink(TransportSettings settings) {
        this.settings = settings;
        this.producer = new AwaitedProducer(settings);
    }

    public static EventSink open(TransportSettings settings) {
        return new EventSink(settings);
    }

    /**
     * Returns after all in-sync replicas have acknowledged every event, within {@link
     * TransportSettings#publishTimeout}.
     *
     * @param topic where to
     * @param key events with the same key keep their order
     * @param events in order; an empty list is a no-op
     * @throws PublishFailed when not all were acknowledged; nothing was sent if an event is too
     *     large
     */
    public void publish(String topic, String key, List<EventEnvelope> events) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(events.size());
        for (EventEnvelope event : events) {
            records.add(checked(event, WireFormat.write(topic, key, event)));
        }
        producer.send(records);
    }

    private ProducerRecord<byte[], byte[]> checked(
            EventEnvelope event, ProducerRecord<byte[], byte[]> outgoing) {
        int bytes = WireFormat.size(outgoing);
        if (bytes > settings.eventBytesMax()) {
            throw new PublishFailed(
                    PublishFailed.Reason.TOO_LARGE,
                    "event %s has %d bytes, at most %d are allowed"
                            .formatted(event.id(), bytes, settings.eventBytesMax()),
                    null);
        }
        return outgoing;
    }

    /** Waits for what is under way, at most {@link TransportSettings#publishTimeout}. */
    @Override
    public void close() {
        producer.close();
    }
}
