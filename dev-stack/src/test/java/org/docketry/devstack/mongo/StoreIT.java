// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIT {

    @TempDir private Path folder;
    private MongoWireServer server;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void start() throws Exception {
        server = MongoWireServer.start(folder, 0, Throwable::printStackTrace);
        client = MongoClients.create(server.uri());
        things = client.getDatabase("d").getCollection("things");
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void anOrderedBulkStopsAtItsFirstErrorAndCountsWhatWasDone() {
        things.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("u", 1));
        List<InsertOneModel<Document>> inserts =
                IntStream.of(2, 3, 1, 4)
                        .mapToObj(i -> new InsertOneModel<>(new Document("_id", i).append("u", i)))
                        .toList();
        assertThatThrownBy(() -> things.bulkWrite(inserts))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
                            assertThat(e.getWriteErrors().getFirst().getIndex()).isEqualTo(2);
                        });
        assertThat(things.countDocuments()).isEqualTo(3);

        List<UpdateOneModel<Document>> updates = List.of(set(1, 10), set(2, 10), set(3, 30));
        assertThatThrownBy(() -> things.bulkWrite(updates))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1));
        assertThat(things.find(Filters.eq(3)).first()).containsEntry("u", 3);
    }

    @Test
    void anUnorderedBulkGoesOnAndCountsWhatWasDone() {
        things.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        things.insertMany(
                List.of(
                        new Document("_id", 1).append("u", 1),
                        new Document("_id", 2).append("u", 2)));
        assertThatThrownBy(
                        () ->
                                things.bulkWrite(
                                        List.of(
                                                set(1, 2),
                                                set(2, 20),
                                                new DeleteOneModel<>(Filters.eq(1))),
                                        new BulkWriteOptions().ordered(false)))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        e -> {
                            assertThat(e.getWriteResult().getModifiedCount()).isEqualTo(1);
                            assertThat(e.getWriteResult().getDeletedCount()).isEqualTo(1);
                        });
    }

    private static UpdateOneModel<Document> set(int id, int value) {
        return new UpdateOneModel<>(Filters.eq(id), Updates.set("u", value));
    }

    @Test
    void whatWouldSilentlyNotBeDoneIsRefused() {
        assertRefused(
                () ->
                        things.createIndex(
                                Indexes.ascending("t"),
                                new IndexOptions().expireAfter(1L, TimeUnit.DAYS)));
        assertRefused(
                () ->
                        things.createIndex(
                                Indexes.ascending("t"),
                                new IndexOptions().partialFilterExpression(Filters.gt("t", 1))));
        assertRefused(() -> things.createIndex(Indexes.text("t")));
        assertRefused(
                () -> things.find().collation(Collation.builder().locale("en").build()).first());
        assertThat(things.listIndexes().into(new ArrayList<>())).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("refuses rather than ignore");
    }

    @Test
    void aUniqueIndexIsNotBuiltOverDuplicatesAndLeavesNothingBehind() {
        things.insertMany(
                List.of(
                        new Document("_id", 1).append("u", 7),
                        new Document("_id", 2).append("u", 7)));
        assertThatThrownBy(
                        () ->
                                things.createIndex(
                                        Indexes.ascending("u"), new IndexOptions().unique(true)))
                .isInstanceOf(DuplicateKeyException.class);
        things.deleteOne(Filters.eq(2));
        things.createIndex(Indexes.ascending("u"), new IndexOptions().unique(true));
        assertThat(things.countDocuments(Filters.eq("u", 7))).isEqualTo(1);
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 3).append("u", 7)))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void anIndexServesEqualityRangesPrefixesAndSorts() {
        things.createIndex(Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b")));
        things.insertMany(
                IntStream.range(0, 500)
                        .mapToObj(i -> new Document("_id", i).append("a", i % 10).append("b", i))
                        .toList());
        assertIndexed(new Document("a", 3), null);
        assertIndexed(new Document("a", new Document("$in", List.of(3, 4))), null);
        assertIndexed(new Document("a", new Document("$gt", 3).append("$lte", 5)), null);
        assertIndexed(
                new Document("a", 3).append("b", new Document("$lt", 100)), new Document("b", 1));
        assertIndexed(new Document("a", 3), new Document("b", -1));
        assertIndexed(new Document(), new Document("a", 1).append("b", -1));
        assertIndexed(new Document("_id", new Document("$gte", 490)), new Document("_id", -1));
        assertThat(stage(new Document("b", 3), null)).isEqualTo("COLLSCAN");
        assertThat(stage(new Document("a", 3), new Document("_id", 1))).isEqualTo("SORT");
        assertThat(
                        things.find(Filters.gte("_id", 490))
                                .sort(Sorts.descending("_id"))
                                .projection(Projections.include("b"))
                                .limit(2)
                                .into(new ArrayList<>()))
                .containsExactly(
                        new Document("_id", 499).append("b", 499),
                        new Document("_id", 498).append("b", 498));
    }

    private void assertIndexed(Document filter, Document sort) {
        assertThat(stage(filter, sort)).as(filter + " sort " + sort).isEqualTo("IXSCAN");
        things.find(filter).sort(sort).first();
        assertThat(server.counts().scans()).as(filter.toString()).isEmpty();
    }

    private String stage(Document filter, Document sort) {
        Document find = new Document("find", "things").append("filter", filter);
        if (sort != null) {
            find.append("sort", sort);
        }
        return client.getDatabase("d")
                .runCommand(new Document("explain", find))
                .get("queryPlanner", Document.class)
                .get("winningPlan", Document.class)
                .getString("stage");
    }

    @Test
    void aQueryWithoutAnIndexIsCountedByItsShape() {
        things.insertOne(new Document("_id", 1).append("x", "secret"));
        things.find(Filters.and(Filters.eq("x", "secret"), Filters.gt("y", 5))).first();
        things.find(Filters.and(Filters.eq("x", "other"), Filters.gt("y", 6))).first();
        things.updateOne(Filters.eq("z", 1), Updates.set("w", 2));
        assertThat(server.counts().scans())
                .containsExactly(
                        new QueryCounts.Scanned("d.things {$and: [{x: ?}, {y: {$gt: ?}}]}", 2),
                        new QueryCounts.Scanned("d.things {z: ?}", 1));
    }

    @Test
    void aLargeAnswerComesInPartsAndTheRestMayBeForgotten() {
        things.insertMany(IntStream.range(0, 2500).mapToObj(i -> new Document("_id", i)).toList());
        List<Document> all = things.find().batchSize(7).into(new ArrayList<>());
        assertThat(all)
                .hasSize(2500)
                .isSortedAccordingTo((a, b) -> a.getInteger("_id") - b.getInteger("_id"));
        assertThat(things.find().into(new ArrayList<>())).isEqualTo(all);
        assertThat(things.find().sort(new Document("absent", 1)).into(new ArrayList<>()))
                .hasSize(2500);
        try (var some = things.find().batchSize(2).cursor()) {
            assertThat(some.next()).isEqualTo(all.getFirst());
            things.deleteMany(new Document());
        }
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void documentsOfFifteenMegabytesComeBackAndLargerOnesAreRefusedUnchanged() {
        byte[] large = new byte[15 << 20];
        large[large.length - 1] = 7;
        things.insertOne(new Document("_id", 1).append("data", new Binary(large)));
        assertThatThrownBy(
                        () ->
                                things.updateOne(
                                        Filters.eq(1),
                                        Updates.set("more", new Binary(new byte[2 << 20]))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("larger than");
        Document found = things.find(Filters.eq(1)).first();
        assertThat(found).doesNotContainKey("more");
        assertThat(found.get("data", Binary.class).getData()).isEqualTo(large);
    }

    @Test
    void indexesAndDocumentsOutliveARestart() throws Exception {
        things.createIndex(Indexes.ascending("a"));
        things.insertMany(
                IntStream.range(0, 100)
                        .mapToObj(i -> new Document("_id", i).append("a", -i))
                        .toList());
        things.deleteOne(Filters.eq(50));
        things.updateOne(Filters.eq(51), Updates.set("a", 1000));
        client.getDatabase("d").getCollection("gone").insertOne(new Document());
        client.getDatabase("d").getCollection("gone").drop();
        stop();
        start();
        assertThat(things.countDocuments()).isEqualTo(99);
        assertIndexed(new Document("a", 1000), null);
        assertThat(things.find(Filters.eq("a", 1000)).first()).containsEntry("_id", 51);
        assertThat(things.countDocuments(Filters.eq("a", -51))).isZero();
        assertThat(client.getDatabase("d").listCollectionNames()).containsExactly("things");
        assertThat(client.listDatabaseNames()).contains("d");
    }

    @Test
    void aRenamedCollectionKeepsItsDocumentsAndIndexes() throws Exception {
        things.createIndex(Indexes.ascending("a"));
        things.insertOne(new Document("_id", 1).append("a", 2));
        things.renameCollection(new MongoNamespace("d.renamed"));
        stop();
        start();
        things = client.getDatabase("d").getCollection("renamed");
        assertThat(things.find(Filters.eq("a", 2)).first()).containsEntry("_id", 1);
        assertThat(server.counts().scans()).isEmpty();
        assertThat(client.getDatabase("d").listCollectionNames()).containsExactly("renamed");
    }

    /** Every reader finds what was there before or what is there now, never nothing. */
    @Test
    void aCollectionTakesAnothersPlaceInOneStep() throws Exception {
        things.createIndex(Indexes.ascending("u"));
        things.insertOne(new Document("_id", 0).append("u", 0));
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> missed =
                CompletableFuture.supplyAsync(
                        () -> {
                            int nothing = 0;
                            while (!done.get()) {
                                nothing +=
                                        things.find(Filters.lte("u", 50)).first() == null ? 1 : 0;
                                nothing += things.countDocuments() == 0 ? 1 : 0;
                            }
                            return nothing;
                        },
                        task -> Thread.ofVirtual().start(task));
        for (int round = 1; round <= 50; round++) {
            MongoCollection<Document> next = client.getDatabase("d").getCollection("next");
            next.createIndex(Indexes.ascending("u"));
            next.insertOne(new Document("_id", round).append("u", round));
            next.renameCollection(
                    things.getNamespace(), new RenameCollectionOptions().dropTarget(true));
        }
        done.set(true);

        assertThat(missed.get(60, TimeUnit.SECONDS)).isZero();
        stop();
        start();
        assertThat(things.find(Filters.eq("u", 50)).first()).containsEntry("_id", 50);
        assertThat(things.countDocuments()).isOne();
        assertThat(client.getDatabase("d").listCollectionNames()).doesNotContain("next");
    }
}
