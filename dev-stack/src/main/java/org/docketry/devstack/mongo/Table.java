// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.util.Map;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;

/** Bytes under bytes, ordered as unsigned bytes. Whatever is changed here goes into the journal. */
final class Table {

    static final MVMap.Builder<byte[], byte[]> BYTES =
            new MVMap.Builder<byte[], byte[]>()
                    .keyType(ByteArrayDataType.INSTANCE)
                    .valueType(ByteArrayDataType.INSTANCE);

    private final Storage storage;
    private final MVMap<byte[], byte[]> map;
    private volatile String name;

    Table(Storage storage, String name, MVMap<byte[], byte[]> map) {
        this.storage = storage;
        this.name = name;
        this.map = map;
    }

    byte @Nullable [] get(byte[] key) {
        return map.get(key);
    }

    boolean contains(byte[] key) {
        return map.containsKey(key);
    }

    byte @Nullable [] put(byte[] key, byte[] value) {
        byte[] previous = map.put(key, value);
        storage.change().put(name, key, value);
        return previous;
    }

    byte @Nullable [] remove(byte[] key) {
        byte[] previous = map.remove(key);
        if (previous != null) {
            storage.change().remove(name, key);
        }
        return previous;
    }

    /** Entries from a key on (included), or from it downwards; it need not be there. */
    Cursor<byte[], byte[]> from(byte @Nullable [] key, boolean descending) {
        return map.cursor(key, null, descending);
    }

    Iterable<Map.Entry<byte[], byte[]>> entries() {
        return map.entrySet();
    }

    /** The length of all values together. */
    long bytes() {
        long bytes = 0;
        for (Map.Entry<byte[], byte[]> entry : entries()) {
            bytes += entry.getValue().length;
        }
        return bytes;
    }

    long size() {
        return map.sizeAsLong();
    }

    void drop() {
        storage.drop(name);
    }

    void rename(String newName) {
        storage.rename(name, newName);
        name = newName;
    }
}
