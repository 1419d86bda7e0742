package org.docketry.legalcitations;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose local rules are cited, from the court before them: {@code 9th Cir. R. 28-2.6}, {@code
 * D. Kan. Rule 7.1}. Rules of the same number of two courts are two authorities.
 */
final class LocalRules {

    private static final int MOST_WORDS = 3;
    private static final String CIRCUIT = "Cir. R.";
    private static final Set<String> SETS = Set.of("L.R.", "Civ. L.R.", "Crim. L.R.", CIRCUIT);

    /** The local rules of a district court. */
    static final Law SET =
            Abbreviations.LAWS.stream()
                    .filter(law -> law.abbreviation().equals("L.R."))
                    .findFirst()
                    .orElseThrow();

    private static final Map<String, String> ORDINALS =
            Map.ofEntries(
                    Map.entry("First", "1st"),
                    Map.entry("Second", "2d"),
                    Map.entry("Third", "3d"),
                    Map.entry("Fourth", "4th"),
                    Map.entry("Fifth", "5th"),
                    Map.entry("Sixth", "6th"),
                    Map.entry("Seventh", "7th"),
                    Map.entry("Eighth", "8th"),
                    Map.entry("Ninth", "9th"),
                    Map.entry("Tenth", "10th"),
                    Map.entry("Eleventh", "11th"),
                    Map.entry("Federal", "Fed."));

    private LocalRules() {}

    /** Whether each court has a set of rules of that name. */
    static boolean isSet(Law law) {
        return SETS.contains(law.abbreviation());
    }

    /** Takes the court before a local rule into its citation, if one stands there. */
    static void readCourt(CleanText text, Draft rule, int floor) {
        boolean circuit = rule.law != null && rule.law.abbreviation().equals(CIRCUIT);
        int start = rule.start;
        int end = text.skipBlankBack(start - 1) + 1;
        for (int words = 0; words < MOST_WORDS; words++) {
            start = wordBefore(text, start);
            if (start < floor || start < 0) {
                return;
            }
            String court = court(text.slice(start, end), circuit);
            if (court != null) {
                rule.subject = court;
                rule.start = start;
                rule.fullStart = Math.min(rule.fullStart, start);
            }
        }
    }

    private static @Nullable String court(String words, boolean circuit) {
        String number = circuit ? ORDINALS.getOrDefault(words, words) + " Cir." : words;
        String id = Courts.citedAs(number);
        return id != null
                        && Courts.byId(id)
                                .filter(court -> court.system().equals("federal"))
                                .isPresent()
                ? id
                : null;
    }

    /** Where the word before that place starts; -1 where it cannot be of a court's name. */
    private static int wordBefore(CleanText text, int place) {
        if (text.at(place - 1) != ' ' || text.is(place - 1, CleanText.PARAGRAPH)) {
            return -1;
        }
        int word = place - 1;
        while (CleanText.isWord(text.at(word - 1)) || text.at(word - 1) == '.') {
            word--;
        }
        boolean number = CleanText.isDigit(text.at(word)) && text.at(place - 2) != '.';
        return CleanText.isUpper(text.at(word)) || number ? word : -1;
    }
}
