// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * Connections that insert, update and delete until the server is gone, each with a ledger of what
 * was acknowledged. A write that was on its way when the server died may be there or not.
 */
final class MongoWriters {

    private final Path folder;
    private final int count;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();

    MongoWriters(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    void start(String uri, int round) {
        for (int i = 0; i < count; i++) {
            String name = "w" + i;
            threads.add(Thread.ofVirtual().start(() -> write(uri, name, round)));
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        threads.clear();
    }

    private void write(String uri, String name, int round) {
        try (MongoClient client = MongoClients.create(uri + "&serverSelectionTimeoutMS=2000");
                Ledger ledger = new Ledger(folder.resolve(name + ".ledger"))) {
            MongoCollection<Document> things = client.getDatabase("killed").getCollection("things");
            for (int i = 0; ; i++) {
                String id = name + "-" + round + "-" + i;
                things.insertOne(
                        new Document("_id", id).append("n", i).append("text", "x".repeat(300)));
                note(ledger, "+ " + id);
                things.updateOne(
                        Filters.eq("counter-" + name),
                        Updates.inc("n", 1),
                        new UpdateOptions().upsert(true));
                note(ledger, "count");
                if (i % 4 == 3) {
                    ledger.write("delete? " + name + "-" + round + "-" + (i - 2));
                    things.deleteOne(Filters.eq(name + "-" + round + "-" + (i - 2)));
                    note(ledger, "- " + name + "-" + round + "-" + (i - 2));
                }
            }
        } catch (MongoException e) {
            // the server is gone, as it should be
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Ledger ledger, String line) throws IOException {
        ledger.write(line);
        acknowledged.incrementAndGet();
    }

    /** What the ledgers say and the server does not, in words; empty if all is there. */
    List<String> missing(String uri) throws IOException {
        List<String> missing = new ArrayList<>();
        try (MongoClient client = MongoClients.create(uri)) {
            MongoCollection<Document> things = client.getDatabase("killed").getCollection("things");
            Map<String, Integer> found = new HashMap<>();
            for (Document thing : things.find()) {
                found.put(thing.getString("_id"), thing.getInteger("n"));
            }
            for (int i = 0; i < count; i++) {
                compare("w" + i, found, missing);
            }
            for (Map.Entry<String, Integer> thing : found.entrySet()) {
                if (things.countDocuments(
                                Filters.and(
                                        Filters.eq("n", thing.getValue()),
                                        Filters.eq(thing.getKey())))
                        != 1) {
                    missing.add("not found by its index: " + thing);
                }
            }
            requireEqualCounts(client, missing);
        }
        return missing;
    }

    private static void requireEqualCounts(MongoClient client, List<String> missing) {
        Document counts =
                client.getDatabase("killed").runCommand(new Document("validate", "things"));
        counts.get("keysPerIndex", Document.class)
                .forEach(
                        (index, keys) -> {
                            if (((Number) keys).longValue()
                                    != ((Number) counts.get("nrecords")).longValue()) {
                                missing.add("index and documents differ: " + counts);
                            }
                        });
    }

    private void compare(String name, Map<String, Integer> found, List<String> missing)
            throws IOException {
        Set<String> expected = new HashSet<>();
        Set<String> perhapsDeleted = new HashSet<>();
        int updates = 0;
        try (Ledger ledger = new Ledger(folder.resolve(name + ".ledger"))) {
            for (String line : ledger.lines()) {
                String id = line.substring(line.indexOf(' ') + 1);
                switch (line.charAt(0)) {
                    case '+' -> expected.add(id);
                    case '-' -> {
                        expected.remove(id);
                        if (found.containsKey(id)) {
                            missing.add("deleted but there: " + id);
                        }
                    }
                    case 'd' -> perhapsDeleted.add(id);
                    default -> updates++;
                }
            }
        }
        for (String id : expected) {
            if (!found.containsKey(id) && !perhapsDeleted.contains(id)) {
                missing.add("acknowledged but gone: " + id);
            }
        }
        int counted = found.getOrDefault("counter-" + name, 0);
        if (counted < updates || counted > updates + KillIT.ROUNDS) {
            missing.add("%s counted %d of %d".formatted(name, counted, updates));
        }
    }
}
