package org.docketry.benchmarks.eventlog;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * One document for each commit against one for each batch, with the driver alone: what a batch
 * costs to store, and what it then costs to read an aggregate of ten commits out of ten batches.
 */
final class CommitShapes {

    private static final int ROUNDS = 5;
    private static final int COMMITS = 4_096;
    private static final int READS = 300;
    private static final int AGGREGATE = 10;
    private static final String TEXT =
            "The motion to compel compliance with the subpoena ".repeat(8);

    private final MongoDatabase database;
    private final long server;

    private CommitShapes(MongoDatabase database, long server) {
        this.database = database;
        this.server = server;
    }

    static void run(String uri, long server, int[] batches) {
        try (MongoClient mongo = MongoClients.create(uri)) {
            String name = "shapes_" + UUID.randomUUID().toString().substring(0, 8);
            CommitShapes shapes = new CommitShapes(mongo.getDatabase(name), server);
            shapes.round(16, true, ROUNDS);
            shapes.round(16, false, ROUNDS);
            System.out.println(
                    "| batch | document for each | commits/s | server CPU-µs/commit | aggregate of 10 read in ms | server CPU-µs/read |");
            System.out.println("|---|---|---|---|---|---|");
            for (int batch : batches) {
                shapes.compare(batch);
            }
        }
    }

    private void compare(int batch) {
        double[][][] results = new double[2][4][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int shape = 0; shape < 2; shape++) {
                double[] result = round(batch, shape == 0, round);
                for (int n = 0; n < result.length; n++) {
                    results[shape][n][round] = result[n];
                }
            }
        }
        for (int shape = 0; shape < 2; shape++) {
            System.out.printf(
                    "| %d | %s | %.0f | %.0f | %.2f | %.0f |%n",
                    batch,
                    shape == 0 ? "commit" : "batch",
                    Commands.median(results[shape][0]),
                    Commands.median(results[shape][1]),
                    Commands.median(results[shape][2]),
                    Commands.median(results[shape][3]));
        }
    }

    /** Commits/s, server µs each, ms for each read, server µs for each read. */
    private double[] round(int batch, boolean documentEach, int round) {
        MongoCollection<Document> log =
                database.getCollection("b" + batch + (documentEach ? "c" : "b") + round);
        log.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
        Cpu before = Cpu.of(server);
        long start = System.nanoTime();
        int commits = batch == 1 ? COMMITS / 8 : COMMITS;
        for (int first = 0; first < commits; first += batch) {
            if (documentEach) {
                log.insertMany(
                        IntStream.range(first, first + batch).mapToObj(this::commit).toList());
            } else {
                log.insertOne(batch(first, batch));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double micros = (double) Cpu.of(server).minus(before).micros() / commits;
        Cpu beforeReads = Cpu.of(server);
        long startReads = System.nanoTime();
        for (int n = 0; n < READS; n++) {
            read(log, n % (commits / AGGREGATE));
        }
        double read = (System.nanoTime() - startReads) / 1e6 / READS;
        double readMicros = (double) Cpu.of(server).minus(beforeReads).micros() / READS;
        return new double[] {commits / seconds, micros, read, readMicros};
    }

    /** Ten commits of an aggregate are far apart: each is in a batch of its own. */
    private void read(MongoCollection<Document> log, int aggregate) {
        List<String> keys = IntStream.range(0, 64).mapToObj(n -> key(aggregate, n)).toList();
        log.find(Filters.in("k", keys)).into(new ArrayList<>());
    }

    private static String key(int aggregate, int sequence) {
        return "a/00000000-0000-4000-8000-%012d/%d".formatted(aggregate, sequence);
    }

    private static String keyOf(int commit) {
        int aggregates = COMMITS / AGGREGATE;
        return key(commit % aggregates, commit / aggregates);
    }

    private static Document event(int commit) {
        return new Document("id", UUID.randomUUID().toString())
                .append("type", "filing.entry-filed")
                .append("agg", keyOf(commit))
                .append("payload", TEXT);
    }

    private Document commit(int number) {
        return new Document("_id", (long) number)
                .append("k", List.of(keyOf(number)))
                .append("e", List.of(event(number)));
    }

    private Document batch(int first, int size) {
        return new Document("_id", (long) first)
                .append(
                        "k",
                        IntStream.range(first, first + size).mapToObj(CommitShapes::keyOf).toList())
                .append(
                        "e",
                        IntStream.range(first, first + size)
                                .mapToObj(CommitShapes::event)
                                .toList());
    }
}
