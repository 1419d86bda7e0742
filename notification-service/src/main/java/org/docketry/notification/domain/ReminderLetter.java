// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the letter of a reminder, at the moment when it goes out. Everything that came from
 * outside is made one plain line first.
 */
public final class ReminderLetter {

    private static final int TITLE_LENGTH_MAX = 90;
    private static final int LINE_LENGTH_MAX = 400;
    private static final int STEPS_MAX = 40;
    private static final int OTHERS_MAX = 200;

    private final Reminder reminder;
    private final Deadline deadline;
    private final Dispute dispute;
    private final Instant now;
    private final boolean late;
    private final List<Deadline> others;
    private final List<String> lines = new ArrayList<>();

    private ReminderLetter(
            Reminder reminder,
            Deadline deadline,
            Dispute dispute,
            List<Deadline> others,
            ReminderPolicy policy,
            Instant now) {
        this.others = others;
        this.reminder = reminder;
        this.deadline = deadline;
        this.dispute = dispute;
        this.now = now;
        this.late = policy.late(reminder.dueAt(), now);
    }

    /** The letter as of now. For sealed matters it says nothing but an id. */
    public static Letter write(
            Reminder reminder,
            Deadline deadline,
            Dispute dispute,
            ReminderPolicy policy,
            Instant now) {
        return write(reminder, deadline, dispute, List.of(), policy, now);
    }

    /**
     * The same, where it tells of other deadlines too.
     *
     * @param others of the same dispute, none sealed, that had passed as well when they became
     *     known
     */
    public static Letter write(
            Reminder reminder,
            Deadline deadline,
            Dispute dispute,
            List<Deadline> others,
            ReminderPolicy policy,
            Instant now) {
        if (deadline.sealed()) {
            return sealed(deadline);
        }
        ReminderLetter letter =
                new ReminderLetter(reminder, deadline, dispute, others, policy, now);
        letter.body();
        return new Letter(letter.subject(), String.join("\n", letter.lines) + "\n");
    }

    private static Letter sealed(Deadline deadline) {
        return new Letter(
                "[Docketry] Sealed matter " + deadline.id(),
                "There is news of a sealed matter: " + deadline.id() + "\nSign in to read it.\n");
    }

    private String subject() {
        Due due = reminder.due();
        String what =
                switch (reminder.key().occasion()) {
                    case Occasion.DaysBefore _ ->
                            (late ? "Late reminder: " : "")
                                    + (hasPassed() ? "was due " : "due ")
                                    + DueText.brief(due)
                                    + " ("
                                    + DueText.distance(due, now)
                                    + ")";
                    case Occasion.Passed() when !others.isEmpty() ->
                            (others.size() + 1) + " deadlines had passed when they became known";
                    case Occasion.Passed() -> "Was due " + DueText.brief(due) + " (passed)";
                    case Occasion.Restated() ->
                            "Deadline changed: now due "
                                    + DueText.brief(due)
                                    + " ("
                                    + DueText.distance(due, now)
                                    + ")";
                    case Occasion.Absent() -> "Nothing came: was due " + DueText.brief(due);
                    case Occasion.Vacated() -> "Deadline vacated: was due " + DueText.brief(due);
                };
        return "[Docketry] "
                + what.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + what.substring(1)
                + ": "
                + title()
                + " - "
                + disputeTitle();
    }

    private void body() {
        opening();
        lines.add("");
        lines.add("Dispute:   " + disputeTitle());
        lines.add("What:      " + title());
        switch (reminder.key().occasion()) {
            case Occasion.DaysBefore _, Occasion.Passed _ ->
                    lines.add((hasPassed() ? "Was due:   " : "Due:       ") + due());
            case Occasion.Restated _ -> change();
            case Occasion.Absent _ -> silence();
            case Occasion.Vacated _ -> retraction();
        }
        binding();
        lateness();
        others();
        if (!(reminder.key().occasion() instanceof Occasion.Vacated)) {
            derivation();
        }
        closing();
    }

    private void opening() {
        lines.add(
                switch (reminder.key().occasion()) {
                    case Occasion.DaysBefore _ when hasPassed() ->
                            "This deadline has passed. You are told late.";
                    case Occasion.DaysBefore _ ->
                            "A deadline is due " + DueText.distance(reminder.due(), now) + ".";
                    case Occasion.Passed _ -> "This deadline had passed when it became known here.";
                    case Occasion.Restated _ when hasPassed() ->
                            "The date of a deadline has been changed, to one that has passed.";
                    case Occasion.Restated _ -> "The date of a deadline has been changed.";
                    case Occasion.Absent _ ->
                            "This deadline has passed, and nothing is on record of what was"
                                    + " expected by it.";
                    case Occasion.Vacated _ ->
                            "A deadline that you were told of no longer binds. Disregard it.";
                });
    }

