package org.docketry.legalcitations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that introduce a citation, and those that tell its later history. */
final class Signals {

    private static final int REACH = 24;

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
        "leave to appeal"
    };

    private Signals() {}

    /** The signal right before that place, as written; null where there is none. */
    static @Nullable String before(CleanText text, int place) {
        int end = text.skipBlankBack(place - 1) + 1;
        int low = Math.max(0, end - REACH);
        String words = text.slice(low, end);
        String small = words.toLowerCase(Locale.ROOT);
        for (String signal : SIGNALS) {
            for (String form : new String[] {signal, signal + ","}) {
                int start = small.length() - form.length();
                boolean ends = start >= 0 && small.endsWith(form);
                if (ends && (start == 0 || !CleanText.isWord(small.charAt(start - 1)))) {
                    return words.substring(start);
                }
            }
        }
        return null;
    }

    /** Whether the citation is only what another one quotes or cites. */
    static boolean isAside(@Nullable String signal) {
        return signal != null && (signal.startsWith("quoting") || signal.startsWith("citing"));
    }

    /** Whether the words between two citations say that the second is what became of the first. */
    static boolean isHistory(String gap) {
        String words = gap.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        if (words.startsWith(".") || words.startsWith(";")) {
            return false;
        }
        for (String word : HISTORY) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
