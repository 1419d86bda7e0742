// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.docketry.notification.reminders.MongoCalls.ask;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.notification.domain.Reader;
import org.docketry.notification.domain.Recipient;
import org.docketry.notification.domain.Subscription;

/** Subscriptions; {@code planned} is false from a change until a plan has followed it. */
final class MongoSubscriptions implements Subscriptions {

    private final MongoCollection<Document> subscriptions;

    MongoSubscriptions(MongoDatabase database) {
        this.subscriptions = database.getCollection("subscriptions");
    }

    @Override
    public void put(Subscription subscription) {
        ask(
                () ->
                        subscriptions.replaceOne(
                                eq("_id", subscription.id().toString()),
                                write(subscription),
                                new ReplaceOptions().upsert(true)));
    }

    @Override
    public Optional<Subscription> find(UUID id) {
        return ask(() -> Optional.ofNullable(subscriptions.find(eq("_id", id.toString())).first()))
                .map(MongoSubscriptions::read);
    }

    @Override
    public List<Subscription> activeOfDispute(String disputeId) {
        return list(and(eq("disputeId", disputeId), eq("active", true)));
    }

    @Override
    public List<Subscription> ofDispute(String disputeId) {
        return list(eq("disputeId", disputeId));
    }

    @Override
    public List<Subscription> activeOfAccount(String account) {
        return list(and(eq("account", account), eq("active", true)));
    }

    @Override
    public List<String> disputesToPlan() {
        return list(eq("planned", false)).stream().map(Subscription::disputeId).distinct().toList();
    }

    @Override
    public void planned(List<Subscription> asPlanned) {
        for (Subscription subscription : asPlanned) {
            Bson unchanged =
                    and(
                            eq("_id", subscription.id().toString()),
                            eq("active", subscription.active()),
                            eq("createdAt", Date.from(subscription.createdAt())),
                            eq("planned", false));
            ask(() -> subscriptions.updateOne(unchanged, Updates.set("planned", true)));
        }
    }

    private List<Subscription> list(Bson filter) {
        return ask(
                () ->
                        subscriptions
                                .find(filter)
                                .map(MongoSubscriptions::read)
                                .into(new ArrayList<>()));
    }

    private static Document write(Subscription subscription) {
        return new Document("_id", subscription.id().toString())
                .append("disputeId", subscription.disputeId())
                .append("account", subscription.subscriber().account())
                .append("seesAll", subscription.subscriber().seesAll())
                .append("channel", subscription.recipient().channel())
                .append("address", subscription.recipient().address())
                .append("createdAt", Date.from(subscription.createdAt()))
                .append("active", subscription.active())
                .append("planned", false);
    }

    private static Subscription read(Document stored) {
        return new Subscription(
                UUID.fromString(stored.getString("_id")),
                stored.getString("disputeId"),
                new Reader(stored.getString("account"), stored.getBoolean("seesAll")),
                new Recipient(stored.getString("channel"), stored.getString("address")),
                DueDocuments.instant(stored, "createdAt"),
                stored.getBoolean("active"));
    }
}
