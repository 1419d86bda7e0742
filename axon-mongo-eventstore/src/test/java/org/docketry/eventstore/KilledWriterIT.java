// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.Test;

/**
 * Writing processes are killed at random moments while others go on. Five rounds in every build;
 * {@code -Ddocketry.rounds=100} in the nightly one.
 */
class KilledWriterIT {

    private static final int THREADS = 8;
    private static final int MANY = 1_000_000;

    @Test
    void aKilledWriterLosesNothingAcknowledgedAndLeavesNothingElse() throws Exception {
        int rounds = Integer.getInteger("docketry.rounds", 5);
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("KilledWriterIT: seed " + seed);
        Random random = new Random(seed);
        Ledger ledger = new Ledger();
        try (TestLog log = TestLog.empty();
                ChildJvm survivor = writer(log, ledger, "survivor", seed)) {
            for (int round = 0; round < rounds; round++) {
                try (ChildJvm victim = writer(log, ledger, "victim" + round, seed + round + 1)) {
                    awaitMore(ledger, 20 + random.nextInt(300));
                    assertThat(victim.isAlive()).isTrue();
                    victim.kill();
                }
            }
            survivor.kill();
            System.out.println("KilledWriterIT: %d kills; %s".formatted(rounds + 1, ledger));
            ledger.judge(log);

            log.engine.append(TestLog.events("after", 0, 1));
        }
    }

    private static void awaitMore(Ledger ledger, int commits) {
        int wanted = ledger.acknowledgedCount() + commits;
        Awaitility.await()
                .atMost(120, TimeUnit.SECONDS)
                .pollInterval(1, TimeUnit.MILLISECONDS)
                .until(() -> ledger.acknowledgedCount() >= wanted);
    }

    private static ChildJvm writer(TestLog log, Ledger ledger, String name, long seed)
            throws Exception {
        return ChildJvm.start(
                LogWriter.class,
                ledger::take,
                DevStack.shared().mongoUri(),
                log.database.getName(),
                name,
                Integer.toString(MANY),
                Integer.toString(THREADS),
                Long.toString(seed));
    }
}
