// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * What a case summary says under "Outcome:" beside its table: there the court rules, and "must"
 * commands, which in a cell states the law.
 */
final class SummaryOutcome {

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?m)^(?i:outcome|disposition|result|ruling|relief|order)s?:\\s+(?=\\S)");

    private SummaryOutcome() {}

    /** Returns the sentences of the labelled paragraphs, the first with its label. */
    static List<Sentences.Sentence> in(CleanText text) {
        List<Sentences.Sentence> outcome = new ArrayList<>();
        String words = text.text();
        Matcher label = LABEL.matcher(words);
        while (label.find()) {
            int below = words.indexOf("\n\n", label.end());
            int end = below < 0 ? words.length() : below;
            int start = label.start();
            for (Sentences.Sentence each : Sentences.of(words.substring(start, end))) {
                outcome.add(new Sentences.Sentence(start + each.start(), start + each.end()));
            }
        }
        return outcome;
    }

    /** What is commanded in the sentences, and in those of the outcome by "must", too. */
    static List<Obligation> obligations(
            CleanText text,
            List<Sentences.Sentence> commands,
            List<Sentences.Sentence> outcome,
            boolean mustCommands) {
        List<Sentences.Sentence> others =
                commands.stream().filter(sentence -> !outcome.contains(sentence)).toList();
        List<Obligation> all = new ArrayList<>(ObligationReader.read(text, others, mustCommands));
        all.addAll(ObligationReader.read(text, outcome, true));
        return all;
    }
}