    private void change() {
        Deadline.Term term = deadline.term();
        Due told = reminder.toldBefore();
        Due was = term == null || term.was() == null ? told : term.was();
        lines.add("Was due:   " + (was == null ? "not known" : DueText.full(was)));
        lines.add("Now due:   " + due());
        lines.add(
                "Why:       "
                        + outside(term == null || term.why() == null ? "not said" : term.why()));
        if (told != null && !told.equals(was)) {
            lines.add("You were last told of " + DueText.full(told) + ".");
        }
    }

    private void silence() {
        String expected = deadline.standing().why();
        lines.add("Was due:   " + due());
        lines.add("Expected:  " + outside(expected == null ? "not said" : expected));
    }

    private void retraction() {
        String why = deadline.standing().why();
        lines.add("Was due:   " + due());
        lines.add("Why:       " + outside(why == null ? "not said" : why));
    }

    private void binding() {
        Deadline.Description description = deadline.description();
        if (description != null && !description.bound().isEmpty()) {
            lines.add(
                    "Binds:     "
                            + description.bound().stream()
                                    .map(party -> outside(dispute.nameOf(party)))
                                    .collect(Collectors.joining(", ")));
        }
        if (description != null) {
            lines.add("Court:     " + outside(description.court()));
        }
        lines.add(
                "Confirmed: "
                        + (deadline.confirmed() ? "yes" : "not yet confirmed by an attorney"));
    }

    private void lateness() {
        if (late) {
            lines.add("");
            lines.add(
                    "This reminder is late: it was to go out on "
                            + DueText.moment(reminder.dueAt(), reminder.due())
                            + ".");
        }
    }

    private void others() {
        if (others.isEmpty()) {
            return;
        }
        lines.add("\nThese had passed as well when they became known here:");
        others.stream().limit(OTHERS_MAX).map(ReminderLetter::other).forEach(lines::add);
        if (others.size() > OTHERS_MAX) {
            lines.add(
                    "  and %d more: see the dispute's deadlines"
                            .formatted(others.size() - OTHERS_MAX));
        }
    }

    private static String other(Deadline other) {
        Deadline.Term term = other.term();
        Deadline.Description description = other.description();
        if (term == null || description == null) {
            return "  - " + other.id();
        }
        return "  - was due %s: %s (/api/v1/deadlines/%s/derivation)"
                .formatted(
                        DueText.brief(term.due()),
                        PlainText.line(description.title(), TITLE_LENGTH_MAX),
                        other.id());
    }

    private void derivation() {
        Derivation derivation =
                deadline.term() == null ? Derivation.NONE : deadline.term().derivation();
        if (!derivation.steps().isEmpty()) {
            lines.add("");
            lines.add("How the date was reached:");
            derivation.steps().stream().limit(STEPS_MAX).map(this::step).forEach(lines::add);
            if (derivation.steps().size() > STEPS_MAX) {
                lines.add("  and so on: see the derivation");
            }
        }
        unsettled(derivation);
    }

    private String step(Derivation.Step step) {
        String authority = step.authority() == null ? "" : " [" + outside(step.authority()) + "]";
        String date = step.date() == null ? "" : ": " + outside(step.date());
        return "  " + step.number() + ". " + outside(step.what()) + date + authority;
    }

    private void unsettled(Derivation derivation) {
        if (derivation.unsettled().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("The law is not settled here:");
        derivation.unsettled().forEach(question -> lines.add("  - " + outside(question)));
        if (derivation.earliestSafe() != null) {
            lines.add("  Earliest safe date: " + outside(derivation.earliestSafe()));
        }
        if (derivation.latestArguable() != null) {
            lines.add("  Latest arguable date: " + outside(derivation.latestArguable()));
        }
    }

    private void closing() {
        lines.add("");
        lines.add("Timeline:   /api/v1/disputes/" + outside(deadline.disputeId()) + "/timeline");
        lines.add("Derivation: /api/v1/deadlines/" + outside(deadline.id()) + "/derivation");
        lines.add("");
        lines.add("-- ");
        lines.add("Docketry. Reminder " + reminder.id() + ", version " + reminder.key().version());
    }

    private boolean hasPassed() {
        return !reminder.due().at().isAfter(now);
    }

    private String due() {
        return DueText.full(reminder.due());
    }

    private String title() {
        Deadline.Description description = deadline.description();
        return PlainText.line(
                description == null ? "Deadline " + deadline.id() : description.title(),
                TITLE_LENGTH_MAX);
    }

    private String disputeTitle() {
        return PlainText.line(
                dispute.title() == null ? "Dispute " + dispute.id() : dispute.title(),
                TITLE_LENGTH_MAX);
    }

    private static String outside(String text) {
        return PlainText.line(text, LINE_LENGTH_MAX);
    }
}
