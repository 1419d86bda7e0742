// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.UUID;
import org.bson.Document;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Disputes as an older version left them, who kept nothing beside the notes. */
class OlderCasesIT {

    private final String name = "older_" + UUID.randomUUID().toString().substring(0, 8);
    private MongoClient client;
    private MongoCollection<Document> stored;
    private MongoCollection<Document> views;

    @BeforeEach
    void connect() {
        client = MongoClients.create(DevStack.shared().mongoUri());
        MongoDatabase database = client.getDatabase(name);
        stored = database.getCollection("cases");
        views = database.getCollection("views");
    }

    @AfterEach
    void disconnect() {
        assertThat(DevStack.shared().queriesWithoutIndex(name)).isEmpty();
        client.close();
    }

    @Test
    void areVisibleToThoseWhomTheirNotesLetIn() {
        left("seen", grant("a-partner"));
        left("revoked", grant("a-partner"), "access-revoked", "{\"account\":\"a-partner\"}");
        left("another", grant("a-stranger"));
        MongoCases cases = new MongoCases(stored, views);

        cases.index();

        assertThat(cases.visibleTo("a-partner")).containsExactly("seen");
    }

    @Test
    void areFoldedOncePerVersion() {
        left("seen", grant("a-partner"));
        MongoCases cases = new MongoCases(stored, views);
        cases.index();
        stored.updateOne(Filters.eq("_id", "seen"), Updates.unset("everSeenBy"));

        cases.index();
        assertThat(cases.visibleTo("a-partner")).isEmpty();

        views.updateOne(Filters.eq("_id", "cases"), Updates.set("version", Cases.VIEW - 1));
        cases.index();
        assertThat(cases.visibleTo("a-partner")).containsExactly("seen");
    }

    private static String grant(String account) {
        return "{\"account\":\"%s\",\"level\":\"write\"}".formatted(account);
    }

    private void left(String disputeId, String granted, String... more) {
        MongoCases cases = new MongoCases(stored, views);
        cases.note(note(disputeId, "access-granted", granted));
        for (int i = 0; i < more.length; i += 2) {
            cases.note(note(disputeId, more[i], more[i + 1]));
        }
        stored.updateOne(Filters.eq("_id", disputeId), Updates.unset("everSeenBy"));
    }

    private static CaseNote note(String disputeId, String type, String fact) {
        return new CaseNote(UUID.randomUUID().toString(), disputeId, type, fact, null, null);
    }
}
