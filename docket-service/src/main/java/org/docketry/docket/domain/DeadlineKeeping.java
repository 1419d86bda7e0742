package org.docketry.docket.domain;

import java.util.Map;
import java.util.Objects;
import org.docketry.docket.domain.CorrectionFact.FactCorrected;
import org.docketry.docket.domain.DeadlineEvent.DeadlineRestated;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSatisfied;
import org.docketry.docket.domain.DeadlineEvent.DeadlineSet;
import org.docketry.docket.domain.DeadlineEvent.DeadlineVacated;
import org.docketry.docket.domain.DeadlineEvent.Moved;
import org.docketry.docket.domain.DeadlineEvent.Term;
import org.docketry.docket.domain.DeadlinePolicy.Reading;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Deadlines.Status;
import org.docketry.docket.domain.Expectation.Done;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.OrderEntered;
import org.jspecify.annotations.Nullable;

/**
 * What facts do to deadlines, in the same commit as the fact.
 *
 * <p>It compares what ought to be due before the fact with what ought to be due after it, and looks
 * again only at what differs. A date that was recorded under another rule book is so left alone
 * until a person has it worked out anew.
 */
final class DeadlineKeeping {
    /**
     * A reply may hang on an opposition, and a duty on another's performance; no chain is longer.
     */
    private static final int ROUNDS_MAX = 8;

    private final DeadlinePolicy policy;

    DeadlineKeeping(DeadlinePolicy policy) {
        this.policy = policy;
    }

    /** Follows a fact through, from the file as it was before. */
    void after(Decision decision, CaseFile before, Recorded cause) {
        switch (cause.event()) {
            case ExtensionGranted extension -> extend(decision, cause, extension, null);
            case FactCorrected(_, var was, var is, _) -> {
                if (was.fact() instanceof ExtensionGranted old
                        && is.fact() instanceof ExtensionGranted now) {
                    extend(decision, cause, now, old);
                }
            }
            case DisputeEvent _ -> {}
        }
        CaseFile then = before;
        for (int round = 0; round < ROUNDS_MAX; round++) {
            CaseFile now = decision.file();
            if (now.version() == then.version()) {
                return;
            }
            follow(decision, cause, then, now);
            then = now;
        }
    }

    private void follow(Decision decision, Recorded cause, CaseFile then, CaseFile now) {
        Map<DeadlineId, Expectation> before = Expectations.of(decision.disputeId(), then);
        Map<DeadlineId, Expectation> after = Expectations.of(decision.disputeId(), now);
        String why = Why.of(cause.event());
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .map(now.deadlines().byId()::get)
                .filter(Objects::nonNull)
                .forEach(deadline -> fall(decision, cause, deadline, why));
        after.values().forEach(one -> settle(decision, cause, before.get(one.id()), one, why));
    }

    /** A decision on a motion ends the wait for its papers; that a day passed before stays so. */
    private static void fall(Decision decision, Recorded cause, Deadline deadline, String why) {
        boolean history =
                deadline.status() == Status.PASSED && cause.event() instanceof OrderEntered;
        if (deadline.live() && !history) {
            vacate(decision, cause, deadline, why);
        }
    }

    private void settle(
            Decision decision,
            Recorded cause,
            @Nullable Expectation before,
            Expectation one,
            String why) {
        Deadline deadline = decision.file().deadlines().byId().get(one.id());
        Done done = one.done();
        if (done != null) {
            if (deadline != null && deadline.live()) {
                satisfy(decision, cause, deadline, done);
                return;
            }
            if (deadline != null || (before != null && before.done() != null)) {
                return;
            }
        }
        boolean undone =
                done == null
                        && before != null
                        && before.done() != null
                        && deadline != null
                        && deadline.status() == Status.SATISFIED;
        boolean asked = before == null || !before.question().equals(one.question());
        if (asked || undone) {
            ask(decision, cause, deadline, one, why);
        }
    }

    private void ask(
            Decision decision,
            Recorded cause,
            @Nullable Deadline deadline,
            Expectation one,
            String why) {
        if (deadline != null && deadline.live() && deadline.moved() == Moved.EXTENSION) {
            return;
        }
        switch (policy.read(one.question())) {
            case Reading.Dated dated -> {
                if (deadline == null) {
                    decision.follow(cause, setting(one, dated));
                } else if (!deadline.live() || differs(deadline, dated)) {
                    restate(decision, cause, deadline, dated.due(), why, dated.derivation(), null);
                }
            }
            case Reading.Waiting(var missing) -> {
                if (deadline != null && deadline.live()) {
                    vacate(decision, cause, deadline, why + "; it waits for " + missing.getFirst());
                }
            }
        }
    }

    static boolean differs(Deadline deadline, Reading.Dated dated) {
        return !deadline.due().equals(dated.due())
                || !deadline.derivation().asSettledAs(dated.derivation());
    }

    /** Works everything out anew, by the rule book of today, where nobody has moved it by hand. */
    void workOutAnew(Decision decision, String why) {
        Origin origin = decision.origin();
        for (Shadow.Change change : Shadow.changes(decision.disputeId(), decision.file(), policy)) {
            DeadlineEvent event = worked(change, why);
            if (event != null) {
                decision.record(event, Effective.at(origin.at()), null);
            }
        }
    }

    private static @Nullable DeadlineEvent worked(Shadow.Change change, String why) {
        Deadline was = change.was();
        return switch (change.reading()) {
            case Reading.Dated dated ->
                    was == null
                            ? setting(change.expectation(), dated)
                            : restated(was, dated.due(), why, dated.derivation(), null);
            case Reading.Waiting _ -> was == null ? null : vacated(was, why);
        };
    }

    private static DeadlineSet setting(Expectation one, Reading.Dated dated) {
        return new DeadlineSet(
                one.id(),
                1,
                one.title(),
                one.basis().under(dated.derivation()),
                one.bound(),
                dated.court(),
                dated.due(),
                dated.derivation(),
                one.expects());
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
        if (!due.equals(deadline.due())) {
            restate(
                    decision,
                    cause,
                    deadline,
                    due,
                    HandMade.why(extension),
                    HandMade.extended(deadline, extension),
                    Moved.EXTENSION);
        }
    }

    private static void restate(
            Decision decision,
            Recorded cause,
            Deadline deadline,
            Due due,
            String why,
            Derivation derivation,
            @Nullable Moved moved) {
        decision.follow(cause, restated(deadline, due, why, derivation, moved));
    }

    static DeadlineRestated restated(
            Deadline deadline, Due due, String why, Derivation derivation, @Nullable Moved moved) {
        return new DeadlineRestated(
                deadline.set().deadlineId(),
                deadline.version() + 1,
                new Term(deadline.due()),
                new Term(due),
                why,
                derivation,
                moved);
    }

    private static void vacate(Decision decision, Recorded cause, Deadline deadline, String why) {
        decision.follow(cause, vacated(deadline, why));
    }

    private static DeadlineVacated vacated(Deadline deadline, String why) {
        return new DeadlineVacated(
                deadline.set().deadlineId(), deadline.version(), new Term(deadline.due()), why);
    }

    private static void satisfy(Decision decision, Recorded cause, Deadline deadline, Done done) {
        decision.follow(
                cause,
                new DeadlineSatisfied(
                        deadline.set().deadlineId(), deadline.version(), done.by(), done.on()));
    }
}
