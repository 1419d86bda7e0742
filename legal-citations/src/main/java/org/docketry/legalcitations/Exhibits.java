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
        int i = start;
        while ((CleanText.isDigit(text.at(i)) || CleanText.isUpper(text.at(i))) && i - start < 8) {
            i++;
        }
        if (i == start || CleanText.isLetter(text.at(i))) {
            return -1;
        }
        if (CleanText.isDash(text.at(i)) && CleanText.isWord(text.at(i + 1))) {
            int to = item(text, i + 1);
            return to < 0 ? i : to;
        }
        return i;
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
