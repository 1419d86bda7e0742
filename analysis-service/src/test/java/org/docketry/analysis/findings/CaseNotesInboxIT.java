// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.findings;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.docketry.devstack.DevStack;
import org.docketry.eventtransport.Inbox;
import org.docketry.eventtransport.InboxContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Notes on a dispute take effect once. */
class CaseNotesInboxIT extends InboxContract<String> {

    private static MongoClient client;
    private final String disputeId = UUID.randomUUID().toString();

    @BeforeAll
    static void connect() {
        client = MongoClients.create(DevStack.shared().mongoUri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @Override
    protected Inbox<String> inbox() {
        MongoCases cases =
                new MongoCases(
                        client.getDatabase("inbox_contract").getCollection("cases"),
                        client.getDatabase("inbox_contract").getCollection("views"));
        return (eventId, fact) ->
                cases.note(new CaseNote(eventId, disputeId, "access-granted", fact, null, null));
    }

    @Override
    protected String effect() {
        return "{\"account\":\"a\"}";
    }

    @Override
    protected int effectsWritten() {
        Document stored =
                client.getDatabase("inbox_contract")
                        .getCollection("cases")
                        .find(new Document("_id", disputeId))
                        .first();
        return stored == null ? 0 : stored.getList("notes", Document.class, List.of()).size();
    }
}
