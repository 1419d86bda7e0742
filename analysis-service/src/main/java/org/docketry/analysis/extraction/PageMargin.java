// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.docketry.analysis.extraction.PlacedLine.Piece;

/**
 * The numbers in the margin of pleading paper, apart from the lines that they number: a table there
 * has cells only without them.
 *
 * @param numbers of each line; empty for a line without one
 * @param lines the lines without their numbers
 */
record PageMargin(List<String> numbers, List<PlacedLine> lines) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int LAST_ON_PAPER = 32;
    private static final int FEWEST = 8;
    private static final float WIDTH = 12;

    static PageMargin of(List<PlacedLine> page) {
        float at = numbersEnd(page);
        List<String> numbers = new ArrayList<>();
        List<PlacedLine> lines = new ArrayList<>();
        for (PlacedLine line : page) {
            boolean numbered = isNumbered(line) && Math.abs(end(line) - at) <= WIDTH;
            numbers.add(numbered ? line.pieces().getFirst().words() : "");
            List<Piece> pieces =
                    numbered ? line.pieces().subList(1, line.pieces().size()) : line.pieces();
            lines.add(new PlacedLine(line.y(), line.size(), pieces));
        }
        return new PageMargin(numbers, lines);
    }

    /** Whether a line shows nothing but its number. */
    boolean isBare(int line) {
        return lines.get(line).pieces().isEmpty() && !numbers.get(line).isEmpty();
    }

    /** Where the climbing numbers at the left end, as most do; -1 where there is no margin. */
    private static float numbersEnd(List<PlacedLine> page) {
        Map<Integer, Integer> climbing = new HashMap<>();
        Map<Integer, Integer> last = new HashMap<>();
        for (PlacedLine line : page) {
            if (isNumbered(line)) {
                int place = Math.round(end(line) / WIDTH);
                int number = Integer.parseInt(line.pieces().getFirst().words());
                if (number > last.getOrDefault(place, 0)) {
                    last.put(place, number);
                    climbing.merge(place, 1, Integer::sum);
                }
            }
        }
        return climbing.entrySet().stream()
                .filter(place -> place.getValue() >= FEWEST)
                .mapToInt(Map.Entry::getKey)
                .min()
                .stream()
                .mapToObj(place -> place * WIDTH)
                .findFirst()
                .orElse(-2 * WIDTH);
    }

    private static boolean isNumbered(PlacedLine line) {
        return !line.pieces().isEmpty()
                && NUMBER.matcher(line.pieces().getFirst().words()).matches()
                && Integer.parseInt(line.pieces().getFirst().words()) <= LAST_ON_PAPER;
    }

    private static float end(PlacedLine line) {
        return line.pieces().getFirst().to();
    }
}
