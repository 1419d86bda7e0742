// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Found;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.reading.Reading;
import org.docketry.analysis.domain.reading.Section;
import org.docketry.analysis.domain.reading.Sentences;

/** The sentences of a paper in which somebody says something: no caption, table or heading. */
final class BodySentences {

    private BodySentences() {}

    static List<Sentences.Sentence> of(CleanText text, Reading reading, Outline outline) {
        int from = Math.max(captionEnd(text, reading), outline.bodyStart());
        List<Sentences.Sentence> body = new ArrayList<>();
        for (Sentences.Sentence sentence : Sentences.of(text.text())) {
            if (sentence.start() >= from && sentence.end() > sentence.start()) {
                Sentences.Sentence below = belowHeading(sentence, outline.at(sentence.start()));
                boolean open = below.end() > 0 && text.text().charAt(below.end() - 1) == ',';
                if (below.end() > below.start() && !open) {
                    body.add(below);
                }
            }
        }
        return body;
    }

    /** Beside or below a title the caption may go on; a party's name there ends with a comma. */
    private static int captionEnd(CleanText text, Reading reading) {
        Found<String> title = reading.title();
        return title == null ? 0 : text.cleanOffset(title.spans().getLast().end() - 1) + 1;
    }

    /** Where no blank line parts a heading from the text, its first sentence opens with it. */
    private static Sentences.Sentence belowHeading(Sentences.Sentence sentence, Section section) {
        int start = section.level() > 0 ? section.bodyStart() : 0;
        return sentence.start() >= start
                ? sentence
                : new Sentences.Sentence(Math.min(start, sentence.end()), sentence.end());
    }
}
