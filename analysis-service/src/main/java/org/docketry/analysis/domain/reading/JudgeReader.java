// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/** Reads the signature: a name above the office. */
final class JudgeReader {

    private static final String NAME =
            "(?!(?i:hon\\.|honorable|the honorable) )\\p{Lu}[\\p{L}.'’-]*(?:\\x20(?!(?i:chief|senior|justice|judge)\\b)\\p{Lu}[\\p{L}.'’-]*){1,4}";
    private static final String OFFICES =
            "(?i:(?:(?:chief|senior) )?(?:united states|u\\.s\\.) (?:(?:chief|senior) )?(?:magistrate|district|circuit) judge"
                    + "|(?:chief |presiding )?(?:judge|justice) of the (?:superior|supreme|circuit|district) court|(?:(?:chief|senior|presiding) )?(?:circuit|district|county|superior)(?: court)? judge|judge presiding|presiding judge|(?:vice )?chancellor)";
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
                            + OFFICES);

    /** "ASHE, United States Magistrate Judge:" over the text: who writes it. */
    private static final Pattern AUTHOR =
            Phrase.of(
                    "(?m)^(?:(?i:entered|signed|ordered) by )?(?<name>(?!(?i:to the|before|present|entered by)\\b)(?:"
                            + NAME
                            + "|\\p{Lu}[\\p{Lu}’'-]{2,}(?= ?,)))(?: ?,? "
                            + OFFICES
                            + "| ?, (?i:(?:(?:chief|senior) )?(?:magistrate|district) judge))(?::| ?\\.?$)");

    /** "James L. Ashe, J.", or by the surname alone. */
    private static final Pattern JUSTICE =
            Phrase.of(
                    "(?m)^(?<name>"
                            + NAME
                            + "|(?<last>\\p{Lu}[\\p{L}’'-]{2,})), (?:(?:A\\.)?J\\.:?|JUSTICE|Justice)$");

    /** The caption, or the form's head, names the judge with no office beside it. */
    private static final Pattern ASSIGNED =
            Phrase.of(
                    "(?m)(?:^|(?<=[|:)§] ?)|(?<=\\s))(?:(?i:(?:magistrate |district )?judge|assigned to|before|present): ?(?i:the )?)?(?:Hon\\.|HON\\.|Honorable|HONORABLE|(?<=Judge:)) (?<name>(?!Case\\b)"
                            + NAME
                            + ")(?:$|, (?=(?:Case|Dept|Department)\\b)|,? (?:Justice|JUSTICE|J\\.S\\.C\\.|A\\.?J\\.?S\\.?C\\.?)(?!\\p{L}))");

    /** "Judge Ann Ashe" alone in a caption's column: the Northern District of Illinois. */
    private static final Pattern CAPTIONED =
            Phrase.of(
                    "(?m)(?:^|(?<=[|:)§] ?))(?:(?:Chief|Magistrate|District) )?Judge (?<name>"
                            + NAME
                            + ")$");

    /** "Signed by Judge Ann Ashe on 5/1/2024": the line of the docket over a printed order. */
    private static final Pattern SIGNED_BY =
            Phrase.of(
                    "\\b(?i:signed by|by) (?:(?i:chief|senior|magistrate|district|u\\.s\\.|united states) ){0,3}(?i:judge) (?<name>"
                            + NAME
                            + ") on \\d");

    private static final int CAPTION_REACHES = 4000;

    /** A line that ends with the office: under a signature, a rule or a name, or beside a name. */
    private static final Pattern OFFICE =
            Phrase.of(
                    "(?m)^(?:[^\\n]{1,60}, |"
                            + NAME
                            + " )?(?i:(?:(?:chief|senior) )?(?:united states|u\\.s\\.) (?:(?:chief|senior) )?(?<office>magistrate|district) judge) ?[.:]?$");

    private JudgeReader() {}

    /** Returns the last such signature: an order's judge signs at its end. */
    static Optional<Found<String>> read(CleanText text) {
        Matcher m = SIGNATURE.matcher(text.text());
        Found<String> judge = null;
        while (m.find()) {
            judge = Found.at(text.span(m, "name"), 0.95, CleanText.words(m.group("name")));
        }
        Matcher author = AUTHOR.matcher(text.text());
        if (judge == null && author.find()) {
            judge = Found.at(text.span(author, "name"), 0.9, CleanText.words(author.group("name")));
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
            judge = Found.at(text.span(head, "name"), 0.9, CleanText.words(head.group("name")));
        }
        return Optional.ofNullable(judge == null ? inHead(text) : judge);
    }

    /** Where nobody signs, the head tells who sits. */
    private static @Nullable Found<String> inHead(CleanText text) {
        Found<String> judge = null;
        int reach = Math.min(CAPTION_REACHES, text.text().length());
        for (Pattern pattern : List.of(ASSIGNED, CAPTIONED, JUSTICE, SIGNED_BY)) {
            Matcher named = pattern.matcher(text.text()).region(0, reach);
            while (named.find()
                    && (judge == null || (pattern == JUSTICE && isSurname(judge, named)))) {
                judge =
                        Found.at(
                                text.span(named, "name"),
                                0.8,
                                CleanText.words(named.group("name")));
            }
        }
        return judge;
    }

    /** "Ashe, J." over the paper, and "James L. Ashe, J." over its text. */
    private static boolean isSurname(Found<String> judge, Matcher named) {
        return named.group("name").endsWith(" " + judge.value());
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
