// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a pleading's margin among the words of a paper that was folded into one line. Only
 * numbers that climb from 1 to the foot of the paper are a margin; one that a citation needs is
 * text.
 */
final class FoldedMargin {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\d{1,2}(?!\\S)");
    private static final Pattern CITES_BEFORE =
            Pattern.compile(
                    "(?:\\b(?:rules?|nos?\\.|dkt\\.?|ecf|doc\\.?|docket|ex\\.|exhibit|p\\.|pp\\.|at|page|section|civ\\. p\\.|l\\.r\\.|art\\.|part|dept\\.?|courtroom|room|does?|id\\.)|[§¶#&]|\\b(?:jan(?:uary|\\.)|feb(?:ruary|\\.)|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)|sept(?:ember|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.)))\\s$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CITES_BEHIND =
            Pattern.compile(
                    "\\s(?:U\\.S\\.|F\\.|S\\. ?Ct|Cal\\.|days?\\b|months?\\b|weeks?\\b|years?\\b|hours?\\b|minutes?\\b|of \\d|C\\.F\\.R|Fed\\.|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4})");
    private static final int LAST_ON_PAPER = 28;

    /** A page has so many lines at least before its margin begins again. */
    private static final int NEAR_THE_FOOT = 20;

    private static final int LARGEST_GAP = 6;
    private static final int FEWEST = 20;
    private static final int REACHES_BACK = 16;

    private FoldedMargin() {}

    /** Returns where the numbers stand, in order; none where there is no margin. */
    static List<Integer> in(String original, SourceLine line) {
        List<Integer> margin = new ArrayList<>();
        Matcher number = NUMBER.matcher(original).region(line.start(), line.end());
        int last = 0;
        while (number.find()) {
            int here = Integer.parseInt(number.group());
            boolean climbs =
                    here > last
                            && here - last <= (last == 0 ? 1 : LARGEST_GAP)
                            && here <= LAST_ON_PAPER;
            boolean again = here == 1 && last >= NEAR_THE_FOOT;
            // The foot's page number: the margin begins with the next 1.
            boolean foot = here == 1 && last == 1;
            if ((climbs || again || foot) && !cited(original, number, line.end())) {
                if (foot) {
                    margin.removeLast();
                }
                margin.add(number.start());
                last = here;
            }
        }
        return margin.size() < FEWEST ? List.of() : margin;
    }

    private static boolean cited(String original, Matcher number, int end) {
        int from = Math.max(0, number.start() - REACHES_BACK);
        return CITES_BEFORE.matcher(original).region(from, number.start()).find()
                || CITES_BEHIND.matcher(original).region(number.end(), end).lookingAt();
    }
}
