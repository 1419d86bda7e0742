// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.docketry.devstack.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store itself is killed at random moments under two writing processes, and started again. Five
 * rounds in every build; {@code -Ddocketry.rounds=100} in the nightly one.
 */
class KilledStoreIT {

    private static final int THREADS = 8;
    private static final int MANY = 1_000_000;

    @TempDir private Path data;
    private final Ports ports = Ports.free();
    private final Ledger ledger = new Ledger();

    @Test
    void aKilledStoreLosesNothingAcknowledgedAndNothingIsStoredTwice() throws Exception {
        int rounds = Integer.getInteger("docketry.rounds", 5);
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("KilledStoreIT: seed " + seed);
        Random random = new Random(seed);
        List<ChildJvm> writers = new ArrayList<>();
        ChildJvm store = start();
        try {
            writers.add(writer("first", seed));
            writers.add(writer("second", seed + 1));
            for (int round = 0; round < rounds; round++) {
                awaitMore(20 + random.nextInt(200));
                store.kill();
                store = start();
            }
            awaitMore(50);
            for (ChildJvm writer : writers) {
                writer.kill();
            }
            System.out.println("KilledStoreIT: %d kills; %s".formatted(rounds, ledger));
            try (TestLog log = TestLog.at(uri(), "log")) {
                ledger.judge(log);
            }
        } finally {
            for (ChildJvm writer : writers) {
                writer.close();
            }
            store.close();
        }
    }

    private String uri() {
        return "mongodb://127.0.0.1:" + ports.mongo() + "/?retryWrites=false";
    }

    private ChildJvm start() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        ChildJvm store =
                ChildJvm.start(
                        StoreProcess.class,
                        said::add,
                        data.toString(),
                        Integer.toString(ports.kafka()),
                        Integer.toString(ports.kafkaController()),
                        Integer.toString(ports.mongo()),
                        Integer.toString(ports.smtp()),
                        Integer.toString(ports.inbox()));
        Awaitility.await()
                .atMost(120, TimeUnit.SECONDS)
                .until(() -> !said.isEmpty() || !store.isAlive());
        if (said.isEmpty()) {
            store.close();
        }
        assertThat(said).as("the store said that it is up").isNotEmpty();
        return store;
    }

    private ChildJvm writer(String name, long seed) throws Exception {
        return ChildJvm.start(
                LogWriter.class,
                ledger::take,
                uri(),
                "log",
                name,
                Integer.toString(MANY),
                Integer.toString(THREADS),
                Long.toString(seed));
    }

    private void awaitMore(int commits) {
        int wanted = ledger.acknowledgedCount() + commits;
        Awaitility.await()
                .atMost(180, TimeUnit.SECONDS)
                .pollInterval(1, TimeUnit.MILLISECONDS)
                .until(() -> ledger.acknowledgedCount() >= wanted);
    }
}
