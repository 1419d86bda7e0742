package org.docketry.deadlinerules;

import java.time.LocalTime;
import java.util.List;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Step.Passed;

/** A derivation as text that a lawyer reads. */
final class DerivationText {

    private static final int WIDTH = 92;

    private final StringBuilder out = new StringBuilder();

    private DerivationText() {}

    static String of(Computed computed) {
        return new DerivationText().write(computed);
    }

    private String write(Computed computed) {
        Derivation derivation = computed.derivation();
        out.append(derivation.heading()).append('\n');
        line("Court", derivation.court());
        line("Due", words(computed.due()));
        if (computed.earliestSafe() != null && computed.latestArguable() != null) {
            line("Earliest safe", words(computed.earliestSafe()));
            line("Latest arguable", words(computed.latestArguable()));
        }
        if (derivation.bound() != null) {
            line("Bound", derivation.bound());
        }
        if (derivation.extendable() != null) {
            line("May be changed", derivation.extendable());
        }
        out.append('\n');
        derivation.steps().forEach(this::step);
        section("Unsettled", derivation.unsettled());
        section("Warning", derivation.warnings());
        section("Unverified (from recall; check before relying on it)", derivation.unverified());
        section("Notes", derivation.notes());
        if (derivation.discrepancy() != null) {
            section("Discrepancy", List.of(derivation.discrepancy()));
        }
        footer(derivation);
        return out.toString();
    }

    private static String words(Due due) {
        LocalTime time = due.time();
        return Prose.date(due.date())
                + (time == null ? "" : ", " + Prose.time(time))
                + " ("
                + due.zone()
                + ")";
    }

    private void line(String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }

    private void step(Step step) {
        String number = (step.n() < 10 ? " " : "") + step.n() + ". ";
        wrapped(number, step.what() + " [" + step.authority() + "]");
        for (Passed passed : step.passed()) {
            wrapped(
                    "      - ",
                    Prose.date(passed.date())
                            + (Prose.weekday(passed.date()).equals(passed.why())
                                    ? ""
                                    : ": " + passed.why())
                            + " ["
                            + passed.authority()
                            + "]");
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append('\n').append(title).append(":\n");
            lines.forEach(line -> wrapped("  - ", line));
        }
    }

    private void footer(Derivation derivation) {
        out.append('\n');
        if (derivation.rule() != null) {
            line("Rule", Engine.version(derivation.rule()));
        }
        if (derivation.law() != null) {
            line("Counting law", Engine.version(derivation.law()));
        }
        StringBuilder calendars = new StringBuilder();
        derivation
                .calendars()
                .forEach(
                        calendar ->
                                calendars
                                        .append(calendars.isEmpty() ? "" : "; ")
                                        .append(calendar.id())
                                        .append(' ')
                                        .append(calendar.version()));
        wrapped("", "Calendars: " + calendars);
    }

    private void wrapped(String indent, String text) {
        String rest = " ".repeat(indent.length());
        StringBuilder row = new StringBuilder(indent);
        for (String word : text.split(" ", -1)) {
            if (row.length() + word.length() + 1 > WIDTH && row.length() > indent.length()) {
                out.append(row.toString().stripTrailing()).append('\n');
                row = new StringBuilder(rest);
            }
            row.append(word).append(' ');
        }
        out.append(row.toString().stripTrailing()).append('\n');
    }
}
