// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.BsonString;

/** The latest snapshot of each aggregate. It can be lost without loss: the log has everything. */
final class SnapshotStore {

    private final MongoCollection<BsonDocument> snapshots;

    SnapshotStore(MongoDatabase database, EventLogSettings settings) {
        snapshots =
                database.getCollection(settings.collection() + "_snapshots", BsonDocument.class)
                        .withTimeout(settings.operationTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    void put(String aggregate, StoredEvent snapshot) {
        BsonDocument event = new BsonDocument();
        EventFields.write(new BsonDocumentWriter(event), snapshot);
        snapshots.replaceOne(
                Filters.eq(aggregate),
                new BsonDocument("_id", new BsonString(aggregate)).append("s", event),
                new ReplaceOptions().upsert(true));
    }

    Optional<StoredEvent> get(String aggregate) {
        return Optional.ofNullable(snapshots.find(Filters.eq(aggregate)).first())
                .map(found -> EventFields.read(new BsonDocumentReader(found.getDocument("s"))));
    }
}
