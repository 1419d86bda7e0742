// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class WireFormatTest {

    private static final EventEnvelope FULL =
            new EventEnvelope(
                    "e-1",
                    URI.create("/sender"),
                    "org.example.thing-done.v1",
                    "thing-7",
                    Instant.parse("2023-02-16T20:15:30.123456Z"),
                    URI.create("https://example.org/schemas/thing-done.v1.json"),
                    Map.of("sequence", "3", "correlationid", "c-1"),
                    "{\"name\":\"Zoë 漢字\"}");

    @Test
    void anEventComesBackAsItWasSent() throws Exception {
        assertThat(WireFormat.read(received(WireFormat.write("t", "k", FULL)))).isEqualTo(FULL);
    }

    @Test
    void anEventWithoutOptionalAttributesComesBackAsItWasSent() throws Exception {
        EventEnvelope bare =
                new EventEnvelope("e", URI.create("/s"), "t.v1", null, null, null, Map.of(), "{}");
        assertThat(WireFormat.read(received(WireFormat.write("t", "k", bare)))).isEqualTo(bare);
    }

    @Test
    void attributesTravelAsHeadersOfTheKafkaBinding() {
        Headers headers = WireFormat.write("t", "k", FULL).headers();
        assertThat(text(headers, "ce_specversion")).isEqualTo("1.0");
        assertThat(text(headers, "ce_id")).isEqualTo("e-1");
        assertThat(text(headers, "ce_sequence")).isEqualTo("3");
        assertThat(text(headers, "content-type")).isEqualTo("application/json");
    }

    @Test
    void aRecordWithoutCloudEventHeadersIsMalformed() {
        assertMalformed(new RecordHeaders(), "{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hostileAttributesAreMalformed() {
        assertMalformed(changed("ce_time", "yesterday"), "{}".getBytes(StandardCharsets.UTF_8));
        assertMalformed(changed("ce_specversion", "9.9"), "{}".getBytes(StandardCharsets.UTF_8));
        assertMalformed(changed("ce_id", ""), "{}".getBytes(StandardCharsets.UTF_8));
        assertMalformed(changed("ce_source", "::not a uri"), "{}".getBytes(StandardCharsets.UTF_8));
        assertMalformed(
                changed("content-type", "text/html"), "{}".getBytes(StandardCharsets.UTF_8));
        assertMalformed(
                changed("content-type", "application/cloudevents+json"),
                "{}".getBytes(StandardCharsets.UTF_8));
        Headers noType = changed("ce_type", "x");
        noType.remove("ce_type");
        assertMalformed(noType, "{}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void missingOrBrokenDataIsMalformed() {
        assertMalformed(changed("ce_id", "e"), null);
        assertMalformed(changed("ce_id", "e"), new byte[0]);
        assertMalformed(changed("ce_id", "e"), new byte[] {'"', (byte) 0xC3, '"'});
    }

    @Test
    void anEnvelopeRefusesWhatCloudEventsRefuses() {
        assertThatThrownBy(() -> envelope("", Map.of())).hasMessageContaining("id");
        assertThatThrownBy(() -> envelope("e", Map.of("Bad-Name", "x")))
                .hasMessageContaining("Bad-Name");
    }

    private static EventEnvelope envelope(String id, Map<String, String> extensions) {
        return new EventEnvelope(id, URI.create("/s"), "t.v1", null, null, null, extensions, "{}");
    }

    private static void assertMalformed(Headers headers, byte[] value) {
        assertThatThrownBy(() -> WireFormat.read(received(headers, value)))
                .isInstanceOf(WireFormat.Malformed.class);
    }

    private static Headers changed(String name, String value) {
        Headers headers = WireFormat.write("t", "k", FULL).headers();
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        return new RecordHeaders(headers);
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> sent) {
        return received(sent.headers(), sent.value());
    }

    private static ConsumerRecord<byte[], byte[]> received(Headers headers, byte[] value) {
        return new ConsumerRecord<>(
                "t",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                value,
                headers,
                Optional.empty());
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
