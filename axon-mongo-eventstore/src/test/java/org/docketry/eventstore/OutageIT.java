// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.eventstore.TestLog.event;
import static org.docketry.eventstore.TestLog.events;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.docketry.devstack.DevStack;
import org.docketry.eventstore.TestLog.Counted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store goes away, or its answers do. */
class OutageIT {

    private TestLog direct;
    private Relay relay;
    private TestLog log;
    private TestLog patient;

    @BeforeEach
    void open() throws IOException {
        direct = TestLog.empty();
        relay = new Relay(Integer.parseInt(address().substring(address().indexOf(':') + 1)));
        patient = relayed(Duration.ofSeconds(60));
        log = relayed(Duration.ofSeconds(2));
    }

    /** The same log through the relay, of which an append may wait for {@code appendTimeout}. */
    private TestLog relayed(Duration appendTimeout) {
        String uri = DevStack.shared().mongoUri();
        MongoClient client =
                MongoClients.create(uri.replace(address(), "127.0.0.1:" + relay.port()));
        return new TestLog(
                client,
                client.getDatabase(direct.database.getName()),
                EventLogSettings.defaults()
                        .withTimeouts(appendTimeout, Duration.ofSeconds(1))
                        .withWaitingMax(50, 1 << 20));
    }

    private static String address() {
        return new ConnectionString(DevStack.shared().mongoUri()).getHosts().getFirst();
    }

    @AfterEach
    void close() throws IOException {
        relay.mend();
        log.close();
        patient.close();
        relay.close();
        direct.close();
    }

    @Test
    void aCommitWhoseAnswerWasLostIsFoundAndNotRepeated() {
        patient.engine.append(events("a", 0, 1));
        for (int n = 1; n <= 10; n++) {
            relay.loseAnswers(1);
            assertThat(patient.engine.append(events("a", n, 1)).position()).isEqualTo(2L * n);
            relay.loseAnswers(1);
            Counted ofNoAggregate = new Counted(n);
            patient.engine.append(List.of(new GenericEventMessage<>(ofNoAggregate)));
        }
        assertThat(relay.answersLost()).isEqualTo(20);
        assertThat(new LogVerifier(direct.database, direct.settings).verify())
                .isInstanceOfSatisfying(
                        LogVerifier.Sound.class,
                        sound -> assertThat(sound.commits()).isEqualTo(21));
    }

    @Test
    void manyCommitsWhoseAnswersAreLostAgainAndAgainAreStoredOnceEach() throws Exception {
        Ledger ledger = new Ledger();
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < 16; caller++) {
                String name = "c" + caller;
                running.add(callers.submit(() -> append(patient, name, 20, ledger)));
            }
            while (running.stream().anyMatch(caller -> !caller.isDone())) {
                relay.loseAnswers(1);
                int lost = relay.answersLost();
                Awaitility.await()
                        .atMost(60, TimeUnit.SECONDS)
                        .until(
                                () ->
                                        relay.answersLost() > lost
                                                || running.stream().allMatch(Future::isDone));
            }
            for (Future<?> caller : running) {
                caller.get();
            }
        }
        System.out.println("OutageIT: " + relay.answersLost() + " answers lost; " + ledger);
        assertThat(relay.answersLost()).isPositive();
        assertThat(ledger.acknowledgedCount()).isEqualTo(16 * 20);
        ledger.judge(direct);
    }

    private static void append(TestLog log, String name, int commits, Ledger ledger) {
        for (int n = 0; n < commits; n++) {
            var events = events(name + "-" + n, 0, 1);
            String id = events.getFirst().getIdentifier();
            ledger.take("S " + id);
            try {
                ledger.take("A " + id + " " + log.engine.append(events).position());
            } catch (EventLogUnavailable e) {
                ledger.take((e.outcomeKnown() ? "N " : "U ") + id);
            }
        }
    }

    @Test
    void whileTheStoreIsDownCallersAreToldSoonAndNothingPilesUp() throws Exception {
        areToldSoon(relay::cut);
    }

    @Test
    void whileTheStoreHangsCallersAreToldSoonAndNothingPilesUp() throws Exception {
        areToldSoon(relay::hold);
    }

    private void areToldSoon(Runnable trouble) throws Exception {
        Ledger ledger = new Ledger();
        append(log, "before", 1, ledger);
        trouble.run();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int caller = 0; caller < 500; caller++) {
                String name = "c" + caller;
                running.add(callers.submit(() -> append(log, name, 1, ledger)));
            }
            for (Future<?> caller : running) {
                caller.get(60, TimeUnit.SECONDS);
            }
            assertThat(ledger.acknowledgedCount()).isOne();
        }
        // Down for longer than an append may wait: now the answer comes at once.
        assertThatThrownBy(() -> log.engine.append(events("b", 0, 1)))
                .isInstanceOfSatisfying(
                        EventLogUnavailable.class,
                        down -> assertThat(down.outcomeKnown()).isTrue());
        assertThatThrownBy(() -> log.engine.readEvents("a").asStream().toList())
                .isInstanceOf(EventLogUnavailable.class);

        relay.mend();
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(
                        () -> {
                            append(log, "after", 1, ledger);
                            return ledger.acknowledgedCount() > 1;
                        });
        ledger.judge(direct);
    }

    @Test
    void aReaderGoesOnWhereItWasWhenTheStoreIsBack() throws Exception {
        try (MongoEventStore store = new MongoEventStore(log.engine);
                TrackingEventStream stream = store.openStream(null)) {
            log.engine.append(events("a", 0, 1));
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new LogPosition(1, 0));
            relay.cut();
            for (int n = 1; n <= 3; n++) {
                direct.engine.append(List.of(event("a", n)));
            }
            assertThat(stream.hasNextAvailable(200, TimeUnit.MILLISECONDS)).isFalse();
            relay.mend();
            for (int n = 1; n <= 3; n++) {
                assertThat(stream.hasNextAvailable(60, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().trackingToken())
                        .isEqualTo(new LogPosition(n + 1, 0));
            }
        }
    }

    @Test
    void aLogThatWasReplacedUnderARunningProcessIsNotAppendedTo() {
        log.engine.append(events("a", 0, 3));
        log.engine.append(events("b", 0, 1));
        direct.database.drop();
        relay.cut();
        assertThatThrownBy(() -> log.engine.append(events("c", 0, 1)))
                .isInstanceOf(EventLogUnavailable.class);
        relay.mend();

        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .untilAsserted(
                        () ->
                                assertThatThrownBy(() -> log.engine.append(events("d", 0, 1)))
                                        .isInstanceOf(LogShrunk.class));
        assertThat(direct.log().anyAfter(0)).isFalse();
    }
}
