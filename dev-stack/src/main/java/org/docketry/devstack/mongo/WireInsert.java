// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Stores documents as the bytes that they came in; only what indexes hold of them is decoded. */
final class WireInsert {

    private static final String ID = "_id";

    private final DurableCollection collection;
    private final Storage storage;
    private final PrimaryIndex primary;
    private final List<OrderedIndex> indexes;
    private final List<byte[]> fields;

    WireInsert(DurableCollection collection, List<OrderedIndex> indexes, Storage storage) {
        this.collection = collection;
        this.storage = storage;
        this.primary = collection.primary();
        this.indexes = indexes;
        Stream<String> indexed =
                indexes.stream()
                        .flatMap(index -> index.getKeys().stream())
                        .map(IndexKey::getKey)
                        .map(path -> path.split("\\.", 2)[0]);
        this.fields =
                Stream.concat(Stream.of(ID), indexed)
                        .distinct()
                        .map(name -> name.getBytes(StandardCharsets.UTF_8))
                        .toList();
    }

    /** Stores the documents; returns what is wrong with those that are not stored. */
    List<Document> run(WireDocuments documents, boolean ordered) {
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < documents.size() && !(ordered && !errors.isEmpty()); i++) {
            try {
                add(documents.bytes(i));
                storage.mayPause();
            } catch (MongoServerError e) {
                Document error =
                        new Document("index", i)
                                .append("errmsg", e.getMessageWithoutErrorCode())
                                .append("code", e.getCode());
                error.putIfNotNull("codeName", e.getCodeName());
                errors.add(error);
            }
        }
        return errors;
    }

    private void add(byte[] document) {
        Document indexed = PlainBson.fields(document, fields);
        if (!indexed.containsKey(ID)) {
            Document whole = Bson.decode(document).append(ID, new ObjectId());
            add(indexed.append(ID, whole.get(ID)), Bson.encode(whole));
        } else if (indexed.get(ID) instanceof Collection) {
            throw new InvalidIdFieldError("The '_id' value cannot be of type array");
        } else {
            add(indexed, document);
        }
    }

    private void add(Document indexed, byte[] document) {
        RecordKey position = PrimaryIndex.keyOf(indexed);
        primary.requireFree(indexed, position, collection);
        List<SortedSet<byte[]>> keys = new ArrayList<>(indexes.size());
        for (OrderedIndex index : indexes) {
            keys.add(index.freeKeys(indexed, position, collection));
        }
        collection.documents().put(position.bytes(), document);
        for (int i = 0; i < keys.size(); i++) {
            indexes.get(i).addEntries(keys.get(i), position);
        }
    }
}
