// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.ObjectId;

/** The one name by which all processes know the store, made by the first that asks. */
final class StorageIdentity {

    private static final String ID = "identity";

    private StorageIdentity() {}

    static String of(MongoCollection<Document> tokens) {
        Document identity =
                tokens.findOneAndUpdate(
                        Filters.eq(ID),
                        Updates.setOnInsert("store", new ObjectId().toHexString()),
                        new FindOneAndUpdateOptions()
                                .upsert(true)
                                .returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(identity).getString("store");
    }
}
