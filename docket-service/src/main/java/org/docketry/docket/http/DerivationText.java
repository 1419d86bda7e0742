package org.docketry.docket.http;

import java.util.List;
import java.util.stream.Collectors;
import org.docketry.docket.domain.Deadlines.Deadline;
import org.docketry.docket.domain.Derivation;
import org.docketry.docket.domain.Derivation.Grounds;
import org.docketry.docket.domain.Derivation.Version;
import org.jspecify.annotations.Nullable;

/** A derivation for people: one numbered step a paragraph, each with its authority. */
final class DerivationText {
    private final StringBuilder text = new StringBuilder();

    private DerivationText() {}

    static String of(Deadline deadline) {
        return new DerivationText().write(deadline);
    }

    private String write(Deadline deadline) {
        Derivation derivation = deadline.derivation();
        text.append(deadline.set().title()).append('\n');
        text.append("Due ").append(deadline.due().date());
        text.append(", ends ").append(deadline.due().at());
        text.append(" (").append(deadline.due().zone()).append(")\n\n");
        for (Derivation.Step step : derivation.steps()) {
            text.append("%d. %s%n   [%s]%n".formatted(step.n(), step.what(), step.authority()));
        }
        lines("Unsettled", derivation.unsettled());
        line("Earliest safe", derivation.earliestSafe());
        line("Latest arguable", derivation.latestArguable());
        if (derivation.grounds() != null) {
            grounds(derivation.grounds());
        }
        return text.toString();
    }

    private void grounds(Grounds grounds) {
        grounds.forks()
                .forEach(
                        fork ->
                                line(
                                        "If the law of " + fork.court() + " governs",
                                        "due " + fork.due().date()));
        lines("Unverified (from recall; check before relying on it)", grounds.unverified());
        lines("Note", grounds.notes());
        line("Rule", version(grounds.rule()));
        line("Counting law", version(grounds.law()));
        line(
                "Calendars",
                grounds.calendars().stream()
                        .map(DerivationText::version)
                        .collect(Collectors.joining("; ")));
    }

    private void lines(String name, List<String> values) {
        values.forEach(value -> line(name, value));
    }

    private void line(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String version(@Nullable Version version) {
        return version == null ? null : version.id() + ", version of " + version.version();
    }
}
