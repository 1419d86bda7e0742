// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.docketry.notification.domain.Samples.DEADLINE;
import static org.docketry.notification.domain.Samples.DISPUTE;
import static org.docketry.notification.domain.Samples.POLICY;
import static org.docketry.notification.domain.Samples.TEAM;
import static org.docketry.notification.domain.Samples.allDay;
import static org.docketry.notification.domain.Samples.origin;
import static org.docketry.notification.domain.Samples.restated;
import static org.docketry.notification.domain.Samples.set;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.DisputeNews;
import org.docketry.notification.domain.Due;
import org.docketry.notification.domain.Reader;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderState;
import org.docketry.notification.domain.Samples;
import org.docketry.notification.domain.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerIT {

    private static final Instant NOW = Instant.parse("2023-02-01T00:00:00Z");
    private static final Due FEB_28 = allDay("2023-02-28");
    private static final Due MAR_10 = allDay("2023-03-10");
    private static final Reader CLERK = new Reader("clerk-1", false);

    private final StoreSamples store = new StoreSamples();
    private final ReminderLedger ledger = store.ledger();
    private final Planning planning =
            store.planning(ledger, POLICY, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void subscribe() {
        store.inbox().once("1", new DisputeNews.Opened(origin(1), "Leifer v. Twitter", "clerk-1"));
        store.subscriptions().put(Subscription.of(DISPUTE, CLERK, TEAM, NOW));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsStoredComesBackAsItWas() {
        DisputeNews.DeadlineRestated news = restated(6, 2, FEB_28, MAR_10);
        store.inbox().once("5", set(5, FEB_28));
        store.inbox().once("6", news);
        assertThat(store.disputes().deadline(DEADLINE))
                .contains(Samples.deadline(set(5, FEB_28), news));
        planning.deadline(DEADLINE);
        List<Reminder> written = reminders();
        assertThat(written).hasSize(5);
        Reminder first = written.getFirst();
        Reminder sent = first.claimed("w", NOW).sent(NOW, true);
        ledger.update(first.id(), stored -> Optional.of(stored.claimed("w", NOW)));
        ledger.update(first.id(), stored -> Optional.of(stored.sent(NOW, true)));
        assertThat(reminders()).contains(sent);
    }

    @Test
    void newsShuffledAndRepeatedGivesEachReminderOnce() {
        List<DisputeNews.OfDeadline> news =
                new ArrayList<>(
                        List.of(
                                set(5, FEB_28),
                                restated(6, 2, FEB_28, MAR_10),
                                restated(7, 3, MAR_10, FEB_28)));
        news.addAll(List.copyOf(news));
        Collections.shuffle(news, new Random(3));
        for (DisputeNews.OfDeadline each : news) {
            store.inbox().once("e", each);
            planning.deadline(DEADLINE);
        }
        assertThat(reminders())
                .filteredOn(reminder -> reminder.state() == ReminderState.SCHEDULED)
                .allMatch(reminder -> reminder.key().version() == 3)
                .hasSizeBetween(
                        5, 6); // with a notice of the change where version 1 or 2 came first
        assertThat(reminders().stream().map(Reminder::id)).doesNotHaveDuplicates();
        Deadline deadline = store.disputes().deadline(DEADLINE).orElseThrow();
        assertThat(deadline.version()).isEqualTo(3);
    }

    @Test
    void manyPlannersAtOnceWriteEachReminderOnce() throws Exception {
        store.inbox().once("5", set(5, FEB_28));
        List<Callable<Void>> planners = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            planners.add(
                    () -> {
                        planning.deadline(DEADLINE);
                        return null;
                    });
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> planner : threads.invokeAll(planners)) {
                planner.get();
            }
        }
        assertThat(reminders()).hasSize(5);
    }

    @Test
    void newsOfOneDisputeTakenInAtOnceAllTakeEffect() throws Exception {
        List<Callable<Boolean>> grants = new ArrayList<>();
        for (int i = 10; i < 26; i++) {
            DisputeNews granted = new DisputeNews.AccessGranted(origin(i), "account-" + i);
            grants.add(() -> store.inbox().once("e", granted));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> grant : threads.invokeAll(grants)) {
                assertThat(grant.get()).isTrue();
            }
        }
        assertThat(store.disputes().dispute(DISPUTE).orElseThrow().access()).hasSize(17);
    }

    @Test
    void ofManyWorkersOneGetsTheReminder() throws Exception {
        store.inbox().once("5", set(5, FEB_28));
        planning.deadline(DEADLINE);
        Instant due = Instant.parse("2023-02-14T17:00:00Z");
        List<Callable<Integer>> workers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String token = "worker-" + i;
            ReminderLedger own = store.ledger();
            workers.add(
                    () -> {
                        int claimed = 0;
                        for (KeptReminder kept : own.due(due, NOW, 10)) {
                            Reminder is = kept.reminder().claimed(token, NOW.plusSeconds(20));
                            claimed += own.replace(kept, is).isPresent() ? 1 : 0;
                        }
                        return claimed;
                    });
        }
        int claimed = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> worker : threads.invokeAll(workers)) {
                claimed += worker.get();
            }
        }
        assertThat(claimed).isEqualTo(1);
    }

    @Test
    void nothingIsDueBeforeItsTimeAndAJumpOfTheClockIsNoticed() {
        store.inbox().once("5", set(5, FEB_28));
        planning.deadline(DEADLINE);
        assertThat(ledger.due(Instant.parse("2023-02-14T16:59:59.999Z"), NOW, 10)).isEmpty();
        assertThat(ledger.due(Instant.parse("2023-02-14T17:00:00Z"), NOW, 10)).hasSize(1);
        assertThat(ledger.due(Instant.parse("2023-02-28T17:00:00Z"), NOW, 10)).hasSize(5);
    }

    @Test
    void anEndedLeaseAndAPauseAreTakenUpInRealTimeOnly() {
        store.inbox().once("5", set(5, FEB_28));
        planning.deadline(DEADLINE);
        Instant due = Instant.parse("2023-02-14T17:00:00Z");
        KeptReminder kept = ledger.due(due, NOW, 10).getFirst();
        ledger.replace(kept, kept.reminder().claimed("w", NOW.plusSeconds(20)));
        Instant later = due.plusSeconds(86_400);
        assertThat(ledger.due(later, NOW.plusSeconds(19), 10)).isEmpty();
        assertThat(ledger.due(later, NOW.plusSeconds(20), 10)).hasSize(1);
        ledger.update(
                kept.reminder().id(),
                held -> Optional.of(held.postponed("451", NOW.plusSeconds(60))));
        assertThat(ledger.due(later, NOW.plusSeconds(59), 10)).isEmpty();
        assertThat(ledger.due(later, NOW.plusSeconds(60), 10)).hasSize(1);
    }

    @Test
    void ledgerEntriesArePublishedUntilTheyAreNoted() {
        store.inbox().once("5", set(5, FEB_28));
        planning.deadline(DEADLINE);
        assertThat(ledger.unpublished(100)).hasSize(5);
        ledger.unpublished(100)
                .forEach(kept -> ledger.published(kept, kept.reminder().last().number()));
        assertThat(ledger.unpublished(100)).isEmpty();
        store.inbox().once("6", new DisputeNews.AccessRevoked(origin(6), "clerk-1"));
        planning.dispute(DISPUTE);
        assertThat(ledger.unpublished(100)).hasSize(5);
        assertThat(reminders()).allMatch(found -> found.state() == ReminderState.CANCELLED);
    }

    @Test
    void notingAPublicationDoesNotUndoWhatHappenedMeanwhile() {
        store.inbox().once("5", set(5, FEB_28));
        planning.deadline(DEADLINE);
        KeptReminder stale = ledger.unpublished(100).getFirst();
        ledger.update(
                stale.reminder().id(),
                stored -> Optional.of(stored.claimed("w", NOW.plusSeconds(20))));
        ledger.published(stale, 1);
        assertThat(reminders())
                .filteredOn(reminder -> reminder.id().equals(stale.reminder().id()))
                .singleElement()
                .satisfies(found -> assertThat(found.state()).isEqualTo(ReminderState.SENDING));
    }

    @Test
    void aSubscriptionThatWasNotPlannedForIsPlannedLater() {
        store.inbox().once("5", set(5, FEB_28));
        assertThat(store.subscriptions().disputesToPlan()).containsExactly(DISPUTE);
        planning.unfinished();
        assertThat(reminders()).hasSize(5);
        assertThat(store.subscriptions().disputesToPlan()).isEmpty();
    }

    private List<Reminder> reminders() {
        return store.ledger().ofDeadline(DEADLINE).stream().map(KeptReminder::reminder).toList();
    }
}
