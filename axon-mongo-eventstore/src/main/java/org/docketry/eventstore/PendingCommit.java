// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A commit on its way into the log, and the caller who waits for it. */
final class PendingCommit {

    private enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }

    private final List<String> keys;
    private final List<StoredEvent> events;
    private final Instant latest;
    private final int bytes;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final CompletableFuture<StoredCommit> outcome = new CompletableFuture<>();

    PendingCommit(List<String> keys, List<StoredEvent> events, int bytes) {
        this.keys = List.copyOf(keys);
        this.events = List.copyOf(events);
        this.bytes = bytes;
        this.latest = events.stream().map(StoredEvent::at).max(Instant::compareTo).orElseThrow();
    }

    List<String> keys() {
        return keys;
    }

    List<StoredEvent> events() {
        return events;
    }

    String id() {
        return events.getFirst().id();
    }

    int bytes() {
        return bytes;
    }

    /** This commit as the next one after {@code end}. */
    StoredCommit after(LogEnd end) {
        Instant at = latest.isAfter(end.at()) ? latest : end.at();
        StoredCommit numbered =
                new StoredCommit(end.position() + 1, keys, at, events, end.hash(), "");
        return new StoredCommit(
                numbered.position(), keys, at, events, end.hash(), CommitDigest.of(numbered));
    }

    /** To be called before the commit leaves the process; false if nobody waits for it any more. */
    boolean mayBeSent() {
        return state.compareAndSet(State.WAITING, State.SENT) || state.get() == State.SENT;
    }

    boolean abandoned() {
        return state.get() == State.GIVEN_UP;
    }

    boolean sent() {
        return state.get() == State.SENT;
    }

    void stored(StoredCommit commit) {
        outcome.complete(commit);
    }

    void failed(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    /**
     * Waits until the commit is stored.
     *
     * @throws EventLogUnavailable after {@code timeout}
     */
    StoredCommit await(Duration timeout) {
        try {
            return outcome.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return giveUp(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp(e);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private StoredCommit giveUp(Exception why) {
        State before = state.getAndSet(State.GIVEN_UP);
        if (outcome.isDone() && !outcome.isCompletedExceptionally()) {
            return outcome.join();
        }
        if (before == State.WAITING) {
            throw EventLogUnavailable.notStored("The commit waited too long for the log", why);
        }
        throw EventLogUnavailable.perhapsStored("The log did not answer in time", why);
    }

    private static RuntimeException refusal(@Nullable Throwable cause) {
        return cause instanceof RuntimeException refused
                ? refused
                : new IllegalStateException("an append ended without a reason", cause);
    }
}
