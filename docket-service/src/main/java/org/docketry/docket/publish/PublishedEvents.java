package org.docketry.docket.publish;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.domain.Source;
import org.docketry.docket.domain.Stamp;
import org.docketry.docket.json.DocketJson;
import org.docketry.eventtransport.EventEnvelope;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published form of a dispute's events. Its name, its id and its number are those of the stored
 * event, so a consumer can tell a repeat and prove that it missed nothing.
 */
public final class PublishedEvents {

    /** Where every event of a dispute goes; the key is the dispute's id. */
    static final String TOPIC = "docketry.dispute";

    private static final URI SOURCE = URI.create("/docket-service");
    private static final String TYPES = "org.docketry.dispute.";
    private static final String SCHEMAS = "https://docketry.org/schemas/dispute/";
    private static final String VERSION = ".v1";

    private PublishedEvents() {}

    /** The event as it travels on Kafka. */
    public static EventEnvelope envelope(DisputeId dispute, Recorded recorded) {
        Stamp stamp = recorded.stamp();
        String name = EventTypes.of(recorded.event());
        return new EventEnvelope(
                stamp.eventId().toString(),
                SOURCE,
                TYPES + name + VERSION,
                dispute.value(),
                stamp.recordedAt(),
                URI.create(SCHEMAS + name + VERSION + ".json"),
                Map.of(
                        "sequence", Long.toString(recorded.sequence()),
                        "correlationid", stamp.correlationId().toString(),
                        "causationid", stamp.causationId().toString()),
                DocketJson.MAPPER.writeValueAsString(data(dispute, recorded)));
    }

    /** The same event as one JSON text: the structured mode of CloudEvents 1.0. */
    public static String structured(DisputeId dispute, Recorded recorded) {
        EventEnvelope event = envelope(dispute, recorded);
        ObjectNode tree = DocketJson.MAPPER.createObjectNode();
        tree.put("specversion", "1.0");
        tree.put("id", event.id());
        tree.put("source", event.source().toString());
        tree.put("type", event.type());
        tree.put("subject", event.subject());
        tree.put("time", recorded.stamp().recordedAt().toString());
        tree.put("datacontenttype", "application/json");
        tree.put("dataschema", String.valueOf(event.dataSchema()));
        event.extensions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(extension -> tree.put(extension.getKey(), extension.getValue()));
        tree.set("data", data(dispute, recorded));
        return DocketJson.MAPPER.writeValueAsString(tree);
    }

    /** What an event says: the same on Kafka, on live streams and in a timeline. */
    static ObjectNode data(DisputeId dispute, Recorded recorded) {
        Stamp stamp = recorded.stamp();
        ObjectNode tree = DocketJson.MAPPER.createObjectNode();
        tree.put("disputeId", dispute.value());
        tree.put("sequence", recorded.sequence());
        tree.put("effectiveOn", stamp.effective().on().toString());
        OffsetDateTime at = stamp.effective().at();
        if (at != null) {
            tree.set("effectiveAt", DocketJson.MAPPER.valueToTree(at));
        }
        tree.put("recordedAt", stamp.recordedAt().toString());
        tree.set("actor", DocketJson.MAPPER.valueToTree(stamp.actor()));
        Source source = stamp.source();
        if (source != null) {
            tree.set("source", DocketJson.MAPPER.valueToTree(source));
        }
        tree.set("fact", DocketJson.MAPPER.valueToTree(recorded.event()));
        return tree;
    }
}
