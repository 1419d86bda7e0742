// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventtransport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.docketry.devstack.DevStack;
import org.docketry.devstack.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class TransportIT {

    @TempDir static Path directory;

    private static final Ports ports = Ports.free();
    private static DevStack stack;

    private final List<EventSource> sources = new ArrayList<>();
    private TransportSettings settings;
    private String topic;
    private EventSink sink;

    @BeforeAll
    static void startBroker() throws Exception {
        stack = DevStack.start(directory, ports);
    }

    @AfterAll
    static void stopBroker() {
        stack.close();
    }

    @BeforeEach
    void open(TestInfo test) {
        topic = test.getTestMethod().orElseThrow().getName();
        settings =
                TransportSettings.of(stack.kafkaBootstrapServers(), "test")
                        .withRetries(3, Duration.ofMillis(20), Duration.ofMillis(100));
        sink = EventSink.open(settings);
    }

    @AfterEach
    void close() {
        sources.forEach(EventSource::close);
        sink.close();
    }

    @Test
    void eventsArriveInOrderAndAsSent() {
        List<EventEnvelope> sent = events(0, 200);
        sink.publish(topic, "k", sent);
        List<EventEnvelope> received = new CopyOnWriteArrayList<>();
        subscribe("g", received::add);
        await().untilAsserted(() -> assertThat(received).isEqualTo(sent));
        await().untilAsserted(() -> assertThat(sources.getFirst().health().lag()).isZero());
        assertThat(sources.getFirst().health().connected()).isTrue();
    }

    @Test
    void aStoppedSubscriptionIsContinuedWhereItWas() {
        sink.publish(topic, "k", events(0, 10));
        List<EventEnvelope> first = new CopyOnWriteArrayList<>();
        EventSource source = subscribe("g", first::add);
        await().untilAsserted(() -> assertThat(first).hasSize(10));
        source.close();
        sink.publish(topic, "k", events(10, 10));
        List<EventEnvelope> second = new CopyOnWriteArrayList<>();
        subscribe("g", second::add);
        await().untilAsserted(() -> assertThat(second).isEqualTo(events(10, 10)));
    }

    @Test
    void aMemberThatIsGivenNoPartitionIsCurrentToo() {
        sink.publish(topic, "k", events(0, 1));
        for (int member = 0; member < 2; member++) {
            subscribe("g", event -> {});
        }
        await().untilAsserted(
                        () ->
                                assertThat(sources)
                                        .allMatch(source -> source.health().connected())
                                        .allMatch(source -> source.health().lag() == 0));
    }

    @Test
    void repeatsTakeEffectOnceThroughAnInbox() {
        Set<String> inbox = new HashSet<>();
        AtomicInteger effects = new AtomicInteger();
        AtomicInteger deliveries = new AtomicInteger();
        sink.publish(topic, "k", events(0, 5));
        sink.publish(topic, "k", events(0, 5));
        subscribe(
                "g",
                event -> {
                    deliveries.incrementAndGet();
                    if (inbox.add(event.id())) {
                        effects.incrementAndGet();
                    }
                });
        await().untilAsserted(() -> assertThat(deliveries).hasValue(10));
        assertThat(effects).hasValue(5);
    }

    @Test
    void anEventThatKeepsFailingIsTriedThenBuriedAndTheRestGoesOn() {
        sink.publish(topic, "k", events(0, 3));
        AtomicInteger attempts = new AtomicInteger();
        List<String> handled = new CopyOnWriteArrayList<>();
        subscribe(
                "g",
                event -> {
                    if (event.id().equals("e-1")) {
                        attempts.incrementAndGet();
                        throw new IllegalStateException("boom");
                    }
                    handled.add(event.id());
                });
        await().untilAsserted(() -> assertThat(handled).containsExactly("e-0", "e-2"));
        assertThat(attempts).hasValue(3);
        try (DeadLetters deadLetters = DeadLetters.open(settings)) {
            assertThat(deadLetters.list(topic, 10))
                    .singleElement()
                    .satisfies(
                            letter -> {
                                assertThat(letter.eventId()).isEqualTo("e-1");
                                assertThat(letter.reason()).contains("boom");
                                assertThat(letter.attempts()).isEqualTo(3);
                                assertThat(letter.group()).isEqualTo(topic + "-g");
                                assertThat(letter.originalTopic()).isEqualTo(topic);
                                assertThat(letter.originalOffset()).isEqualTo(1);
                            });
        }
        assertThat(sources.getFirst().health().deadLettered()).isEqualTo(1);
        assertThat(sources.getFirst().health().lastError()).contains("boom");
    }

    @Test
    void poisonAndRefusedEventsAreBuriedAtOnce() {
        sendRaw(new ProducerRecord<>(topic, bytes("k"), bytes("not an event")));
        sendRaw(new ProducerRecord<>(topic, null, null));
        sink.publish(topic, "k", events(0, 2));
        List<String> handled = new CopyOnWriteArrayList<>();
        AtomicInteger calls = new AtomicInteger();
        subscribe(
                "g",
                event -> {
                    calls.incrementAndGet();
                    if (event.id().equals("e-0")) {
                        throw new EventRefused("unknown version");
                    }
                    handled.add(event.id());
                });
        await().untilAsserted(() -> assertThat(handled).containsExactly("e-1"));
        assertThat(calls).hasValue(2);
        try (DeadLetters deadLetters = DeadLetters.open(settings)) {
            assertThat(deadLetters.list(topic, 10))
                    .extracting(DeadLetters.DeadLetter::reason)
                    .satisfiesExactlyInAnyOrder(
                            reason -> assertThat(reason).contains("Malformed"),
                            reason -> assertThat(reason).contains("Malformed"),
                            reason -> assertThat(reason).contains("unknown version"));
        }
    }

    @Test
    void aReplayedDeadLetterIsDeliveredAgain() {
        sink.publish(topic, "k", events(0, 1));
        AtomicBoolean mended = new AtomicBoolean();
        List<EventEnvelope> handled = new CopyOnWriteArrayList<>();
        EventSource source =
                subscribe(
                        "g",
                        event -> {
                            if (!mended.get()) {
                                throw new IllegalStateException("not yet");
                            }
                            handled.add(event);
                        });
        await().untilAsserted(() -> assertThat(source.health().deadLettered()).isEqualTo(1));
        mended.set(true);
        try (DeadLetters deadLetters = DeadLetters.open(settings)) {
            DeadLetters.DeadLetter letter = deadLetters.list(topic, 10).getFirst();
            deadLetters.replay(letter.topic(), letter.partition(), letter.offset());
            await().untilAsserted(() -> assertThat(handled).isEqualTo(events(0, 1)));
            assertThatThrownBy(() -> deadLetters.replay(letter.topic(), 0, 99))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> deadLetters.replay(topic, 0, 0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(deadLetters.list("never.heard.of", 10)).isEmpty();
        }
    }

    @Test
    void aPoisonTooLargeToCopyIsBuriedByReferenceAndReplayedWhole() {
        // One record may have 1,048,588 bytes at this broker; the headers of a dead letter add
        // some.
        byte[] large = new byte[1_048_400];
        sendRaw(new ProducerRecord<>(topic, bytes("k"), large));
        sink.publish(topic, "k", events(0, 1));
        List<String> handled = new CopyOnWriteArrayList<>();
        EventSource source = subscribe("g", event -> handled.add(event.id()));
        await().untilAsserted(() -> assertThat(handled).containsExactly("e-0"));
        try (DeadLetters deadLetters = DeadLetters.open(settings)) {
            DeadLetters.DeadLetter letter = deadLetters.list(topic, 10).getFirst();
            deadLetters.replay(letter.topic(), letter.partition(), letter.offset());
            await().untilAsserted(() -> assertThat(source.health().deadLettered()).isEqualTo(2));
        }
    }

    @Test
    void aTenMegabyteEventIsRefusedClearlyAndNothingOfItsListIsSent() {
        EventEnvelope large = event("large", "\"" + "x".repeat(10_000_000) + "\"");
        PublishFailed failure =
                catchThrowableOfType(
                        PublishFailed.class,
                        () -> sink.publish(topic, "k", List.of(event("small", "{}"), large)));
        assertThat(failure.reason()).isEqualTo(PublishFailed.Reason.TOO_LARGE);
        assertThat(failure.retryable()).isFalse();
        assertThat(failure).hasMessageContaining("large has 10000");
        sink.publish(topic, "k", events(0, 1));
        List<String> handled = new CopyOnWriteArrayList<>();
        subscribe("g", event -> handled.add(event.id()));
        await().untilAsserted(() -> assertThat(handled).containsExactly("e-0"));
    }

    @Test
    void aHandlerWhoseStoreIsAwayHoldsTheEventAndBuriesNothing() {
        sink.publish(topic, "k", events(0, 2));
        AtomicInteger calls = new AtomicInteger();
        List<String> handled = new CopyOnWriteArrayList<>();
        EventSource source =
                subscribe(
                        "g",
                        event -> {
                            if (calls.incrementAndGet() <= 10) {
                                throw new EventSource.Unavailable("store away", new Exception());
                            }
                            handled.add(event.id());
                        });
        await().untilAsserted(() -> assertThat(handled).containsExactly("e-0", "e-1"));
        assertThat(source.health().deadLettered()).isZero();
    }

    @Test
    void nothingIsLostOrReorderedOverABrokerRestart() throws Exception {
        List<String> handled = new CopyOnWriteArrayList<>();
        EventSource source = subscribe("g", event -> handled.add(event.id()));
        sink.publish(topic, "k", events(0, 10));
        await().untilAsserted(() -> assertThat(handled).hasSize(10));

        stack.close();
        try (EventSink impatient =
                EventSink.open(settings.withPublishTimeout(Duration.ofSeconds(2)))) {
            long began = System.nanoTime();
            PublishFailed failure =
                    catchThrowableOfType(
                            PublishFailed.class,
                            () -> impatient.publish(topic, "k", events(10, 10)));
            assertThat(failure.retryable()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofSeconds(6));
        }
        await().untilAsserted(() -> assertThat(source.health().connected()).isFalse());

        CountDownLatch published = new CountDownLatch(1);
        Thread publisher = Thread.ofVirtual().start(() -> publishUntilAccepted(published));
        stack = DevStack.start(directory, ports);
        assertThat(published.await(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        publisher.join();
        List<String> expected = IntStream.range(0, 20).mapToObj(i -> "e-" + i).toList();
        await().untilAsserted(
                        () -> assertThat(handled.stream().distinct().toList()).isEqualTo(expected));
        await().untilAsserted(() -> assertThat(source.health().connected()).isTrue());
    }

    private void publishUntilAccepted(CountDownLatch published) {
        while (published.getCount() > 0) {
            try {
                sink.publish(topic, "k", events(10, 10));
                published.countDown();
            } catch (PublishFailed e) {
                assertThat(e.retryable()).isTrue();
            }
        }
    }

    private EventSource subscribe(String group, EventSource.Handler handler) {
        EventSource source =
                EventSource.start(settings, topic + "-" + group, Set.of(topic), handler);
        sources.add(source);
        return source;
    }

    private void sendRaw(ProducerRecord<byte[], byte[]> poison) {
        try (AwaitedProducer producer = new AwaitedProducer(settings)) {
            producer.send(List.of(poison));
        }
    }

    private static List<EventEnvelope> events(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> event("e-" + i, "{}")).toList();
    }

    private static EventEnvelope event(String id, String json) {
        return new EventEnvelope(id, URI.create("/test"), "t.v1", null, null, null, Map.of(), json);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }
}
