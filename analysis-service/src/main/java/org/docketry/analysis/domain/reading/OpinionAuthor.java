// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;
import org.jspecify.annotations.Nullable;

/** Reads who speaks for a court of appeals: one judge, or the court itself. */
final class OpinionAuthor {

    /** "SELYA, Circuit Judge.", "Opinion for the Court filed by Chief Judge EDWARDS." */
    private static final String NAME =
            "(?:\\p{Lu}\\. ?){0,2}\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}\\. ?|\\p{Lu}[\\p{L}’'-]+)){0,3}(?:, (?:III|II|IV|Jr\\.|JR\\.|Sr\\.))?";

    private static final String OFFICE =
            "(?i:(?:(?:chief|senior|presiding|associate|vice|acting) )*(?:circuit |district |appellate )?(?:judge|justice)|p\\. ?j\\.|[cj]\\. ?j\\.|a\\. ?c\\. ?j\\.|j\\.(?:a\\.d\\.)?|vice chancellor)";

    private static final Pattern AUTHOR =
            Phrase.of(
                    "(?m)(?:^(?i:the )?(?i:opinion|memorandum)(?: (?i:(?:for|of) the court))?(?: (?i:was))?(?: (?i:filed|delivered|announced|issued))? (?i:by):? (?i:(?:the )?(?:honorable )?)"
                            + "(?:"
                            + OFFICE
                            + " )?(?<by>"
                            + NAME
                            + ")"
                            + "|^(?<opens>"
                            + NAME
                            + "),? "
                            + OFFICE
                            + "(?:\\*)?(?:[:.—–]|\\. ?[:—–])(?= |\\n|$)"
                            + "|^(?<alone>"
                            + NAME
                            + "), (?:[CP]\\. ?)?J\\.$"
                            + "|^(?:"
                            + OFFICE
                            + " )?(?<delivers>"
                            + NAME
                            + "),? (?:"
                            + OFFICE
                            + ",? )?(?:delivered|announced|filed|authored|issued) the (?:opinion|judgment)\\b)");

    /** Virginia sets "OPINION BY" and the judge's name in the column beside the parties. */
    private static final Pattern OPINION_BY =
            Phrase.of(
                    "OPINION\\W{0,2} BY\\b[\\s\\S]{0,200}?(?<!\\p{L})(?:(?:CHIEF |SENIOR )?JUDGE|(?:CHIEF )?JUSTICE) (?<by>"
                            + NAME
                            + ")(?=\\n|$)");

    private static final Pattern BELOW =
            Pattern.compile(
                    "\\d?\\s*\\n[\\s\\S]*|(?i)\\s(?:january|february|march|april|may|june|july|august|september|october|november|december)$|\\d$");

    private static final Pattern BY_THE_COURT =
            Phrase.of(
                    "(?m)^(?:"
                            + NAME
                            + ", [PC]?\\.?J\\., [^\\n]{4,80}, J\\.?J?\\.|(?i:per curiam)(?: opinion)?[:.*]?|(?:BY|By) (?:THE|the) (?:COURT|Court):|Opinion (?:filed|issued) (?=[A-Z])|(?i:before|present)[:,]? [^\\n]{4,80}(?i:judges|justices|JJ\\.))");

    /** California's courts sign at the end: "ASHE, J." over "WE CONCUR:". */
    private static final Pattern CONCURRED =
            Phrase.of(
                    "(?m)^(?<by>"
                            + NAME
                            + "), (?i:(?:acting )?(?:[pc]\\. ?)?j\\.)(?:\\*)?\\s{1,6}^(?i:(?:we|i) concur)\\b");

    private final CleanText text;
    private final String head;

    private OpinionAuthor(CleanText text, String head) {
        this.text = text;
        this.head = head;
    }

    static @Nullable Found<String> of(CleanText text, String head) {
        return new OpinionAuthor(text, head).author();
    }

    static Optional<Found<DocumentKind>> kind(CleanText text, String head) {
        return new OpinionAuthor(text, head).kind();
    }

    /** Who wrote for the court; null where nobody did alone, and never the judge below. */
    private @Nullable Found<String> author() {
        Matcher m = AUTHOR.matcher(head);
        while (m.find()) {
            for (String group : List.of("by", "opens", "alone", "delivers")) {
                if (m.group(group) != null) {
                    return named(m.start(group), m.end(group));
                }
            }
        }
        Matcher right = OPINION_BY.matcher(head);
        if (right.find()) {
            return named(right.start("by"), right.end("by"));
        }
        Matcher signed = CONCURRED.matcher(text.text());
        return signed.find()
                ? Found.at(text.span(signed, "by"), 0.9, CleanText.words(signed.group("by")))
                : null;
    }

    /** In the line below the name stands the day of the decision, or the text begins. */
    private Found<String> named(int start, int end) {
        Matcher day = BELOW.matcher(head).region(start, end);
        int to = day.find() ? day.start() : end;
        return Found.at(text.span(start, to), 0.9, text.words(start, to));
    }

    /** What speaks for the court in a paper without a title: it is its opinion. */
    private Optional<Found<DocumentKind>> kind() {
        for (Pattern sign : List.of(AUTHOR, BY_THE_COURT, CONCURRED)) {
            Matcher m = sign.matcher(sign == CONCURRED ? text.text() : head);
            if (m.find()) {
                Span at = text.span(m.start(), m.end());
                return Optional.of(Found.at(at, 0.85, DocumentKind.ORDER));
            }
        }
        return Optional.empty();
    }
}
