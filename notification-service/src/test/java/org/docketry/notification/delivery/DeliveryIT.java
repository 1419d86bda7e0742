// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.DEADLINE;
import static org.docketry.notification.domain.Samples.DISPUTE;
import static org.docketry.notification.domain.Samples.POLICY;
import static org.docketry.notification.domain.Samples.TEAM;
import static org.docketry.notification.domain.Samples.allDay;
import static org.docketry.notification.domain.Samples.origin;
import static org.docketry.notification.domain.Samples.set;
import static org.docketry.notification.domain.Samples.vacated;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.docketry.notification.clock.RealTime;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.Letter;
import org.docketry.notification.domain.Occasion;
import org.docketry.notification.domain.Reader;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderState;
import org.docketry.notification.domain.Subscription;
import org.docketry.notification.reminders.KeptReminder;
import org.docketry.notification.reminders.Planning;
import org.docketry.notification.reminders.ReminderLedger;
import org.docketry.notification.reminders.StoreSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two delivery processes on one ledger, with a mail server that can be made to fail. */
class DeliveryIT {

    private static final DeliverySettings SETTINGS =
            new DeliverySettings(
                    "docketry@localhost",
                    Duration.ofMillis(20),
                    4,
                    Duration.ofSeconds(2),
                    Duration.ofMillis(50),
                    Duration.ofMillis(200),
                    Duration.ofMillis(300));

    private final StoreSamples store = new StoreSamples();
    private final SetClock clock = new SetClock(Instant.parse("2023-02-01T00:00:00Z"));
    private final RealTime realTime = new RealTime(Clock.systemUTC());
    private final List<DeliveryLoop> loops = new ArrayList<>();
    private final List<UUID> sent = new CopyOnWriteArrayList<>();
    private final List<String> subjects = new CopyOnWriteArrayList<>();
    private volatile Mailer mailer = this::take;

    @BeforeEach
    void schedule() {
        store.inbox().once("1", new DisputeNews.Opened(origin(1), "Leifer v. Twitter", "clerk-1"));
        store.inbox().once("5", set(5, allDay("2023-02-28")));
        store.subscriptions()
                .put(Subscription.of(DISPUTE, new Reader("clerk-1", false), TEAM, clock.instant()));
        planning(store.ledger()).dispute(DISPUTE);
    }

    @AfterEach
    void close() {
        loops.forEach(DeliveryLoop::stop);
        store.close();
    }

    @Test
    void twoProcessesSendEachReminderOnceAndNoneEarly() {
        startTwo();
        clock.set("2023-02-14T16:59:59Z");
        assertNothingMoreIsSent(0);
        clock.set("2023-02-14T17:00:00Z");
        awaitSent(1);
        clock.set("2023-02-28T17:00:00Z");
        awaitSent(5);
        assertNothingMoreIsSent(5);
        assertThat(sent).doesNotHaveDuplicates();
        assertThat(reminders()).allMatch(found -> found.state() == ReminderState.SENT);
        // The jump of two weeks made three of them late, and they say so.
        assertThat(subjects).filteredOn(subject -> subject.contains("Late reminder")).hasSize(3);
    }

    @Test
    void aReminderClaimedByAProcessThatDiedIsSentByAnother() {
        clock.set("2023-02-14T17:00:00Z");
        ReminderLedger dead = store.ledger();
        KeptReminder kept = dead.due(clock.instant(), realTime.clock().instant(), 1).getFirst();
        assertThat(Claim.on(kept, dead, realTime, Duration.ofSeconds(1))).isPresent();
        startTwo();
        awaitSent(1);
        assertThat(sent).containsExactly(kept.reminder().id());
    }

    @Test
    void aProcessThatDiedAfterTheMailServerTookTheLetterCausesTheSameLetterAgain()
            throws Exception {
        clock.set("2023-02-14T17:00:00Z");
        ReminderLedger dead = store.ledger();
        KeptReminder kept = dead.due(clock.instant(), realTime.clock().instant(), 1).getFirst();
        assertThat(Claim.on(kept, dead, realTime, Duration.ofSeconds(1))).isPresent();
        mailer.send(kept.reminder().id(), TEAM.address(), new Letter("s", "t"), clock.instant());
        startTwo();
        awaitSent(2);
        // One identity: the Message-ID is made of it.
        assertThat(sent.stream().distinct()).hasSize(1);
    }

    @Test
    void aWorkerThatLostItsLeaseCannotWriteOverItsSuccessor() {
        clock.set("2023-02-14T17:00:00Z");
        ReminderLedger ledger = store.ledger();
        KeptReminder kept = ledger.due(clock.instant(), realTime.clock().instant(), 1).getFirst();
        Claim paused = Claim.on(kept, ledger, realTime, Duration.ZERO).orElseThrow();
        startTwo();
        awaitSent(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> reminder(kept).state() == ReminderState.SENT);
        assertThat(paused.renew()).isFalse();
        assertThat(paused.write(held -> held.failed(clock.instant(), "x"))).isFalse();
        assertThat(reminder(kept).state()).isEqualTo(ReminderState.SENT);
    }

