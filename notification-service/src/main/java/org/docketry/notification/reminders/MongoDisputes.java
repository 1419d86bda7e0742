// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.docketry.notification.reminders.MongoCalls.ask;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.eventtransport.Inbox;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Applies news, each once. The mark of the inbox is the event's number within its dispute, kept
 * beside the very fields that the event changed: mark and effect are one write of one document, and
 * an event that arrives late does not undo a later one.
 */
final class MongoDisputes implements Disputes, Inbox<DisputeNews> {

    private static final int DEADLINES_MAX = 10_000;

    private final MongoCollection<Document> disputes;
    private final MongoCollection<Document> deadlines;

    MongoDisputes(MongoDatabase database) {
        this.disputes = database.getCollection("disputes");
        this.deadlines = database.getCollection("deadlines");
    }

    @Override
    public boolean once(String eventId, DisputeNews news) {
        return switch (news) {
            case DisputeNews.OfDispute ofDispute -> ofDispute(ofDispute);
            case DisputeNews.OfDeadline ofDeadline -> ofDeadline(ofDeadline);
        };
    }

    private boolean ofDispute(DisputeNews.OfDispute news) {
        String id = news.origin().disputeId();
        while (true) {
            Document stored = first(disputes, id);
            Dispute was = stored == null ? Dispute.unheardOf(id) : DisputeDocuments.read(stored);
            Dispute is = was.after(news);
            if (is.equals(was)) {
                return false;
            }
            long revision = revision(stored);
            if (write(disputes, id, revision, DisputeDocuments.write(is, revision + 1))) {
                return true;
            }
        }
    }

    private boolean ofDeadline(DisputeNews.OfDeadline news) {
        String id = news.deadlineId();
        while (true) {
            Document stored = first(deadlines, id);
            Deadline was =
                    stored == null
                            ? Deadline.unheardOf(id, news.origin().disputeId())
                            : DeadlineDocuments.read(stored);
            Deadline is = was.after(news);
            if (is.equals(was)) {
                return false;
            }
            long revision = revision(stored);
            if (write(deadlines, id, revision, DeadlineDocuments.write(is, revision + 1))) {
                return true;
            }
        }
    }

    private static @Nullable Document first(MongoCollection<Document> collection, String id) {
        return ask(() -> Optional.ofNullable(collection.find(eq("_id", id)).first())).orElse(null);
    }

    private static long revision(@Nullable Document stored) {
        return stored == null ? 0 : stored.getLong("revision");
    }

    /** Says whether the document was still at the revision. */
    private static boolean write(
            MongoCollection<Document> collection, String id, long revision, Document next) {
        if (revision == 0) {
            return MongoCalls.insert(() -> collection.insertOne(next));
        }
        Bson unchanged = and(eq("_id", id), eq("revision", revision));
        return ask(() -> collection.replaceOne(unchanged, next).getMatchedCount()) == 1;
    }

    @Override
    public Optional<Dispute> dispute(String id) {
        return Optional.ofNullable(first(disputes, id)).map(DisputeDocuments::read);
    }

    @Override
    public Optional<Deadline> deadline(String id) {
        return Optional.ofNullable(first(deadlines, id)).map(DeadlineDocuments::read);
    }

    @Override
    public List<Deadline> deadlinesOf(String disputeId) {
        return ask(
                () ->
                        deadlines
                                .find(eq("disputeId", disputeId))
                                .limit(DEADLINES_MAX)
                                .map(DeadlineDocuments::read)
                                .into(new ArrayList<>()));
    }

    @Override
    public List<Dispute> visibleTo(Reader reader, int countMax) {
        Bson visible = reader.seesAll() ? gt("titleSequence", 0L) : eq("readers", reader.account());
        return ask(
                () ->
                        disputes.find(visible)
                                .limit(countMax)
                                .map(DisputeDocuments::read)
                                .into(new ArrayList<>()));
    }
}
