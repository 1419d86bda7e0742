package org.docketry.docket.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.docketry.docket.domain.DisputeEvent;
import org.docketry.docket.domain.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every event ever stored can be read. The files are added to, never edited. */
class GoldenEventsTest {

    static Set<String> names() {
        return EventTypes.all().keySet();
    }

    @Test
    void everyEventHasAName() {
        assertThat(EventTypes.all().values()).containsExactlyInAnyOrderElementsOf(events());
    }

    private static Set<Class<? extends DisputeEvent>> events() {
        Set<Class<? extends DisputeEvent>> records = new LinkedHashSet<>();
        collect(DisputeEvent.class, records);
        return records;
    }

    private static void collect(Class<?> type, Set<Class<? extends DisputeEvent>> records) {
        if (type.isRecord()) {
            records.add(type.asSubclass(DisputeEvent.class));
        } else {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member, records);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEventIsReadAndWrittenAsItWasStored(String name) throws IOException {
        try (InputStream golden =
                getClass().getResourceAsStream("/events/dispute." + name + "/1.json")) {
            assertThat(golden).as("golden file of " + name).isNotNull();
            byte[] stored = golden.readAllBytes();
            DisputeEvent event = DocketJson.read(stored, EventTypes.all().get(name));
            JsonNode again = DocketJson.MAPPER.valueToTree(event);
            assertThat(again.toPrettyString())
                    .isEqualTo(DocketJson.MAPPER.readTree(stored).toPrettyString());
        }
    }
}
