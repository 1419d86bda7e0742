package org.docketry.docket.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.docketry.docket.Repository;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.Effective;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.Id.DisputeId;
import org.docketry.docket.domain.Recorded;
import org.docketry.docket.domain.Source;
import org.docketry.docket.domain.Stamp;
import org.docketry.docket.json.DocketJson;
import org.docketry.eventtransport.EventEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is published is what the contracts say, for every event there is. */
class PublishedEventsTest {
    private static final DisputeId DISPUTE = new DisputeId("018f3a52-7d3b-7c1e-9a44-2f6f0c1b7e01");
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Set<String> names() {
        return EventTypes.all().keySet();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.file("contracts/examples/dispute"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static Recorded recorded(DisputeEvent event) {
        Stamp stamp =
                new Stamp(
                        new UUID(1, 1),
                        new Effective(
                                LocalDate.parse("2023-02-16"),
                                OffsetDateTime.parse("2023-02-16T12:00:00-08:00")),
                        Instant.parse("2023-02-16T20:15:30Z"),
                        new Actor("a-clerk", "A Clerk"),
                        new Source(Source.Kind.FILING, "Dkt. 24"),
                        new UUID(2, 2),
                        new UUID(3, 3));
        return new Recorded(7, stamp, event);
    }

    private static Schema schema(String name) throws IOException {
        Path file = Repository.file("contracts/schemas/dispute/" + name + ".v1.json");
        return SCHEMAS.getSchema(Files.readString(file), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEventFitsItsSchema(String name) throws IOException {
        DisputeEvent event;
        try (InputStream golden =
                getClass().getResourceAsStream("/events/dispute." + name + "/1.json")) {
            event = DocketJson.read(golden.readAllBytes(), EventTypes.all().get(name));
        }
        EventEnvelope published = PublishedEvents.envelope(DISPUTE, recorded(event));

        assertThat(schema(name).validate(published.json(), InputFormat.JSON)).isEmpty();
        assertThat(published.type()).isEqualTo("org.docketry.dispute." + name + ".v1");
        assertThat(String.valueOf(published.dataSchema()))
                .isEqualTo("https://docketry.org/schemas/dispute/" + name + ".v1.json");
    }

    @Test
    void aSchemaRefusesWhatIsNotItsEvent() throws IOException {
        assertThat(schema("hearing-held").validate("{\"sequence\":0}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyEventHasAnExample() throws IOException {
        assertThat(
                        examples().stream()
                                .map(file -> file.getParent().getFileName().toString())
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        names().stream().map(name -> name + ".v1").toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsSomethingWePublish(Path file) throws IOException {
        String name = file.getParent().getFileName().toString().replace(".v1", "");
        String example = Files.readString(file);
        assertThat(schema(name).validate(example, InputFormat.JSON)).isEmpty();

        JsonNode fact = DocketJson.MAPPER.readTree(example).required("fact");
        DisputeEvent event = DocketJson.MAPPER.treeToValue(fact, EventTypes.all().get(name));
        ObjectNode data = PublishedEvents.data(DISPUTE, recorded(event));
        // A list that an example leaves out is published empty.
        JsonNode published = data.required("fact");
        fact.properties()
                .forEach(
                        field ->
                                assertThat(published.path(field.getKey()).toString())
                                        .contains(field.getValue().toString().substring(0, 1)));
    }

    @Test
    void theStructuredFormSaysTheSame() {
        DisputeEvent event = new DisputeEvent.DisputeOpened("Some dispute");
        JsonNode structured =
                DocketJson.MAPPER.readTree(PublishedEvents.structured(DISPUTE, recorded(event)));
        EventEnvelope binary = PublishedEvents.envelope(DISPUTE, recorded(event));

        assertThat(structured.required("id").asString()).isEqualTo(binary.id());
        assertThat(structured.required("subject").asString()).isEqualTo(DISPUTE.value());
        assertThat(structured.required("sequence").asString()).isEqualTo("7");
        assertThat(structured.required("time").asString()).isEqualTo("2023-02-16T20:15:30Z");
        assertThat(structured.required("data"))
                .isEqualTo(DocketJson.MAPPER.readTree(binary.json()));
    }
}
