// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static org.docketry.notification.reminders.MongoCalls.ask;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.notification.domain.Reminder;
import org.jspecify.annotations.Nullable;

/** Reminders in one collection, a document each. */
final class MongoReminderLedger implements ReminderLedger {

    private static final Duration SWEEP = Duration.ofSeconds(10);
    private static final Instant END_OF_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final MongoCollection<Document> reminders;
    private final NextTime nextDue = new NextTime(SWEEP);
    private final NextTime nextWake = new NextTime(SWEEP);
    private final NextTime nextPublish = new NextTime(SWEEP);

    MongoReminderLedger(MongoDatabase database) {
        this.reminders = database.getCollection("reminders");
    }

    @Override
    public List<KeptReminder> ofDeadline(String deadlineId) {
        return ask(
                () ->
                        reminders
                                .find(eq("deadlineId", deadlineId))
                                .map(ReminderDocuments::read)
                                .into(new ArrayList<>()));
    }

    @Override
    public List<KeptReminder> ofDispute(String disputeId, int countMax) {
        return ask(
                () ->
                        reminders
                                .find(eq("disputeId", disputeId))
                                .sort(Sorts.ascending("dueAt", "_id"))
                                .limit(countMax)
                                .map(ReminderDocuments::read)
                                .into(new ArrayList<>()));
    }

    @Override
    public void add(List<Reminder> added) {
        if (added.isEmpty()) {
            return;
        }
        List<KeptReminder> kept =
                added.stream().map(reminder -> new KeptReminder(reminder, 1, 0)).toList();
        try {
            reminders.insertMany(
                    kept.stream().map(ReminderDocuments::write).toList(),
                    new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            requireOnlyRepeats(e);
        } catch (MongoException e) {
            throw new StoreUnavailable(e);
        } finally {
            kept.forEach(this::noteTimes);
        }
    }

    private static void requireOnlyRepeats(MongoBulkWriteException failure) {
        boolean onlyRepeats =
                failure.getWriteConcernError() == null
                        && failure.getWriteErrors().stream()
                                .allMatch(
                                        error ->
                                                error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyRepeats) {
            throw new StoreUnavailable(failure);
        }
    }

    @Override
    public Optional<KeptReminder> replace(KeptReminder was, Reminder is) {
        return write(was, new KeptReminder(is, was.revision() + 1, was.published()));
    }

    private Optional<KeptReminder> write(KeptReminder was, KeptReminder is) {
        Bson unchanged =
                and(eq("_id", was.reminder().id().toString()), eq("revision", was.revision()));
        long matched =
                ask(
                        () ->
                                reminders
                                        .replaceOne(unchanged, ReminderDocuments.write(is))
                                        .getMatchedCount());
        noteTimes(is);
        return matched == 1 ? Optional.of(is) : Optional.empty();
    }

    private void noteTimes(KeptReminder kept) {
        Instant nextAt = ReminderDocuments.nextAt(kept.reminder());
        if (nextAt != null) {
            nextDue.lower(nextAt);
        }
        Instant wakeAt = kept.reminder().attempts().wakeAt();
        if (wakeAt != null) {
            nextWake.lower(wakeAt);
        }
        ReminderDocuments.unpublishedSince(kept).ifPresent(nextPublish::lower);
    }

    @Override
    public List<KeptReminder> due(Instant now, Instant realNow, int countMax) {
        List<KeptReminder> due = new ArrayList<>();
        due.addAll(upTo(nextDue, ReminderDocuments.NEXT_AT, now, countMax));
        due.addAll(upTo(nextWake, ReminderDocuments.WAKE_AT, realNow, countMax));
        return due;
    }

    private List<KeptReminder> upTo(NextTime next, String field, Instant now, int countMax) {
        if (countMax == 0 || !next.take(now)) {
            return List.of();
        }
        try {
            List<KeptReminder> found = first(field, lte(field, Date.from(now)), countMax);
            if (!found.isEmpty()) {
                next.lower(now);
            } else {
                Instant later = earliestAfter(field, now);
                if (later != null) {
                    next.lower(later);
                }
            }
            return found;
        } catch (StoreUnavailable e) {
            next.forget();
            throw e;
        }
    }

    private @Nullable Instant earliestAfter(String field, Instant now) {
        List<Document> next =
                ask(
                        () ->
                                reminders
                                        .find(gt(field, Date.from(now)))
                                        .sort(Sorts.ascending(field))
                                        .limit(1)
                                        .into(new ArrayList<>()));
        return next.isEmpty() ? null : DueDocuments.instant(next.getFirst(), field);
    }

    private List<KeptReminder> first(String field, Bson filter, int countMax) {
        return ask(
                () ->
                        reminders
                                .find(filter)
                                .sort(Sorts.ascending(field))
                                .limit(countMax)
                                .map(ReminderDocuments::read)
                                .into(new ArrayList<>()));
    }

    @Override
    public List<KeptReminder> unpublished(int countMax) {
        if (!nextPublish.take(END_OF_TIME)) {
            return List.of();
        }
        try {
            List<KeptReminder> found =
                    first(
                            ReminderDocuments.UNPUBLISHED_SINCE,
                            gt(ReminderDocuments.UNPUBLISHED_SINCE, Date.from(Instant.EPOCH)),
                            countMax);
            if (!found.isEmpty()) {
                nextPublish.lower(Instant.EPOCH);
            }
            return found;
        } catch (StoreUnavailable e) {
            nextPublish.forget();
            throw e;
        }
    }

    @Override
    public Optional<KeptReminder> update(UUID id, Function<Reminder, Optional<Reminder>> next) {
        while (true) {
            Optional<KeptReminder> was = find(id);
            Optional<Reminder> is = was.map(KeptReminder::reminder).flatMap(next);
            if (was.isEmpty() || is.isEmpty()) {
                return Optional.empty();
            }
            Optional<KeptReminder> written = replace(was.get(), is.get());
            if (written.isPresent()) {
                return written;
            }
        }
    }

    @Override
    public void published(KeptReminder reminder, int upToNumber) {
        Optional<KeptReminder> current = Optional.of(reminder);
        while (current.isPresent() && current.get().published() < upToNumber) {
            KeptReminder was = current.get();
            KeptReminder is = new KeptReminder(was.reminder(), was.revision() + 1, upToNumber);
            if (write(was, is).isPresent()) {
                return;
            }
            current = find(was.reminder().id());
        }
    }

    private Optional<KeptReminder> find(UUID id) {
        return ask(() -> Optional.ofNullable(reminders.find(eq("_id", id.toString())).first()))
                .map(ReminderDocuments::read);
    }
}
