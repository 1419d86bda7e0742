// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter that a copy has folded into one line: its day, what it regards, whom it greets. */
final class FoldedLetter {

    private static final int SHORTEST = 300;
    private static final int HEAD = 2500;
    private static final Pattern DEAR =
            Pattern.compile(
                    "(?<=\\s)Dear (?:(?:Mr|Ms|Mrs|Dr|Messrs)\\.|Counsel|Judge|Chief|Magistrate|Honorable|Your Honor)[^:,]{0,40}[:,](?=\\s)");
    private static final Pattern HEAD_LINE =
            Pattern.compile(
                    "(?<=\\s)(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}|(?:RE|Re):(?=\\s)|(?:VIA|BY|Via|By) (?:E-?MAIL|ECF|EMAIL|FAX|HAND|FEDERAL|OVERNIGHT|Email|E-mail|U\\.S\\.)\\b)");
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?<=[.!?] )(?:Very truly yours|Sincerely(?: yours)?|Respectfully(?: submitted| yours)?|Yours truly),");

    private FoldedLetter() {}

    /** Returns where the lines begin; nothing where the line holds no whole letter's head. */
    static SortedSet<Integer> lines(String original, SourceLine line) {
        SortedSet<Integer> starts = new TreeSet<>();
        if (line.end() - line.start() < SHORTEST) {
            return starts;
        }
        int reach = Math.min(line.end(), line.start() + HEAD);
        Matcher dear = DEAR.matcher(original).region(line.start(), reach);
        if (!dear.useTransparentBounds(true).find()) {
            return starts;
        }
        starts.add(dear.start());
        starts.add(dear.end());
        Matcher head = HEAD_LINE.matcher(original).region(line.start(), dear.start());
        head.useTransparentBounds(true);
        while (head.find()) {
            starts.add(head.start());
            if (Character.isDigit(original.charAt(head.end() - 1))) {
                starts.add(head.end());
            }
        }
        Matcher closing = CLOSING.matcher(original).region(dear.end(), line.end());
        closing.useTransparentBounds(true);
        while (closing.find()) {
            starts.add(closing.start());
            starts.add(closing.end());
        }
        return starts;
    }
}
