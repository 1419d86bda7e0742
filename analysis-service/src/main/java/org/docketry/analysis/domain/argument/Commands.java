// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Sentences;

/** Where an order makes somebody do something and rules on nothing: no holding stands there. */
final class Commands {

    private final List<Span> spans;

    private Commands(List<Span> spans) {
        this.spans = spans;
    }

    static Commands in(Reading reading) {
        List<Span> rulings = reading.rulings().stream().flatMap(r -> r.spans().stream()).toList();
        return new Commands(
                reading.obligations().stream()
                        .flatMap(obligation -> obligation.spans().stream())
                        .filter(span -> rulings.stream().noneMatch(r -> overlap(r, span)))
                        .toList());
    }

    boolean hold(CleanText text, Sentences.Sentence sentence) {
        Span span = text.span(sentence.start(), sentence.end());
        return spans.stream().anyMatch(command -> overlap(command, span));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
