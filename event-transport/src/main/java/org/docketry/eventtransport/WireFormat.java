// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents Kafka protocol binding, binary content mode: attributes in headers, JSON in the
 * value.
 */
final class WireFormat {

    private static final String JSON = "application/json";

    private WireFormat() {}

    /** The record is not a CloudEvent in binary mode with JSON data. */
    static final class Malformed extends Exception {
        Malformed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    static ProducerRecord<byte[], byte[]> write(String topic, String key, EventEnvelope event) {
        return KafkaMessageFactory.createWriter(topic, key.getBytes(StandardCharsets.UTF_8))
                .writeBinary(toCloudEvent(event));
    }

    private static CloudEvent toCloudEvent(EventEnvelope event) {
        CloudEventBuilder builder =
                CloudEventBuilder.v1()
                        .withId(event.id())
                        .withSource(event.source())
                        .withType(event.type())
                        .withData(JSON, event.json().getBytes(StandardCharsets.UTF_8));
        if (event.subject() != null) {
            builder.withSubject(event.subject());
        }
        if (event.time() != null) {
            builder.withTime(OffsetDateTime.ofInstant(event.time(), ZoneOffset.UTC));
        }
        if (event.dataSchema() != null) {
            builder.withDataSchema(event.dataSchema());
        }
        event.extensions().forEach(builder::withExtension);
        return builder.build();
    }

    static EventEnvelope read(ConsumerRecord<byte[], byte[]> received) throws Malformed {
        try {
            return fromCloudEvent(KafkaMessageFactory.createReader(received).toEvent());
        } catch (CloudEventRWException
                | IllegalArgumentException
                | IllegalStateException
                | DateTimeException
                | NullPointerException e) {
            // The reader of the library throws all of these on hostile headers.
            throw new Malformed("not a CloudEvent: " + e.getMessage(), e);
        }
    }

    private static EventEnvelope fromCloudEvent(CloudEvent event) throws Malformed {
        OffsetDateTime time = event.getTime();
        return new EventEnvelope(
                event.getId(),
                event.getSource(),
                event.getType(),
                event.getSubject(),
                time == null ? null : time.toInstant(),
                event.getDataSchema(),
                extensions(event),
                json(event));
    }

    private static Map<String, String> extensions(CloudEvent event) {
        Map<String, String> extensions = new HashMap<>();
        for (String name : event.getExtensionNames()) {
            extensions.put(name, String.valueOf(event.getExtension(name)));
        }
        return extensions;
    }

    private static String json(CloudEvent event) throws Malformed {
        String type = event.getDataContentType();
        if (type == null || !isJson(type.toLowerCase(Locale.ROOT))) {
            throw new Malformed("data is not JSON but " + type, null);
        }
        CloudEventData data = event.getData();
        if (data == null) {
            throw new Malformed("no data", null);
        }
        try {
            // A decoder of its own reports broken UTF-8, where new String() would replace it.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data.toBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("data is not UTF-8", e);
        }
    }

    private static boolean isJson(String type) {
        int parameters = type.indexOf(';');
        String essence = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        return essence.equals(JSON) || essence.endsWith("+json");
    }

    /** Bytes of key, value and headers: what the size limit counts. */
    static int size(ProducerRecord<byte[], byte[]> outgoing) {
        int bytes = length(outgoing.key()) + length(outgoing.value());
        for (Header header : outgoing.headers()) {
            bytes += header.key().length() + length(header.value());
        }
        return bytes;
    }

    private static int length(byte @Nullable [] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
