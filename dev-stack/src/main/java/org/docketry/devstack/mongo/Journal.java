// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, in order, on disk. Whoever changes something appends an entry and is told when
 * the disk has it; one thread writes and forces everything that came together, so that many writers
 * share one force.
 *
 * <p>Positions count bytes since the journal first began and never repeat.
 */
final class Journal implements AutoCloseable {

    /**
     * An append waits while this much is not yet written, so that a slow disk slows its writers
     * down.
     */
    private static final int UNWRITTEN_MOST = 8 << 20;

    private final JournalFile[] files;
    private final Consumer<Throwable> onFailure;
    private final Thread writer;

    private final Deque<ByteBuffer> pending = new ArrayDeque<>();
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::position));
    private JournalFile current;
    private int pendingBytes;
    private long end;
    private long forced;
    private boolean closing;
    private @Nullable Throwable failure;

    private Journal(JournalFile[] files, Consumer<Throwable> onFailure, long position)
            throws IOException {
        this.files = files;
        this.onFailure = onFailure;
        this.current = files[0].turn() < files[1].turn() ? files[0] : files[1];
        this.end = position;
        this.forced = position;
        current.begin(lastTurn() + 1, position);
        this.writer =
                Thread.ofPlatform().name("journal").daemon().unstarted(this::writeUntilClosed);
    }

    /**
     * Reads what the journal holds after a position, then opens it for more.
     *
     * @param from where the last checkpoint ended
     * @param replay takes every entry after {@code from}, in order
     * @param checkpoint makes durable what was replayed, up to the position given to it
     */
    static Journal open(
            Path directory,
            int room,
            Disk disk,
            long from,
            Consumer<ByteBuffer> replay,
            Consumer<Long> checkpoint,
            Consumer<Throwable> onFailure)
            throws IOException {
        JournalFile[] files = {
            JournalFile.open(directory.resolve("journal-0"), room, disk),
            JournalFile.open(directory.resolve("journal-1"), room, disk)
        };
        long position = read(files, from, replay);
        checkpoint.accept(position);
        Journal journal = new Journal(files, onFailure, position);
        journal.writer.start();
        return journal;
    }

    private static long read(JournalFile[] files, long from, Consumer<ByteBuffer> replay)
            throws IOException {
        long position = from;
        for (int turn = 0; turn < files.length; turn++) {
            JournalFile file = holding(files, position);
            if (file != null) {
                position = read(file, position, replay);
            }
        }
        return position;
    }

    private static long read(JournalFile file, long from, Consumer<ByteBuffer> replay)
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
    private static @Nullable JournalFile holding(JournalFile[] files, long position) {
        JournalFile holding = null;
        for (JournalFile file : files) {
            if (file.turn() >= 0
                    && file.start() <= position
                    && (holding == null || holding.turn() < file.turn())) {
                holding = file;
            }
        }
        return holding;
    }

    /** Appends an entry; returns the position that must be forced for it to be on disk. */
    synchronized long append(ByteBuffer entry) {
        waitUntil(() -> pendingBytes <= UNWRITTEN_MOST || failure != null);
        requireSound();
        ByteBuffer frame = current.frame(entry, end);
        pending.add(frame);
        pendingBytes += frame.remaining();
        end += frame.remaining();
        notifyAll();
        return end;
    }

    /** Runs an action once everything up to a position is on disk; never, if that fails. */
    void whenForced(long position, Runnable action) {
        synchronized (this) {
            requireSound();
            if (forced < position) {
                waiting.add(new Waiting(position, action));
                return;
            }
        }
        action.run();
    }

    synchronized void awaitForced(long position) {
        waitUntil(() -> forced >= position || failure != null);
        requireSound();
    }

    /** Where the next entry will begin. */
    synchronized long end() {
        return end;
    }

    /** How much has been written since the last turn. */
    synchronized long bytesInTurn() {
        return end - current.start();
    }

    /**
     * Goes on in the other file; what is in this one may be forgotten after the next checkpoint.
     */
    void turn() throws IOException {
        synchronized (this) {
            awaitForced(end);
            current = current == files[0] ? files[1] : files[0];
            current.begin(lastTurn() + 1, end);
        }
    }

    private long lastTurn() {
        return Math.max(files[0].turn(), files[1].turn());
    }

    synchronized void requireSound() {
        if (failure != null) {
            throw new StoreFailed(failure);
        }
    }

    private synchronized void waitUntil(BooleanSupplier holds) {
        try {
            while (!holds.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(
                    new IOException("interrupted while waiting for the disk", e));
        }
    }

    private void writeUntilClosed() {
        try {
            while (awaitWork()) {
                writePending();
                actOnForced();
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized boolean awaitWork() {
        waitUntil(() -> !pending.isEmpty() || closing);
        return !pending.isEmpty();
    }

    private void writePending() throws IOException {
        JournalFile file;
        long from;
        ByteBuffer frames;
        synchronized (this) {
            file = current;
            from = end - pendingBytes;
            frames = gather();
        }
        int length = frames.remaining();
        file.writeForced(frames, from);
        synchronized (this) {
            forced = from + length;
            notifyAll();
        }
    }

    private ByteBuffer gather() {
        if (pending.size() == 1) {
            pendingBytes = 0;
            return pending.remove();
        }
        ByteBuffer all = ByteBuffer.allocate(pendingBytes);
        pending.forEach(all::put);
        pending.clear();
        pendingBytes = 0;
        return all.flip();
    }

    private void actOnForced() {
        List<Runnable> ready = new ArrayList<>();
        synchronized (this) {
            while (!waiting.isEmpty() && waiting.peek().position() <= forced) {
                ready.add(waiting.remove().action());
            }
        }
        ready.forEach(Runnable::run);
    }

    /** From now on nothing is acknowledged: what the disk holds is not known. */
    void fail(Throwable cause) {
        synchronized (this) {
            if (failure != null) {
                return;
            }
            failure = cause;
            waiting.clear();
            notifyAll();
        }
        onFailure.accept(cause);
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (JournalFile file : files) {
            file.close();
        }
    }

    private record Waiting(long position, Runnable action) {}
}
