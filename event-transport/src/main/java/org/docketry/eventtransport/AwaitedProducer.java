// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/** Sends records and returns when all are acknowledged. Safe for use by many threads. */
final class AwaitedProducer implements AutoCloseable {

    private final TransportSettings settings;
    private @Nullable Producer<byte[], byte[]> current;
    private boolean closed;

    AwaitedProducer(TransportSettings settings) {
        this.settings = settings;
    }

    /**
     * Sends all and waits.
     *
     * @throws PublishFailed when not all were acknowledged in time
     */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        long deadline = System.nanoTime() + settings.publishTimeout().toNanos();
        try {
            Producer<byte[], byte[]> producer = producer();
            List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(records.size());
            for (ProducerRecord<byte[], byte[]> outgoing : records) {
                acknowledgements.add(
                        producer.send(
                                outgoing,
                                (_, failure) -> {
                                    if (failure != null) {
                                        discard(producer);
                                    }
                                }));
            }
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException e) {
            throw PublishFailed.because(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
            throw new PublishFailed(PublishFailed.Reason.UNAVAILABLE, "interrupted", e);
        } catch (TimeoutException e) {
            throw new PublishFailed(
                    PublishFailed.Reason.UNAVAILABLE,
                    "not acknowledged within " + settings.publishTimeout(),
                    e);
        } catch (KafkaException | IllegalStateException e) {
            throw PublishFailed.because(e);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        if (current == null) {
            current = new KafkaProducer<>(properties());
        }
        return current;
    }

    /**
     * Gives a failed producer up, from its own I/O thread and before it can send anything more: the
     * records queued behind the failed one must not overtake it. They fail too, and the caller
     * publishes them all again, in order, through a new producer.
     */
    private void discard(Producer<byte[], byte[]> failed) {
        synchronized (this) {
            if (current == failed) {
                current = null;
            }
        }
        failed.close(Duration.ZERO);
    }

    private Map<String, Object> properties() {
        int half = Math.toIntExact(settings.publishTimeout().toMillis() / 2);
        Map<String, Object> properties = ClientProperties.base(settings);
        properties.put("acks", "all");
        properties.put("enable.idempotence", true);
        properties.put("max.in.flight.requests.per.connection", 5);
        properties.put("linger.ms", 0);
        properties.put("max.block.ms", half);
        properties.put("request.timeout.ms", half);
        properties.put("delivery.timeout.ms", half);
        // The limit on events is ours (eventBytesMax); dead letters may be as large as the brokers
        // allow, whatever wrote them.
        properties.put("max.request.size", 16 * 1024 * 1024);
        properties.put("key.serializer", ClientProperties.BYTES_OUT);
        properties.put("value.serializer", ClientProperties.BYTES_OUT);
        return properties;
    }

    @Override
    public void close() {
        Producer<byte[], byte[]> last;
        synchronized (this) {
            closed = true;
            last = current;
            current = null;
        }
        if (last != null) {
            last.close(settings.publishTimeout());
        }
    }
}
