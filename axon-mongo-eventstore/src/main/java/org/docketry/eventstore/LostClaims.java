// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import org.bson.Document;
import org.bson.conversions.Bson;

/** How the owner of a claim that was taken says that it has noticed, in the token's document. */
final class LostClaims {

    private static final String LOST = "lost";
    private static final Duration INTERVAL = Duration.ofMillis(20);

    private final MongoCollection<Document> tokens;

    LostClaims(MongoCollection<Document> tokens) {
        this.tokens = tokens;
    }

    /** Nothing more is done under the claim: whoever has taken the segment need not wait longer. */
    void say(String id, long claim) {
        MongoEventStorageEngine.reading(
                () -> tokens.updateOne(Filters.eq(id), Updates.max(LOST, claim)));
    }

    /** Returns when the owner of the claim has said so, or after that time. */
    void await(String id, long claim, Duration atMost) throws InterruptedException {
        Bson noticed = Filters.and(Filters.eq(id), Filters.gte(LOST, claim));
        long until = System.nanoTime() + atMost.toNanos();
        while (MongoEventStorageEngine.reading(() -> tokens.countDocuments(noticed)) == 0
                && System.nanoTime() < until) {
            Thread.sleep(INTERVAL);
        }
    }
}
