package org.docketry.benchmarks.eventlog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.bson.Document;

/** Finds and inserts in the embedded store's collections, small and large. */
final class Documents {

    private static final int GROUPS = 1_000;
    private static final int FINDS = 5_000;
    private static final int INSERTS = 2_000;
    private static final int BATCH = 1_000;

    private final MongoCollection<Document> lines;
    private final long server;
    private final Random random = new Random(1);
    private int stored;

    private Documents(MongoCollection<Document> lines, long server) {
        this.lines = lines;
        this.server = server;
    }

    static void run(String uri, long server, int[] sizes) {
        try (MongoClient mongo = MongoClients.create(uri)) {
            String database = "documents_" + UUID.randomUUID().toString().substring(0, 8);
            MongoCollection<Document> lines = mongo.getDatabase(database).getCollection("lines");
            lines.createIndex(Indexes.ascending("group", "due"));
            System.out.println(
                    "| documents | find by _id p50 / p99 ms | find 20 by index, sorted p50 / p99 ms | insertOne p50 ms, server CPU-µs | insertMany of 1,000: µs/document, server CPU-µs |");
            System.out.println("|---|---|---|---|---|");
            Documents documents = new Documents(lines, server);
            for (int size : sizes) {
                documents.measure(size);
            }
        }
    }

    private void measure(int size) {
        while (stored < size) {
            lines.insertMany(batch());
        }
        Histogram byId = new Histogram(3);
        Histogram byIndex = new Histogram(3);
        for (int n = 0; n < FINDS; n++) {
            int id = random.nextInt(stored);
            timed(byId, () -> lines.find(Filters.eq(id)).first());
            timed(
                    byIndex,
                    () ->
                            lines.find(Filters.eq("group", id % GROUPS))
                                    .sort(Sorts.ascending("due"))
                                    .limit(20)
                                    .into(new ArrayList<>()));
        }
        Histogram single = new Histogram(3);
        Cpu before = Cpu.of(server);
        for (int n = 0; n < INSERTS; n++) {
            timed(single, () -> lines.insertOne(line()));
        }
        double singleCpu = (double) Cpu.of(server).minus(before).micros() / INSERTS;
        Cpu beforeMany = Cpu.of(server);
        long start = System.nanoTime();
        for (int n = 0; n < 10; n++) {
            lines.insertMany(batch());
        }
        double micros = (System.nanoTime() - start) / 1e3 / (10 * BATCH);
        double manyCpu = (double) Cpu.of(server).minus(beforeMany).micros() / (10 * BATCH);
        System.out.printf(
                "| %d | %s | %s | %.2f, %.0f | %.0f, %.0f |%n",
                size,
                percentiles(byId),
                percentiles(byIndex),
                single.getValueAtPercentile(50) / 1e3,
                singleCpu,
                micros,
                manyCpu);
    }

    private static void timed(Histogram histogram, Runnable call) {
        long start = System.nanoTime();
        call.run();
        histogram.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start));
    }

    private static String percentiles(Histogram histogram) {
        return "%.2f / %.2f"
                .formatted(
                        histogram.getValueAtPercentile(50) / 1e3,
                        histogram.getValueAtPercentile(99) / 1e3);
    }

    private List<Document> batch() {
        List<Document> batch = new ArrayList<>(BATCH);
        for (int n = 0; n < BATCH; n++) {
            batch.add(line());
        }
        return batch;
    }

    private Document line() {
        int id = stored++;
        return new Document("_id", id)
                .append("group", id % GROUPS)
                .append("due", "2023-%02d-%02d".formatted(1 + id % 12, 1 + id % 28))
                .append("text", "Produce the documents that the subpoena names. ".repeat(6));
    }
}
