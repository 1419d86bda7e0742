// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Sentences;
import org.jspecify.annotations.Nullable;

/** "Ashe urges Cahill; Doe urges Dendrite": each clause is the word of its own side. */
record SidesInTurn(
        Speaker one, Sentences.Sentence first, Speaker other, Sentences.Sentence second) {

    private static final Pattern APART =
            Pattern.compile(";\\s+(?:and\\s+|but\\s+)?|,\\s+(?:and|while|whereas|but)\\s+");

    /** Null where the sentence does not tell what each of two sides says. */
    static @Nullable SidesInTurn in(
            Sentences.Sentence sentence, CleanText text, OwnWords ownWords, Reports reports) {
        Matcher apart = APART.matcher(text.text()).region(sentence.start(), sentence.end());
        if (!apart.find()) {
            return null;
        }
        Sentences.Sentence first = new Sentences.Sentence(sentence.start(), apart.start());
        Sentences.Sentence second = new Sentences.Sentence(apart.end(), sentence.end());
        Speaker one = reports.of(ownWords.of(first));
        Speaker other = one == null ? null : reports.of(ownWords.of(second));
        return one == null || other == null || one == other
                ? null
                : new SidesInTurn(one, first, other, second);
    }
}
