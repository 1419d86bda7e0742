// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption of two columns that a copy has folded into one line, row after row: "ANN ASHE, )
 * Plaintiff, ) v. ) Case No. 24-cv-00999". Between two bars stand the right cell of one row and the
 * left one of the next.
 */
final class FoldedCaption {

    private static final int REACHES = 6000;
    private static final int FEWEST_BARS = 4;
    private static final int LONGEST = 1500;

    /** What a segment ends with if the next row's left cell is a role, or stands between sides. */
    private static final Pattern LEFT =
            Pattern.compile(
                    "(?<=\\s)(?<left>(?:"
                            + FoldedPaper.ROLE.pattern()
                            + ")|(?:v|vs|V)\\.|-?against-?)\\s*$");

    /** What stands beside the parties and takes no number. */
    private static final Pattern RIGHT =
            Pattern.compile(
                    "\\s*(?:(?:Action |Case |Underlying )?(?:[Cc]urrently |[Nn]ow )?[Pp]ending in(?: the)?|(?i:united states district court|u\\.s\\. district court|for the|in the|(?:northern|southern|eastern|western|central|middle) district of \\p{L}+(?: \\p{L}+)?)|for the \\p{L}+ District of \\p{L}+|Court File|Hon\\. .*|(?:Magistrate |District )?Judge .*|(?:Hearing )?Date: .*|Time: .*|Courtroom.*|JURY .*)\\s*");

    private static final Pattern VERSUS = Pattern.compile("(?<=[\\s)])(?:v|vs|V)\\.(?=\\s)");

    /** "MOTION TO QUASH vs. BIRCH COUNTY, Defendant.": the title stood beside the "v.". */
    private static final Pattern BESIDE_TITLE =
            Pattern.compile(
                    "[^\\p{Ll}]*\\b(?:ORDER|MOTION|NOTICE|OPPOSITION|REPLY|MEMORANDUM|DECLARATION|COMPLAINT|SUBPOENA|PETITION|BRIEF)\\b[^\\p{Ll}]*? (?<versus>(?:v|vs|V)\\.) [^\\n]{3,300}\\b(?:Defendant|Respondent|Appellee)s?[.,]?\\s*");

    /** "Case No. CV 24 999 ABC NOTICE OF MOTION DATE: May 1": the right column in one line. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "\\s*(?i:case|civil action|misc\\.|docket)? ?(?i:nos?\\.):? ?[\\w:. -]{0,12}?\\d[\\w:. /-]{2,24}?(?: [A-Z]{2,4}(?= \\(| [A-Z]{4}))?(?: \\([A-Z]{1,4}x?\\)){0,3} (?<title>(?:[A-Z’'&,;-]+ ){0,6}?(?:NOTICE|MOTION|MEMORANDUM|OPPOSITION|REPLY|DECLARATION|OBJECTIONS?|BRIEF|STIPULATION|RESPONSE)\\b(?:[,;:]? (?!(?:DATE|TIME|PLACE|JUDGE|DEPT|HEARING|CTRM|COURTROOM|SPECIAL)\\b)[^\\p{Ll}\\s]+){0,60})(?=\\s|$)");

    private FoldedCaption() {}

    /** Returns where the rows begin; nothing where the line is no such caption. */
    static SortedSet<Integer> rows(String original, SourceLine line) {
        SortedSet<Integer> starts = new TreeSet<>();
        if (line.start() > REACHES) {
            return starts;
        }
        Matcher numbered = NUMBERED.matcher(original).region(line.start(), line.end());
        if (numbered.lookingAt() && standsOnce(original, line)) {
            starts.add(numbered.start("title"));
            starts.add(numbered.end("title"));
            return starts;
        }
        Matcher beside = BESIDE_TITLE.matcher(original).region(line.start(), line.end());
        if (beside.matches()) {
            starts.add(beside.start("versus"));
            starts.add(beside.end("versus"));
            return starts;
        }
        int reach = Math.min(line.end(), line.start() + LONGEST);
        List<Integer> bars = bars(original, line.start(), reach);
        // Where all bars stand in one run, the copy has kept the columns apart.
        boolean caption =
                bars.size() >= FEWEST_BARS
                        && FoldedPaper.ROLE.matcher(original).region(bars.getFirst(), reach).find()
                        && VERSUS.matcher(original).region(bars.getFirst(), reach).find();
        if (!caption) {
            return starts;
        }
        for (int i = 0; i + 1 < bars.size(); i++) {
            int left = left(original, bars.get(i) + 1, bars.get(i + 1));
            if (left >= 0) {
                starts.add(left);
            }
        }
        int last = bars.getLast() + 1;
        if (last < line.end()) {
            starts.add(last);
        }
        return starts;
    }

    /** A line that comes again on the next page runs over the text. */
    private static boolean standsOnce(String original, SourceLine line) {
        String words = original.substring(line.start(), line.end()).strip();
        return original.indexOf(words) >= line.start() && original.indexOf(words, line.end()) < 0;
    }

    private static List<Integer> bars(String original, int from, int to) {
        List<Integer> bars = new ArrayList<>();
        Matcher bar = FoldedPaper.BAR.matcher(original).region(from, to);
        bar.useTransparentBounds(true);
        while (bar.find()) {
            bars.add(bar.start());
        }
        return bars;
    }

    /** Where the left cell of the next row begins between two bars; -1 where it is empty. */
    private static int left(String original, int from, int to) {
        String segment = original.substring(from, to);
        if (segment.isBlank() || RIGHT.matcher(segment).matches()) {
            return -1;
        }
        Matcher role = LEFT.matcher(segment);
        if (role.find()) {
            return from + role.start("left");
        }
        Matcher number = FoldedPaper.NUMBER.matcher(segment);
        int end = 0;
        while (number.find()) {
            end = number.end();
        }
        return segment.substring(end).isBlank() ? -1 : from + end;
    }
}
