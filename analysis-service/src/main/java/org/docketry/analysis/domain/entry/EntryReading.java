// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Found;

/**
 * What one line of a docket says.
 *
 * @param kind what happened, by the words that the line begins with
 * @param motions the motions named, in the order of the text; a line that files a motion names it
 *     without a number
 * @param documents the numbers of the docket's other documents that the line refers to, each once
 * @param dates every date that is written out with its year, in the order of the text
 * @param marks what was done to the line or to what it sets, in the order of the text
 */
public record EntryReading(
        Found<EntryKind> kind,
        List<MotionMention> motions,
        List<Found<Integer>> documents,
        List<EntryDate> dates,
        List<EntryMark> marks) {

    public EntryReading {
        motions = List.copyOf(motions);
        documents = List.copyOf(documents);
        dates = List.copyOf(dates);
        marks = List.copyOf(marks);
    }

    /**
     * The day that the clerk wrote the line: of several the last, for earlier ones are in prose.
     */
    public Optional<LocalDate> entered() {
        return last(DateRole.ENTERED);
    }

    /** The day that the line says its paper was filed. */
    public Optional<LocalDate> filed() {
        return last(DateRole.FILED);
    }

    /** What is to be done or held on a stated day, and neither moved nor vacated by this line. */
    public List<EntryDate> ahead() {
        return dates.stream().filter(date -> date.role().ahead()).toList();
    }

    /** The same reading with its places on a sheet in whose text the line begins at the offset. */
    EntryReading at(CleanText sheet, int from) {
        UnaryOperator<Span> moved = span -> sheet.span(from + span.start(), from + span.end());
        return new EntryReading(
                moved(kind, moved),
                motions.stream()
                        .map(
                                m ->
                                        new MotionMention(
                                                m.number(),
                                                m.title(),
                                                m.outcome(),
                                                moved.apply(m.at())))
                        .toList(),
                documents.stream().map(number -> moved(number, moved)).toList(),
                dates.stream()
                        .map(
                                d ->
                                        new EntryDate(
                                                d.label(),
                                                d.role(),
                                                d.date(),
                                                d.time(),
                                                moved.apply(d.at())))
                        .toList(),
                marks.stream().map(m -> new EntryMark(m.kind(), moved.apply(m.at()))).toList());
    }

    private static <T> Found<T> moved(Found<T> found, UnaryOperator<Span> moved) {
        return new Found<>(
                found.value(), found.confidence(), found.spans().stream().map(moved).toList());
    }

    private Optional<LocalDate> last(DateRole role) {
        return dates.stream()
                .filter(date -> date.role() == role)
                .map(EntryDate::date)
                .reduce((earlier, later) -> later);
    }

    /** Makes the place of a finding: a docket's line has one page, and is that page's only line. */
    static Span span(String text, int start, int end) {
        return new Span(start, end, 1, 1, text.substring(start, end));
    }
}
