// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares what should be told about a deadline with what has been decided so far, and says what to
 * change. Deciding twice gives no change: it may be repeated after any crash.
 */
public final class ReminderPlan {

    /** One change to what has been decided. */
    public sealed interface Change {

        /** A reminder to write, unless one with its id is there. */
        record Add(Reminder reminder) implements Change {}

        /** A reminder to replace, if it still is as it was. */
        record Replace(Reminder was, Reminder is) implements Change {}
    }

    private final Deadline deadline;
    private final ReminderPolicy policy;
    private final Instant now;
    private final Map<UUID, Reminder> existing = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private ReminderPlan(
            Deadline deadline, List<Reminder> existing, ReminderPolicy policy, Instant now) {
        this.deadline = deadline;
        this.policy = policy;
        this.now = now;
        existing.forEach(reminder -> this.existing.put(reminder.id(), reminder));
    }

    /**
     * The changes that are due now.
     *
     * @param recipients who is to be told
     * @param existing every reminder ever decided on for this deadline
     */
    public static List<Change> changes(
            Deadline deadline,
            Set<Recipient> recipients,
            List<Reminder> existing,
            ReminderPolicy policy,
            Instant now) {
        ReminderPlan plan = new ReminderPlan(deadline, existing, policy, now);
        plan.cancelWhatNoLongerHolds(recipients);
        recipients.stream()
                .sorted(Comparator.comparing(Recipient::channel).thenComparing(Recipient::address))
                .forEach(plan::decideFor);
        return List.copyOf(plan.changes);
    }

    private void cancelWhatNoLongerHolds(Set<Recipient> recipients) {
        for (Reminder reminder : List.copyOf(existing.values())) {
            if (reminder.state() == ReminderState.SCHEDULED) {
                obstacle(deadline, recipients, reminder.key())
                        .ifPresent(reason -> replace(reminder, reminder.cancelled(now, reason)));
            }
        }
    }

    /**
     * Why this reminder must not go out, if anything speaks against it. Asked when deciding, and
     * again by whoever is about to send it.
     */
    public static Optional<String> obstacle(
            Deadline deadline, Set<Recipient> recipients, ReminderKey key) {
        if (!recipients.contains(key.recipient())) {
            return Optional.of(
                    "the recipient no longer subscribes or may no longer see the dispute");
        }
        if (key.version() < deadline.version()) {
            return Optional.of("superseded by version " + deadline.version());
        }
        boolean retraction = key.occasion() instanceof Occasion.Vacated;
        return switch (deadline.standing().kind()) {
            case OPEN, SILENT ->
                    retraction ? Optional.of("the deadline binds again") : Optional.empty();
            case VACATED -> retraction ? Optional.empty() : Optional.of("the deadline was vacated");
            case SATISFIED -> Optional.of("the deadline was satisfied");
            case UNKNOWN -> Optional.of("the deadline is not known");
        };
    }

    private void decideFor(Recipient recipient) {
        Deadline.Term term = deadline.term();
        switch (deadline.standing().kind()) {
            case OPEN -> {
                if (term != null) {
                    remind(recipient, term);
                }
            }
            case SILENT -> {
                if (term != null) {
                    tellOfSilence(recipient, term);
                }
            }
            case VACATED -> retract(recipient);
            case SATISFIED, UNKNOWN -> {}
        }
    }

    private void remind(Recipient recipient, Deadline.Term term) {
        Schedule schedule = new Schedule(recipient, term);
        boolean toldOfEarlier =
                ofRecipient(recipient).stream()
                        .anyMatch(reminder -> reminder.key().version() < term.version());
        if (toldOfEarlier) {
            schedule.want(new Occasion.Restated(), now);
            schedule.skipMissed("told of the change instead");
        } else if (!term.due().at().isAfter(now)) {
            if (schedule.nothingTold()) {
                schedule.want(new Occasion.Passed(), now);
            }
            schedule.skipMissed("the deadline had passed when this was decided");
        } else {
            schedule.wantNearestMissed();
        }
        schedule.wantComing();
    }

    /** That nothing came is told to everybody, whatever they were told before. */
    private void tellOfSilence(Recipient recipient, Deadline.Term term) {
        Schedule schedule = new Schedule(recipient, term);
        schedule.want(new Occasion.Absent(), now);
        schedule.skipMissed("told that nothing came instead");
    }

