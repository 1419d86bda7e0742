// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.publish;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docketry.eventtransport.EventEnvelope;
import org.docketry.notification.domain.LedgerEntry;
import org.docketry.notification.domain.NamedUuid;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderKey;
import org.docketry.notification.reminders.KeptReminder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ledger entries as events. An entry gives the same event, id included, however often it is sent.
 */
final class PublishedEvents {

    static final String TOPIC = "docketry.notification";

    private static final URI SOURCE = URI.create("/notification-service");
    private static final String SCHEMAS = "https://docketry.org/schemas/notification/";

    private final JsonMapper json;

    PublishedEvents(JsonMapper json) {
        this.json = json;
    }

    /** What of this reminder has not been published, in order. */
    List<EventEnvelope> of(KeptReminder kept) {
        List<EventEnvelope> events = new ArrayList<>();
        for (LedgerEntry entry : kept.reminder().ledger()) {
            if (entry.number() > kept.published()) {
                name(entry).ifPresent(name -> events.add(event(kept.reminder(), entry, name)));
            }
        }
        return events;
    }

    private static Optional<String> name(LedgerEntry entry) {
        return switch (entry.state()) {
            case SCHEDULED -> Optional.of("reminder-scheduled");
            case SENT -> Optional.of("reminder-sent");
            case CANCELLED -> Optional.of("reminder-cancelled");
            case SENDING, SKIPPED, FAILED -> Optional.empty();
        };
    }

    private EventEnvelope event(Reminder reminder, LedgerEntry entry, String name) {
        return new EventEnvelope(
                NamedUuid.of(
                                "ledger-entry",
                                reminder.id().toString(),
                                Integer.toString(entry.number()))
                        .toString(),
                SOURCE,
                "org.docketry.notification." + name + ".v1",
                reminder.key().disputeId(),
                entry.at(),
                URI.create(SCHEMAS + name + ".v1.json"),
                Map.of(),
                json.writeValueAsString(data(reminder, entry)));
    }

    private static Map<String, Object> data(Reminder reminder, LedgerEntry entry) {
        ReminderKey key = reminder.key();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("disputeId", key.disputeId());
        data.put("reminderId", reminder.id().toString());
        data.put("deadlineId", key.deadlineId());
        data.put("deadlineVersion", key.version());
        data.put("occasion", key.occasion().code());
        data.put("channel", key.recipient().channel());
        data.put("recipient", key.recipient().address());
        data.put("dueAt", reminder.dueAt().toString());
        data.put("at", entry.at().toString());
        switch (entry.state()) {
            case SENT -> data.put("late", entry.late());
            case CANCELLED -> data.put("reason", entry.reason() == null ? "" : entry.reason());
            case SCHEDULED, SENDING, SKIPPED, FAILED -> {}
        }
        return data;
    }
}
