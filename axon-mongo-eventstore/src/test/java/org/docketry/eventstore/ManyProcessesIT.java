// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.docketry.devstack.DevStack;
import org.junit.jupiter.api.Test;

/**
 * Three writing processes and one that reads. In every build a few thousand events; with {@code
 * -Ddocketry.events=1000000} as many as one likes.
 */
class ManyProcessesIT {

    private static final int PROCESSES = 3;
    private static final int THREADS = 8;

    /** Of ten attempts, three are on aggregates that all fight for: most of these are refused. */
    private static final double EVENTS_PER_ATTEMPT = 1.45;

    @Test
    void writersOfManyProcessesMakeOneLogWithoutGaps() throws Exception {
        int events = Integer.getInteger("docketry.events", 6_000);
        int attempts = (int) (events / EVENTS_PER_ATTEMPT / PROCESSES / THREADS);
        long seed = Long.getLong("docketry.seed", System.nanoTime());
        System.out.println("ManyProcessesIT: seed " + seed);
        Ledger ledger = new Ledger();
        List<ChildJvm> writers = new ArrayList<>();
        try (TestLog log = TestLog.empty();
                MongoEventStore store = new MongoEventStore(log.engine)) {
            OrderedReader reader = new OrderedReader(store);
            for (int n = 0; n < PROCESSES; n++) {
                writers.add(writer(log, ledger, "w" + n, attempts, seed + n));
            }
            for (ChildJvm writer : writers) {
                assertThat(writer.endsWell(600 + events / 100)).isTrue();
            }
            reader.readUpTo((LogPosition) log.engine.createHeadToken());
            System.out.println(
                    "ManyProcessesIT: %s; %d events read in order"
                            .formatted(ledger, reader.count()));
            ledger.judge(log);
            assertThat(ledger.acknowledgedCount()).isPositive();
        } finally {
            for (ChildJvm writer : writers) {
                writer.close();
            }
        }
    }

    private static ChildJvm writer(TestLog log, Ledger ledger, String name, int attempts, long seed)
            throws Exception {
        return ChildJvm.start(
                LogWriter.class,
                ledger::take,
                DevStack.shared().mongoUri(),
                log.database.getName(),
                name,
                Integer.toString(attempts),
                Integer.toString(THREADS),
                Long.toString(seed));
    }
}
