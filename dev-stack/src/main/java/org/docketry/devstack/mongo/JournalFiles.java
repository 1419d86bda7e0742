// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The two files of a journal, which are written in turn. */
final class JournalFiles implements AutoCloseable {

    private final JournalFile first;
    private final JournalFile second;

    private JournalFiles(JournalFile first, JournalFile second) {
        this.first = first;
        this.second = second;
    }

    static JournalFiles open(Path directory, int room, Disk disk) throws IOException {
        return new JournalFiles(
                JournalFile.open(directory.resolve("journal-0"), room, disk),
                JournalFile.open(directory.resolve("journal-1"), room, disk));
    }

    /** Begins the file that was begun before the other one, at a position; returns it. */
    JournalFile turn(long position) throws IOException {
        JournalFile next = first.turn() < second.turn() ? first : second;
        next.begin(Math.max(first.turn(), second.turn()) + 1, position);
        return next;
    }

    /** Reads the entries after a position, in order; returns where they end. */
    long replay(long from, Consumer<ByteBuffer> replay) throws IOException {
        long position = from;
        for (int turn = 0; turn < 2; turn++) {
            JournalFile file = holding(position);
            if (file != null) {
                position = replay(file, position, replay);
            }
        }
        return position;
    }

    private static long replay(JournalFile file, long from, Consumer<ByteBuffer> replay)
            throws IOException {
        long position = from;
        ByteBuffer entry = file.read(position);
        while (entry != null) {
            position += JournalFile.frameLength(entry.remaining());
            replay.accept(entry);
            entry = file.read(position);
        }
        return position;
    }

    /** The file that a position is in: the one begun last of those that begin at or before it. */
    private @Nullable JournalFile holding(long position) {
        JournalFile holding = null;
        for (JournalFile file : List.of(first, second)) {
            if (file.turn() >= 0
                    && file.start() <= position
                    && (holding == null || holding.turn() < file.turn())) {
                holding = file;
            }
        }
        return holding;
    }

    @Override
    public void close() throws IOException {
        first.close();
        second.close();
    }
}
