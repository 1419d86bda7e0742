// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import java.util.HashMap;
import java.util.Map;

/** What all Kafka clients of this module have in common. */
final class ClientProperties {

    static final String BYTES_OUT = "org.apache.kafka.common.serialization.ByteArraySerializer";
    static final String BYTES_IN = "org.apache.kafka.common.serialization.ByteArrayDeserializer";

    private ClientProperties() {}

    /** The caller's own properties first, so that what this module promises overwrites them. */
    static Map<String, Object> base(TransportSettings settings) {
        Map<String, Object> properties = new HashMap<>(settings.clientProperties());
        properties.put("bootstrap.servers", settings.bootstrapServers());
        properties.put("client.id", settings.clientId());
        properties.put("reconnect.backoff.ms", 100);
        properties.put("reconnect.backoff.max.ms", 2_000);
        // A topic that appears later is noticed within seconds; the default is five minutes.
        properties.put("metadata.max.age.ms", 5_000);
        properties.put("enable.metrics.push", false);
        return properties;
    }

    static Map<String, Object> reader(TransportSettings settings) {
        Map<String, Object> properties = base(settings);
        properties.put("key.deserializer", BYTES_IN);
        properties.put("value.deserializer", BYTES_IN);
        properties.put("enable.auto.commit", false);
        properties.put("auto.offset.reset", "earliest");
        properties.put("default.api.timeout.ms", 10_000);
        return properties;
    }

    /** A member of a consumer group. */
    static Map<String, Object> member(TransportSettings settings, String group) {
        Map<String, Object> properties = reader(settings);
        properties.put("group.id", group);
        // A killed process is given up, and its partitions move, after this time.
        properties.put("session.timeout.ms", 10_000);
        properties.put("heartbeat.interval.ms", 2_000);
        properties.put("max.poll.records", 50);
        properties.put("max.poll.interval.ms", 600_000);
        return properties;
    }
}
