// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * What a judge writes under a letter. All above it is the letter's word, and rules on nothing
 * ("memo endorsed", S.D.N.Y. and E.D.N.Y.).
 */
public final class Endorsement {

    static final Pattern DEAR = Phrase.of("(?m)^Dear \\p{Lu}[\\p{L}.’' -]{1,60}[:,]$");
    private static final Pattern SO_ORDERED = Phrase.of("\\bSO ORDERED\\b");
    private static final Pattern CLOSING =
            Phrase.anyCase(
                    "(?m)^(?:respectfully(?: submitted| yours)?|sincerely(?: yours)?|very truly yours|yours truly|cc:[^\\n]*|/s/[^\\n]*|memo(?:randum)? endorse(?:d|ment))[,.]?$");

    private static final Pattern TO_COUNSEL = Phrase.of("(?m)^Dear (?:Counsel|Mr|Ms|Messrs)\\b");

    private Endorsement() {}

    /** Whether the court itself writes to counsel, as the Delaware courts rule by letter. */
    static boolean courtsOwn(CleanText text) {
        return TO_COUNSEL.matcher(text.text()).find();
    }

    /** Returns where it begins in the clean text; 0 where nobody has endorsed a letter. */
    public static int start(CleanText text) {
        String words = text.text();
        Matcher dear = DEAR.matcher(words);
        if (!dear.find() || courtsOwn(text)) {
            return 0;
        }
        Matcher ordered = SO_ORDERED.matcher(words);
        if (!ordered.find(dear.end())) {
            return 0;
        }
        Matcher closing = CLOSING.matcher(words).region(dear.end(), ordered.start());
        int closed = 0;
        while (closing.find()) {
            closed = closing.end();
        }
        int below = closed == 0 ? -1 : words.indexOf("\n\n", closed);
        return below < 0 || below >= ordered.start() ? closed : below;
    }
}
