package org.docketry.docket.http;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.Fact;
import org.docketry.docket.domain.Malformed;
import org.docketry.docket.domain.Source;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A posted fact: what it is and when it happened beside the fact's own fields. */
record FactRequest(Fact fact, Effective effective, @Nullable Source source) {
    private static final List<String> AROUND =
            List.of("type", "effectiveOn", "effectiveAt", "source");

    /** What stands around the fact's own fields. */
    private record Around(
            String type,
            LocalDate effectiveOn,
            @Nullable OffsetDateTime effectiveAt,
            @Nullable Source source) {}

    static FactRequest of(ObjectNode body) {
        ObjectNode own = body.deepCopy();
        ObjectNode around = DocketJson.MAPPER.createObjectNode();
        for (String name : AROUND) {
            JsonNode value = own.remove(name);
            if (value != null) {
                around.set(name, value);
            }
        }
        Around read = Incoming.value(around, Around.class);
        Class<? extends Fact> type =
                EventTypes.fact(read.type())
                        .orElseThrow(
                                () ->
                                        new UnreadableJson(
                                                "/type", "names no fact that can be recorded"));
        return new FactRequest(
                Incoming.value(own, type),
                effective(read.effectiveOn(), read.effectiveAt()),
                read.source());
    }

    static Effective effective(LocalDate on, @Nullable OffsetDateTime at) {
        try {
            return new Effective(on, at);
        } catch (Malformed e) {
            throw new UnreadableJson("/" + e.field(), e.why());
        }
    }
}
