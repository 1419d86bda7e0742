// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.docketry.analysis.domain.Filing;
import org.docketry.analysis.domain.FilingReader;
import org.docketry.analysis.extraction.Unreadable.Reason;

/**
 * Reads a text within a limit of processor time that grows with its length: a text may be as
 * hostile as the file it came from, and no sound one takes a third of it.
 */
final class BoundedReader implements BoundedReading {

    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration PER_MILLION_UNITS = Duration.ofSeconds(40);
    private static final long LOOK_MILLIS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Function<String, Filing> reader;
    private final Duration start;
    private final Duration perMillionUnits;

    BoundedReader(FilingReader reader) {
        this(reader::read, START, PER_MILLION_UNITS);
    }

    BoundedReader(Function<String, Filing> reader, Duration start, Duration perMillionUnits) {
        this.reader = reader;
        this.start = start;
        this.perMillionUnits = perMillionUnits;
    }

    @Override
    public Filing read(String text) {
        CompletableFuture<Filing> read = new CompletableFuture<>();
        Thread reading =
                Thread.ofPlatform().daemon().name("reading").start(() -> finish(read, text));
        try {
            return awaited(read, reading, limit(text));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new CompletionException(failed.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Reason.UNAVAILABLE, "The service is stopping.");
        } finally {
            reading.interrupt();
        }
    }

    /** Whatever ends the reading, memory that ran out included, must end the waiting for it. */
    private void finish(CompletableFuture<Filing> read, String text) {
        try {
            read.complete(reader.apply(text));
        } catch (Throwable failed) {
            read.completeExceptionally(failed);
        }
    }

    private Duration limit(String text) {
        return start.plus(perMillionUnits.multipliedBy(text.length()).dividedBy(1_000_000));
    }

    private static Filing awaited(CompletableFuture<Filing> read, Thread reading, Duration limit)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return read.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                long used = THREADS.getThreadCpuTime(reading.threadId());
                if (used > limit.toNanos()) {
                    throw new Unreadable(
                            Reason.REFUSED, "The document's text takes too long to read.");
                }
            }
        }
    }
}
