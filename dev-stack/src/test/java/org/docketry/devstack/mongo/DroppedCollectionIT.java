// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view is dropped while its writer goes on: what the writer creates again must last. */
class DroppedCollectionIT {

    private static final int DROPS = 400;

    @TempDir private Path folder;

    @Test
    void aCollectionThatIsCreatedAgainWhileItIsDroppedTakesDocuments() throws Exception {
        try (MongoWireServer server = MongoWireServer.start(folder, 0, Throwable::printStackTrace);
                MongoClient client = MongoClients.create(server.uri())) {
            MongoCollection<Document> lines = client.getDatabase("d").getCollection("lines");
            AtomicBoolean goesOn = new AtomicBoolean(true);
            CompletableFuture<Void> writer =
                    CompletableFuture.runAsync(
                            () -> {
                                while (goesOn.get()) {
                                    tryInsert(lines);
                                }
                            });
            for (int i = 0; i < DROPS; i++) {
                lines.drop();
                lines.insertOne(new Document("_id", i));
            }
            goesOn.set(false);
            writer.get(1, TimeUnit.MINUTES);

            assertThat(lines.find(new Document("_id", DROPS - 1)).first()).isNotNull();
        }
    }

    /** An insert may hit the table that is being dropped; the next one makes it anew. */
    private static void tryInsert(MongoCollection<Document> lines) {
        try {
            lines.insertOne(new Document());
        } catch (MongoException _) {
            Thread.onSpinWait();
        }
    }
}