    @Test
    void aSlowMailServerDoesNotLoseTheLease() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        mailer =
                (id, address, letter, date) -> {
                    calls.incrementAndGet();
                    try {
                        slow.await(30, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    take(id, address, letter, date);
                };
        clock.set("2023-02-14T17:00:00Z");
        startTwo();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> calls.get() == 1);
        // Twice the lease.
        Awaitility.await()
                .during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(30))
                .until(() -> calls.get() == 1);
        slow.countDown();
        awaitSent(1);
        assertNothingMoreIsSent(1);
    }

    @Test
    void aRefusalForNowIsTriedAgainAndSeen() {
        AtomicInteger calls = new AtomicInteger();
        mailer =
                (id, address, letter, date) -> {
                    if (calls.incrementAndGet() <= 3) {
                        throw new Mailer.Deferred("451 later", new Exception());
                    }
                    take(id, address, letter, date);
                };
        clock.set("2023-02-14T17:00:00Z");
        startTwo();
        awaitSent(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(reminders())
                                        .filteredOn(found -> found.state() == ReminderState.SENT)
                                        .singleElement()
                                        .satisfies(
                                                found ->
                                                        assertThat(found.attempts().count())
                                                                .isEqualTo(4)));
    }

    @Test
    void aRefusalForGoodIsSeenAndNotTriedAgain() {
        AtomicInteger calls = new AtomicInteger();
        mailer =
                (id, address, letter, date) -> {
                    calls.incrementAndGet();
                    throw new Mailer.Refused("550 no such user", new Exception());
                };
        clock.set("2023-02-14T17:00:00Z");
        startTwo();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(reminders())
                                        .filteredOn(found -> found.state() == ReminderState.FAILED)
                                        .singleElement()
                                        .satisfies(
                                                found ->
                                                        assertThat(found.last().reason())
                                                                .contains("550")));
        assertThat(calls).hasValue(1);
    }

    @Test
    void whatNoLongerHoldsIsNotSentEvenIfItWasScheduled() {
        // The deadline is vacated, and the process died before the plan followed.
        store.inbox().once("6", vacated(6, 2));
        startTwo();
        clock.set("2023-02-14T17:00:00Z");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(reminders())
                                        .filteredOn(
                                                found -> found.state() == ReminderState.CANCELLED)
                                        .isNotEmpty());
        assertThat(sent).isEmpty();
    }

    @Test
    void deadlinesThatHadPassedWhenTheyBecameKnownAreToldInOneLetter() {
        clock.set("2023-04-01T00:00:00Z");
        for (int i = 0; i < 12; i++) {
            String id = "0190a0de-0000-7000-8000-0000000001" + (10 + i);
            store.inbox().once("past" + i, set(10 + i, id, allDay("2023-03-10")));
            planning(store.ledger()).deadline(id);
        }
        startTwo();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(store.ledger().ofDispute(DISPUTE, 500))
                                        .extracting(kept -> kept.reminder().state())
                                        .doesNotContain(
                                                ReminderState.SCHEDULED, ReminderState.SENDING));
        assertThat(subjects).filteredOn(subject -> subject.contains("12 deadlines")).hasSize(1);
        // The other five are of the deadline that was known in time.
        assertThat(sent).hasSize(6);
        assertThat(store.ledger().ofDispute(DISPUTE, 500))
                .extracting(KeptReminder::reminder)
                .filteredOn(told -> told.key().occasion() instanceof Occasion.Passed)
                .allMatch(told -> told.state() == ReminderState.SENT)
                .hasSize(12);
    }

    private void startTwo() {
        for (int i = 0; i < 2; i++) {
            ReminderLedger ledger = store.ledger();
            Delivery delivery =
                    new Delivery(
                            ledger,
                            store.disputes(),
                            store.subscriptions(),
                            (id, address, letter, date) -> mailer.send(id, address, letter, date),
                            POLICY,
                            SETTINGS,
                            clock,
                            realTime);
            DeliveryLoop loop =
                    new DeliveryLoop(ledger, planning(ledger), delivery, SETTINGS, clock, realTime);
            loops.add(loop);
            loop.start();
        }
    }

    private Planning planning(ReminderLedger ledger) {
        return store.planning(ledger, POLICY, clock);
    }

    private void take(UUID id, String address, Letter letter, Instant date) {
        assertThat(address).isEqualTo(TEAM.address());
        sent.add(id);
        subjects.add(letter.subject());
    }

    private void awaitSent(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(sent).hasSize(count));
    }

    private void assertNothingMoreIsSent(int count) {
        Awaitility.await()
                .during(Duration.ofMillis(700))
                .atMost(Duration.ofSeconds(30))
                .until(() -> sent.size() == count);
    }

    private Reminder reminder(KeptReminder like) {
        return reminders().stream()
                .filter(found -> found.id().equals(like.reminder().id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Reminder> reminders() {
        return store.ledger().ofDeadline(DEADLINE).stream().map(KeptReminder::reminder).toList();
    }

    /** A clock that stands where it is set. */
    private static final class SetClock extends Clock {
        private volatile Instant now;

        private SetClock(Instant now) {
            this.now = now;
        }

        private void set(String to) {
            now = Instant.parse(to);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
