// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store does when the disk is slow or refuses. */
class DiskFaultIT {

    @TempDir private Path folder;
    private final Stallable disk = new Stallable();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    @Test
    void aWriteIsAcknowledgedOnlyWhenItIsForced() throws Exception {
        try (MongoWireServer server = start();
                MongoClient client = connect(server);
                Stallable _ = disk) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", 0));
            disk.stall();
            CompletableFuture<?> write = run(() -> things.insertOne(new Document("_id", 1)));
            requirePending(write);
            disk.goOn();
            write.get(30, TimeUnit.SECONDS);
        }
    }

    /** Somebody who acted on it could not take that back if a kill took the write back. */
    @Test
    void nobodySeesAWriteBeforeItIsForced() throws Exception {
        try (MongoWireServer server = start();
                MongoClient client = connect(server);
                Stallable _ = disk) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", 0));
            disk.stall();
            CompletableFuture<?> write = run(() -> things.insertOne(new Document("_id", 1)));
            disk.awaitStalled();
            List<CompletableFuture<?>> reads =
                    List.of(
                            run(() -> things.find().first()),
                            run(things::countDocuments),
                            run(
                                    () ->
                                            things.aggregate(
                                                            List.of(
                                                                    new Document(
                                                                            "$match",
                                                                            new Document())))
                                                    .into(new ArrayList<>())));
            for (CompletableFuture<?> read : reads) {
                requirePending(read);
            }
            disk.goOn();
            write.get(30, TimeUnit.SECONDS);
            for (CompletableFuture<?> read : reads) {
                assertThat(read.get(30, TimeUnit.SECONDS)).isNotNull();
            }
        }
    }

    @Test
    void aReadOfWhatIsForcedWaitsForNobody() throws Exception {
        try (MongoWireServer server = start();
                MongoClient client = connect(server);
                Stallable _ = disk) {
            MongoCollection<Document> others = client.getDatabase("d").getCollection("others");
            others.insertOne(new Document("_id", "o"));
            disk.stall();
            CompletableFuture<?> write =
                    run(() -> things(client).insertOne(new Document("_id", 1)));
            disk.awaitStalled();
            assertThat(run(() -> others.find().first()).get(30, TimeUnit.SECONDS))
                    .isEqualTo(new Document("_id", "o"));
            disk.goOn();
            write.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whenTheDiskRefusesNothingMoreIsAcknowledged() throws Exception {
        int acknowledged = 0;
        try (MongoWireServer server = start();
                MongoClient client = connect(server);
                Stallable _ = disk) {
            MongoCollection<Document> things = things(client);
            for (; acknowledged < 20; acknowledged++) {
                things.insertOne(new Document("_id", acknowledged));
            }
            disk.refuse();
            assertThatThrownBy(() -> things.insertOne(new Document("_id", "lost")))
                    .isInstanceOf(MongoException.class);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> failure.get() != null);
            disk.accept();
            assertThatThrownBy(() -> things.insertOne(new Document("_id", "late")))
                    .isInstanceOf(MongoException.class);
            assertThatThrownBy(() -> things.find().first()).isInstanceOf(MongoException.class);
        }
        assertThat(failure.get()).hasMessageContaining("refused by the test");
        try (MongoWireServer server = start();
                MongoClient client = connect(server);
                Stallable _ = disk) {
            assertThat(things(client).countDocuments(new Document("_id", new Document("$lt", 100))))
                    .isEqualTo(acknowledged);
        }
    }

    @Test
    void documentsThatAreInsertedTogetherWaitForTheDiskOnce() throws Exception {
        try (MongoWireServer server = start();
                MongoClient client = connect(server);
                Stallable _ = disk) {
            MongoCollection<Document> things = things(client);
            things.insertOne(new Document("_id", 0));
            int before = disk.forced.get();
            things.insertMany(
                    IntStream.range(1, 500).mapToObj(i -> new Document("_id", i)).toList());
            assertThat(disk.forced.get() - before).isEqualTo(1);
        }
    }

    private MongoWireServer start() throws IOException {
        return MongoWireServer.start(folder, 0, Limits.SMALL, disk, failure::set);
    }

    private static MongoClient connect(MongoWireServer server) {
        return MongoClients.create(
                server.uri() + "&serverSelectionTimeoutMS=2000&socketTimeoutMS=60000");
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("d").getCollection("things");
    }

    /**
     * On a thread of its own: the common pool may have one only, and the stalled write keeps it.
     */
    private static <T> CompletableFuture<T> run(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, task -> Thread.ofVirtual().start(task));
    }

    private static void requirePending(CompletableFuture<?> future) {
        assertThatThrownBy(() -> future.get(1, TimeUnit.SECONDS))
                .isInstanceOf(TimeoutException.class);
    }

    /** A disk that can be told to wait or to fail. */
    private static final class Stallable implements Disk, AutoCloseable {

        private volatile CountDownLatch mayGoOn = new CountDownLatch(0);
        private volatile boolean refuses;
        private final AtomicInteger stalled = new AtomicInteger();
        private final AtomicInteger forced = new AtomicInteger();

        @Override
        public void force(FileChannel channel) throws IOException {
            CountDownLatch latch = mayGoOn;
            if (latch.getCount() > 0) {
                stalled.incrementAndGet();
            }
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (refuses) {
                throw new IOException("refused by the test");
            }
            channel.force(false);
            forced.incrementAndGet();
        }

        void stall() {
            mayGoOn = new CountDownLatch(1);
        }

        void awaitStalled() {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> stalled.get() > 0);
        }

        void goOn() {
            mayGoOn.countDown();
        }

        /** A server that is closed while its disk stalls would wait for ever. */
        @Override
        public void close() {
            goOn();
        }

        void refuse() {
            refuses = true;
        }

        void accept() {
            refuses = false;
        }
    }
}
