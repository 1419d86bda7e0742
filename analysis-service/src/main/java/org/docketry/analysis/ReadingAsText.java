// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import java.util.List;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.DocketMention;
import org.docketry.analysis.domain.reading.Due;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.IssueRow;
import org.docketry.analysis.domain.reading.Obligation;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * A reading for people at a terminal: one finding a line, with the page and line to check it at.
 */
final class ReadingAsText {

    private final StringBuilder text = new StringBuilder();

    private ReadingAsText() {}

    static String of(Reading reading) {
        ReadingAsText page = new ReadingAsText();
        page.head(reading);
        reading.rulings().forEach(page::ruling);
        reading.obligations().forEach(page::obligation);
        reading.issues().forEach(page::issue);
        return page.text.toString().stripTrailing();
    }

    private void head(Reading reading) {
        found("kind", reading.kind() == null ? null : reading.kind().map(kind -> kind.term()));
        found("title", reading.title());
        found(
                "court",
                reading.court() == null
                        ? null
                        : reading.court().map(c -> c.name() + " (" + c.id() + ")"));
        reading.dockets().forEach(docket -> found("docket", docket.map(ReadingAsText::docket)));
        reading.dates()
                .forEach(date -> found(date.value().label(), date.map(d -> d.on().toString())));
        found("judge", reading.judge());
        reading.regarding()
                .forEach(entry -> found("regarding", entry.map(number -> "Dkt. " + number)));
    }

    private static String docket(DocketMention mention) {
        String court = mention.court() == null ? "" : mention.court().id() + " ";
        String judges =
                mention.number().judges().isEmpty() ? "" : ", judges " + mention.number().judges();
        return court
                + mention.number().canonical()
                + judges
                + " ("
                + mention.relation().term()
                + ")";
    }

    private void ruling(Ruling ruling) {
        StringBuilder words = new StringBuilder(ruling.outcome().term());
        words.append(ruling.motion().kind() == null ? "" : ", motion " + ruling.motion().kind());
        words.append(ruling.respondent() == null ? "" : ", as to " + ruling.respondent().value());
        words.append(ruling.demand() == null ? "" : ", only: " + ruling.demand().value());
        words.append(ruling.except() == null ? "" : ", except: " + ruling.except().value());
        line("ruling", words.toString(), ruling.spans());
    }

    private void obligation(Obligation obligation) {
        line(
                "obligation",
                obligation.actor().value() + " shall " + obligation.act().value(),
                obligation.spans());
        obligation.objects().forEach(object -> found("  object", object));
        found("  recipient", obligation.recipient());
        if (obligation.due() == null) {
            line("  due", "none stated", List.of());
        } else {
            found("  due", obligation.due().map(ReadingAsText::due));
        }
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.FixedDate fixed ->
                    fixed.date() + (fixed.time() == null ? "" : " " + fixed.time());
            case Due.Period period ->
                    "%d %s %s: %s"
                            .formatted(
                                    period.count(),
                                    period.unit(),
                                    period.direction(),
                                    period.trigger());
            case Due.NoneStated() -> "none stated";
        };
    }

    private void issue(IssueRow row) {
        found("issue", row.issue());
        found("  movant", row.movant());
        found("  opponent", row.opponent());
        found("  held", row.held());
    }

    private void found(String label, @Nullable Found<String> found) {
        if (found != null) {
            line(label, found.value(), found.spans());
        }
    }

    private void line(String label, String words, List<Span> places) {
        text.append("%-12s %s".formatted(label, words));
        if (!places.isEmpty()) {
            Span place = places.getLast();
            String line = place.line() == null ? "" : ":" + place.line();
            text.append("  [p. ").append(place.page()).append(line).append(']');
        }
        text.append('\n');
    }
}
