// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * The blanks for the day and the judge's hand at the end of an order that nobody has signed. A day
 * that is filled in, or a name behind {@code /s/}, says that somebody has.
 */
final class BlankSignature {

    private static final Pattern DAY =
            Pattern.compile(
                    "(?i)(?:dated?|signed|entered)(?: this| on)?:?[ \\t]{0,8}_{3,}|_{2,}[ \\t]{0,4}day of\\b");
    private static final Pattern HAND =
            Pattern.compile(
                    "(?im)_{8,}[ \\t]*\\R(?:[^\\n]{0,80}\\R){0,3}?[^\\n]{0,60}\\b(?:judge|justice|magistrate)\\b");
    private static final Pattern SIGNED_BY_JUDGE =
            Pattern.compile(
                    "(?i)/s/[^\\n]{2,60}\\R(?:[^\\n]{0,80}\\R){0,2}?[^\\n]{0,60}\\b(?:judge|justice)\\b");
    private static final Pattern SUBMITTED =
            Pattern.compile(
                    "(?im)^[ \\t]{0,60}(?:\\[proposed\\]|(?:respectfully )?submitted by|presented by|prepared by|approved as to form)");

    private BlankSignature() {}

    /** Whether a judge's day and hand are both left blank. */
    static boolean awaited(CleanText text) {
        String original = text.original();
        Matcher hand = HAND.matcher(original);
        return hand.find()
                && DAY.matcher(original).find()
                && !SIGNED_BY_JUDGE.matcher(original).find();
    }

    /** Whether it says that a party hands it in. */
    static boolean submitted(CleanText text) {
        return SUBMITTED.matcher(text.original()).find();
    }
}
