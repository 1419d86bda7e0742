// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands, aggregates, snapshots, processors and replays, with Axon itself on top. */
class AxonIT {

    private TestLog log;
    private AxonApplication application;

    @BeforeEach
    void start() {
        log = TestLog.empty();
        application = new AxonApplication(log);
    }

    @AfterEach
    void stop() {
        application.close();
        log.close();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(60, TimeUnit.SECONDS);
    }

    private void count(String counter, int times) {
        for (int n = 0; n < times; n++) {
            application.count(counter);
        }
    }

    @Test
    void anAggregateIsRebuiltFromTheLogForEveryCommand() {
        count("a", 3);

        assertThat(application.count("a")).isEqualTo(4);
        try (AxonApplication other = new AxonApplication(log)) {
            assertThat(other.count("a")).isEqualTo(5);
        }
        assertThat(application.count("a")).isEqualTo(6);
    }

    @Test
    void aSnapshotStandsForTheEventsBeforeIt() {
        count("a", 25);

        soon().until(() -> application.engine.readSnapshot("a").isPresent());
        assertThat(application.engine.readSnapshot("a").orElseThrow().getPayload())
                .isInstanceOfSatisfying(
                        Counter.class, counter -> assertThat(counter.number).isPositive());
        assertThat(application.count("a")).isEqualTo(26);
    }

    @Test
    void aProcessorSeesEveryEventOnceAndAfterAResetAllOfThemAgain() {
        for (int n = 0; n < 10; n++) {
            count("c" + n, 5);
        }
        soon().until(() -> application.seen.size() >= 50);
        List<AxonApplication.Seen> live = List.copyOf(application.seen);
        assertThat(new HashSet<>(live)).hasSize(50).hasSameSizeAs(live);

        application.processor().shutDown();
        application.seen.clear();
        application.processor().resetTokens();
        application.processor().start();
        count("late", 1);

        soon().until(() -> application.seen.size() >= 51);
        assertThat(application.seen.stream().map(AxonApplication.Seen::counter)).contains("late");
        assertThat(numbers(application.seen, "c3")).isEqualTo(numbers(live, "c3"));
    }

    private static List<Integer> numbers(List<AxonApplication.Seen> seen, String counter) {
        return seen.stream()
                .filter(each -> each.counter().equals(counter))
                .map(AxonApplication.Seen::number)
                .toList();
    }

    @Test
    void anotherProcessTakesOverTheSegmentsOfOneThatEnds() {
        try (AxonApplication other = new AxonApplication(log)) {
            application.processor().shutDown();
            soon().until(() -> other.processor().processingStatus().size() == 2);
            application.count("a");
            soon().until(() -> other.seen.size() == 1);
        }
        assertThat(application.seen).isEmpty();
    }

    @Test
    void twoProcessesCommandOneAggregateInTurn() {
        try (AxonApplication other = new AxonApplication(log)) {
            for (int n = 1; n <= 10; n++) {
                assertThat((n % 2 == 0 ? application : other).count("a")).isEqualTo(n);
            }
        }
    }

    @Test
    void ofTwoProcessesThatCommandAtOnceOneIsToldAndNoCountIsLost() throws Exception {
        int each = 30;
        try (AxonApplication other = new AxonApplication(log);
                ExecutorService callers = Executors.newFixedThreadPool(2)) {
            Future<Integer> here = callers.submit(() -> succeed(application, each));
            Future<Integer> there = callers.submit(() -> succeed(other, each));

            int counted = here.get() + there.get();

            assertThat(application.count("a")).isEqualTo(counted + 1);
        }
    }

    private static int succeed(AxonApplication through, int attempts) {
        int succeeded = 0;
        for (int n = 0; n < attempts; n++) {
            try {
                through.count("a");
                succeeded++;
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                assertThat(e).hasMessageContaining("'a'");
            }
        }
        return succeeded;
    }
}
