package org.docketry.legalcitations;

/** Reads the numbers of docket entries: {@code No. 12-3}, {@code Nos. 5, 7 & 9}. */
final class EntryNumbers {

    private static final String[] WORDS = {
        "Nos. ", "No. ", "Nos.", "No.", "no. ", "nos. ", "#", "Entry "
    };

    private final CleanText text;

    EntryNumbers(CleanText text) {
        this.text = text;
    }

    /** The end of the number of a docket entry; -1 where there is none, or a case number. */
    int end(int word) {
        int i = text.skipBlank(word);
        i = text.skipBlank(Math.max(i, text.behindAny(WORDS, i)));
        int last = number(i);
        if (last < 0) {
            return -1;
        }
        for (int next = further(last); next > 0; next = further(last)) {
            last = next;
        }
        return last;
    }

    /** The end of one more number in a list of entries; -1 where there is none. */
    private int further(int end) {
        if (text.startsWith(", ", end)) {
            return number(end + 2);
        }
        return text.startsWith(" & ", end) ? number(end + 3) : -1;
    }

    private int number(int start) {
        int i = start;
        while (CleanText.isDigit(text.at(i))) {
            i++;
        }
        if (i == start || i - start > 5) {
            return -1;
        }
        if (CleanText.isDash(text.at(i)) && CleanText.isWord(text.at(i + 1))) {
            int to = i + 1;
            while (CleanText.isDigit(text.at(to))) {
                to++;
            }
            return to > i + 1 && !CleanText.isLetter(text.at(to)) && text.at(to) != '-' ? to : -1;
        }
        return CleanText.isLetter(text.at(i)) || text.at(i) == ':' ? -1 : i;
    }
}
