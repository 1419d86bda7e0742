// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.Test;

/**
 * A process that is stopped for longer than its claim lasts, and then goes on as if nothing was.
 */
class PausedOwnerIT {

    @Test
    void aPausedOwnerStoresNothingAfterItsClaimWasTaken() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        try (TestLog log = TestLog.empty()) {
            MongoTokenStore tokens =
                    new MongoTokenStore(log.database, TokenHolder.CLAIM_TIMEOUT, "successor");
            tokens.initializeTokenSegments("p", 1);
            try (ChildJvm holder =
                    ChildJvm.start(
                            TokenHolder.class,
                            said::add,
                            DevStack.shared().mongoUri(),
                            log.database.getName())) {
                await().until(() -> said.size() > 20);
                holder.signal("STOP");
                await().ignoreExceptionsInstanceOf(UnableToClaimTokenException.class)
                        .until(() -> tokens.fetchToken("p", 0) != null);
                LogPosition ours = new LogPosition(Long.MAX_VALUE, 0);
                tokens.storeToken(ours, "p", 0);
                holder.signal("CONT");

                assertThat(holder.endsWell(60)).isTrue();
                assertThat(said.getLast()).isEqualTo("fenced");
                assertThat(tokens.fetchToken("p", 0)).isEqualTo(ours);
            }
        }
    }

    private static org.awaitility.core.ConditionFactory await() {
        return Awaitility.await().atMost(60, TimeUnit.SECONDS);
    }
}
