package org.docketry.docket.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.docketry.docket.Service;
import org.docketry.docket.Service.Client;
import org.docketry.eventstore.EventLogSettings;
import org.docketry.eventstore.LogVerifier;
import org.docketry.eventstore.LogVerifier.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log saved from a running service comes back in an empty one, and is the same. */
class LogCommandIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @Test
    void whatWasSavedIsRestoredIntoAnEmptyRunningServiceAndNowhereElse() throws Exception {
        Path backup = folder.resolve("log.backup");
        try (Service first = Service.start(DevStack.shared(), Service.newDatabase());
                Service second = Service.start(DevStack.shared(), Service.newDatabase())) {
            Client clerk = first.as("clerk", "clerk");
            for (int n = 0; n < 3; n++) {
                String body = "{'title':'No. " + n + "','effectiveOn':'2022-05-11'}";
                assertThat(clerk.post("/api/v1/disputes", body).status()).isEqualTo(201);
            }
            MongoDatabase from = first.bean(MongoDatabase.class);
            MongoDatabase to = second.bean(MongoDatabase.class);
            assertThat(run(from, "backup", backup)).isZero();
            assertThat(run(to, "restore", backup)).isZero();

            assertThat(verified(to)).isEqualTo(verified(from));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(disputes(second)).isEqualTo(disputes(first)));
            assertThatThrownBy(() -> run(to, "restore", backup))
                    .isInstanceOf(IllegalStateException.class);
            to.getCollection("log").drop();
            assertThatThrownBy(() -> run(to, "restore", backup))
                    .hasMessageContaining("used with another log");
            assertThat(to.getCollection("log").countDocuments()).isZero();
        }
        assertThat(folder.toFile().list()).containsExactly("log.backup");
    }

    /** An older backup is not lost to a newer one that could not be made. */
    @Test
    void aBackupThatFailsLeavesTheOlderOne() throws Exception {
        Path backup = Files.writeString(folder.resolve("log.backup"), "older");
        try (MongoClient mongo =
                MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200")) {
            assertThatThrownBy(() -> run(mongo.getDatabase("d"), "backup", backup))
                    .isInstanceOf(org.docketry.eventstore.EventLogUnavailable.class);
        }
        assertThat(backup).hasContent("older");
        assertThat(folder.toFile().list()).containsExactly("log.backup");
    }

    private static int run(MongoDatabase database, String word, Path file) throws Exception {
        return LogCommand.run(database, new String[] {"", word, file.toString()});
    }

    private static Sound verified(MongoDatabase database) {
        return (Sound) new LogVerifier(database, EventLogSettings.defaults()).verify();
    }

    private static List<String> disputes(Service service) {
        return service.as("boss", "admin")
                .get("/api/v1/disputes")
                .body()
                .required("disputes")
                .findValuesAsString("disputeId");
    }
}
