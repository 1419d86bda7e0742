// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.reading.Sentences;
import org.docketry.legalcitations.Citation;
import org.docketry.legalcitations.Span;

/**
 * The words that a writer says in his own voice: citations and quotations of more than a few words
 * are blank, so that "The court may not enforce" inside quotation marks holds nothing here. Every
 * unit stays at its offset.
 */
final class OwnWords {

    private static final Pattern QUOTED =
            Pattern.compile("“[^“”\\n]{0,800}(?:\\n[^“”\\n]+){0,12}”");
    private static final int FEWEST_QUOTED = 45;

    private final String words;

    OwnWords(CleanText text, List<Citation> citations) {
        StringBuilder own = new StringBuilder(text.text());
        for (Citation citation : citations) {
            if (isBlanked(citation) || inBrackets(text, citation)) {
                Span span = citation.fullSpan();
                blank(own, text.cleanOffset(span.start()), text.cleanOffset(span.end() - 1) + 1);
            }
        }
        Matcher quoted = QUOTED.matcher(own.toString());
        while (quoted.find()) {
            if (quoted.end() - quoted.start() >= FEWEST_QUOTED) {
                blank(own, quoted.start() + 1, quoted.end() - 1);
            }
        }
        words = own.toString();
    }

    /** Returns the writer's own words from start to end of the clean text, blanks made single. */
    String of(int start, int end) {
        return CleanText.words(words.substring(start, end));
    }

    String of(Sentences.Sentence sentence) {
        return of(sentence.start(), sentence.end());
    }

    /** Returns the same words, each unit at its place. */
    String aligned(int start, int end) {
        return words.substring(start, end);
    }

    private static boolean isBlanked(Citation citation) {
        return switch (citation) {
            case Citation.FullCase _,
                    Citation.ShortCase _,
                    Citation.Journal _,
                    Citation.Secondary _,
                    Citation.Paper _,
                    Citation.Id _ ->
                    true;
            case Citation.Statute _, Citation.Supra _, Citation.Reference _, Citation.Unknown _ ->
                    false;
        };
    }

    /** "(Krinsky, supra, at p. 1172)" cites; "Krinsky, supra, requires" says something. */
    private static boolean inBrackets(CleanText text, Citation citation) {
        int start = text.cleanOffset(citation.fullSpan().start());
        return citation instanceof Citation.Supra
                && start > 0
                && text.text().charAt(start - 1) == '(';
    }

    private static void blank(StringBuilder words, int start, int end) {
        for (int i = start; i < Math.min(end, words.length()); i++) {
            words.setCharAt(i, ' ');
        }
    }
}
