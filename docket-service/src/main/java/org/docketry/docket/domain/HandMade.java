package org.docketry.docket.domain;

import java.util.ArrayList;
import java.util.List;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Derivation.Step;
import org.docketry.docket.domain.OrderFact.ExtensionGranted;
import org.docketry.docket.domain.OrderFact.GrantedBy;

/** The working of dates that nobody counted: extensions and a person's own. */
final class HandMade {
    private HandMade() {}

    static String why(ExtensionGranted extension) {
        return "Extended by %s to %s".formatted(by(extension), extension.newDue());
    }

    private static String by(ExtensionGranted extension) {
        return extension.by() == GrantedBy.ORDER ? "order" : "stipulation";
    }

    static Derivation extended(Deadline deadline, ExtensionGranted extension) {
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
                                        .formatted(by(extension), where, extension.newDue()),
                                authority,
                                extension.newDue())));
    }

    static Derivation overridden(Deadline deadline, Due due, Actor person, String reason) {
        Derivation was = deadline.derivation();
        List<Step> steps = new ArrayList<>(was.steps());
        String time = due.time() == null ? "" : " at " + due.time();
        steps.add(
                new Step(
                        steps.size() + 1,
                        "Overridden: a person set %s%s in the place of %s. Reason: %s"
                                .formatted(due.date(), time, deadline.due().date(), reason),
                        "Override by %s (%s)".formatted(person.name(), person.id()),
                        due.date()));
        return new Derivation(
                steps, was.unsettled(), was.earliestSafe(), was.latestArguable(), was.grounds());
    }
}
