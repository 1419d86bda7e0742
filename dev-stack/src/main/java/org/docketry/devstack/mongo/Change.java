// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What one operation did to the tables, as one entry of the journal: either all of it is on disk or
 * none.
 */
final class Change {

    private static final byte PUT = 1;
    private static final byte REMOVE = 2;
    private static final byte DROP = 3;
    private static final byte RENAME = 4;

    private ByteBuffer entry = ByteBuffer.allocate(1024);

    void put(String table, byte[] key, byte[] value) {
        begin(PUT, table).bytes(key).bytes(value);
    }

    void remove(String table, byte[] key) {
        begin(REMOVE, table).bytes(key);
    }

    void drop(String table) {
        begin(DROP, table);
    }

    void rename(String table, String newName) {
        begin(RENAME, table).bytes(newName.getBytes(StandardCharsets.UTF_8));
    }

    private Change begin(byte kind, String table) {
        room(1).put(kind);
        return bytes(table.getBytes(StandardCharsets.UTF_8));
    }

    private Change bytes(byte[] bytes) {
        room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
        return this;
    }

    private ByteBuffer room(int more) {
        if (entry.remaining() < more) {
            int needed = entry.position() + more;
            int capacity = Math.max(needed, entry.capacity() * 2);
            entry =
                    ByteBuffer.wrap(Arrays.copyOf(entry.array(), capacity))
                            .position(entry.position());
        }
        return entry;
    }

    int size() {
        return entry.position();
    }

    /** The entry for the journal; the change starts anew. */
    ByteBuffer take() {
        ByteBuffer taken = entry.flip();
        entry = ByteBuffer.allocate(0);
        return taken;
    }

    /** Does again what an entry says was done. */
    static void replay(ByteBuffer entry, Tables tables) {
        while (entry.hasRemaining()) {
            byte kind = entry.get();
            String table = new String(bytes(entry), StandardCharsets.UTF_8);
            switch (kind) {
                case PUT -> tables.replayPut(table, bytes(entry), bytes(entry));
                case REMOVE -> tables.replayRemove(table, bytes(entry));
                case DROP -> tables.replayDrop(table);
                case RENAME ->
                        tables.replayRename(
                                table, new String(bytes(entry), StandardCharsets.UTF_8));
                default -> throw new IllegalStateException("no such kind of change: " + kind);
            }
        }
    }

    private static byte[] bytes(ByteBuffer entry) {
        byte[] bytes = new byte[entry.getInt()];
        entry.get(bytes);
        return bytes;
    }

    /** The tables as the replay sees them. */
    interface Tables {
        void replayPut(String table, byte[] key, byte[] value);

        void replayRemove(String table, byte[] key);

        void replayDrop(String table);

        void replayRename(String table, String newName);
    }
}
