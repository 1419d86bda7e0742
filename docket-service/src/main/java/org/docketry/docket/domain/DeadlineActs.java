package org.docketry.docket.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.docketry.docket.domain.DeadlineEvent.DeadlineConfirmed;
import org.docketry.docket.domain.DeadlineEvent.DeadlinePassed;
import org.docketry.docket.domain.DeadlineEvent.ExpectedFilingAbsent;
import org.docketry.docket.domain.DeadlineEvent.Moved;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Deadlines.Status;
import org.docketry.docket.domain.Id.DeadlineId;
import org.docketry.docket.domain.StateRejection.ConfirmedByTheSame;
import org.docketry.docket.domain.StateRejection.StaleDeadlineVersion;
import org.jspecify.annotations.Nullable;

/** What people say to one deadline, and what the clock does. */
final class DeadlineActs {
    private DeadlineActs() {}

    static void confirm(Decision decision, DeadlineId id, int version) {
        Deadline deadline = standing(decision, id, version);
        Origin origin = decision.origin();
        String account = origin.actor().id();
        if (deadline.recordedBy().equals(account) || deadline.confirmedBy().contains(account)) {
            throw new Rejected(new ConfirmedByTheSame(id, account));
        }
        decision.record(
                new DeadlineConfirmed(id, version, account), Effective.at(origin.at()), null);
    }

    /** A person knows better. The working stays, with a last step that says who and why. */
    static void override(
            Decision decision,
            DeadlineId id,
            int version,
            LocalDate date,
            @Nullable LocalTime time,
            String reason) {
        Deadline deadline = standing(decision, id, version);
        Origin origin = decision.origin();
        Due due = Due.on(date, time, deadline.due().zone());
        decision.record(
                DeadlineKeeping.restated(
                        deadline,
                        due,
                        reason,
                        HandMade.overridden(deadline, due, origin.actor(), reason),
                        Moved.OVERRIDE),
                Effective.at(origin.at()),
                null);
    }

    private static Deadline standing(Decision decision, DeadlineId id, int version) {
        Deadline deadline = Present.liveDeadline(decision.file(), id);
        if (deadline.version() != version) {
            throw new Rejected(new StaleDeadlineVersion(id, version, deadline.version()));
        }
        return deadline;
    }

    /** Notes that a day ended; and that silence was the answer, where somebody counted on one. */
    static void pass(Decision decision, DeadlineId id, int version) {
        Deadline deadline = Present.deadline(decision.file(), id);
        Due due = deadline.due();
        boolean over = !decision.origin().at().isBefore(due.at());
        if (!over || deadline.status() != Status.OPEN || deadline.version() != version) {
            return;
        }
        Recorded passed =
                decision.record(
                        new DeadlinePassed(id, version, due.at()), Effective.on(due.date()), null);
        String expected = deadline.set().expects();
        // What was past when we learned of it is history, and no news to anybody.
        if (expected != null && deadline.knownInTime()) {
            decision.follow(
                    passed,
                    new ExpectedFilingAbsent(
                            id, version, expected, deadline.set().bound(), due.at()));
        }
    }
}
