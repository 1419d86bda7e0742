package org.docketry.legalcitations;

/** Reads the numbers of docket entries: {@code No. 12-3}, {@code Nos. 5, 7 & 9}. */
final class EntryNumbers {

    private static final String[] WORDS = {
        "Nos. ", "No. ", "Nos.", "No.", "no. ", "nos. ", "#", "Entry "
    };

    private static final String[] JOINTS = {", and ", " and ", ", & ", " & ", ", "};

    private final CleanText text;

    EntryNumbers(CleanText text) {
        this.text = text;
    }

    /** Where the number of a docket entry starts behind that word; -1 where none does. */
    int start(int word) {
        int i = text.skipBlank(word);
        i = text.skipBlank(Math.max(i, text.behindAny(WORDS, i)));
        return text.at(i) == '[' && CleanText.isDigit(text.at(i + 1)) ? i + 1 : i;
    }

    /** The end of the number of an entry that starts there; -1 where there is none. */
    int end(int start) {
        int end = number(start);
        boolean bracket = text.at(start - 1) == '[';
        return bracket && end > 0 && text.at(end) != ']' ? -1 : end;
    }

    /**
     * Where the next number starts of a list of entries; -1 where none does.
     *
     * @param several whether the word before the list says that there are several
     */
    int further(int end, boolean several) {
        int i = text.at(end) == ']' ? end + 1 : end;
        for (String joint : JOINTS) {
            boolean joins = several || !joint.contains("and");
            if (joins && text.startsWith(joint, i)) {
                int next = i + joint.length();
                int start = text.at(next) == '[' ? next + 1 : next;
                int to = end(start);
                return to < 0 || isVolume(to) ? -1 : start;
            }
        }
        return -1;
    }

    /** Whether the number before that place is the volume of another citation. */
    private boolean isVolume(int end) {
        return text.at(end) == ' '
                && CleanText.isUpper(text.at(end + 1))
                && !Abbreviations.ALL.match(text, end + 1).isEmpty();
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
