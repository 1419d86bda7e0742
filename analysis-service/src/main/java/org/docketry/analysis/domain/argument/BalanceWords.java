// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads to which side a court's sentence says that something weighs: "tips toward disclosure". */
final class BalanceWords {

    private static final Pattern LEANS =
            Pattern.compile(
                    "\\b(?:weigh|tip|tilt|cut|militate|lean|point|favor)(?:s|ed)?\\b\\s*(?<way>(?:\\p{L}+ly\\s+)?(?:in\\s+favou?r\\s+of|in\\s+(?=(?:\\p{L}|['’])+\\s+favou?r)|toward|against|for)?)\\s*(?<what>[^.;]{2,70})");
    private static final Pattern TOWARD_SEEKING =
            Pattern.compile(
                    "(?i)disclos|unmask|enforc|produc|compel|identif|plaintiff|petitioner|movant|applicant");
    private static final Pattern TOWARD_SPEAKER =
            Pattern.compile(
                    "(?i)quash|\\bdoe|defendant|anonym|non-?disclosure|protect|privacy|respondent|speaker|user|shield");
    private static final Pattern OUTWEIGHS =
            Pattern.compile(
                    "\\b(?<not>(?:do(?:es)?|did)\\s+not\\s+|not\\s+)?outweigh(?:s|ed)?\\b(?<other>[^.;]{3,220})");

    /** How many characters before "outweighs" are read for what does so. */
    private static final int OUTWEIGHING = 220;

    private static final Pattern SPEECH =
            Pattern.compile(
                    "(?i)first\\s+amendment|anonym|\\bdoe|privacy|speaker|\\busers?\\b|accountholder|expectation|chill|speech");

    /** "Nor does Doe's fear outweigh a claim that has been shown." */
    private static final Pattern NOR = Pattern.compile("(?:Nor|Neither)\\s+(?:do(?:es)?|did)\\b");

    private BalanceWords() {}

    static boolean weighs(String words) {
        return LEANS.matcher(words).find() || OUTWEIGHS.matcher(words).find();
    }

    /** Met where it weighs for the side that seeks the name; null where nothing weighs. */
    static @Nullable Holding balance(String words, Sides sides) {
        Matcher outweighs = OUTWEIGHS.matcher(words);
        if (outweighs.find()) {
            boolean speechFirst = SPEECH.matcher(before(words, outweighs.start())).find();
            boolean speechLast = SPEECH.matcher(outweighs.group("other")).find();
            if (speechFirst != speechLast) {
                boolean negated = outweighs.group("not") != null || NOR.matcher(words).lookingAt();
                return speechLast != negated ? Holding.MET : Holding.NOT_MET;
            }
        }
        Matcher leans = LEANS.matcher(words);
        while (leans.find()) {
            String what = leans.group("what");
            boolean against = leans.group("way").contains("against");
            int seeking = place(TOWARD_SEEKING, what);
            int speaker = place(TOWARD_SPEAKER, what);
            Speaker named = sides.firstIn(what);
            Boolean towardSeeker =
                    seeking < speaker
                            ? Boolean.TRUE
                            : speaker < seeking
                                    ? Boolean.FALSE
                                    : named == null ? null : Boolean.valueOf(sides.seeks(named));
            if (towardSeeker != null) {
                return towardSeeker != against ? Holding.MET : Holding.NOT_MET;
            }
        }
        return null;
    }

    /**
     * The part of the sentence before the place; read backwards, since any place could begin it.
     */
    private static String before(String words, int at) {
        int from = Math.max(words.lastIndexOf('.', at - 1), words.lastIndexOf(';', at - 1)) + 1;
        return words.substring(Math.max(from, at - OUTWEIGHING), at);
    }

    private static int place(Pattern pattern, String words) {
        Matcher m = pattern.matcher(words);
        return m.find() ? m.start() : Integer.MAX_VALUE;
    }
}
