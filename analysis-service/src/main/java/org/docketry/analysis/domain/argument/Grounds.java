// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.reading.Sentences;

/**
 * "The motion should be denied because (1) Doe has waived it; and (2) Ashe has shown a case": what
 * is asked for, and each ground, in a clause of its own.
 */
final class Grounds {

    private static final Pattern GIVEN =
            Pattern.compile(
                    "(?i)(?:\\s+(?:because|since|in\\s+that)|(?<=[Cc]ourt(?=\\s*:)|[Cc]ourt\\sto(?=\\s*:)|reasons|reason|grounds|ground|respects|follows|that))\\s*[,:]?\\s*$");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\((?:\\d|[ivx]{1,4}|[a-h])\\)\\s|(?<=[:;,]\\s)(?:and\\s+)?(?:first|second|third|fourth|fifth),\\s");
    private static final Pattern END = Pattern.compile("\\s*(?:\\band\\b\\s*)?$");

    private Grounds() {}

    /**
     * Returns the clauses, what is asked for first; nothing where the sentence gives no numbered
     * grounds.
     *
     * @param aligned the writer's own words, each unit at its place
     */
    static List<Sentences.Sentence> in(Sentences.Sentence sentence, String aligned) {
        List<Integer> starts = new ArrayList<>();
        Matcher number = NUMBER.matcher(aligned);
        while (number.find()) {
            starts.add(number.start());
        }
        if (starts.size() < 2 || !GIVEN.matcher(aligned.substring(0, starts.getFirst())).find()) {
            return List.of();
        }
        List<Sentences.Sentence> clauses = new ArrayList<>();
        int from = 0;
        starts.add(aligned.length());
        for (int to : starts) {
            Matcher end = (from == 0 ? GIVEN : END).matcher(aligned).region(from, to);
            int stop = end.find() ? end.start() : to;
            if (stop > from) {
                clauses.add(
                        new Sentences.Sentence(sentence.start() + from, sentence.start() + stop));
            }
            from = to;
        }
        return clauses;
    }
}
