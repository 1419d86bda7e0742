// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.docketry.eventstore.TestLog.Noted;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;

class StrictEventSerializerTest {

    private final StrictEventSerializer serializer = new StrictEventSerializer(TestLog.NAMES);

    @Test
    void anEventIsStoredUnderItsNameAndRevision() {
        SerializedObject<String> stored = serializer.serialize(new Noted("a", 1), String.class);

        assertThat(stored.getType().getName()).isEqualTo("test.noted");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData()).isEqualTo("{\"text\":\"a\",\"number\":1}");
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(new Noted("a", 1));
    }

    @Test
    void aClassWithoutANameIsRefused() {
        assertThatThrownBy(() -> serializer.serialize(Instant.EPOCH, String.class))
                .isInstanceOf(UnknownEvent.class);
    }

    @Test
    void unknownNamesAndRevisionsAreRefusedAndTold() {
        List<String> told = new ArrayList<>();
        StrictEventSerializer strict =
                new StrictEventSerializer(
                        TestLog.NAMES, m -> {}, unknown -> told.add(unknown.name()));

        for (String[] type :
                new String[][] {
                    {"test.noted", "2"}, {"test.noted", null}, {Noted.class.getName(), "1"}
                }) {
            SerializedObject<String> stored =
                    new SimpleSerializedObject<>("{}", String.class, type[0], type[1]);
            assertThatThrownBy(() -> strict.deserialize(stored)).isInstanceOf(UnknownEvent.class);
        }
        assertThat(told)
                .containsExactly("test.noted@2", "test.noted@none", Noted.class.getName() + "@1");
    }

    @Test
    void metadataNeedsNoName() {
        MetaData metadata = MetaData.from(Map.of("actor", "ann"));
        SerializedObject<String> stored = serializer.serialize(metadata, String.class);

        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(metadata);
    }

    @Test
    void howStrictlyFieldsAreReadIsTheApplicationsChoice() {
        SerializedObject<String> stored =
                new SimpleSerializedObject<>(
                        "{\"text\":\"a\",\"number\":1,\"more\":2}",
                        String.class,
                        "test.noted",
                        "1");
        StrictEventSerializer strict =
                new StrictEventSerializer(
                        TestLog.NAMES,
                        m -> m.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES),
                        unknown -> {});

        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(new Noted("a", 1));
        assertThatThrownBy(() -> strict.deserialize(stored))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void aNameOrAClassCannotHaveTwoLines() {
        EventNames.Builder names = EventNames.builder().add("a", "1", String.class);

        assertThatThrownBy(() -> names.add("a", "2", Integer.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> names.add("b", "1", String.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
