// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process under {@code strace}: its disk refuses to flush, and every reply comes after a
 * flush. Where strace is not there, or may not trace, it says so and is skipped.
 */
class StraceIT {

    private static final int CONNECTIONS = 24;
    private static final int INSERTS = 200;

    @TempDir private Path folder;
    private final int port = Ports.free().mongo();
    private final String uri = "mongodb://127.0.0.1:" + port + "/?retryWrites=false";

    @Test
    void aDiskThatDoesNotFlushEndsAcknowledgingAndWhatWasAcknowledgedIsThere() throws Exception {
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("StraceIT: seed " + seed);
        MongoWriters writers = new MongoWriters(folder, CONNECTIONS);
        try (ChildProcess store = start(StoreAlone.class, "store")) {
            KillIT.makeIndex(uri);
            writers.start(uri, 0);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> writers.acknowledged() > CONNECTIONS * 4);
            int spared = 1 + new Random(seed).nextInt(50);
            String fault = "inject=fsync,fdatasync:error=EIO:when=" + spared + "+";
            try (Strace trace = Strace.of(store.pid(), folder, "trace=fsync,fdatasync", fault)) {
                assertThat(store.awaitEnd()).isEqualTo(74);
                writers.awaitEnd();
                assertThat(store.said()).contains("refused:", "Input/output error");
                // The first refusal is the last attempt: a flush that is tried again may lie.
                assertThat(trace.lines().filter(line -> line.contains("EIO")).count()).isOne();
            }
        }
        try (ChildProcess _ = start(StoreAlone.class, "store")) {
            assertThat(writers.missing(uri)).isEmpty();
        }
        System.out.println("StraceIT: " + writers.acknowledged() + " acknowledged before EIO");
    }

    @Test
    void aFlushLiesBetweenEveryInsertAndItsReply() throws Exception {
        List<Boolean> flushed = repliesAfterFlush(StoreAlone.class, "store");
        System.out.println("StraceIT: " + flushed.size() + " replies, each after a flush");
        assertThat(flushed).hasSize(INSERTS).doesNotContain(false);
    }

    /** The proof that the test above can fail. */
    @Test
    void theServerAsShippedRepliesFirst() throws Exception {
        assertThat(repliesAfterFlush(AsShipped.class, "shipped.mv"))
                .hasSize(INSERTS)
                .contains(false);
    }

    private List<Boolean> repliesAfterFlush(Class<?> server, String data) throws Exception {
        try (ChildProcess store = start(server, data);
                MongoClient client = MongoClients.create(uri)) {
            MongoCollection<Document> things = client.getDatabase("d").getCollection("things");
            things.insertOne(new Document("_id", -1));
            String calls = "trace=read,write,writev,fsync,fdatasync";
            try (Strace trace = Strace.of(store.pid(), folder, calls)) {
                for (int n = 0; n < INSERTS; n++) {
                    things.insertOne(new Document("_id", n).append("text", "x".repeat(300)));
                }
                trace.detach();
                return FlushOrder.of(trace.lines());
            }
        }
    }

    private ChildProcess start(Class<?> server, String data) throws Exception {
        ChildProcess store =
                ChildProcess.start(
                        folder.resolve("store.out"),
                        server,
                        folder.resolve(data).toString(),
                        Integer.toString(port));
        store.awaitSaying("is up");
        return store;
    }
}
