// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.docketry.eventstore.TestLog.event;
import static org.docketry.eventstore.TestLog.events;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamIT {

    private TestLog log;
    private MongoEventStore store;

    @BeforeEach
    void open() {
        log = TestLog.empty();
        store = new MongoEventStore(log.engine);
    }

    @AfterEach
    void close() {
        store.close();
        log.close();
    }

    @Test
    void aReaderIsWokenByItsOwnProcess() throws Exception {
        try (TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            store.publish(event("a", 0));
            assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new LogPosition(1, 0));
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void aReaderFindsTheCommitsOfOtherProcesses() throws Exception {
        try (TestLog other = log.elsewhere();
                TrackingEventStream stream = store.openStream(null)) {
            for (int n = 0; n < 5; n++) {
                other.engine.append(events("a", n, 1));
                assertThat(stream.hasNextAvailable(30, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.nextAvailable().trackingToken())
                        .isEqualTo(new LogPosition(n + 1, 0));
            }
        }
    }

    @Test
    void whoeverWaitsForNewsIsCalled() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        try (TestLog other = log.elsewhere();
                TrackingEventStream stream = store.openStream(null)) {
            assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
            other.engine.append(events("a", 0, 1));
            assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable()).isTrue();
        }
    }

    @Test
    void aReaderResumesWithinACommit() throws Exception {
        log.engine.append(events("a", 0, 3));
        log.engine.append(events("a", 3, 1));

        try (TrackingEventStream stream = store.openStream(new LogPosition(1, 1))) {
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new LogPosition(1, 2));
            assertThat(stream.nextAvailable().trackingToken()).isEqualTo(new LogPosition(2, 0));
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    /** More than this process keeps in memory, so that the reader starts in the store. */
    @Test
    void aReaderFarBehindCatchesUpWhileTheLogGrows() throws Exception {
        for (int n = 0; n < 1500; n++) {
            log.engine.append(events("a" + n, 0, 1));
        }
        try (ExecutorService writers = Executors.newFixedThreadPool(1);
                TrackingEventStream stream = store.openStream(null)) {
            Future<?> writing =
                    writers.submit(
                            () -> {
                                for (int n = 0; n < 300; n++) {
                                    log.engine.append(events("b" + n, 0, 1));
                                }
                            });
            List<TrackingToken> read = read(stream, 1800);
            writing.get();
            assertThat(read.getFirst()).isEqualTo(new LogPosition(1, 0));
            assertThat(read.getLast()).isEqualTo(new LogPosition(1800, 0));
        }
    }

    /** Every reader must see every position, in order, whoever writes. */
    @Test
    void noReaderSeesACommitBeforeTheOneBeforeIt() throws Exception {
        int writers = 6;
        int each = 60;
        try (ExecutorService threads = Executors.newCachedThreadPool();
                TestLog other = log.elsewhere();
                MongoEventStore otherStore = new MongoEventStore(other.engine)) {
            List<Future<List<TrackingToken>>> readers = new ArrayList<>();
            List<Future<?>> writing = new ArrayList<>();
            for (MongoEventStore from : List.of(store, otherStore, store, otherStore)) {
                TrackingEventStream stream = from.openStream(null);
                readers.add(threads.submit(() -> read(stream, writers * each)));
            }
            for (int writer = 0; writer < writers; writer++) {
                TestLog through = writer % 2 == 0 ? log : other;
                String aggregate = "w" + writer;
                writing.add(threads.submit(() -> write(through, aggregate, each)));
            }
            for (Future<?> writer : writing) {
                writer.get(120, TimeUnit.SECONDS);
            }
            for (Future<List<TrackingToken>> reader : readers) {
                assertThat(reader.get(120, TimeUnit.SECONDS)).hasSize(writers * each);
            }
        }
    }

    private static void write(TestLog through, String aggregate, int count) {
        for (int n = 0; n < count; n++) {
            through.engine.append(events(aggregate, n, 1));
        }
    }

    /** Reads {@code count} events of one-event commits and checks that none is skipped. */
    private static List<TrackingToken> read(TrackingEventStream stream, int count)
            throws InterruptedException {
        List<TrackingToken> read = new ArrayList<>();
        while (read.size() < count) {
            TrackingToken token = stream.nextAvailable().trackingToken();
            assertThat(token).isEqualTo(new LogPosition(read.size() + 1, 0));
            read.add(token);
        }
        return read;
    }

    @Test
    void anUnknownEventStopsTheReaderAndSaysWhereItLies() throws Exception {
        List<UnknownEvent> met = new ArrayList<>();
        EventNames fewer =
                EventNames.builder().add("test.counted", "1", TestLog.Counted.class).build();
        StrictEventSerializer strict = new StrictEventSerializer(fewer, m -> {}, met::add);
        log.engine.append(List.of(event("a", 0)));

        try (MongoEventStorageEngine engine = log.engineWith(strict)) {
            MongoEventStore narrow = new MongoEventStore(engine);
            try (TrackingEventStream stream = narrow.openStream(null)) {
                assertThatThrownBy(() -> stream.hasNextAvailable(30, TimeUnit.SECONDS))
                        .isInstanceOf(UnknownEvent.class);
                assertThatThrownBy(stream::peek).isInstanceOf(UnknownEvent.class);
            }
            narrow.close();
            assertThatThrownBy(() -> engine.readEvents("a").asStream().toList())
                    .isInstanceOf(UnknownEvent.class);
        }
        assertThat(met).isNotEmpty();
        assertThat(met.getFirst().name()).isEqualTo("test.noted@1");
        UnknownEvent.Where where = met.getFirst().where().orElseThrow();
        assertThat(where.position()).isEqualTo(new LogPosition(1, 0));
        assertThat(where.aggregate()).contains("a");
    }
}
