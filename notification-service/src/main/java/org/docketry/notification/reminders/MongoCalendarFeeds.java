// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.docketry.notification.reminders.MongoCalls.ask;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.docketry.notification.domain.CalendarFeed;
import org.docketry.notification.domain.Reader;

/** Calendar feeds by id; the secret of an address is stored nowhere. */
final class MongoCalendarFeeds implements CalendarFeeds {

    private final MongoCollection<Document> feeds;

    MongoCalendarFeeds(MongoDatabase database) {
        this.feeds = database.getCollection("calendar_feeds");
    }

    @Override
    public void add(CalendarFeed feed) {
        ask(
                () ->
                        feeds.insertOne(
                                new Document("_id", feed.id())
                                        .append("account", feed.owner().account())
                                        .append("seesAll", feed.owner().seesAll())
                                        .append("disputeId", feed.disputeId())
                                        .append("createdAt", Date.from(feed.createdAt()))));
    }

    @Override
    public Optional<CalendarFeed> find(String id) {
        return ask(() -> Optional.ofNullable(feeds.find(eq("_id", id)).first()))
                .map(MongoCalendarFeeds::read);
    }

    @Override
    public List<CalendarFeed> ofAccount(String account) {
        return ask(
                () ->
                        feeds.find(eq("account", account))
                                .map(MongoCalendarFeeds::read)
                                .into(new ArrayList<>()));
    }

    @Override
    public boolean remove(String id, String account) {
        return ask(
                () ->
                        feeds.deleteOne(and(eq("_id", id), eq("account", account)))
                                        .getDeletedCount()
                                == 1);
    }

    private static CalendarFeed read(Document stored) {
        return new CalendarFeed(
                stored.getString("_id"),
                new Reader(stored.getString("account"), stored.getBoolean("seesAll")),
                stored.getString("disputeId"),
                DueDocuments.instant(stored, "createdAt"));
    }
}
