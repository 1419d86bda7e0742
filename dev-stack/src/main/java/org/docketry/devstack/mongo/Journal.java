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
 * the disk has it. A lone writer who asks for that writes and forces by itself; where several wait,
 * a thread does it for all that came together. So a single writer waits for no other thread, and
 * many share one force.
 *
 * <p>Positions count bytes since the journal first began and never repeat.
 */
final class Journal implements AutoCloseable {

    /**
     * An append waits while this much is not yet written, so that a slow disk slows its writers
     * down.
     */
    private static final int UNWRITTEN_MOST = 8 << 20;

    /** So much is written although nobody has asked for it yet. */
    private static final int UNWRITTEN_MUCH = 1 << 20;

    private final JournalFiles files;
    private final Consumer<Throwable> onFailure;
    private final Thread writer;

    private final Deque<ByteBuffer> pending = new ArrayDeque<>();
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::position));
    private JournalFile current;
    private int pendingBytes;
    private long end;
    private long forced;

    /** Somebody is at the disk; one at a time, or entries would be written in another order. */
    private boolean writing;

    /** Several waited for the last force: the thread comes later, and takes more at once. */
    private boolean crowded;

    /** How far anybody waits for. */
    private long wanted;

    /** Callers that sleep until the disk has what they need it to have. */
    private int held;

    private boolean closing;
    private @Nullable Throwable failure;

    private Journal(JournalFiles files, Consumer<Throwable> onFailure, long position)
            throws IOException {
        this.files = files;
        this.onFailure = onFailure;
        this.current = files.turn(position);
        this.end = position;
        this.forced = position;
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
        JournalFiles files = JournalFiles.open(directory, room, disk);
        long position = files.replay(from, replay);
        checkpoint.accept(position);
        Journal journal = new Journal(files, onFailure, position);
        journal.writer.start();
        return journal;
    }

    /** Appends an entry; returns the position that must be forced for it to be on disk. */
    synchronized long append(ByteBuffer entry) {
        hold(() -> pendingBytes <= UNWRITTEN_MOST || failure != null);
        requireSound();
        ByteBuffer frame = current.frame(entry, end);
        pending.add(frame);
        pendingBytes += frame.remaining();
        end += frame.remaining();
        if (pendingBytes > UNWRITTEN_MUCH) {
            notifyAll();
        }
        return end;
    }

    /**
     * Runs an action once everything up to a position is on disk; never, if that fails. The action
     * runs on the thread that forced it, perhaps this one.
     */
    void whenForced(long position, Runnable action) {
        Runnable next = action;
        synchronized (this) {
            requireSound();
            if (forced < position) {
                wanted = Math.max(wanted, position);
                waiting.add(new Waiting(position, action));
                if (writing || pending.isEmpty()) {
                    return;
                }
                if (crowded) {
                    notifyAll();
                    return;
                }
                writing = true;
                next = this::write;
            }
        }
        next.run();
    }

    synchronized void awaitForced(long position) {
        wanted = Math.max(wanted, position);
        notifyAll();
        hold(() -> forced >= position || failure != null);
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
            current = files.turn(end);
        }
    }

    synchronized void requireSound() {
        if (failure != null) {
            throw new StoreFailed(failure);
        }
    }

    private void hold(BooleanSupplier until) {
        held++;
        try {
            waitUntil(until);
        } finally {
            held--;
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
                write();
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private synchronized boolean awaitWork() {
        waitUntil(() -> !writing && (closing || isUrgent()));
        writing = !pending.isEmpty() && failure == null;
        return writing;
    }

    private boolean isUrgent() {
        return !pending.isEmpty() && (forced < wanted || pendingBytes > UNWRITTEN_MUCH);
    }

    /** Writes what is pending; the caller has set {@link #writing}. */
    private void write() {
        try {
            writePending();
            actOnForced();
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
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
            writing = false;
            if (held > 0 || closing || isUrgent()) { // or the thread would wake for nothing
                notifyAll();
            }
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
            crowded = ready.size() > 1;
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
            writing = false;
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
        files.close();
    }

    private record Waiting(long position, Runnable action) {}
}
