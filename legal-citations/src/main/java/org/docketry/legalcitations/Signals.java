package org.docketry.legalcitations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that introduce a citation, and those that tell its later history. */
final class Signals {

    private static final String[] SIGNALS = {
        "see generally",
        "see also",
        "but see",
        "but cf.",
        "see, e.g.,",
        "see e.g.,",
        "see, e.g.",
        "e.g.,",
        "see",
        "cf.",
        "accord",
        "contra",
        "compare",
        "quoting",
        "citing"
    };

    private static final int SHORTEST_HISTORY = "aff'd".length();

    private static final String[] HISTORY = {
        "aff'd",
        "affirmed",
        "affirming",
        "aff'g",
        "rev'd",
        "reversed",
        "vacated",
        "cert. denied",
        "cert. granted",
        "certiorari denied",
        "overruled",
        "abrogated",
        "superseded",
        "adopted",
        "modified",
        "on remand",
        "on reh'g",
        "reh'g",
        "appeal dismissed",
        "appeal denied",
        "amended",
        "sub nom",
        "remanded",
        "review denied",
        "review granted",
        "pet. denied",
        "mandamus denied",
        "enfd.",
        "enf'd",
        "enforced",
        "leave to appeal"
    };

    private Signals() {}

    /** The signal right before that place, as written; null where there is none. */
    static @Nullable String before(CleanText text, int place) {
        int end = text.skipBlankBack(place - 1) + 1;
        int comma = text.at(end - 1) == ',' ? end - 1 : end;
        for (String signal : SIGNALS) {
            int last = signal.endsWith(",") ? end : comma;
            int start = last - signal.length();
            if (ends(text, signal, start) && !CleanText.isWord(text.at(start - 1))) {
                return text.slice(start, end);
            }
        }
        return null;
    }

    /** Whether the signal, in small letters or capitals, starts at that place. */
    private static boolean ends(CleanText text, String signal, int start) {
        for (int i = signal.length() - 1; i >= 0; i--) {
            char c = text.at(start + i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            if (small != signal.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the citation is only what another one quotes or cites. */
    static boolean isAside(@Nullable String signal) {
        return signal != null && (signal.startsWith("quoting") || signal.startsWith("citing"));
    }

    /** Whether the words between two citations say that the second is what became of the first. */
    static boolean isHistory(String gap) {
        if (gap.length() < SHORTEST_HISTORY || gap.startsWith(".") || gap.startsWith(";")) {
            return false;
        }
        String words = gap.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        for (String word : HISTORY) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
