package org.docketry.docket.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DeadlineEvent.Term;
import org.docketry.docket.domain.DeadlinePolicy.Question;
import org.docketry.docket.domain.DeadlinePolicy.Reading;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Deadlines.Status;
import org.docketry.docket.domain.Derivation.Step;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.OrderFact.ComplianceRecorded;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.GrantedBy;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.docketry.docket.domain.OrderFact.OrderVacated;
import org.docketry.docket.domain.StateRejection.StaleDeadlineVersion;
import org.jspecify.annotations.Nullable;

/** What facts do to deadlines, in the same commit as the fact. */
final class DeadlineKeeping {
    private static final int TITLE_MAX = 200;

    private final DeadlinePolicy policy;

    DeadlineKeeping(DeadlinePolicy policy) {
        this.policy = policy;
    }

    void after(Decision decision, Recorded recorded) {
        if (!(recorded.event() instanceof OrderFact fact)) {
            return;
        }
        switch (fact) {
            case OrderEntered order ->
                    order.obligations().forEach(duty -> set(decision, recorded, order, duty));
            case OrderVacated vacated -> {
                String why = "Order %s was vacated".formatted(vacated.orderId().value());
                live(decision.file()).stream()
                        .filter(d -> vacated.orderId().equals(d.set().basis().orderId()))
                        .forEach(d -> vacate(decision, recorded, d, why));
            }
            case ExtensionGranted extension -> extend(decision, recorded, extension, null);
            case ComplianceRecorded complied -> {
                LocalDate on = recorded.stamp().effective().on();
                live(decision.file()).stream()
                        .filter(d -> complied.obligationId().equals(d.set().basis().obligationId()))
                        .forEach(d -> satisfy(decision, recorded, d, on));
            }
            case OrderFact.ObjectionToOrderFiled _, OrderFact.AppealNoticed _ -> {}
        }
    }

    void confirm(Decision decision, DeadlineId id, int version) {
        Deadline deadline = Present.liveDeadline(decision.file(), id);
        if (deadline.version() != version) {
            throw new Rejected(new StaleDeadlineVersion(id, version, deadline.version()));
        }
        Origin origin = decision.origin();
        decision.record(
                new DeadlineConfirmed(id, version, origin.actor().id()),
                Effective.at(origin.at()),
                null);
    }

    void pass(Decision decision, DeadlineId id, int version) {
        Deadline deadline = Present.deadline(decision.file(), id);
        Due due = deadline.due();
        boolean over = !decision.origin().at().isBefore(due.at());
        if (over && deadline.status() == Status.OPEN && deadline.version() == version) {
            decision.record(
                    new DeadlinePassed(id, version, due.at()), Effective.on(due.date()), null);
        }
    }

    /**
     * Follows a correction through: every deadline that stood where the old facts put it goes where
     * the new facts put it. One that an extension has moved since stays where the extension put it.
     */
    void corrected(
            Decision decision, CaseFile before, Recorded recorded, FactCorrected correction) {
        if (correction.was().fact() instanceof ExtensionGranted was
                && correction.is().fact() instanceof ExtensionGranted is) {
            extend(decision, recorded, is, was);
        }
        CaseFile after = decision.file();
        after.orders().duties().values().stream()
                .filter(duty -> Present.order(after, duty.orderId()).stands())
                .forEach(duty -> follow(decision, recorded, before, duty, correction.why()));
        live(after).stream()
                .filter(d -> d.set().basis().obligationId() != null)
                .filter(d -> !after.orders().duties().containsKey(d.set().basis().obligationId()))
                .forEach(d -> vacate(decision, recorded, d, correction.why()));
    }

    private void follow(
            Decision decision, Recorded recorded, CaseFile before, Orders.Duty duty, String why) {
        CaseFile after = decision.file();
        Orders.Duty old = before.orders().duties().get(duty.obligation().obligationId());
        Optional<Due> then = old == null ? Optional.empty() : due(read(before, old));
        Reading now = read(after, duty);
        if (due(now).equals(then) || duty.complied() != null) {
            return;
        }
        DeadlineId id =
                DeadlineId.of(
                        decision.disputeId(), duty.orderId(), duty.obligation().obligationId());
        Deadline deadline = after.deadlines().byId().get(id);
        if (deadline == null) {
            OrderEntered order = Present.order(after, duty.orderId()).entered();
            set(decision, recorded, order, duty.obligation());
        } else if (!deadline.live() || then.equals(Optional.of(deadline.due()))) {
            move(decision, recorded, deadline, now, why);
        }
    }

