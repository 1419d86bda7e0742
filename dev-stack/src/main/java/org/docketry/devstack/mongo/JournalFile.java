// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One of the two files that the journal is written to in turn. A frame's place in the file follows
 * from its position in the whole journal, and its check sum covers that position and the number of
 * the turn: what an earlier turn left behind in the file can never be taken for a frame of this
 * one.
 */
final class JournalFile implements AutoCloseable {

    private static final long MAGIC = 0x444F434B4A524E31L;
    private static final int HEADER = 64;
    private static final int FRAME_HEADER = 8;

    private final FileChannel channel;
    private final Disk disk;
    private long turn = -1;
    private long start = -1;

    private JournalFile(FileChannel channel, Disk disk) {
        this.channel = channel;
        this.disk = disk;
    }

    /**
     * Opens the file, and fills it up to {@code room} bytes, so that a forced write need not also
     * grow it.
     */
    static JournalFile open(Path file, int room, Disk disk) throws IOException {
        boolean fresh = !Files.exists(file);
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (fresh || channel.size() < room) {
            ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
            for (long at = channel.size(); at < room; at += zeros.capacity()) {
                channel.write(zeros.clear(), at);
            }
            channel.force(true);
        }
        JournalFile journal = new JournalFile(channel, disk);
        journal.readHeader();
        return journal;
    }

    private void readHeader() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (readFully(header, 0)
                && header.getLong(0) == MAGIC
                && header.getInt(24) == checkSum(header.slice(0, 24), 0, 0)) {
            turn = header.getLong(8);
            start = header.getLong(16);
        }
    }

    /** Counts up with every {@link #begin} of either file; -1 if this one was never begun. */
    long turn() {
        return turn;
    }

    /** The journal's position where this file begins. */
    long start() {
        return start;
    }

    /** Begins the file anew; returns when that is on disk. */
    void begin(long newTurn, long position) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putLong(MAGIC).putLong(newTurn).putLong(position);
        header.putInt(checkSum(header.slice(0, 24), 0, 0)).clear();
        writeFully(header, 0);
        disk.force(channel);
        turn = newTurn;
        start = position;
    }

    /** Wraps an entry for the position that it will have. */
    ByteBuffer frame(ByteBuffer entry, long position) {
        ByteBuffer frame = ByteBuffer.allocate(FRAME_HEADER + entry.remaining());
        return frame.putInt(entry.remaining())
                .putInt(checkSum(entry, turn, position))
                .put(entry.duplicate())
                .flip();
    }

    static int frameLength(int entryLength) {
        return FRAME_HEADER + entryLength;
    }

    /** Writes whole frames; returns when they are on disk. */
    void writeForced(ByteBuffer frames, long position) throws IOException {
        writeFully(frames, HEADER + position - start);
        disk.force(channel);
    }

    private void writeFully(ByteBuffer bytes, long at) throws IOException {
        long offset = at;
        while (bytes.hasRemaining()) {
            offset += channel.write(bytes, offset);
        }
    }

    /** The entry at a position, or null where the journal ends. */
    @Nullable ByteBuffer read(long position) throws IOException {
        long at = HEADER + position - start;
        ByteBuffer header = ByteBuffer.allocate(FRAME_HEADER);
        if (!readFully(header, at)) {
            return null;
        }
        int length = header.getInt(0);
        if (length <= 0 || length > channel.size() - at - FRAME_HEADER) {
            return null;
        }
        ByteBuffer entry = ByteBuffer.allocate(length);
        return readFully(entry, at + FRAME_HEADER)
                        && checkSum(entry, turn, position) == header.getInt(4)
                ? entry
                : null;
    }

    private boolean readFully(ByteBuffer bytes, long at) throws IOException {
        long offset = at;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, offset);
            if (read < 0) {
                return false;
            }
            offset += read;
        }
        bytes.flip();
        return true;
    }

    private static int checkSum(ByteBuffer bytes, long turn, long position) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(0, turn).putLong(8, position));
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
