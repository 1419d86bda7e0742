// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random queries over random documents: with indexes they find what they find without. */
class QueriesIT {

    private static final long SEED = Long.getLong("docketry.seed", System.nanoTime());

    @TempDir private Path folder;
    private MongoWireServer server;
    private MongoClient client;
    private final Random random = new Random(SEED);

    @BeforeEach
    void start() throws Exception {
        System.out.println("seed of the random queries: " + SEED);
        server = MongoWireServer.start(folder, 0, Throwable::printStackTrace);
        client = MongoClients.create(server.uri());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void anIndexChangesNoAnswer() {
        MongoDatabase database = client.getDatabase("d");
        MongoCollection<Document> plain = database.getCollection("plain");
        MongoCollection<Document> indexed = database.getCollection("indexed");
        for (Document index :
                List.of(
                        new Document("a", 1),
                        new Document("b", -1),
                        new Document("a", 1).append("b", 1),
                        new Document("b", 1).append("a", -1).append("c", 1),
                        new Document("n.x", 1))) {
            indexed.createIndex(index);
        }
        indexed.createIndex(new Document("c", 1), new IndexOptions().sparse(true));
        for (int round = 0; round < 4; round++) {
            change(plain, indexed, round);
            for (int i = 0; i < 150; i++) {
                compare(plain, indexed);
            }
        }
    }

    /** What ids or ranges of them read is given out unmatched; another condition has it matched. */
    @Test
    void idsAndTheirRangesFindWhatMatchingFinds() {
        MongoCollection<Document> mixed = client.getDatabase("d").getCollection("mixed");
        for (int i = 0; i < 300; i++) {
            mixed.replaceOne(
                    new Document("_id", value()),
                    new Document("n", i),
                    new ReplaceOptions().upsert(true));
            mixed.insertOne(new Document("_id", 100L + i));
        }
        mixed.insertOne(new Document("_id", Double.NaN));
        for (int i = 0; i < 1000; i++) {
            Document sides = new Document("_id", ends()).append("$and", List.of(byId(), byId()));
            Document query = random.nextBoolean() ? byId() : sides;
            Document matched = new Document(query).append("absent", null);
            Document sort = new Document("_id", random.nextBoolean() ? 1 : -1);
            int batch = 1 + random.nextInt(200);
            assertThat(ask(mixed, query, sort, i % 3, i % 7, batch))
                    .as("%s sort %s", query, sort)
                    .isEqualTo(ask(mixed, matched, sort, i % 3, i % 7, batch));
        }
    }

    private Document byId() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("_id", value());
            case 1 -> new Document("_id", new Document("$in", Arrays.asList(value(), value())));
            default -> new Document("_id", ends());
        };
    }

    private Document ends() {
        Document ends = new Document();
        for (String end : List.of("$gt", "$lt", "$gte", "$lte", "$ne")) {
            if (random.nextInt(3) == 0) {
                ends.put(end, random.nextInt(5) == 0 ? value() : (Object) random.nextInt(410));
            }
        }
        return ends.isEmpty() ? new Document("$gte", random.nextInt(200)) : ends;
    }

    private void change(
            MongoCollection<Document> plain, MongoCollection<Document> indexed, int round) {
        for (int i = 0; i < 200; i++) {
            Document document = document(round * 1000 + i);
            plain.insertOne(document);
            indexed.insertOne(document);
        }
        for (int i = 0; i < 50; i++) {
            Document query = query();
            Document update = new Document("$set", new Document("a", value()).append("b", value()));
            assertThat(indexed.updateMany(query, update))
                    .isEqualTo(plain.updateMany(query, update));
            Document gone = new Document("_id", random.nextInt(1000 * (round + 1)));
            assertThat(indexed.deleteMany(gone)).isEqualTo(plain.deleteMany(gone));
        }
    }

    private void compare(MongoCollection<Document> plain, MongoCollection<Document> indexed) {
        Document query = query();
        Document sort = random.nextInt(3) == 0 ? new Document() : sort();
        int skip = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
        int limit = random.nextInt(3) == 0 ? 1 + random.nextInt(30) : 0;
        int batch = 1 + random.nextInt(200);
        List<Document> expected = ask(plain, query, sort, skip, limit, batch);
        List<Document> found = ask(indexed, query, sort, skip, limit, batch);
        String what = query + " sort " + sort + " skip " + skip + " limit " + limit;
        if (sort.containsKey("_id")) {
            assertThat(found).as(what).isEqualTo(expected);
        } else if (skip == 0 && limit == 0) {
            assertThat(found).as(what).containsExactlyInAnyOrderElementsOf(expected);
        } else {
            assertThat(found).as(what).hasSameSizeAs(expected);
        }
        assertThat(indexed.countDocuments(query)).as(what).isEqualTo(plain.countDocuments(query));
        assertThat(aggregate(indexed, query)).as(what).isEqualTo(aggregate(plain, query));
    }

    private static List<Document> aggregate(MongoCollection<Document> collection, Document query) {
        return collection
                .aggregate(
                        List.of(
                                new Document("$match", query),
                                new Document(
                                        "$group",
                                        new Document("_id", null)
                                                .append("n", new Document("$sum", 1))
                                                .append("most", new Document("$max", "$_id")))))
                .into(new ArrayList<>());
    }

    private static List<Document> ask(
            MongoCollection<Document> collection,
            Document query,
            Document sort,
            int skip,
            int limit,
            int batch) {
        FindIterable<Document> found =
                collection.find(query).skip(skip).limit(limit).batchSize(batch);
        return (sort.isEmpty() ? found : found.sort(sort)).into(new ArrayList<>());
    }

    private Document document(int id) {
        Document document = new Document("_id", id);
        for (String field : List.of("a", "b", "c")) {
            if (random.nextInt(8) != 0) {
                document.put(field, value());
            }
        }
        if (random.nextInt(6) == 0) {
            document.put(
                    "a", Arrays.asList(value(), value(), value()).subList(0, random.nextInt(4)));
        }
        return document.append("n", new Document("x", value()));
    }

    private Object value() {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> random.nextInt(10) * 1.5;
            case 2 -> (long) random.nextInt(10);
            case 3 -> "s" + random.nextInt(5);
            case 4 -> "s";
            case 5 -> Instant.ofEpochSecond(random.nextInt(5));
            case 6 -> random.nextBoolean();
            case 7 -> -random.nextInt(5);
            default -> random.nextInt(10);
        };
    }

    private Document query() {
        Document query = new Document();
        for (String field : List.of("a", "b", "c", "n.x", "_id")) {
            if (random.nextInt(3) == 0) {
                query.put(field, condition(field));
            }
        }
        if (random.nextInt(10) == 0) {
            query.put("$or", List.of(new Document("a", value()), new Document("b", value())));
        }
        if (random.nextInt(10) == 0) {
            query.put(
                    "$and",
                    List.of(new Document("a", condition("a")), new Document("b", condition("b"))));
        }
        return query;
    }

    private Object condition(String field) {
        Object value = field.equals("_id") ? random.nextInt(3000) : value();
        return switch (random.nextInt(9)) {
            case 0 -> new Document("$gt", value);
            case 1 -> new Document("$gte", value).append("$lt", value());
            case 2 -> new Document("$lte", value);
            case 3 -> new Document("$in", Arrays.asList(value, value(), value()));
            case 4 -> new Document("$ne", value);
            case 5 -> new Document("$exists", random.nextBoolean());
            case 6 -> new Document("$gt", value()).append("$lte", value());
            default -> value;
        };
    }

    private Document sort() {
        Document sort = new Document();
        for (String field : List.of("b", "c", "a")) {
            if (random.nextInt(2) == 0) {
                sort.put(field, random.nextBoolean() ? 1 : -1);
            }
        }
        return sort.append("_id", random.nextBoolean() ? 1 : -1);
    }
}
