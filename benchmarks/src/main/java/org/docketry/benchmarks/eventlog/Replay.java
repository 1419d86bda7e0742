package org.docketry.benchmarks.eventlog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.docketry.benchmarks.eventlog.Filing.EntryFiled;
import org.docketry.eventstore.LogPosition;
import org.docketry.eventstore.MongoEventStorageEngine;
import org.docketry.eventstore.MongoEventStore;

/** The whole log, read from its first event to its last, at growing lengths. */
final class Replay {

    private static final int WRITERS = 128;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final int BATCH = 500;
    private static final String TEXT =
            "The motion to compel compliance with the subpoena ".repeat(6);

    private final MongoClient mongo;
    private final long server;
    private final String database = "replay_" + UUID.randomUUID().toString().substring(0, 8);
    private int stored;

    private Replay(MongoClient mongo, long server) {
        this.mongo = mongo;
        this.server = server;
    }

    static void run(String uri, long server, int[] lengths) throws InterruptedException {
        try (MongoClient mongo = MongoClients.create(uri)) {
            new Replay(mongo, server).run(lengths);
        }
    }

    private void run(int[] lengths) throws InterruptedException {
        warmUp(lengths[0]);
        System.out.println(
                "| events | what is read | events/s | events per reader's CPU-second | server CPU-µs/event |");
        System.out.println("|---|---|---|---|---|");
        for (int length : lengths) {
            fill(length);
            measure(length, "driver alone", () -> bytes(length));
            measure(length, "events, payloads not touched", () -> fold(length, false));
            measure(length, "events, payloads read", () -> fold(length, true));
        }
        seenByAnother();
    }

    /** The shortest log would else be measured in a process whose code is not compiled yet. */
    private void warmUp(int length) throws InterruptedException {
        fill(length);
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_NANOS; ) {
            bytes(length);
            fold(length, true);
        }
    }

    private void fill(int length) {
        AtomicInteger next = new AtomicInteger(stored);
        try (MongoEventStorageEngine engine = AxonRival.engine(mongo, database);
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < WRITERS; n++) {
                writers.execute(
                        () -> {
                            while (next.getAndIncrement() < length) {
                                engine.append(List.of(filed()));
                            }
                        });
            }
        }
        stored = length;
    }

    private static GenericDomainEventMessage<EntryFiled> filed() {
        String id = UUID.randomUUID().toString();
        return new GenericDomainEventMessage<>(
                "Filing", id, 0, new EntryFiled(id, "cand", "22-mc-80319", "2022-12-02", 1, TEXT));
    }

    private void measure(int length, String what, Reading reading) throws InterruptedException {
        double[] rates = new double[ROUNDS];
        double[] perCpu = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Cpu readerBefore = Cpu.ofThisProcess();
            Cpu serverBefore = Cpu.of(server);
            long start = System.nanoTime();
            reading.run();
            double seconds = (System.nanoTime() - start) / 1e9;
            rates[round] = length / seconds;
            perCpu[round] = length * 1e6 / Cpu.ofThisProcess().minus(readerBefore).micros();
            micros[round] = (double) Cpu.of(server).minus(serverBefore).micros() / length;
        }
        System.out.printf(
                "| %d | %s | %.0f | %.0f | %.2f |%n",
                length,
                what,
                Commands.median(rates),
                Commands.median(perCpu),
                Commands.median(micros));
    }

    /**
     * The same documents as bytes, as fast as the driver hands them over: what cannot be beaten.
     */
    private void bytes(int length) {
        MongoCollection<RawBsonDocument> log =
                mongo.getDatabase(database).getCollection("log", RawBsonDocument.class);
        int read = 0;
        for (long from = 1; from <= length; from += BATCH) {
            Bson positions = Filters.and(Filters.gte("_id", from), Filters.lt("_id", from + BATCH));
            read += log.find(positions).batchSize(BATCH).into(new ArrayList<>()).size();
        }
        if (read != length) {
            throw new IllegalStateException(read + " of " + length);
        }
    }

    /** As a process that has just started would: nothing of the log is in its memory. */
    private void fold(int length, boolean payloads) throws InterruptedException {
        try (MongoEventStorageEngine engine = AxonRival.engine(mongo, database);
                MongoEventStore store = new MongoEventStore(engine);
                BlockingStream<TrackedEventMessage<?>> stream =
                        store.openStream(LogPosition.START)) {
            long letters = 0;
            for (int n = 0; n < length; n++) {
                TrackedEventMessage<?> next = stream.nextAvailable();
                if (payloads) {
                    letters += ((EntryFiled) next.getPayload()).text().length();
                }
            }
            if (payloads && letters != (long) length * TEXT.length()) {
                throw new IllegalStateException("not what was stored");
            }
        }
    }

    @FunctionalInterface
    private interface Reading {
        void run() throws InterruptedException;
    }

    /** How long after its append an event is seen by a reader of another process. */
    private void seenByAnother() throws InterruptedException {
        Histogram delays = new Histogram(3);
        try (MongoEventStorageEngine here = AxonRival.engine(mongo, database);
                MongoEventStorageEngine there = AxonRival.engine(mongo, database);
                MongoEventStore store = new MongoEventStore(there);
                BlockingStream<TrackedEventMessage<?>> stream =
                        store.openStream(there.createHeadToken())) {
            for (int n = 0; n < 200; n++) {
                TimeUnit.MILLISECONDS.sleep(137);
                here.append(List.of(filed()));
                long appended = System.nanoTime();
                stream.nextAvailable();
                delays.recordValue(
                        Math.max(0, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - appended)));
            }
        }
        System.out.printf(
                "%nAnother process's event is seen after (ms): p50 %.1f, p99 %.1f, at most %.1f%n",
                delays.getValueAtPercentile(50) / 1e3,
                delays.getValueAtPercentile(99) / 1e3,
                delays.getMaxValue() / 1e3);
    }
}