    /**
     * Retracts towards those who were told, unless the last thing they were told is a retraction.
     */
    private void retract(Recipient recipient) {
        Optional<Reminder> lastTold = lastTold(recipient);
        if (lastTold.isEmpty() || lastTold.get().key().occasion() instanceof Occasion.Vacated) {
            return;
        }
        ReminderKey key = key(recipient, deadline.standing().version(), new Occasion.Vacated());
        Due told = lastTold.get().due();
        add(key, () -> Reminder.scheduled(key, now, told, told, now));
    }

    private Optional<Reminder> lastTold(Recipient recipient) {
        return ofRecipient(recipient).stream()
                .filter(Reminder::told)
                .max(
                        Comparator.comparing((Reminder reminder) -> reminder.key().version())
                                .thenComparing(
                                        reminder ->
                                                reminder.key().occasion()
                                                        instanceof Occasion.Vacated)
                                .thenComparing(reminder -> reminder.last().at()));
    }

    private List<Reminder> ofRecipient(Recipient recipient) {
        return existing.values().stream()
                .filter(reminder -> reminder.key().recipient().equals(recipient))
                .toList();
    }

    private ReminderKey key(Recipient recipient, int version, Occasion occasion) {
        return new ReminderKey(deadline.disputeId(), deadline.id(), version, recipient, occasion);
    }

    private void add(ReminderKey key, Supplier<Reminder> made) {
        Reminder known = existing.get(key.id());
        if (known == null) {
            Reminder reminder = made.get();
            existing.put(key.id(), reminder);
            changes.add(new Change.Add(reminder));
        } else if (known.state() == ReminderState.CANCELLED) {
            replace(known, known.revived(now, toldBefore(key.recipient(), key)));
        }
    }

    private void replace(Reminder was, Reminder is) {
        existing.put(is.id(), is);
        changes.add(new Change.Replace(was, is));
    }

    private @Nullable Due toldBefore(Recipient recipient, ReminderKey apartFrom) {
        return lastTold(recipient)
                .filter(reminder -> !reminder.key().equals(apartFrom))
                .map(Reminder::due)
                .orElse(null);
    }

    /** The reminders of one version for one recipient. */
    private final class Schedule {
        private final Recipient recipient;
        private final Deadline.Term term;

        private Schedule(Recipient recipient, Deadline.Term term) {
            this.recipient = recipient;
            this.term = term;
        }

        private void want(Occasion occasion, Instant at) {
            ReminderKey key = key(recipient, term.version(), occasion);
            add(
                    key,
                    () -> Reminder.scheduled(key, at, term.due(), toldBefore(recipient, key), now));
        }

        /** Whether of this version the recipient has heard nothing and is to hear nothing. */
        private boolean nothingTold() {
            return ofRecipient(recipient).stream()
                    .filter(reminder -> reminder.key().version() == term.version())
                    .map(Reminder::state)
                    .allMatch(
                            state ->
                                    state == ReminderState.CANCELLED
                                            || state == ReminderState.SKIPPED);
        }

        private void skipMissed(String reason) {
            missed().forEach(moment -> skip(moment, reason));
        }

        private void skip(ReminderPolicy.Moment moment, String reason) {
            ReminderKey key = key(recipient, term.version(), moment.occasion());
            if (!existing.containsKey(key.id())) {
                Reminder skipped = Reminder.skipped(key, moment.at(), term.due(), now, reason);
                existing.put(key.id(), skipped);
                changes.add(new Change.Add(skipped));
            }
        }

        /** Of several missed ones only the nearest goes out, late, unless that one went out. */
        private void wantNearestMissed() {
            List<ReminderPolicy.Moment> missed = missed();
            if (!missed.isEmpty()) {
                ReminderPolicy.Moment nearest = missed.getLast();
                want(nearest.occasion(), nearest.at());
                missed.subList(0, missed.size() - 1)
                        .forEach(moment -> skip(moment, "late; a nearer one is sent instead"));
            }
        }

        private List<ReminderPolicy.Moment> missed() {
            return policy.moments(term.due()).stream()
                    .filter(moment -> !moment.at().isAfter(now))
                    .toList();
        }

        private void wantComing() {
            policy.moments(term.due()).stream()
                    .filter(moment -> moment.at().isAfter(now))
                    .forEach(moment -> want(moment.occasion(), moment.at()));
        }
    }
}
