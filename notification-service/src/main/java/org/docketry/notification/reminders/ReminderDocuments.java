// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static org.docketry.notification.reminders.DueDocuments.instant;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.docketry.notification.domain.Attempts;
import org.docketry.notification.domain.LedgerEntry;
import org.docketry.notification.domain.Occasion;
import org.docketry.notification.domain.Recipient;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderKey;
import org.docketry.notification.domain.ReminderState;
import org.jspecify.annotations.Nullable;

/**
 * Reminders as stored. Three fields are there for queries only, each present exactly while it is
 * wanted, so that an ordered sparse index on it holds nothing else: {@code nextAt} (when to send,
 * on the service's clock), {@code wakeAt} (when to take up again, in real time) and {@code
 * unpublishedSince}.
 */
final class ReminderDocuments {

    static final String NEXT_AT = "nextAt";
    static final String WAKE_AT = "wakeAt";
    static final String UNPUBLISHED_SINCE = "unpublishedSince";

    private ReminderDocuments() {}

    static Document write(KeptReminder kept) {
        Reminder reminder = kept.reminder();
        ReminderKey key = reminder.key();
        Document document =
                new Document("_id", reminder.id().toString())
                        .append("revision", kept.revision())
                        .append("disputeId", key.disputeId())
                        .append("deadlineId", key.deadlineId())
                        .append("version", key.version())
                        .append("channel", key.recipient().channel())
                        .append("address", key.recipient().address())
                        .append("occasion", key.occasion().code())
                        .append("dueAt", Date.from(reminder.dueAt()))
                        .append("due", DueDocuments.write(reminder.due()))
                        .append("toldBefore", DueDocuments.write(reminder.toldBefore()))
                        .append(
                                "ledger",
                                reminder.ledger().stream().map(ReminderDocuments::entry).toList())
                        .append("attempts", attempts(reminder.attempts()))
                        .append("published", kept.published());
        putIfPresent(document, NEXT_AT, nextAt(reminder));
        putIfPresent(document, WAKE_AT, reminder.attempts().wakeAt());
        putIfPresent(document, UNPUBLISHED_SINCE, unpublishedSince(kept).orElse(null));
        return document;
    }

    static @Nullable Instant nextAt(Reminder reminder) {
        boolean waits =
                reminder.state() == ReminderState.SCHEDULED && reminder.attempts().wakeAt() == null;
        return waits ? reminder.dueAt() : null;
    }

    static Optional<Instant> unpublishedSince(KeptReminder kept) {
        return kept.reminder().ledger().stream()
                .filter(entry -> entry.number() > kept.published())
                .filter(entry -> published(entry.state()))
                .map(LedgerEntry::at)
                .findFirst();
    }

    /** Whether the world is told of this state. */
    private static boolean published(ReminderState state) {
        return switch (state) {
            case SCHEDULED, SENT, CANCELLED -> true;
            case SENDING, SKIPPED, FAILED -> false;
        };
    }

    private static void putIfPresent(Document document, String field, @Nullable Instant at) {
        if (at != null) {
            document.append(field, Date.from(at));
        }
    }

    private static Document entry(LedgerEntry entry) {
        return new Document("n", entry.number())
                .append("state", entry.state().code())
                .append("at", Date.from(entry.at()))
                .append("reason", entry.reason())
                .append("late", entry.late());
    }

    private static Document attempts(Attempts attempts) {
        return new Document("count", attempts.count())
                .append("lease", attempts.lease())
                .append("wakeAt", DueDocuments.date(attempts.wakeAt()))
                .append("lastError", attempts.lastError());
    }

    static KeptReminder read(Document stored) {
        ReminderKey key =
                new ReminderKey(
                        stored.getString("disputeId"),
                        stored.getString("deadlineId"),
                        stored.getInteger("version"),
                        new Recipient(stored.getString("channel"), stored.getString("address")),
                        Occasion.of(stored.getString("occasion")));
        Reminder reminder =
                new Reminder(
                        key,
                        instant(stored, "dueAt"),
                        DueDocuments.read(stored.get("due", Document.class)),
                        DueDocuments.readOrNull(stored.get("toldBefore", Document.class)),
                        readLedger(stored.getList("ledger", Document.class)),
                        readAttempts(stored.get("attempts", Document.class)));
        return new KeptReminder(
                reminder, stored.getLong("revision"), stored.getInteger("published"));
    }

    private static List<LedgerEntry> readLedger(List<Document> stored) {
        return stored.stream()
                .map(
                        entry ->
                                new LedgerEntry(
                                        entry.getInteger("n"),
                                        ReminderState.valueOf(
                                                entry.getString("state")
                                                        .toUpperCase(java.util.Locale.ROOT)),
                                        instant(entry, "at"),
                                        entry.getString("reason"),
                                        entry.getBoolean("late")))
                .toList();
    }

    private static Attempts readAttempts(Document stored) {
        Date wakeAt = stored.get("wakeAt", Date.class);
        return new Attempts(
                Objects.requireNonNull(stored.getInteger("count")),
                stored.getString("lease"),
                wakeAt == null ? null : wakeAt.toInstant(),
                stored.getString("lastError"));
    }
}
