// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An index in order of its keys, unique or not. Which queries it helps is decided by {@link
 * QueryPlan}, with all indexes in view; mongo-java-server itself never asks it.
 */
final class OrderedIndex extends Index<RecordKey> implements Scannable {

    /** A table's key that says in its value that some document has several entries. */
    private static final byte[] MULTIKEY_MARK = {};

    private final Storage storage;
    private final Table table;
    private final boolean unique;
    private final IndexEntries entries;
    private final AtomicLong uses = new AtomicLong();
    private volatile boolean multikey;

    OrderedIndex(
            Storage storage,
            Table table,
            String name,
            List<IndexKey> keys,
            boolean unique,
            boolean sparse) {
        super(name, keys, sparse);
        this.storage = storage;
        this.table = table;
        this.unique = unique;
        this.entries = new IndexEntries(keys);
        this.multikey = table.contains(MULTIKEY_MARK);
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index
                && unique == index.unique
                && isSparse() == index.isSparse()
                && getKeys().toString().equals(index.getKeys().toString());
    }

    @Override
    public boolean leavesOut() {
        return isSparse();
    }

    @Override
    public boolean isMultikey() {
        return multikey;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public void noteUse() {
        uses.incrementAndGet();
    }

    /** How many queries were answered through this index since the server started. */
    long uses() {
        return uses.get();
    }

    /** In a unique index a key leads to the position, in others the position is the key's end. */
    @Override
    public RecordKey positionOf(Map.Entry<byte[], byte[]> entry) {
        if (unique) {
            return new RecordKey(entry.getValue());
        }
        byte[] key = entry.getKey();
        int offset = ByteBuffer.wrap(entry.getValue()).getInt();
        return new RecordKey(Arrays.copyOfRange(key, offset, key.length));
    }

    @Override
    public RecordKey getPosition(Document document) {
        return PrimaryIndex.keyOf(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<RecordKey> collection) {
        freeKeys(document, PrimaryIndex.keyOf(document), collection);
    }

    /**
     * The keys of a document that is or will be at a position.
     *
     * @throws DuplicateKeyError if another document holds one of them
     */
    SortedSet<byte[]> freeKeys(
            Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        SortedSet<byte[]> keys = keysOf(document);
        for (byte[] key : keys) {
            byte[] taken = unique ? table.get(key) : null;
            if (taken != null && !Arrays.equals(taken, position.bytes())) {
                throw new DuplicateKeyError(
                        collection, getName() + " dup key: " + entries.describe(document));
            }
        }
        return keys;
    }

    @Override
    public void add(Document document, RecordKey position, MongoCollection<RecordKey> collection) {
        SortedSet<byte[]> keys = freeKeys(document, position, collection);
        storage.whole(() -> addEntries(keys, position));
    }

    void addEntries(SortedSet<byte[]> keys, RecordKey position) {
        if (keys.size() > 1 && !multikey) {
            table.put(MULTIKEY_MARK, MULTIKEY_MARK);
            multikey = true;
        }
        for (byte[] key : keys) {
            if (unique) {
                table.put(key, position.bytes());
            } else {
                table.put(withPosition(key, position), offset(key.length));
            }
        }
    }

    @Override
    public RecordKey remove(Document document) {
        RecordKey position = PrimaryIndex.keyOf(document);
        storage.whole(() -> removeEntries(keysOf(document), position));
        return position;
    }

    private void removeEntries(SortedSet<byte[]> keys, RecordKey position) {
        for (byte[] key : keys) {
            table.remove(unique ? key : withPosition(key, position));
        }
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<RecordKey> collection) {
        freeKeys(newDocument, PrimaryIndex.keyOf(oldDocument), collection);
    }

    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            RecordKey position,
            MongoCollection<RecordKey> collection) {
        SortedSet<byte[]> before = keysOf(oldDocument);
        SortedSet<byte[]> after = keysOf(newDocument);
        SortedSet<byte[]> gone = new TreeSet<>(before);
        gone.removeAll(after);
        after.removeAll(before);
        storage.whole(
                () -> {
                    removeEntries(gone, position);
                    addEntries(after, position);
                });
    }

    private SortedSet<byte[]> keysOf(Document document) {
        return isSparse() && entries.hasNoValue(document)
                ? new TreeSet<>(Arrays::compareUnsigned)
                : entries.of(document);
    }

    private static byte[] withPosition(byte[] key, RecordKey position) {
        byte[] whole = Arrays.copyOf(key, key.length + position.bytes().length);
        System.arraycopy(position.bytes(), 0, whole, key.length, position.bytes().length);
        return whole;
    }

    private static byte[] offset(int offset) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(0, offset).array();
    }

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
        return table.size() - (multikey ? 1 : 0);
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        storage.whole(table::drop);
    }
}
