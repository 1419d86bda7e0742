// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Finds the objections that a letter, or a paper that says so, makes to a subpoena. */
final class ObjectionReader {

    private static final Pattern OBJECTS =
            Phrase.anyCase(
                    "\\bfurther objects? that\\b|\\b(?:objects?|hereby objects?) to\\b[^.;]{0,120}\\b(?:subpoena|requests?|demands?|topics?|document requests?|place of compliance|place of production|time (?:for|of) (?:compliance|production)|definitions?|instructions?|production of|disclosure of)\\b");

    /** "objects as follows" gives no ground yet, and another's objection is not the writer's. */
    private static final Pattern NO_GROUND =
            Phrase.anyCase("\\bas follows[:.]?$|\\bobjected\\b|\\bif \\p{L}+ objects?\\b");

    private static final int MOST = 100;

    private ObjectionReader() {}

    static List<Found<String>> read(CleanText text, List<Sentences.Sentence> sentences) {
        List<Found<String>> objections = new ArrayList<>();
        for (Sentences.Sentence sentence : sentences) {
            String words = text.words(sentence.start(), sentence.end());
            if (objections.size() < MOST
                    && OBJECTS.matcher(words).find()
                    && !NO_GROUND.matcher(words).find()) {
                objections.add(Found.at(text.span(sentence.start(), sentence.end()), 0.85, words));
            }
        }
        return objections;
    }
}
