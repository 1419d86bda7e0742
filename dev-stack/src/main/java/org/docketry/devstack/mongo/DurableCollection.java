// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A collection whose documents are in a {@link Table}, as the bytes they had on the wire. Readers
 * share the collection's lock; a writer has it alone, for one document or one statement at a time.
 */
final class DurableCollection extends AbstractMongoCollection<RecordKey> {

    private final Storage storage;
    private final Table documents;
    private final QueryCounts counts;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile long lastChange;

    DurableCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Storage storage,
            Table documents,
            QueryCounts counts) {
        super(database, name, options, cursors);
        this.storage = storage;
        this.documents = documents;
        this.counts = counts;
    }

    Table documents() {
        return documents;
    }

    /**
     * How far the journal must be forced for everything that a reader has seen here to be on disk.
     */
    long lastChange() {
        return lastChange;
    }

    <T> T reading(Supplier<T> read) {
        lock.readLock().lock();
        try (Storage.Reading _ = storage.reading()) {
            return read.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T writing(Supplier<T> write) {
        lock.writeLock().lock();
        try {
            return write.get();
        } finally {
            lastChange = storage.endPosition();
            lock.writeLock().unlock();
        }
    }

    private void changing(Runnable write) {
        writing(
                () -> {
                    write.run();
                    return true;
                });
    }

    @Override // as one change: they wait for the disk once
    public List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
        return change(
                () ->
                        inserted instanceof WireDocuments onWire
                                ? new WireInsert(this, ordered(), storage).run(onWire, isOrdered)
                                : super.insertDocuments(inserted, isOrdered));
    }

    @Override
    public void addDocument(Document document) {
        changing(() -> storage.whole(() -> super.addDocument(document)));
        storage.mayPause();
    }

    @Override
    public Document findAndModify(Document query) {
        return change(() -> super.findAndModify(query));
    }

    @Override
    public int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return change(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document updateQuery,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        return change(
                () ->
                        super.updateDocuments(
                                selector, updateQuery, arrayFilters, isMulti, isUpsert, oplog));
    }

    private <T> T change(Supplier<T> change) {
        AtomicReference<T> result = new AtomicReference<>();
        return writing(
                () -> {
                    storage.whole(() -> result.set(change.get()));
                    return result.get();
                });
    }

    @Override
    public void removeDocument(Document document) {
        changing(() -> storage.whole(() -> super.removeDocument(document)));
        storage.mayPause();
    }

    @Override
    public void addIndex(Index<RecordKey> index) {
        changing(() -> super.addIndex(index));
    }

    @Override
    public void renameTo(MongoDatabase newDatabase, String newCollectionName) {
        changing(() -> super.renameTo(newDatabase, newCollectionName));
    }

    @Override
    public QueryResult handleQuery(QueryParameters parameters) {
        return reading(() -> super.handleQuery(parameters));
    }

    @Override
    public Document handleDistinct(Document query) {
        return reading(() -> super.handleDistinct(query));
    }

    @Override
    public int count(Document query, int skip, int limit) {
        return reading(() -> super.count(query, skip, limit));
    }

    /** The whole collection, read page by page: an aggregation need not have it in memory. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return StreamSupport.stream(found(AggregationHint.take(), null).spliterator(), false)
                .map(StoredDocument::fields);
    }

    /** The first of the documents that are looked for. */
    Batch find(Search search) {
        return reading(() -> found(search.query(), search.orderBy()).batch(search, cursorRegistry));
    }

    private Found found(Document query, @Nullable Document orderBy) {
        QueryPlan plan = plan(query, orderBy);
        counts.note(this, plan, query, orderBy);
        return new Found(this, plan, query, plan.sorted() ? null : orderBy);
    }

    private QueryPlan plan(Document query, @Nullable Document orderBy) {
        if (orderBy != null && orderBy.containsKey("$natural")) {
            return QueryPlan.natural(primary(), isNaturalDescending(orderBy));
        }
        return QueryPlan.best(scannables(), query, orderBy);
    }

    /** The plan for a query, in the words of MongoDB's own explain. */
    Document explain(Document query, @Nullable Document orderBy) {
        return plan(query, orderBy).explain(orderBy);
    }

    PrimaryIndex primary() {
        return new PrimaryIndex(documents, "_id_");
    }

    /** Collections of the system have no {@code _id}: they are read whole. */
    private List<Scannable> scannables() {
        return Stream.<Scannable>concat(Stream.of(primary()), ordered().stream()).toList();
    }

    private List<OrderedIndex> ordered() {
        return getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .map(OrderedIndex.class::cast)
                .toList();
    }

    /** Whether a document is what a query asks for. */
    boolean matches(Document document, Document query) {
        return documentMatchesQuery(document, query);
    }

    /** A document cut down to the fields asked for, or as it is. */
    StoredDocument projected(StoredDocument document, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return document;
        }
        Stream<Document> one = Stream.of(document.fields());
        return StoredDocument.of(
                matchDocumentsFromStream(new Document(), one, 0, 0, 0, null, fields)
                        .collectDocuments()
                        .getFirst());
    }

    @Override
    protected @Nullable Document getDocument(RecordKey position) {
        byte[] bytes = documents.get(position.bytes());
        return bytes == null ? null : Bson.decode(bytes);
    }

    @Override
    protected RecordKey addDocumentInternal(Document document) {
        String idField = getIdField();
        Object id = idField == null ? UUID.randomUUID() : document.get(idField);
        RecordKey position = new RecordKey(SortableBytes.of(id));
        documents.put(position.bytes(), Bson.encode(document));
        return position;
    }

    @Override
    protected void handleUpdate(RecordKey position, Document oldDocument, Document newDocument) {
        documents.put(position.bytes(), Bson.encode(newDocument));
        storage.mayPause();
    }

    @Override
    protected void removeDocument(RecordKey position) {
        documents.remove(position.bytes());
    }

    @Override
    protected Stream<DocumentWithPosition<RecordKey>> streamAllDocumentsWithPosition() {
        return StreamSupport.stream(documents.entries().spliterator(), false)
                .map(DurableCollection::withPosition);
    }

    private static DocumentWithPosition<RecordKey> withPosition(Map.Entry<byte[], byte[]> entry) {
        return new DocumentWithPosition<>(
                Bson.decode(entry.getValue()), new RecordKey(entry.getKey()));
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Batch batch = find(new Search(query, orderBy, skip, limit, batchSize, fields));
        return new QueryResult(
                batch.documents().stream().map(StoredDocument::fields).toList(), batch.cursorId());
    }

    @Override
    public int count() {
        return Math.toIntExact(documents.size());
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    /** Counted when asked for: to keep it up to date would be a second write with every first. */
    @Override
    protected int getDataSize() {
        return reading(() -> (int) Math.min(documents.bytes(), Integer.MAX_VALUE));
    }
}
