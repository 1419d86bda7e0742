// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.eventstore.TestLog.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyIT {

    private TestLog log;
    private MongoCollection<Document> documents;

    @BeforeEach
    void fill() {
        log = TestLog.empty();
        documents = log.database.getCollection(log.settings.collection());
        for (int n = 0; n < 30; n++) {
            log.engine.append(events("a", n * 2, 2));
        }
    }

    @AfterEach
    void close() {
        log.close();
    }

    private LogVerifier.Result verify() {
        return new LogVerifier(log.database, log.settings).verify();
    }

    private void replace(long position, Document changed) {
        documents.deleteOne(Filters.eq(position));
        documents.insertOne(changed);
    }

    @Test
    void aLogAsItWasWrittenIsSound() {
        assertThat(verify())
                .isInstanceOfSatisfying(
                        LogVerifier.Sound.class,
                        sound -> {
                            assertThat(sound.commits()).isEqualTo(30);
                            assertThat(sound.events()).isEqualTo(60);
                            assertThat(sound.hash())
                                    .isEqualTo(log.log().at(30).orElseThrow().hash());
                        });
    }

    @Test
    void oneFlippedBitInAPayloadIsFound() {
        Document commit = documents.find(Filters.eq(17L)).first();
        Document event = commit.getList("e", Document.class).get(1);
        char[] payload = event.getString("payload").toCharArray();
        payload[5] = (char) (payload[5] ^ 1);
        event.put("payload", new String(payload));
        replace(17, commit);

        assertBrokenAt(17);
    }

    @Test
    void everyFieldIsCoveredByTheHash() {
        for (String field : new String[] {"id", "type", "rev", "kind", "agg", "meta"}) {
            Document commit = documents.find(Filters.eq(17L)).first();
            Document original = documents.find(Filters.eq(17L)).first();
            Document event = commit.getList("e", Document.class).getFirst();
            event.put(field, event.getString(field) + "x");
            replace(17, commit);
            assertBrokenAt(17);
            replace(17, original);
        }
        assertThat(verify()).isInstanceOf(LogVerifier.Sound.class);
    }

    @Test
    void aDocumentThatIsNoCommitIsFound() {
        replace(23, new Document("_id", 23L).append("k", 7));

        assertBrokenAt(23);
    }

    @Test
    void aCommitThatWasTakenOutIsFound() {
        documents.deleteOne(Filters.eq(12L));

        assertBrokenAt(12);
    }

    /** Whoever rewrites a commit with its hash must rewrite all that follow. */
    @Test
    void aCommitThatWasRewrittenWithItsHashIsFoundAtTheNextOne() {
        StoredCommit old = log.log().at(12).orElseThrow();
        LogEnd before = LogEnd.of(log.log().at(11).orElseThrow());
        StoredEvent event = old.events().getFirst();
        StoredEvent forged =
                new StoredEvent(
                        event.id(),
                        event.name(),
                        event.revision(),
                        event.aggregate(),
                        event.at(),
                        "{}",
                        event.metadata());
        PendingCommit rewritten =
                new PendingCommit(old.keys(), List.of(forged, old.events().getLast()), 1);
        documents.deleteOne(Filters.eq(12L));
        log.log().insert(List.of(rewritten.after(before)));

        assertBrokenAt(13);
    }

    private void assertBrokenAt(long position) {
        assertThat(verify())
                .isInstanceOfSatisfying(
                        LogVerifier.Broken.class,
                        broken -> assertThat(broken.position()).isEqualTo(position));
    }
}
