package org.docketry.docket.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoOriginalsIT {

    private MongoClient client;
    private MongoDatabase database;
    private Originals originals;

    @BeforeEach
    void connect() {
        client = MongoClients.create(DevStack.shared().mongoUri());
        database = client.getDatabase("originals_" + UUID.randomUUID().toString().substring(0, 8));
        originals = new MongoOriginals(database);
    }

    @AfterEach
    void disconnect() {
        database.drop();
        client.close();
    }

    @Test
    void bytesComeBackAsTheyCame() {
        for (int size : new int[] {1, 512 * 1024, 512 * 1024 + 1, 3_000_000}) {
            byte[] content = bytes(size);

            String sha256 = originals.keep(content);

            assertThat(originals.read(sha256)).hasValue(content);
        }
    }

    @Test
    void theSameBytesAreKeptOnce() {
        String first = originals.keep(bytes(1000));
        String second = originals.keep(bytes(1000));

        assertThat(second).isEqualTo(first);
        assertThat(database.getCollection("originals").countDocuments()).isEqualTo(2);
    }

    @Test
    void aKeepingThatWasCutShortIsFinishedByTheNext() {
        String sha256 = originals.keep(bytes(600_000));
        database.getCollection("originals").deleteOne(new Document("_id", sha256));
        database.getCollection("originals").deleteOne(new Document("_id", sha256 + "/1"));
        assertThat(originals.read(sha256)).isEmpty();

        originals.keep(bytes(600_000));

        assertThat(originals.read(sha256)).hasValue(bytes(600_000));
    }

    @Test
    void damageIsSaidAndNotHandedOut() {
        String sha256 = originals.keep(bytes(1000));
        database.getCollection("originals")
                .replaceOne(
                        new Document("_id", sha256 + "/0"),
                        new Document("bytes", new Binary(bytes(999))));

        assertThatThrownBy(() -> originals.read(sha256)).isInstanceOf(OriginalDamaged.class);
    }

    @Test
    void whatWasNeverKeptIsNotThere() {
        assertThat(originals.read("0".repeat(64))).isEmpty();
    }

    private static byte[] bytes(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }
}
