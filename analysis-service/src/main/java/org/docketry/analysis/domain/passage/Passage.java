// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.passage;

import java.util.ArrayList;
import java.util.List;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.CourtLayout;
import org.docketry.analysis.domain.layout.Span;
import org.docketry.analysis.domain.reading.Outline;
import org.docketry.analysis.domain.reading.Section;
import org.docketry.analysis.domain.reading.Sentences;

/**
 * A few sentences of a paper that stand together under one heading.
 *
 * @param heading the nearest one above; empty where there is none
 * @param text the clean words
 */
public record Passage(String heading, String text, Span span) {

    /** As much as the sentence model reads at once, and a person at a glance. */
    private static final int LONGEST = 900;

    private static final int SHORTEST = 40;
    private static final int MOST = 4000;

    /** Cuts a paper's body, without its tables, into passages; at most 4,000 of them. */
    public static List<Passage> of(String original) {
        CleanText text = CourtLayout.read(original);
        Outline outline = Outline.of(text);
        List<Passage> passages = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Sentences.Sentence sentence : Sentences.of(text.text())) {
            if (sentence.start() < outline.bodyStart() || passages.size() >= MOST) {
                continue;
            }
            boolean joins =
                    start >= 0
                            && sentence.end() - start <= LONGEST
                            && outline.at(start).equals(outline.at(sentence.start()));
            if (!joins) {
                add(passages, text, outline, start, end);
                start = sentence.start();
            }
            end = sentence.end();
        }
        add(passages, text, outline, start, end);
        return passages;
    }

    private static void add(
            List<Passage> passages, CleanText text, Outline outline, int start, int end) {
        if (start < 0 || end - start < SHORTEST) {
            return;
        }
        Section section = outline.at(start);
        int last = Math.min(end, start + 2 * LONGEST);
        passages.add(new Passage(section.title(), text.words(start, last), text.span(start, last)));
    }
}
