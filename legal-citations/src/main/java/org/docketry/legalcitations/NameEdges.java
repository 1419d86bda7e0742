package org.docketry.legalcitations;

/** Cuts a name off from the punctuation, star pages and docket numbers around it. */
final class NameEdges {

    private static final String[] NUMBER_WORDS = {
        "No. ",
        "Nos. ",
        "Case No",
        "Civil Action",
        "Civ. No",
        "Civ. A",
        "C.A. No",
        "Index No",
        "MDL No",
        "MDL Docket No",
        "MDL ",
        "Docket No"
    };

    private final CleanText text;

    NameEdges(CleanText text) {
        this.text = text;
    }

    /** The place behind the last word before a citation, without the punctuation between them. */
    int behindLast(int start, int low) {
        int i = start;
        while (i > low) {
            if (" ,([".indexOf(text.at(i - 1)) >= 0) {
                i--;
            } else if (i - 5 > low
                    && text.startsWith("supra", i - 5)
                    && !CleanText.isWord(text.at(i - 6))) {
                i -= 5;
            } else {
                int star = starPage(i, low);
                if (star < 0) {
                    break;
                }
                i = star;
            }
        }
        return i;
    }

    /** Where the mark of a star page starts that ends at that place; -1 where none does. */
    private int starPage(int end, int low) {
        int i = end;
        while (i > low && CleanText.isDigit(text.at(i - 1))) {
            i--;
        }
        return i < end && i > low && text.at(i - 1) == '*' ? i - 1 : -1;
    }

    /** The words between the two places, without the punctuation around them. */
    String words(int start, int end) {
        int from = start;
        int to = withoutNumber(start, end);
        while (from < to && " ,;:\"\u201c*".indexOf(text.at(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;:\"\u201d*".indexOf(text.at(to - 1)) >= 0) {
            to--;
        }
        return text.slice(from, to);
    }

    /** The end of the name before a docket number that follows it: {@code , No. 99 Civ. 9404}. */
    int withoutNumber(int start, int end) {
        for (int i = start; i < end - 4; i++) {
            boolean comma = text.at(i) == ',' && text.at(i + 1) == ' ';
            if (comma && isDocketNumber(i + 2)) {
                return i;
            }
            if (text.at(i) == ' ' && text.startsWith("(MDL ", i + 1)) {
                return i;
            }
        }
        return end;
    }

    private boolean isDocketNumber(int i) {
        if (text.behindAny(NUMBER_WORDS, i) > 0) {
            return true;
        }
        int digits = i;
        while (CleanText.isDigit(text.at(digits))) {
            digits++;
        }
        return digits > i
                && (text.at(digits) == '-' || text.at(digits) == ':')
                && CleanText.isWord(text.at(digits + 1));
    }
}
