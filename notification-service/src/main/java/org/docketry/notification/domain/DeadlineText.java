// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A deadline in words, as calendars show it. */
public final class DeadlineText {

    private static final int TITLE_LENGTH_MAX = 120;
    private static final int LINE_LENGTH_MAX = 400;
    private static final int STEPS_MAX = 40;

    private DeadlineText() {}

    /** One line; for sealed matters nothing but an id. */
    public static String summary(Dispute dispute, Deadline deadline) {
        if (deadline.sealed()) {
            return "Sealed matter " + deadline.id();
        }
        String standing =
                switch (deadline.standing().kind()) {
                    case VACATED -> "Vacated: ";
                    case SATISFIED -> "Done: ";
                    case SILENT -> "Nothing came: ";
                    case OPEN, UNKNOWN -> "";
                };
        return standing
                + (deadline.description() == null
                        ? "Deadline"
                        : PlainText.line(deadline.description().title(), TITLE_LENGTH_MAX))
                + " - "
                + PlainText.line(dispute.title() == null ? "" : dispute.title(), TITLE_LENGTH_MAX);
    }

    /** Several lines; for sealed matters an invitation to sign in. */
    public static String description(Dispute dispute, Deadline deadline) {
        Deadline.Term term = deadline.term();
        if (deadline.sealed() || term == null) {
            return "Sign in to read it.";
        }
        List<String> lines = new ArrayList<>();
        lines.add("Due: " + DueText.full(term.due()));
        if (deadline.description() != null) {
            lines.add(
                    "Binds: "
                            + deadline.description().bound().stream()
                                    .map(party -> line(dispute.nameOf(party)))
                                    .collect(Collectors.joining(", ")));
            lines.add("Court: " + line(deadline.description().court()));
        }
        lines.add(deadline.confirmed() ? "Confirmed" : "Not yet confirmed by an attorney");
        if (deadline.standing().why() != null) {
            lines.add("Why: " + line(deadline.standing().why()));
        } else if (term.why() != null) {
            lines.add("Changed: " + line(term.why()));
        }
        term.derivation().steps().stream()
                .limit(STEPS_MAX)
                .forEach(step -> lines.add(step.number() + ". " + line(step.what())));
        term.derivation().unsettled().forEach(open -> lines.add("Not settled: " + line(open)));
        lines.add("/api/v1/deadlines/" + line(deadline.id()) + "/derivation");
        return String.join("\n", lines);
    }

    private static String line(String text) {
        return PlainText.line(text, LINE_LENGTH_MAX);
    }
}
