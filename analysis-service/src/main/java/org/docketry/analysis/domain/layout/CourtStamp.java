// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the lines that a court's filing system or a fax machine has printed on a paper. Each court
 * of appeals has its own order of the same few labels, so the line is told by its words: it begins
 * with a case, bears a date and a document's or a page's label, and holds nothing but labels and
 * what has digits.
 */
public final class CourtStamp {

    private static final Set<String> LABELS =
            Set.of(
                    """
                    case appeal appellate usca document doc docs dktentry ecf dkt entry entered no id page pages pg
                    pgs pageid of filed date desc main exhibit exhibits sealed restricted in on usdc part am pm
                    """
                            .strip()
                            .split("\\s+"));
    private static final Set<String> OPENING = Set.of("case", "appeal", "appellate", "usca");
    private static final Set<String> NUMBERED =
            Set.of("document", "doc", "dktentry", "ecf", "dkt", "page", "pages", "pg", "pageid");
    private static final Pattern PARTS = Pattern.compile("[\\s\\u00a0:,#|.;()*]+");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}");

    /** "Filed in TXSD on 01/02/25", "[8] ... USCA4". */
    private static final Pattern COURT = Pattern.compile("[A-Z]{4}|USCA\\w{1,2}");

    private static final Pattern FAX =
            Pattern.compile(
                    "(?i)(?=.*\\d{1,2}:\\d\\d)(?=.*(?:fax|\\d{10}|\\d{3}[-. ]\\d{3}[-. ]\\d{4}))"
                            + ".*\\b(?:p|pg|page)[. :]{0,3}\\d{1,3}(?:(?:/| of )\\d{1,3})?\\s*");

    private static final int LONGEST = 200;
    private static final int FEWEST = 4;

    /** A date and a number. */
    private static final int FEWEST_DIGITS = 6;

    private CourtStamp() {}

    /** Whether the line is such a stamp and nothing else. */
    public static boolean is(String line) {
        if (line.length() > LONGEST
                || line.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return false;
        }
        return ofFederalCourt(line.strip()) || FAX.matcher(line).matches();
    }

    private static boolean ofFederalCourt(String line) {
        String[] parts = PARTS.split(line, -1);
        boolean dated = false;
        boolean numbered = false;
        int count = 0;
        for (String part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            String label = part.toLowerCase(Locale.ROOT);
            boolean digits = part.chars().anyMatch(Character::isDigit);
            String word = label.replaceFirst("\\d+$", "");
            if (!digits && !LABELS.contains(label) && !COURT.matcher(part).matches()) {
                return false;
            }
            if (count == 0 && !OPENING.contains(word) && !OPENING.contains(label)) {
                return false;
            }
            dated |= DATE.matcher(part).matches();
            numbered |= NUMBERED.contains(word);
            count++;
        }
        return dated && numbered && count >= FEWEST;
    }
}
