// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.docketry.analysis.domain.layout.CleanText;

/**
 * How a paper itself counts the parts of a test: courts make four, five or six of Dendrite's. "(1)
 * notice; (2) ...; (3) ...; and (4) a balancing" makes the balancing the fourth.
 */
final class RecitedTests {

    private static final int NAMED_BEFORE = 700;
    private static final int LONGEST_PART = 400;
    private static final Pattern PART = Pattern.compile("(?<![^\\s])\\((?<number>[1-6])\\)\\s");

    private final Map<UnmaskingTest, Map<Integer, Set<Integer>>> counted = new HashMap<>();

    RecitedTests(CleanText text, int bodyStart, TestNames names, List<UnmaskingTest> tests) {
        String words = text.text();
        for (List<Integer> parts : recitals(words, bodyStart)) {
            int head = Math.max(bodyStart, parts.getFirst() - NAMED_BEFORE);
            Set<UnmaskingTest> named = names.in(words.substring(head, parts.getFirst()));
            for (UnmaskingTest test : tests) {
                if (named.contains(test) && !test.isScale() && !counted.containsKey(test)) {
                    counted.put(test, prongs(test, words, parts));
                }
            }
        }
    }

    /**
     * The prongs that the paper means by the part of that place, from 0; where it does not recite
     * the test, the prong of that place.
     */
    Set<Integer> prongs(UnmaskingTest test, int place) {
        Set<Integer> told = counted.getOrDefault(test, Map.of()).getOrDefault(place, Set.of());
        if (!told.isEmpty()) {
            return told;
        }
        return place < test.prongs().size() && !test.isScale() ? Set.of(place) : Set.of();
    }

    /** Where the parts of each list from "(1)" on begin. */
    private static List<List<Integer>> recitals(String words, int from) {
        List<List<Integer>> all = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        Matcher part = PART.matcher(words);
        int at = Math.min(from, words.length());
        while (part.find(at)) {
            at = part.end();
            int number = Integer.parseInt(part.group("number"));
            boolean goesOn =
                    number == run.size() + 1
                            && (run.isEmpty() || part.start() - run.getLast() <= LONGEST_PART);
            if (!goesOn) {
                run = new ArrayList<>();
            }
            if (goesOn || number == 1) {
                run.add(part.start());
                if (run.size() == 3) {
                    all.add(run);
                }
            }
        }
        return all;
    }

    /** Each part's prongs by their cues; nothing unless the parts are known in their order. */
    private static Map<Integer, Set<Integer>> prongs(
            UnmaskingTest test, String words, List<Integer> parts) {
        Cues<Integer> cues = new Cues<>();
        IntStream.range(0, test.prongs().size())
                .forEach(i -> test.prongs().get(i).cues().forEach(cue -> cues.add(cue, i)));
        Map<Integer, Set<Integer>> prongs = new HashMap<>();
        int reached = -1;
        for (int i = 0; i < parts.size(); i++) {
            int end =
                    i + 1 < parts.size()
                            ? parts.get(i + 1)
                            : Math.min(words.length(), parts.get(i) + LONGEST_PART);
            Set<Integer> of = new LinkedHashSet<>();
            for (Cues.Hit<Integer> hit : cues.find(words, parts.get(i), end)) {
                if (hit.target() > reached) {
                    of.add(hit.target());
                }
            }
            if (!of.isEmpty()) {
                prongs.put(i, of);
                reached = of.stream().mapToInt(Integer::intValue).max().orElse(reached);
            }
        }
        return prongs;
    }
}
