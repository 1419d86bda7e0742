// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * Where a paper's running text is under way: caption and title stand above, and what looks like a
 * title below is an exhibit's or another paper's.
 */
final class RunningText {

    /** A notice of the clerk, or that an opinion may not be cited, stands over the title too. */
    private static final int SENTENCES_OVER_TITLE = 3;

    private static final int FEWEST_WORDS = 8;
    private static final Pattern DEAR =
            Pattern.compile("(?m)^Dear \\p{Lu}[\\p{L}.’', -]{1,60}[:,]$");
    private static final Pattern SMALL_WORD = Pattern.compile("(?<!\\S)\\p{Ll}");

    /** "HOLLIS BRAMBLE, Director, ..., Defendant.": what ends with a role is a caption. */
    private static final Pattern CAPTION_END =
            Pattern.compile("(?i)\\b(?:" + PartyReader.ROLE + ")s?\\.$");

    private RunningText() {}

    /** Whether the words that end with a full stop are the names of a caption. */
    static boolean endsCaption(String sentence) {
        return CAPTION_END.matcher(sentence).find();
    }

    /** Returns the offset in the clean text before which a title begins. */
    static int underWay(CleanText text) {
        String words = text.text();
        String head = words.substring(0, Math.min(words.length(), Caption.REACHES));
        Matcher dear = DEAR.matcher(head);
        int letter = dear.find() ? dear.start() : head.length();
        int sentences = 0;
        for (Sentences.Sentence sentence : Sentences.of(head)) {
            sentences += runs(head.substring(sentence.start(), sentence.end())) ? 1 : 0;
            if (sentences == SENTENCES_OVER_TITLE) {
                return Math.min(letter, sentence.end());
            }
        }
        return letter;
    }

    private static boolean runs(String sentence) {
        int words = List.of(sentence.strip().split("\\s+")).size();
        long small = SMALL_WORD.matcher(sentence).results().count();
        return words >= FEWEST_WORDS
                && sentence.endsWith(".")
                && small * 2 >= words
                && !endsCaption(sentence);
    }
}
