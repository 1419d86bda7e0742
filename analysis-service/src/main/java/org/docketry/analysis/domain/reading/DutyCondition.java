// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What a duty depends on. A day inside it, as in "unless a motion to quash is filed by March 10",
 * is not the day on which the duty is due.
 */
record DutyCondition(Found<String> words, int start, int end) {

    private static final Pattern BEFORE =
            Phrase.anyCase(
                    "(?<![\\p{L}])(?<words>(?:if|unless|in the event(?: that)?|absent|should)\\b[^;]{2,300}?),? (?:then )?$");
    private static final Pattern AFTER =
            Phrase.anyCase(
                    "(?<![\\p{L}])(?<words>(?:unless|provided,? (?:however,? )?that|(?:but )?only if|if|in the event(?: that)?)\\b[^;]{2,300}?)(?=\\.?\\s*$|;|,? in which (?:case|event)\\b)");

    /** "unless Ashe moves to quash, in which case Birch shall": Birch's duty has Ashe's motion. */
    private static final Pattern IN_WHICH_CASE =
            Phrase.anyCase(
                    "\\b(?:unless|if|in the event(?: that)?) (?<words>[^;.]{2,300}?),? in which (?:case|event),? $");

    private static final int REACHES = 400;

    private static final Pattern ANY =
            Phrase.anyCase(
                    "\\b(?:documents|records|materials|information),? if any\\b|\\bif (?:any|desired|necessary|possible|appropriate|applicable|so advised)\\b|\\bif (?:so|not),? (?:why|when|what|how)\\b");

    /** The condition that stands in front of the one who is to act. */
    static @Nullable DutyCondition before(CleanText text, int start, int end) {
        DutyCondition inWhichCase = found(text, IN_WHICH_CASE, Math.max(0, end - REACHES), end);
        return inWhichCase == null ? found(text, BEFORE, start, end) : inWhichCase;
    }

    /** The condition that stands behind the act. */
    static @Nullable DutyCondition after(CleanText text, int start, int end) {
        return found(text, AFTER, start, end);
    }

    private static @Nullable DutyCondition found(
            CleanText text, Pattern pattern, int start, int end) {
        if (start >= end) {
            return null;
        }
        Matcher m = pattern.matcher(text.text()).region(start, end);
        if (!m.find() || ANY.matcher(m.group("words")).lookingAt()) {
            return null;
        }
        int from = m.start("words");
        int to = m.end("words");
        return new DutyCondition(
                Found.at(text.span(from, to), 0.9, text.words(from, to)), from, to);
    }
}
