// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis;

import org.docketry.analysis.domain.entry.EntryDate;
import org.docketry.analysis.domain.entry.EntryMark;
import org.docketry.analysis.domain.entry.EntryReading;
import org.docketry.analysis.domain.entry.MotionMention;
import org.docketry.analysis.domain.layout.Span;

/** A docket's line for people at a terminal: one finding a line, with its characters' offsets. */
final class EntryAsText {

    private final StringBuilder text = new StringBuilder();

    private EntryAsText() {}

    static String of(EntryReading entry) {
        EntryAsText page = new EntryAsText();
        page.line("kind", entry.kind().value().term(), entry.kind().spans().getFirst());
        entry.motions().forEach(page::motion);
        entry.documents()
                .forEach(
                        number ->
                                page.line(
                                        "document",
                                        "Dkt. " + number.value(),
                                        number.spans().getFirst()));
        entry.dates().forEach(page::date);
        for (EntryMark mark : entry.marks()) {
            page.line("mark", mark.kind().term(), mark.at());
        }
        return page.text.toString().stripTrailing();
    }

    private void motion(MotionMention motion) {
        String number = motion.number() == null ? "" : "Dkt. " + motion.number() + ", ";
        String outcome = motion.outcome() == null ? "" : ": " + motion.outcome().term();
        line("motion", number + motion.title() + outcome, motion.at());
    }

    private void date(EntryDate date) {
        String time = date.time() == null ? "" : " " + date.time();
        String label = date.label().isEmpty() ? "" : ", " + date.label();
        line(date.role().term(), date.date() + time + label, date.at());
    }

    private void line(String label, String words, Span at) {
        text.append("%-12s %s  [%d-%d]\n".formatted(label, words, at.start(), at.end()));
    }
}
