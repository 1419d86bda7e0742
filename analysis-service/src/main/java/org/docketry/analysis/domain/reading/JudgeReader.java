// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/** Reads the signature: a name above the office. */
final class JudgeReader {

    private static final String NAME =
            "(?!(?i:hon\\.|honorable|the honorable) )\\p{Lu}[\\p{L}.'’-]*(?:\\x20(?!(?i:chief|senior)\\b)\\p{Lu}[\\p{L}.'’-]*){1,4}";
    private static final String OFFICES =
            "(?i:(?:(?:chief|senior) )?(?:united states|u\\.s\\.) (?:(?:chief|senior) )?(?:magistrate|district|circuit) judge"
                    + "|(?:chief |presiding )?(?:judge|justice) of the (?:superior|supreme|circuit|district) court|superior court judge|(?:vice )?chancellor)";
    private static final Pattern SIGNATURE =
            Phrase.of(
                    "(?m)^(?:(?i:dated): ?[^\\n]{6,24} (?=/?s/))?(?:/?s/ ?)?(?:(?:Hon\\.|HON\\.|The Honorable|Honorable|THE HONORABLE|HONORABLE) )?(?<name>"
                            + NAME
                            + "),?\\n{1,2}"
                            + OFFICES);

    /** "ANN ASHE, U.S.M.J.", "BEN BIRCH, J.S.C.": the office as initials behind the name. */
    private static final Pattern INITIALED =
            Phrase.of(
                    "(?m)^(?:DATE )?(?:Hon\\. |HON\\. )?(?<name>(?!DATE\\b)"
                            + NAME
                            + "), (?:U\\.S\\.[DM]\\.J\\.|[DM]\\.J\\.|J\\.S\\.C\\.|[CP]\\.?J\\.|USDJ|USMJ|Judge(?=\\.?$))");

    private static final Pattern PRESENT =
            Phrase.of(
                    "(?m)^(?:(?i:present|before|minute entry before)[:,]? )?(?i:to )?(?i:(?:the )?(?:hon\\.|honorable)):? (?<name>"
                            + NAME
                            + "),? ?(?:\\n{1,2})?"
                            + OFFICES
                            + "|(?m)^(?<bare>(?!(?i:to the|before|present)\\b)"
                            + NAME
                            + ")(?: ?,? "
                            + OFFICES
                            + "| ?, (?i:(?:(?:chief|senior) )?(?:magistrate|district) judge))(?::| ?\\.?$)");

    /** The caption, or the form's head, names the judge with no office beside it. */
    private static final Pattern ASSIGNED =
            Phrase.of(
                    "(?m)(?:^|(?<=[|:)§] ?)|(?<=\\s))(?:(?i:(?:magistrate |district )?judge|assigned to|before|present): ?(?i:the )?)?(?:Hon\\.|HON\\.|Honorable|HONORABLE|(?<=Judge:)) (?<name>(?!Case\\b)"
                            + NAME
                            + ")(?:$|, (?=(?:Case|Dept|Department)\\b))");

    /** "Judge Ann Ashe" alone in a caption's column: the Northern District of Illinois. */
    private static final Pattern CAPTIONED =
            Phrase.of(
                    "(?m)(?:^|(?<=[|:)§] ?))(?:(?:Chief|Magistrate|District) )?Judge (?<name>"
                            + NAME
                            + ")$");

    private static final int CAPTION_REACHES = 4000;

    /** A line that ends with the office: under a signature, a rule or a name, or beside a name. */
    private static final Pattern OFFICE =
            Phrase.of(
                    "(?m)^(?:[^\\n]{1,60}, )?(?i:(?:(?:chief|senior) )?(?:united states|u\\.s\\.) (?:(?:chief|senior) )?(?<office>magistrate|district) judge) ?[.:]?$");

    private JudgeReader() {}

    /** Returns the last such signature: an order's judge signs at its end. */
    static Optional<Found<String>> read(CleanText text) {
        Matcher m = SIGNATURE.matcher(text.text());
        Found<String> judge = null;
        while (m.find()) {
            judge = Found.at(text.span(m, "name"), 0.95, CleanText.words(m.group("name")));
        }
        Matcher initialed = INITIALED.matcher(text.text());
        while (judge == null && initialed.find()) {
            judge =
                    Found.at(
                            text.span(initialed, "name"),
                            0.9,
                            CleanText.words(initialed.group("name")));
        }
        Matcher head = PRESENT.matcher(text.text());
        if (judge == null && head.find()) {
            String group = head.group("name") == null ? "bare" : "name";
            judge = Found.at(text.span(head, group), 0.9, CleanText.words(head.group(group)));
        }
        int reach = Math.min(CAPTION_REACHES, text.text().length());
        for (Pattern pattern : List.of(ASSIGNED, CAPTIONED)) {
            Matcher named = pattern.matcher(text.text()).region(0, reach);
            if (judge == null && named.find()) {
                judge =
                        Found.at(
                                text.span(named, "name"),
                                0.8,
                                CleanText.words(named.group("name")));
            }
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
