package org.docketry.deadlinerules;

import java.util.List;
import java.util.Map;
import org.docketry.deadlinerules.Answer.Computed;
import org.docketry.deadlinerules.Answer.Conditional;
import org.docketry.deadlinerules.Answer.Missing;
import org.docketry.deadlinerules.Answer.Refused;
import org.docketry.deadlinerules.Derivation.RuleVersion;
import org.docketry.deadlinerules.calendar.CourtDays.CalendarVersion;
import org.docketry.deadlinerules.json.JsonWriter;
import org.docketry.deadlinerules.json.Words;
import org.docketry.deadlinerules.rules.Period;
import org.jspecify.annotations.Nullable;

/** Writes an answer as one line of JSON: a computed date, or an RFC 9457 problem. */
final class AnswerJson {

    private static final String PROBLEMS = "https://docketry.org/problems/";

    private static final Map<String, String> TITLES =
            Map.of(
                    "malformed-request", "The request is malformed",
                    "unknown-court", "No such court",
                    "unknown-rule", "No such rule",
                    "unknown-law", "No such counting law",
                    "rule-of-another-court", "The rule governs in another court",
                    "no-version-in-force", "No version of the rule was in force",
                    "no-period", "The rule sets no time",
                    "outside-calendar", "Outside the years of the calendars");

    private final StringBuilder out = new StringBuilder(1_024);

    private AnswerJson() {}

    static String write(Answer answer) {
        AnswerJson json = new AnswerJson();
        json.out.append('{');
        json.text("id", answer.id());
        switch (answer) {
            case Computed computed -> json.computed(computed);
            case Conditional conditional -> {
                json.problem(
                        "waits-for-event",
                        "The event has not happened",
                        answer,
                        conditional.detail());
                json.text("waitsFor", conditional.waitsFor());
            }
            case Missing missing -> {
                json.problem(
                        "missing-trigger",
                        "The request does not say enough",
                        answer,
                        missing.detail());
                json.texts("missing", missing.missing());
            }
            case Refused refused ->
                    json.problem(
                            refused.problem(),
                            TITLES.getOrDefault(refused.problem(), "The request is refused"),
                            answer,
                            refused.detail());
        }
        return json.out.append('}').toString();
    }

    private void problem(String name, String title, Answer answer, String detail) {
        text("type", PROBLEMS + name);
        text("title", title);
        name("status");
        out.append(DeadlineJson.status(answer));
        text("detail", detail);
    }

    private void computed(Computed computed) {
        due("due", computed.due());
        due("earliestSafe", computed.earliestSafe());
        due("latestArguable", computed.latestArguable());
        Derivation derivation = computed.derivation();
        texts("unsettled", derivation.unsettled());
        name("steps");
        out.append('[');
        for (Step step : derivation.steps()) {
            out.append(step.n() > 1 ? "," : "");
            step(step);
        }
        out.append(']');
        text("decidedBy", Words.of(derivation.decidedBy().kind()));
        text("heading", derivation.heading());
        text("bound", derivation.bound());
        text("extendable", derivation.extendable());
        version("rule", derivation.rule());
        version("law", derivation.law());
        texts("warnings", derivation.warnings());
        texts("unverified", derivation.unverified());
        texts("notes", derivation.notes());
        text("discrepancy", derivation.discrepancy());
        calendars(derivation.calendars());
    }

    private void step(Step step) {
        out.append("{\"n\":").append(step.n());
        text("kind", Words.of(step.kind()));
        text("what", step.what());
        text("authority", step.authority());
        text("date", step.date().toString());
        Period period = step.period();
        if (period != null) {
            name("period");
            out.append("{\"count\":").append(period.count());
            text("unit", Words.of(period.unit()));
            text("direction", Words.of(period.direction()));
            out.append('}');
        }
        if (!step.passed().isEmpty()) {
            name("passed");
            out.append('[');
            for (Step.Passed passed : step.passed()) {
                out.append(out.charAt(out.length() - 1) == '[' ? "{" : ",{");
                text("date", passed.date().toString());
                text("why", passed.why());
                text("authority", passed.authority());
                out.append('}');
            }
            out.append(']');
        }
        out.append('}');
    }

    private void due(String name, @Nullable Due due) {
        if (due == null) {
            return;
        }
        name(name);
        out.append('{');
        text("date", due.date().toString());
        text("time", due.time() == null ? null : due.time().toString());
        text("zone", due.zone().getId());
        out.append('}');
    }

    private void version(String name, @Nullable RuleVersion version) {
        if (version != null) {
            name(name);
            out.append('{');
            text("id", version.id());
            text("version", version.version());
            out.append('}');
        }
    }

    private void calendars(List<CalendarVersion> calendars) {
        name("calendars");
        out.append('[');
        for (CalendarVersion calendar : calendars) {
            out.append(out.charAt(out.length() - 1) == '[' ? "{" : ",{");
            text("id", calendar.id());
            text("version", calendar.version().toString());
            out.append('}');
        }
        out.append(']');
    }

    private void texts(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        name(name);
        out.append('[');
        for (String text : texts) {
            out.append(out.charAt(out.length() - 1) == '[' ? "" : ",");
            JsonWriter.quoted(out, text);
        }
        out.append(']');
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            name(name);
            JsonWriter.quoted(out, text);
        }
    }

    private void name(String name) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(',');
        }
        out.append('"').append(name).append("\":");
    }
}
