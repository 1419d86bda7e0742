// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.docketry.notification.clock.RealTime;
import org.docketry.notification.domain.Deadline;
import org.docketry.notification.domain.Dispute;
import org.docketry.notification.domain.Letter;
import org.docketry.notification.domain.Reminder;
import org.docketry.notification.domain.ReminderLetter;
import org.docketry.notification.domain.ReminderPlan;
import org.docketry.notification.domain.ReminderPolicy;
import org.docketry.notification.domain.Subscription;
import org.docketry.notification.reminders.Disputes;
import org.docketry.notification.reminders.ReminderLedger;
import org.docketry.notification.reminders.StoreUnavailable;
import org.docketry.notification.reminders.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one claimed reminder, if it still holds. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration WRITE_AGAIN = Duration.ofMillis(500);

    private final Disputes disputes;
    private final Subscriptions subscriptions;
    private final Mailer mailer;
    private final ReminderPolicy policy;
    private final DeliverySettings settings;
    private final Clock clock;
    private final RealTime realTime;
    private final PassedTogether together;

    Delivery(
            ReminderLedger ledger,
            Disputes disputes,
            Subscriptions subscriptions,
            Mailer mailer,
            ReminderPolicy policy,
            DeliverySettings settings,
            Clock clock,
            RealTime realTime) {
        this.disputes = disputes;
        this.subscriptions = subscriptions;
        this.mailer = mailer;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
        this.realTime = realTime;
        this.together = new PassedTogether(ledger, disputes, subscriptions);
    }

    void deliver(Claim claim) {
        AtomicBoolean over = new AtomicBoolean();
        Thread keeper = Thread.ofVirtual().start(() -> keep(claim, over));
        try {
            attempt(claim);
        } catch (StoreUnavailable e) {
            // Nothing was sent: the lease ends by itself and the reminder is taken up again.
            LOG.warn("Reminder {} has to wait for the store", claim.reminder().id());
        } finally {
            over.set(true);
            keeper.interrupt();
        }
    }

    private void attempt(Claim claim) {
        Reminder reminder = claim.reminder();
        Optional<Deadline> deadline = disputes.deadline(reminder.key().deadlineId());
        Optional<Dispute> dispute = disputes.dispute(reminder.key().disputeId());
        Optional<String> obstacle = obstacle(reminder, deadline, dispute);
        if (obstacle.isPresent() || deadline.isEmpty() || dispute.isEmpty()) {
            String reason = obstacle.orElse("the deadline is not known");
            claim.write(held -> held.cancelled(now(), reason));
            return;
        }
        if (PassedTogether.concerns(reminder, deadline.get())) {
            tellTogether(claim, deadline.get(), dispute.get());
            return;
        }
        send(claim, ReminderLetter.write(reminder, deadline.get(), dispute.get(), policy, now()));
    }

    /** The first attempt only waits: more of the same history may be on its way. */
    private void tellTogether(Claim claim, Deadline deadline, Dispute dispute) {
        Reminder reminder = claim.reminder();
        List<PassedTogether.Other> others = together.besides(reminder, dispute);
        boolean anotherWrites =
                !others.isEmpty() && others.getFirst().reminder().id().compareTo(reminder.id()) < 0;
        if (reminder.attempts().count() == 1 || anotherWrites) {
            Instant again = realTime.clock().instant().plus(settings.gather());
            claim.write(held -> held.postponed("waits for the others of its dispute", again));
            return;
        }
        List<Deadline> deadlines = others.stream().map(PassedTogether.Other::deadline).toList();
        Letter letter = ReminderLetter.write(reminder, deadline, dispute, deadlines, policy, now());
        send(claim, letter, () -> others.forEach(other -> together.told(reminder, other, now())));
    }

    /**
     * Asked once more at the last moment: a plan may be on its way that the ledger has not seen.
     */
    private Optional<String> obstacle(
            Reminder reminder, Optional<Deadline> deadline, Optional<Dispute> dispute) {
        if (deadline.isEmpty() || dispute.isEmpty()) {
            return Optional.of("the deadline is not known");
        }
        return ReminderPlan.obstacle(
                deadline.get(),
                Subscription.recipients(
                        dispute.get(), subscriptions.activeOfDispute(reminder.key().disputeId())),
                reminder.key());
    }

    private void send(Claim claim, Letter letter) {
        send(claim, letter, () -> {});
    }

    /**
     * @param whileHeld what the letter settles beside its own reminder; done before that one is let
     *     go, so that no other takes its place meanwhile
     */
    private void send(Claim claim, Letter letter, Runnable whileHeld) {
        Reminder reminder = claim.reminder();
        if (!claim.renew()) {
            LOG.warn("Reminder {} went to another worker before it was sent", reminder.id());
            return;
        }
        try {
            mailer.send(reminder.id(), reminder.key().recipient().address(), letter, now());
            LOG.info("Reminder {} sent", reminder.id());
            whileHeld.run();
            insist(claim, held -> held.sent(now(), policy.late(held.dueAt(), now())));
        } catch (Mailer.Refused e) {
            LOG.error("Reminder {} was refused for good: {}", reminder.id(), e.answer());
            insist(claim, held -> held.failed(now(), e.answer()));
        } catch (Mailer.Deferred e) {
            Duration wait = settings.retryAfter(reminder.attempts().count());
            LOG.warn("Reminder {} is tried again in {}: {}", reminder.id(), wait, e.answer());
            insist(
                    claim,
                    held -> held.postponed(e.answer(), realTime.clock().instant().plus(wait)));
        }
    }

    /** After the mail server has answered, the answer must be written, however long that takes. */
    private static void insist(Claim claim, UnaryOperator<Reminder> next) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (!claim.write(next)) {
                    LOG.error(
                            "Reminder {} went to another worker while it was sent; it may arrive"
                                    + " twice under one Message-ID",
                            claim.reminder().id());
                }
                return;
            } catch (StoreUnavailable e) {
                LOG.warn("The store is away, reminder {} waits", claim.reminder().id());
                pause(WRITE_AGAIN);
            }
        }
    }

    /** Renews the lease while the mail server takes its time. */
    private void keep(Claim claim, AtomicBoolean over) {
        while (!over.get()) {
            pause(settings.lease().dividedBy(4));
            try {
                if (!over.get() && !claim.renew()) {
                    return;
                }
            } catch (StoreUnavailable e) {
                LOG.debug("The lease of {} is not renewed", claim.reminder().id(), e);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
