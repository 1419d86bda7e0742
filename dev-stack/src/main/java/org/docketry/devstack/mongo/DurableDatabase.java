// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;

/** A database whose collections and indexes are tables of a {@link Storage}. */
final class DurableDatabase extends AbstractSynchronizedMongoDatabase<RecordKey> {

    static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";
    private static final String PRIMARY = "_id_";

    private final Storage storage;
    private final QueryCounts counts;

    DurableDatabase(String name, CursorRegistry cursors, Storage storage, QueryCounts counts) {
        super(name, cursors);
        this.storage = storage;
        this.counts = counts;
        initializeNamespacesAndIndexes();
        resolveCollection("system.namespaces", true)
                .queryAllAsStream()
                .toList()
                .forEach(namespace -> requirePrimaryIndex(String.valueOf(namespace.get("name"))));
    }

    /** A kill may have come between a collection's creation and that of its index. */
    private void requirePrimaryIndex(String namespace) {
        String collectionName = namespace.substring(databaseName.length() + 1);
        if (resolveCollection(collectionName, true).getIndexes().stream()
                .noneMatch(PrimaryIndex.class::isInstance)) {
            addIndex(
                    new Document("key", new Document("_id", 1))
                            .append("name", PRIMARY)
                            .append("ns", namespace));
        }
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog log) {
        Refusals.check(command, query);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" ->
                    resolveCollection(String.valueOf(query.get("find")), false)
                                    instanceof DurableCollection collection
                            ? find(collection, Search.of(query))
                            : super.handleCommand(channel, command, query, databases, log);
            case "aggregate" ->
                    AggregationHint.during(
                            query.get("pipeline"),
                            () -> super.handleCommand(channel, command, query, databases, log));
            case "insert", "update", "delete" ->
                    new BulkWrite(
                                    statement ->
                                            super.handleCommand(
                                                    channel, command, statement, databases, log))
                            .run(command, query);
            case "explain" -> explain(query);
            default -> super.handleCommand(channel, command, query, databases, log);
        };
    }

    private static Document find(DurableCollection collection, Search search) {
        Batch batch = collection.find(search);
        Document cursor =
                new Document("id", batch.cursorId())
                        .append("ns", collection.getFullName())
                        .append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }

    private Document explain(Document query) {
        if (!(query.get("explain") instanceof Document explained)
                || !explained.containsKey("find")) {
            throw new MongoServerError(59, "CommandNotFound", "only find can be explained here");
        }
        MongoCollection<RecordKey> collection =
                resolveCollection(String.valueOf(explained.get("find")), true);
        Document plan =
                ((DurableCollection) collection)
                        .explain(
                                (Document) explained.getOrDefault("filter", new Document()),
                                (Document) explained.get("sort"));
        return new Document("queryPlanner", new Document("winningPlan", plan)).append("ok", 1.0);
    }

    /**
     * How far the journal must be forced for what a reader of a collection may have seen to be on
     * disk.
     */
    long lastChangeOf(String collectionName) {
        return resolveCollection(collectionName, false) instanceof DurableCollection collection
                ? collection.lastChange()
                : storage.endPosition();
    }

    @Override
    protected MongoCollection<RecordKey> openOrCreateCollection(
            String collectionName, CollectionOptions options) {
        Table documents = storage.table(DOCUMENTS + getFullCollectionNamespace(collectionName));
        return new DurableCollection(
                this, collectionName, options, cursorRegistry, storage, documents, counts);
    }

    @Override
    protected Index<RecordKey> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        if (indexName.equals(PRIMARY)) {
            DurableCollection collection =
                    (DurableCollection) resolveCollection(collectionName, true);
            return new PrimaryIndex(collection.documents(), indexName);
        }
        return open(collectionName, indexName, keys, true, sparse);
    }

    @Override
    protected Index<RecordKey> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return open(collectionName, indexName, keys, false, sparse);
    }

    /** An index that is not described yet is built anew: a kill may have left part of it behind. */
    private Index<RecordKey> open(
            String collectionName,
            String indexName,
            List<IndexKey> keys,
            boolean unique,
            boolean sparse) {
        String tableName = indexTable(collectionName, indexName);
        if (storage.has(tableName) && !isDescribed(collectionName, indexName)) {
            storage.whole(() -> storage.drop(tableName));
        }
        return new OrderedIndex(storage, storage.table(tableName), indexName, keys, unique, sparse);
    }

    private boolean isDescribed(String collectionName, String indexName) {
        Document description =
                new Document("ns", getFullCollectionNamespace(collectionName))
                        .append("name", indexName);
        return getOrCreateIndexesCollection()
                .handleQueryAsStream(description)
                .findAny()
                .isPresent();
    }

    private String indexTable(String collectionName, String indexName) {
        return INDEX + getFullCollectionNamespace(collectionName) + ":" + indexName;
    }

    /**
     * In one with the creation of collections: one that a client creates again in between would
     * keep the table that is dropped here.
     */
    @Override
    public synchronized void dropCollection(String collectionName, Oplog log) {
        super.dropCollection(collectionName, log);
        String table = DOCUMENTS + getFullCollectionNamespace(collectionName);
        if (storage.has(table)) {
            storage.whole(() -> storage.drop(table));
        }
    }

    @Override
    public synchronized void drop(Oplog log) {
        super.drop(log);
        for (String table : storage.names()) {
            if (table.startsWith(DOCUMENTS + databaseName + ".")
                    || table.startsWith(INDEX + databaseName + ".")) {
                storage.whole(() -> storage.drop(table));
            }
        }
    }

    @Override
    public void moveCollection(
            MongoDatabase oldDatabase, MongoCollection<?> collection, String newName) {
        if (oldDatabase != this) {
            throw new MongoServerError(
                    20, "IllegalOperation", "a collection stays in its database here");
        }
        super.moveCollection(oldDatabase, collection, newName);
        DurableCollection moved = (DurableCollection) collection;
        storage.whole(
                () -> {
                    moved.documents().rename(DOCUMENTS + getFullCollectionNamespace(newName));
                    for (Index<RecordKey> index : moved.getIndexes()) {
                        if (index instanceof OrderedIndex ordered) {
                            ordered.table().rename(indexTable(newName, index.getName()));
                        }
                    }
                });
    }

    @Override
    protected long getFileSize() {
        return storage.fileBytes();
    }

    @Override
    protected long getStorageSize() {
        return storage.fileBytes();
    }
}
