// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers 1 to 28 that pleading paper prints in its margin, at the start of each line or
 * as a block of their own. A lone number at the start of a line is text; only a climbing run of
 * them is a margin, so a paragraph that begins with a number keeps it.
 */
final class MarginNumbers {

    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?:#{1,6} )?[ \\t\\u00a0]{0,8}(\\d{1,2})(?=[ \\t\\u00a0]|$)(?<bar>[ \\t\\u00a0]\\|(?=[ \\t\\u00a0]))?");
    private static final int LAST_ON_PAPER = 28;

    /** Lines may pass unnumbered (a signature, a heading) before the margin is seen again. */
    private static final int LARGEST_GAP = 6;

    private static final int SURE_RUN = 8;
    private static final int LONE_RUN = 2;

    private final int[] numberOf;
    private final int[] contentOf;
    private final boolean[] opensRun;

    private MarginNumbers(int lines) {
        numberOf = new int[lines];
        contentOf = new int[lines];
        opensRun = new boolean[lines];
        Arrays.fill(numberOf, -1);
    }

    static MarginNumbers in(String original, List<SourceLine> lines) {
        MarginNumbers margin = new MarginNumbers(lines.size());
        List<List<Integer>> runs = margin.runs(original, lines);
        boolean pleading = runs.stream().anyMatch(run -> run.size() >= SURE_RUN);
        for (List<Integer> run : runs) {
            if (!pleading || run.size() < LONE_RUN) {
                run.forEach(line -> margin.numberOf[line] = -1);
            } else {
                margin.opensRun[run.getFirst()] = true;
            }
        }
        return margin;
    }

    private List<List<Integer>> runs(String original, List<SourceLine> lines) {
        List<List<Integer>> runs = new ArrayList<>();
        Matcher matcher = CANDIDATE.matcher(original);
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.afterFormFeed()) {
                last = 0;
                runs.add(new ArrayList<>());
            }
            matcher.region(line.start(), line.end());
            if (!matcher.lookingAt()) {
                continue;
            }
            int number = Integer.parseInt(matcher.group(1));
            boolean climbs = number > last && number - last <= LARGEST_GAP;
            boolean resets = number >= 1 && number <= 2 && last >= 3;
            if (number > LAST_ON_PAPER || !(climbs || resets)) {
                continue;
            }
            if (resets || runs.isEmpty()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(i);
            numberOf[i] = number;
            contentOf[i] = matcher.end();
            last = number;
        }
        runs.removeIf(List::isEmpty);
        return runs;
    }

    boolean has(int line) {
        return numberOf[line] >= 0;
    }

    int number(int line) {
        return numberOf[line];
    }

    int content(int line) {
        return contentOf[line];
    }

    boolean opensRun(int line) {
        return opensRun[line];
    }

    /** Whether the numbers begin again, as they do on each page of pleading paper. */
    boolean onSeveralPages() {
        int pages = 0;
        for (boolean opens : opensRun) {
            pages += opens ? 1 : 0;
        }
        return pages > 1;
    }

    boolean any() {
        return Arrays.stream(numberOf).anyMatch(number -> number >= 0);
    }
}
