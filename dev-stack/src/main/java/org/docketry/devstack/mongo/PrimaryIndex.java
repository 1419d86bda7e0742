// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Map;

/** The index on {@code _id}: the documents' own table, which is in that order already. */
final class PrimaryIndex extends Index<RecordKey> implements Scannable {

    private static final String ID = "_id";

    private final Table documents;

    PrimaryIndex(Table documents, String name) {
        super(name, List.of(new IndexKey(ID, true)), false);
        this.documents = documents;
    }

    static RecordKey keyOf(Document document) {
        return new RecordKey(SortableBytes.of(document.get(ID)));
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean leavesOut() {
        return false;
    }

    @Override
    public boolean isMultikey() {
        return false;
    }

    @Override
    public Table table() {
        return documents;
    }

    @Override
    public RecordKey positionOf(Map.Entry<byte[], byte[]> entry) {
        return new RecordKey(entry.getKey());
    }

    @Override
    public byte[] documentOf(Map.Entry<byte[], byte[]> entry, Table table) {
        return entry.getValue();
    }

    @Override
    public void noteUse() {}

    @Override
    public RecordKey getPosition(Document document) {
        return keyOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
        requireFree(document, keyOf(document), collection);
    }

    void requireFree(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        if (documents.contains(position.bytes())) {
            throw new DuplicateKeyError(
                    collection, getName() + " dup key: { _id: " + document.get(ID) + " }");
        }
    }

    @Override
    public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {}

    @Override
    public RecordKey remove(Document document) {
        return keyOf(document);
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<RecordKey> collection) {
        Bson.requireFits(newDocument);
    }

    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            RecordKey position,
            MongoCollection<RecordKey> collection) {}

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<RecordKey> getPositions(Document query) {
        throw new IllegalStateException("queries are planned over all indexes, not asked of one");
    }

    @Override
    public long getCount() {
        return documents.size();
    }

    /** So that opening the index of a collection with documents does not build it. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
