// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Reads the signature: a name above the office. */
final class JudgeReader {

    private static final Pattern SIGNATURE =
            Phrase.of(
                    "(?m)^(?:(?:Hon\\.|HON\\.|The Honorable|HONORABLE) )?(?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4}),?"
                            + "\\n{1,2}(?i:chief )?(?i:united states|u\\.s\\.) (?i:(?:chief )?(?:magistrate|district|circuit) judge)");

    private static final Pattern PRESENT =
            Phrase.of(
                    "(?m)^(?:(?i:present|before)[:,]? )?(?:(?i:the )?(?i:hon\\.|honorable) )(?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4}), ?"
                            + "(?i:(?:chief )?(?:united states|u\\.s\\.) (?:chief )?(?:magistrate|district) judge)|^(?<bare>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,4}), (?i:(?:chief )?(?:united states|u\\.s\\.) (?:chief )?(?:magistrate|district) judge):");

    /** A line that ends with the office: under a signature, a rule or a name, or beside a name. */
    private static final Pattern OFFICE =
            Phrase.of(
                    "(?m)^(?:[^\\n]{1,60}, )?(?i:(?:chief )?(?:united states|u\\.s\\.) (?:chief )?(?<office>magistrate|district) judge)[.:]?$");

    private JudgeReader() {}

    /** Returns the last such signature: an order's judge signs at its end. */
    static Optional<Found<String>> read(CleanText text) {
        Matcher m = SIGNATURE.matcher(text.text());
        Found<String> judge = null;
        while (m.find()) {
            judge = Found.at(text.span(m, "name"), 0.95, CleanText.words(m.group("name")));
        }
        Matcher head = PRESENT.matcher(text.text());
        if (judge == null && head.find()) {
            String group = head.group("name") == null ? "bare" : "name";
            judge = Found.at(text.span(head, group), 0.9, CleanText.words(head.group(group)));
        }
        return Optional.ofNullable(judge);
    }

    /**
     * Returns the office of who made the paper, {@code magistrate-judge} or {@code district-judge}:
     * the last one on a line of its own, for an order may name a judge of another office before it.
     */
    static Optional<Found<String>> bench(CleanText text) {
        Matcher m = OFFICE.matcher(text.text());
        Found<String> bench = null;
        while (m.find()) {
            String office = m.group("office").toLowerCase(Locale.ROOT) + "-judge";
            bench = Found.at(text.span(m, "office"), 0.9, office);
        }
        return Optional.ofNullable(bench);
    }
}
