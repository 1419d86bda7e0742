package org.docketry.benchmarks.eventlog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.docketry.benchmarks.eventlog.Filing.EntryFiled;
import org.docketry.eventstore.MongoEventStorageEngine;

/** From how many events on it is quicker to read a snapshot and what follows it. */
final class Snapshots {

    private static final int EVENTS_PER_COMMIT = 2;
    private static final int SNAPSHOT_LETTERS = 8_000;
    private static final String TEXT =
            "The motion to compel compliance with the subpoena ".repeat(6);

    private Snapshots() {}

    static void run(String uri, long server) {
        try (MongoClient mongo = MongoClients.create(uri);
                MongoEventStorageEngine engine =
                        AxonRival.engine(
                                mongo,
                                "snapshots_" + UUID.randomUUID().toString().substring(0, 8))) {
            System.out.println(
                    "| events | all of them, ms | snapshot and 10 events, ms | server CPU-µs, all | server CPU-µs, snapshot |");
            System.out.println("|---|---|---|---|---|");
            for (int events : new int[] {20, 50, 100, 200, 500, 1_000, 5_000}) {
                String id = store(engine, events);
                int repeats = Math.max(20, 20_000 / events);
                time(repeats / 4 + 5, () -> all(engine, id));
                double[] all = cost(server, repeats, () -> all(engine, id));
                double[] some = cost(server, repeats, () -> fromSnapshot(engine, id, events));
                System.out.printf(
                        "| %d | %.2f | %.2f | %.0f | %.0f |%n",
                        events, all[0], some[0], all[1], some[1]);
            }
        }
    }

    private static String store(MongoEventStorageEngine engine, int events) {
        String id = UUID.randomUUID().toString();
        for (int first = 0; first < events; first += EVENTS_PER_COMMIT) {
            engine.append(
                    IntStream.range(first, first + EVENTS_PER_COMMIT)
                            .mapToObj(n -> event(id, n, TEXT))
                            .toList());
        }
        engine.storeSnapshot(event(id, events - 11L, "x".repeat(SNAPSHOT_LETTERS)));
        return id;
    }

    private static DomainEventMessage<EntryFiled> event(String id, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "Filing",
                id,
                sequence,
                new EntryFiled(id, "cand", "22-mc-80319", "2022-12-02", (int) sequence, text));
    }

    private static void all(MongoEventStorageEngine engine, String id) {
        engine.readEvents(id, 0).forEachRemaining(DomainEventMessage::getPayload);
    }

    private static void fromSnapshot(MongoEventStorageEngine engine, String id, int events) {
        DomainEventMessage<?> snapshot = engine.readSnapshot(id).orElseThrow();
        snapshot.getPayload();
        engine.readEvents(id, events - 10L).forEachRemaining(DomainEventMessage::getPayload);
    }

    private static double[] cost(long server, int repeats, Runnable read) {
        Cpu before = Cpu.of(server);
        double millis = time(repeats, read);
        return new double[] {millis, (double) Cpu.of(server).minus(before).micros() / repeats};
    }

    private static double time(int repeats, Runnable read) {
        long start = System.nanoTime();
        for (int n = 0; n < repeats; n++) {
            read.run();
        }
        return (System.nanoTime() - start) / 1e6 / repeats;
    }
}
