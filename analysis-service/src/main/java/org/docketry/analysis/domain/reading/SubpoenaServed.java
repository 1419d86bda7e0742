// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.regex.Pattern;

/** How papers say when a subpoena was served; each form has the day in its group {@code date}. */
final class SubpoenaServed {

    /** "a subpoena that was served on Birch on May 1, 2024". */
    private static final Pattern SUBPOENA_SERVED =
            Phrase.anyCase(
                    "(?:\\bsubpoena\\b[^.;]{0,160}?\\bserved|\\bserved\\b[^.;]{0,80}?\\bsubpoena)\\b(?:(?!\\b(?:calls?|called|calling|return\\p{L}*|for|requir\\p{L}*|due|command\\p{L}*)\\b)[^.;]){0,160}?\\bon (?:\\(date\\) )?(?<date>"
                            + WrittenDates.DATE
                            + ")");

    private static final Pattern SERVED_FIRST =
            Phrase.anyCase(
                    "\\bon (?<date>"
                            + WrittenDates.DATE
                            + "),? [^.;]{2,80}? (?:personally )?served (?:an? |the |its )(?:\\p{L}+ ){0,2}?subpoena");

    /** "Birch received the subpoena by mail and was personally served on May 1, 2024." */
    private static final Pattern WAS_SERVED =
            Phrase.anyCase(
                    "\\bsubpoena\\b(?:(?!objection|response|motion|notice|complaint|summons|letter|\\n\\n)[\\s\\S]){0,300}?\\b(?:was|were) (?:personally |duly )?served on (?<date>"
                            + WrittenDates.DATE
                            + ")");

    static final List<Pattern> FORMS = List.of(SUBPOENA_SERVED, SERVED_FIRST, WAS_SERVED);

    private SubpoenaServed() {}
}