    private static void move(
            Decision decision, Recorded cause, Deadline deadline, Reading now, String why) {
        switch (now) {
            case Reading.Dated(_, Due due, Derivation derivation) ->
                    restate(decision, cause, deadline, due, why, derivation);
            case Reading.Waiting _ -> {
                if (deadline.live()) {
                    vacate(decision, cause, deadline, why);
                }
            }
        }
    }

    private void set(Decision decision, Recorded cause, OrderEntered order, Obligation obligation) {
        CaseFile file = decision.file();
        switch (read(file, order, obligation)) {
            case Reading.Waiting _ -> {}
            case Reading.Dated(String court, Due due, Derivation derivation) ->
                    decision.follow(
                            cause,
                            new DeadlineSet(
                                    DeadlineId.of(
                                            decision.disputeId(),
                                            order.orderId(),
                                            obligation.obligationId()),
                                    1,
                                    title(file, obligation),
                                    Basis.order(order.orderId(), obligation.obligationId()),
                                    List.of(obligation.actor()),
                                    court,
                                    due,
                                    derivation));
        }
    }

    private static String title(CaseFile file, Obligation obligation) {
        Parties.Party actor = file.parties().byId().get(obligation.actor());
        String who = actor == null ? obligation.actor().value() : actor.joined().name();
        String title = who + ": " + obligation.act();
        return title.length() <= TITLE_MAX ? title : title.substring(0, TITLE_MAX - 1) + "…";
    }

    private Reading read(CaseFile file, Orders.Duty duty) {
        return read(file, Present.order(file, duty.orderId()).entered(), duty.obligation());
    }

    private Reading read(CaseFile file, OrderEntered order, Obligation obligation) {
        return policy.read(new Question(order, obligation, file.courtOf(order)));
    }

    private static Optional<Due> due(Reading reading) {
        return switch (reading) {
            case Reading.Dated(_, Due due, _) -> Optional.of(due);
            case Reading.Waiting _ -> Optional.empty();
        };
    }

    /**
     * Moves a deadline to the day that an extension names.
     *
     * @param corrected the extension as it was believed before; the deadline moves only where it
     *     still stands on that one's day. Null for an extension that is new.
     */
    private static void extend(
            Decision decision,
            Recorded cause,
            ExtensionGranted extension,
            @Nullable ExtensionGranted corrected) {
        Deadline deadline = decision.file().deadlines().byId().get(extension.deadlineId());
        if (deadline == null
                || !deadline.live()
                || (corrected != null && !corrected.newDue().equals(deadline.due().date()))) {
            return;
        }
        Due due = Due.endOf(extension.newDue(), deadline.due().zone());
        if (due.equals(deadline.due())) {
            return;
        }
        String by = extension.by() == GrantedBy.ORDER ? "order" : "stipulation";
        String why = "Extended by %s to %s".formatted(by, extension.newDue());
        restate(decision, cause, deadline, due, why, extended(deadline, extension, by));
    }

    private static Derivation extended(Deadline deadline, ExtensionGranted extension, String by) {
        String authority =
                extension.by() == GrantedBy.ORDER
                        ? "Fed. R. Civ. P. 6(b)(1)"
                        : "Fed. R. Civ. P. 29(b)";
        String where = extension.reference() == null ? "" : ", " + extension.reference();
        return Derivation.settled(
                List.of(
                        new Step(
                                1,
                                "It was due on %s.".formatted(deadline.due().date()),
                                "Version %d of this deadline".formatted(deadline.version()),
                                deadline.due().date()),
                        new Step(
                                2,
                                "The %s%s names a new day: %s."
                                        .formatted(by, where, extension.newDue()),
                                authority,
                                extension.newDue())));
    }

    private static void restate(
            Decision decision,
            Recorded cause,
            Deadline deadline,
            Due due,
            String why,
            Derivation derivation) {
        decision.follow(
                cause,
                new DeadlineRestated(
                        deadline.set().deadlineId(),
                        deadline.version() + 1,
                        new Term(deadline.due()),
                        new Term(due),
                        why,
                        derivation));
    }

    private static void vacate(Decision decision, Recorded cause, Deadline deadline, String why) {
        decision.follow(
                cause,
                new DeadlineVacated(
                        deadline.set().deadlineId(),
                        deadline.version(),
                        new Term(deadline.due()),
                        why));
    }

    private static void satisfy(
            Decision decision, Recorded cause, Deadline deadline, LocalDate on) {
        decision.follow(
                cause,
                new DeadlineSatisfied(
                        deadline.set().deadlineId(),
                        deadline.version(),
                        cause.stamp().eventId(),
                        on));
    }

    private static List<Deadline> live(CaseFile file) {
        return file.deadlines().byId().values().stream().filter(Deadline::live).toList();
    }
}
