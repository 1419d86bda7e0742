// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Tables in one MVStore file with a journal before it. A change is made in memory and appended to
 * the journal; it is durable when the journal is forced, which many writers share. From time to
 * time a checkpoint writes the changed pages to the file and the journal begins anew.
 */
@SuppressWarnings("ThreadLocalUsage") // a thread serves one storage, and a process has one or two
final class Storage implements AutoCloseable, Change.Tables {

    private static final byte[] POSITION = {'p'};
    private static final String STATE = "state";

    private final StoreFile file;
    private final Journal journal;
    private final Checkpoints checkpoints;

    /**
     * Held shared while a change is made, alone where a checkpoint begins: no half change gets into
     * the file. What is changed while it is written is for the next one.
     */
    private final ReadWriteLock between = new ReentrantReadWriteLock();

    private volatile boolean closed;
    private final ThreadLocal<@Nullable Change> open = new ThreadLocal<>();
    private final ThreadLocal<@Nullable Long> lastPosition = new ThreadLocal<>();

    private Storage(Path directory, Limits limits, Disk disk, Consumer<Throwable> onFailure)
            throws IOException {
        Files.createDirectories(directory);
        file = StoreFile.open(directory, "store.mv", limits.cacheMebibytes(), disk);
        journal =
                Journal.open(
                        directory,
                        limits.journalBytes(),
                        disk,
                        recordedPosition(),
                        entry -> Change.replay(entry, this),
                        this::store,
                        onFailure);
        file.compactIfWasteful();
        checkpoints = new Checkpoints(limits, journal, file, this::checkpoint);
    }

    static Storage open(Path directory, Limits limits, Disk disk, Consumer<Throwable> onFailure)
            throws IOException {
        return new Storage(directory, limits, disk, onFailure);
    }

    Table table(String name) {
        return new Table(this, name, map(name));
    }

    boolean has(String name) {
        return file.store().hasMap(name);
    }

    Set<String> names() {
        return file.store().getMapNames();
    }

    private MVMap<byte[], byte[]> map(String name) {
        return file.store().openMap(name, Table.BYTES);
    }

    /**
     * Makes a change whole: what happens inside is on disk together or not at all. A change inside
     * a change is part of it.
     */
    void whole(Runnable changes) {
        if (open.get() != null) {
            changes.run();
            return;
        }
        checkpoints.makeRoom();
        between.readLock().lock();
        try {
            requireOpen();
            open.set(new Change());
            runAndAppend(changes);
        } finally {
            open.remove();
            between.readLock().unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreFailed(new IOException("it was closed"));
        }
    }

    /** What was done before an exception is in memory, so it is in the journal too. */
    private void runAndAppend(Runnable changes) {
        try {
            changes.run();
        } finally {
            append();
        }
    }

    /**
     * Between two documents of a long change: lets go of what is done, so that it need not fit in
     * memory.
     */
    void mayPause() {
        Change change = open.get();
        if (change != null && change.size() > Limits.LARGE_CHANGE_BYTES) {
            append();
            if (checkpoints.areDue()) {
                between.readLock().unlock();
                checkpoints.makeRoom();
                between.readLock().lock();
            }
        }
    }

    private void append() {
        Change change = change();
        if (change.size() > 0) {
            lastPosition.set(journal.append(change.take()));
            checkpoints.noticeGrowth();
        }
    }

    Change change() {
        Change change = open.get();
        if (change == null) {
            throw new IllegalStateException("a table is changed outside of a whole change");
        }
        return change;
    }

    void drop(String name) {
        change().drop(name);
        file.store().removeMap(name);
    }

    void rename(String name, String newName) {
        change().rename(name, newName);
        file.store().renameMap(map(name), newName);
    }

    /**
     * How far the journal must be forced for this thread's latest change to be on disk; 0 if it
     * made none.
     */
    long takeLastPosition() {
        Long position = lastPosition.get();
        lastPosition.remove();
        return position == null ? 0 : position;
    }

    long endPosition() {
        return journal.end();
    }

    void whenForced(long position, Runnable action) {
        journal.whenForced(position, action);
    }

    void awaitForced(long position) {
        journal.awaitForced(position);
    }

    /**
     * Keeps the pages that a reader is about to see from being overwritten until it has closed
     * this.
     */
    Reading reading() {
        MVStore.TxCounter version = file.store().registerVersionUsage();
        return () -> file.store().deregisterVersionUsage(version);
    }

    private void checkpoint() {
        try {
            between.writeLock().lock();
            try {
                journal.turn();
                beginWrite(journal.end());
            } finally {
                between.writeLock().unlock();
            }
            file.finishWrite();
            file.rewriteSparseParts();
        } catch (IOException | RuntimeException e) {
            journal.fail(e);
        }
    }

    private void store(long position) {
        beginWrite(position);
        try {
            file.finishWrite();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beginWrite(long position) {
        map(STATE).put(POSITION, ByteBuffer.allocate(Long.BYTES).putLong(0, position).array());
        file.beginWrite();
    }

    private long recordedPosition() {
        byte[] position = map(STATE).get(POSITION);
        return position == null ? 0 : ByteBuffer.wrap(position).getLong();
    }

    @Override
    public void replayPut(String table, byte[] key, byte[] value) {
        map(table).put(key, value);
    }

    @Override
    public void replayRemove(String table, byte[] key) {
        map(table).remove(key);
    }

    @Override
    public void replayDrop(String table) {
        if (has(table)) {
            file.store().removeMap(table);
        }
    }

    @Override
    public void replayRename(String table, String newName) {
        if (has(table)) {
            file.store().renameMap(map(table), newName);
        }
    }

    /** The bytes that the store's file has now. */
    long fileBytes() {
        return file.bytes();
    }

    /**
     * Lets no change begin any more: what comes after the last checkpoint would be stored by
     * halves.
     */
    @Override
    public void close() throws IOException {
        between.writeLock().lock();
        try {
            closed = true;
        } finally {
            between.writeLock().unlock();
        }
        checkpoints.close();
        journal.close();
        file.close();
    }

    /** While open, what was visible at its beginning stays readable. */
    @FunctionalInterface
    interface Reading extends AutoCloseable {
        @Override
        void close();
    }
}
