// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.Test;

/**
 * A primary that falls over in the middle of an append: the connection breaks between request and
 * answer, and the writer cannot know whether the commit was stored. Both happen, at random, under
 * three writing processes. {@code -Ddocketry.rounds} break-ups of each kind.
 */
class FailOverIT {

    private static final int PROCESSES = 3;
    private static final int THREADS = 4;
    private static final int MANY = 1_000_000;

    @Test
    void whetherStoredOrNotNoCommitIsLostOrStoredTwice() throws Exception {
        int wanted = Integer.getInteger("docketry.rounds", 5);
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("FailOverIT: seed " + seed);
        Random random = new Random(seed);
        Ledger ledger = new Ledger();
        List<ChildJvm> writers = new ArrayList<>();
        String direct = DevStack.shared().mongoUri();
        String address = new ConnectionString(direct).getHosts().getFirst();
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        try (TestLog log = TestLog.empty();
                Relay relay = new Relay(port)) {
            String uri = direct.replace(address, "127.0.0.1:" + relay.port());
            for (int n = 0; n < PROCESSES; n++) {
                writers.add(writer(uri, log, ledger, n, seed));
            }
            while (relay.answersLost() < wanted || relay.requestsLost() < wanted) {
                awaitMore(ledger, 1 + random.nextInt(50));
                if (random.nextBoolean()) {
                    relay.loseAnswers(1);
                } else {
                    relay.loseRequests(1);
                }
            }
            awaitMore(ledger, 50);
            for (ChildJvm writer : writers) {
                writer.kill();
            }
            System.out.println(
                    "FailOverIT: %d answers and %d requests lost; %s"
                            .formatted(relay.answersLost(), relay.requestsLost(), ledger));
            ledger.judge(log);
            assertThat(ledger.acknowledgedCount()).isPositive();
        } finally {
            for (ChildJvm writer : writers) {
                writer.close();
            }
        }
    }

    private static ChildJvm writer(String uri, TestLog log, Ledger ledger, int n, long seed)
            throws Exception {
        return ChildJvm.start(
                LogWriter.class,
                ledger::take,
                uri,
                log.database.getName(),
                "w" + n,
                Integer.toString(MANY),
                Integer.toString(THREADS),
                Long.toString(seed + n));
    }

    private static void awaitMore(Ledger ledger, int commits) {
        int wanted = ledger.acknowledgedCount() + commits;
        Awaitility.await()
                .atMost(120, TimeUnit.SECONDS)
                .pollInterval(1, TimeUnit.MILLISECONDS)
                .until(() -> ledger.acknowledgedCount() >= wanted);
    }
}
