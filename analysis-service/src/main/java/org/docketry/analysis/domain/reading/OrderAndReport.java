// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * A magistrate judge's paper that decides some motions and reports on others (28 U.S.C. §
 * 636(b)(1)(A) and (B)). What it only recommends is no ruling of it; a report alone is read as what
 * it would have the court do.
 */
final class OrderAndReport {

    private static final Pattern BOTH =
            Phrase.anyCase(
                    "\\border,? (?:and|&) (?:\\p{L}+ )?(?:report|recommendations?|findings)\\b|\\brecommendations?,? (?:and|&) order\\b");
    private static final Pattern REPORTS =
            Phrase.anyCase("(?:the )?(?:report(?: (?:and|&) recommendations?)?|recommendations?)");
    private static final Pattern RECOMMENDS = Phrase.anyCase("\\brecommend(?:s|ed|ation)?\\b");

    private OrderAndReport() {}

    static boolean is(@Nullable Found<String> title) {
        return title != null && BOTH.matcher(title.value()).find();
    }

    /** The sentences by which it decides; all of a report that is no order. */
    static List<Sentences.Sentence> decided(
            CleanText text, @Nullable Found<String> title, List<Sentences.Sentence> sentences) {
        if (!is(title)) {
            return sentences;
        }
        Outline outline = Outline.of(text);
        return sentences.stream()
                .filter(sentence -> !reports(outline.at(sentence.start())))
                .filter(
                        sentence ->
                                !RECOMMENDS
                                        .matcher(
                                                text.text()
                                                        .substring(
                                                                sentence.start(), sentence.end()))
                                        .find())
                .toList();
    }

    private static boolean reports(Section section) {
        Section parent = section.parent();
        return REPORTS.matcher(section.title()).matches() || (parent != null && reports(parent));
    }
}
