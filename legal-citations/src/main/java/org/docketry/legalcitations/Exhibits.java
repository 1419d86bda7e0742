package org.docketry.legalcitations;

/** Reads exhibits: {@code Ex. 6}, {@code Exs. 2-8, 10-16}, {@code Exhibit A}. */
final class Exhibits {

    private static final String[] WORDS = {
        "Exs.",
        "Ex.",
        "Exhibits",
        "Exhibit",
        "Exh.",
        "Exhs.",
        "ex.",
        "exs.",
        "Attach.",
        "Attachment",
        "Att."
    };

    /** {@code Ex. 6-A-2}: no exhibit is divided further than this. */
    private static final int MOST_PARTS = 20;

    private Exhibits() {}

    /** The place behind the exhibit that starts at that place; -1 where none does. */
    static int end(CleanText text, int start) {
        char first = text.at(start);
        if (first != 'E' && first != 'e' && first != 'A') {
            return -1;
        }
        for (String word : WORDS) {
            if (text.startsWith(word, start)) {
                int end = item(text, text.skipBlank(start + word.length()));
                return end < 0 ? -1 : further(text, end);
            }
        }
        return -1;
    }

    private static int item(CleanText text, int start) {
        int end = single(text, start);
        for (int parts = 1; end > 0 && parts < MOST_PARTS && isJoined(text, end); parts++) {
            int to = single(text, end + 1);
            if (to < 0) {
                break;
            }
            end = to;
        }
        return end;
    }

    private static boolean isJoined(CleanText text, int dash) {
        return CleanText.isDash(text.at(dash)) && CleanText.isWord(text.at(dash + 1));
    }

    private static int single(CleanText text, int start) {
        int i = start;
        while ((CleanText.isDigit(text.at(i)) || CleanText.isUpper(text.at(i))) && i - start < 8) {
            i++;
        }
        return i == start || CleanText.isLetter(text.at(i)) ? -1 : i;
    }

    private static int further(CleanText text, int end) {
        int i = end;
        for (int count = 0; count < 30; count++) {
            int next = i;
            if (text.startsWith(", ", i) && CleanText.isDigit(text.at(i + 2))) {
                next = i + 2;
            } else if (text.startsWith(" & ", i)) {
                next = i + 3;
            } else if (text.startsWith(" and ", i) && CleanText.isDigit(text.at(i + 5))) {
                next = i + 5;
            }
            int to = next == i ? -1 : item(text, next);
            if (to < 0) {
                return i;
            }
            i = to;
        }
        return i;
    }
}
