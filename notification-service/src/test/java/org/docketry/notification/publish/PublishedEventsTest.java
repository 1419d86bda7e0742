// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.notification.ContractFiles;
import org.docketry.notification.domain.Occasion;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderKey;
import org.docketry.notification.domain.Samples;
import org.docketry.notification.reminders.KeptReminder;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishedEventsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant DUE = Instant.parse("2023-02-21T17:00:00Z");
    private static final Reminder SCHEDULED =
            Reminder.scheduled(
                    new ReminderKey(
                            "018f3a52-7d3b-7c1e-9a44-2f6f0c1b7e01",
                            Samples.DEADLINE,
                            1,
                            Samples.TEAM,
                            new Occasion.DaysBefore(7)),
                    DUE,
                    Samples.allDay("2023-02-28"),
                    null,
                    Instant.parse("2023-02-16T20:15:31Z"));

    private final PublishedEvents events = new PublishedEvents(JSON);

    @Test
    void eachEventFitsItsSchemaAndLooksLikeItsExample() throws IOException {
        Reminder sent =
                SCHEDULED.claimed("w", DUE).sent(Instant.parse("2023-02-21T17:00:00.612Z"), false);
        Reminder cancelled =
                SCHEDULED.cancelled(
                        Instant.parse("2023-02-20T18:00:01Z"), "superseded by version 2");
        check(events.of(new KeptReminder(SCHEDULED, 1, 0)).getFirst(), "reminder-scheduled");
        check(events.of(new KeptReminder(sent, 1, 1)).getFirst(), "reminder-sent");
        check(events.of(new KeptReminder(cancelled, 1, 1)).getFirst(), "reminder-cancelled");
    }

    private static void check(EventEnvelope event, String name) throws IOException {
        assertThat(event.type()).isEqualTo("org.docketry.notification." + name + ".v1");
        assertThat(event.dataSchema())
                .hasToString("https://docketry.org/schemas/notification/" + name + ".v1.json");
        Path file = ContractFiles.root().resolve("schemas/notification/" + name + ".v1.json");
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JSON.readTree(Files.readString(file)));
        JsonNode data = JSON.readTree(event.json());
        assertThat(schema.validate(data)).isEmpty();
        Path golden = ContractFiles.examples("notification", name + ".v1").getFirst();
        JsonNode example = JSON.readTree(Files.readString(golden));
        assertThat(schema.validate(example)).isEmpty();
        assertThat(without(data)).isEqualTo(without(example));
    }

    /** The ids of the sample and of the example are made of different deadlines. */
    private static JsonNode without(JsonNode data) {
        return ((tools.jackson.databind.node.ObjectNode) data)
                .remove(List.of("deadlineId", "reminderId"));
    }

    @Test
    void theSameLedgerEntryIsTheSameEventHoweverOftenItIsPublished() {
        Reminder sent = SCHEDULED.claimed("w", DUE).sent(DUE, false);
        assertThat(events.of(new KeptReminder(sent, 7, 0)))
                .isEqualTo(events.of(new KeptReminder(sent, 9, 0)))
                .extracting(EventEnvelope::id)
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(events.of(new KeptReminder(sent, 7, 2))).isEmpty();
    }

    @Test
    void whatWasSkippedIsNotPublished() {
        Reminder skipped = Reminder.skipped(SCHEDULED.key(), DUE, SCHEDULED.due(), DUE, "too late");
        assertThat(events.of(new KeptReminder(skipped, 1, 0))).isEmpty();
    }
}
