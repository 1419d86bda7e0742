// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/**
 * The MVStore file. It is only ever committed as a whole, at a checkpoint, and each commit is
 * forced before the next may reuse the space that it has freed; so neither old versions nor old
 * chunks need be kept.
 */
final class StoreFile implements AutoCloseable {

    /**
     * A dozen commits of the event log: whoever reads the log reads page after page. With pages of
     * 4 kB a replay cost the store twice as much, and appending an eighth more.
     */
    private static final int PAGE_BYTES = 16384;

    /** Parts of the file that are less used than this are written anew, bit by bit. */
    private static final int FILL_PERCENT = 70;

    private static final int REWRITE_BYTES = 8 << 20;

    /**
     * In milliseconds, 24 days: so long after the last commit the MVStore would make one by itself,
     * perhaps amid a change. Checkpoints come every day.
     */
    private static final int NEVER = Integer.MAX_VALUE;

    /** Below this a wasteful file does no harm. */
    private static final long SMALL_FILE_BYTES = 4 << 20;

    private final Path directory;
    private final Path path;
    private final int cacheMebibytes;
    private final Disk disk;
    private MVStore store;

    /** For forcing what the MVStore writes through a channel of its own. */
    private FileChannel channel;

    private StoreFile(Path directory, String name, int cacheMebibytes, Disk disk)
            throws IOException {
        this.directory = directory;
        this.path = directory.resolve(name);
        this.cacheMebibytes = cacheMebibytes;
        this.disk = disk;
        this.store = open();
        this.channel = FileChannel.open(path, StandardOpenOption.WRITE);
    }

    static StoreFile open(Path directory, String name, int cacheMebibytes, Disk disk)
            throws IOException {
        return new StoreFile(directory, name, cacheMebibytes, disk);
    }

    private MVStore open() {
        MVStore opened =
                new MVStore.Builder()
                        .fileName(path.toString())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0) // or it would commit halves of large changes
                        .autoCompactFillRate(0)
                        .pageSplitSize(PAGE_BYTES)
                        .cacheSize(cacheMebibytes)
                        .open();
        opened.setRetentionTime(0);
        opened.setVersionsToKeep(0);
        opened.setAutoCommitDelay(NEVER); // gives it the threads that write while changes go on
        return opened;
    }

    MVStore store() {
        return store;
    }

    int unsavedBytes() {
        return store.getUnsavedMemory();
    }

    long bytes() {
        return store.getFileStore().size();
    }

    /**
     * Begins to write what has changed so far, and returns: what is changed from now on is left for
     * the next time. All is on disk after {@link #finishWrite}, which must come before that.
     */
    void beginWrite() {
        if (store.tryCommit() < 0) { // another thread is just opening a map
            store.commit();
        }
    }

    void finishWrite() throws IOException {
        store.executeFilestoreOperation(() -> {}); // which waits for its threads
        disk.force(channel);
    }

    /**
     * Takes pages out of parts of the file that are mostly dead; the next write puts them together
     * anew.
     */
    void rewriteSparseParts() {
        if (bytes() > SMALL_FILE_BYTES && used() < FILL_PERCENT) {
            store.compact(FILL_PERCENT, REWRITE_BYTES);
        }
    }

    /** How much of the file, in percent, holds data that is still there. */
    private int used() {
        FileStore<?> file = store.getFileStore();
        return file.getFillRate() * file.getChunksFillRate() / 100;
    }

    /** Copies what is live to a new file when half of the old one is not. */
    void compactIfWasteful() throws IOException {
        if (bytes() < SMALL_FILE_BYTES || used() >= 50) {
            return;
        }
        close();
        Path compacted = path.resolveSibling(path.getFileName() + ".compacted");
        MVStore.compact(path.toString(), compacted.toString(), false, null);
        force(compacted, StandardOpenOption.WRITE);
        Files.move(compacted, path, StandardCopyOption.ATOMIC_MOVE);
        force(directory, StandardOpenOption.READ);
        store = open();
        channel = FileChannel.open(path, StandardOpenOption.WRITE);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
        channel.close();
    }
}
