// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/**
 * A process that claims a segment, advances its token without end, and says when it may no longer.
 */
final class TokenHolder {

    static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(2);

    /** Arguments: connection string, database. */
    public static void main(String[] arguments) {
        ChildJvm.endWithParent();
        try (MongoClient client = MongoClients.create(arguments[0])) {
            MongoTokenStore tokens =
                    new MongoTokenStore(client.getDatabase(arguments[1]), CLAIM_TIMEOUT, "holder");
            tokens.fetchToken("p", 0);
            for (long n = 1; ; n++) {
                tokens.storeToken(new LogPosition(n, 0), "p", 0);
                System.out.println("stored");
            }
        } catch (UnableToClaimTokenException e) {
            System.out.println("fenced");
        }
    }

    private TokenHolder() {}
}
