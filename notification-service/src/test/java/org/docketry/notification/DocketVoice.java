// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.docketry.devstack.DevStack;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.eventtransport.EventSink;
import org.docketry.eventtransport.TransportSettings;

/** Publishes one dispute's events as the docket does. */
final class DocketVoice implements AutoCloseable {

    private final EventSink sink;
    private final String disputeId = UUID.randomUUID().toString();
    private final String deadlineId = UUID.randomUUID().toString();
    private int sequence;

    DocketVoice() {
        this(DevStack.shared());
    }

    DocketVoice(DevStack stack) {
        sink = EventSink.open(TransportSettings.of(stack.kafkaBootstrapServers(), "docket"));
    }

    String disputeId() {
        return disputeId;
    }

    String deadlineId() {
        return deadlineId;
    }

    EventEnvelope event(String name, String recordedAt, String fact) {
        sequence++;
        String data =
                """
                {"disputeId":"%s","sequence":%d,"effectiveOn":"2023-02-16","recordedAt":"%s",
                 "actor":{"id":"clerk-1","name":"A Clerk"},"fact":%s}"""
                        .formatted(disputeId, sequence, recordedAt, fact);
        return new EventEnvelope(
                UUID.randomUUID().toString(),
                URI.create("/docket-service"),
                "org.docketry.dispute." + name + ".v1",
                disputeId,
                Instant.parse(recordedAt),
                null,
                Map.of("sequence", Integer.toString(sequence)),
                data);
    }

    void publish(EventEnvelope... events) {
        sink.publish("docketry.dispute", disputeId, List.of(events));
    }

    EventEnvelope opened() {
        return event("dispute-opened", "2023-02-16T20:00:00Z", "{\"title\":\"Leifer v. Twitter\"}");
    }

    EventEnvelope deadlineSet(String date) {
        return event(
                "deadline-set",
                "2023-02-16T20:00:01Z",
                """
                {"deadlineId":"%s","deadlineVersion":1,"title":"Respond and produce",
                 "basis":{"kind":"order","orderId":"order-1"},"bound":["twitter"],"court":"cand",
                 "due":%s,"derivation":{"steps":[{"n":1,"what":"The order fixes the date",
                 "authority":"Dkt. 24","date":"%s"}],"unsettled":[]}}"""
                        .formatted(deadlineId, due(date), date));
    }

    EventEnvelope restated(int version, String was, String is) {
        return event(
                "deadline-restated",
                "2023-02-20T18:00:00Z",
                """
                {"deadlineId":"%s","deadlineVersion":%d,"was":{"due":%s},"is":{"due":%s},
                 "why":"Stipulated","derivation":{"steps":[]}}"""
                        .formatted(deadlineId, version, due(was), due(is)));
    }

    EventEnvelope vacated(int version) {
        return event(
                "deadline-vacated",
                "2023-02-22T18:00:00Z",
                "{\"deadlineId\":\"%s\",\"deadlineVersion\":%d,\"why\":\"The order was vacated\"}"
                        .formatted(deadlineId, version));
    }

    EventEnvelope access(String name, String account) {
        return event(
                name,
                "2023-02-16T20:00:02Z",
                "{\"account\":\"%s\",\"level\":\"read\"}".formatted(account));
    }

    private static String due(String date) {
        java.time.LocalDate day = java.time.LocalDate.parse(date);
        Instant end =
                day.plusDays(1)
                        .atStartOfDay(java.time.ZoneId.of("America/Los_Angeles"))
                        .toInstant();
        return "{\"date\":\"%s\",\"zone\":\"America/Los_Angeles\",\"at\":\"%s\"}"
                .formatted(date, end);
    }

    @Override
    public void close() {
        sink.close();
    }
}
