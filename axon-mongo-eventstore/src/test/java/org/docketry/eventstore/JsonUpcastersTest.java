// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;

/**
 * Golden files: each revision that was ever stored, as it was stored. They are added to, never
 * edited.
 */
class JsonUpcastersTest {

    record Summoned(String first, String last, String on, String by) {}

    private static final JsonUpcaster SPLIT_NAME =
            new JsonUpcaster(
                    "test.summoned",
                    "1",
                    "2",
                    json -> {
                        String[] names = json.remove("who").stringValue().split(" ", -1);
                        return json.put("first", names[0]).put("last", names[1]);
                    });

    private static final JsonUpcaster SAY_WHO =
            new JsonUpcaster(
                    "test.summoned",
                    "2",
                    "3",
                    json -> json.put("on", json.remove("when").stringValue()).put("by", "clerk"));

    private final StrictEventSerializer serializer =
            new StrictEventSerializer(
                    EventNames.builder().add("test.summoned", "3", Summoned.class).build());

    private Object read(JsonUpcasters upcasters, String name, String revision, String payload) {
        StoredEvent event =
                new StoredEvent("id", name, revision, null, Instant.EPOCH, payload, "{}");
        StoredCommit commit =
                new StoredCommit(9, List.of("e/id"), Instant.EPOCH, List.of(event), "", "");
        Stream<TrackedEventMessage<?>> read =
                EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(LoggedEvent.of(commit, 0)),
                        serializer,
                        new KnownEventsOnly(upcasters, serializer));
        return read.findFirst().orElseThrow().getPayload();
    }

    private static String golden(String revision) throws IOException {
        String name = "/events/test.summoned/" + revision + ".json";
        try (InputStream file = JsonUpcastersTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyRevisionEverStoredReadsAsTodaysRecord() throws IOException {
        JsonUpcasters upcasters = new JsonUpcasters(List.of(SAY_WHO, SPLIT_NAME));

        for (String revision : List.of("1", "2", "3")) {
            assertThat(read(upcasters, "test.summoned", revision, golden(revision)))
                    .isEqualTo(new Summoned("Ann", "Lee", "2022-11-01", "clerk"));
        }
    }

    @Test
    void aRevisionThatNoUpcasterReadsIsUnknown() throws IOException {
        JsonUpcasters upcasters = new JsonUpcasters(List.of(SAY_WHO));
        String first = golden("1");

        assertThatThrownBy(() -> read(upcasters, "test.summoned", "1", first))
                .isInstanceOfSatisfying(
                        UnknownEvent.class,
                        unknown ->
                                assertThat(unknown.where().orElseThrow().position())
                                        .isEqualTo(new LogPosition(9, 0)));
    }

    @Test
    void aPayloadThatIsNoObjectIsRefused() {
        JsonUpcasters upcasters = new JsonUpcasters(List.of(SAY_WHO));

        assertThatThrownBy(() -> read(upcasters, "test.summoned", "2", "[]"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRevisionHasOneWayForwardAndNoWayRound() {
        JsonUpcaster back = new JsonUpcaster("test.summoned", "3", "1", json -> json);

        assertThatThrownBy(() -> new JsonUpcasters(List.of(SAY_WHO, SAY_WHO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JsonUpcasters(List.of(SAY_WHO, SPLIT_NAME, back)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JsonUpcaster("a", "1", "1", json -> json))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
