package org.docketry.docket.http;

import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Derivation;

/** A derivation for people: one numbered step a paragraph, each with its authority. */
final class DerivationText {
    private DerivationText() {}

    static String of(Deadline deadline) {
        Derivation derivation = deadline.derivation();
        StringBuilder text = new StringBuilder();
        text.append(deadline.set().title()).append('\n');
        text.append("Due ").append(deadline.due().date());
        text.append(", ends ").append(deadline.due().at());
        text.append(" (").append(deadline.due().zone()).append(")\n\n");
        for (Derivation.Step step : derivation.steps()) {
            text.append("%d. %s%n   [%s]%n".formatted(step.n(), step.what(), step.authority()));
        }
        derivation
                .unsettled()
                .forEach(open -> text.append("Unsettled: ").append(open).append('\n'));
        return text.toString();
    }
}
