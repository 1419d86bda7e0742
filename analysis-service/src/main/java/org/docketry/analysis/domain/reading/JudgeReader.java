// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

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

    private JudgeReader() {}

    /** Returns the last such signature: an order's judge signs at its end. */
    static Optional<Found<String>> read(CleanText text) {
        Matcher m = SIGNATURE.matcher(text.text());
        Found<String> judge = null;
        while (m.find()) {
            judge = Found.at(text.span(m, "name"), 0.95, CleanText.words(m.group("name")));
        }
        return Optional.ofNullable(judge);
    }
}
