package org.docketry.legalcitations;

/**
 * Looks before an {@code Id.} for a citation that could not be read: a letter, a newspaper, a book
 * in plain type. A year in parentheses, a page behind "at" or an address betrays it. The {@code
 * Id.} means that, and must not go to what was read before it.
 */
final class Unread {

    private static final int REACH = 300;
    private static final String[] OPENINGS = {"last ", "visited ", "rev. ", "daily "};
    private static final String[] MARKS = {"http", "www.", "Br. "};

    private Unread() {}

    /** Whether such a citation stands between the two places. */
    static boolean stands(CleanText text, int from, int to) {
        for (int i = Math.max(from, to - REACH); i < to; i++) {
            char c = text.at(i);
            boolean marked =
                    switch (c) {
                        case '(' -> isYear(text, i);
                        case 'a' -> text.at(i + 1) == 't' && isPage(text, i);
                        case 'h', 'w', 'B' -> isMark(text, i);
                        default -> false;
                    };
            if (marked) {
                return true;
            }
        }
        return false;
    }

    /** {@code (Mar. 3, 2001)}, {@code (last visited Mar. 3, 2001)}, but not {@code (in 2001)}. */
    private static boolean isYear(CleanText text, int open) {
        boolean small =
                CleanText.isLower(text.at(open + 1)) && text.behindAny(OPENINGS, open + 1) < 0;
        return !small && Books.isYear(text, open);
    }

    private static boolean isMark(CleanText text, int i) {
        int behind = CleanText.isWord(text.at(i - 1)) ? -1 : text.behindAny(MARKS, i);
        return behind > 0 && (text.at(i) != 'B' || CleanText.isDigit(text.at(behind)));
    }

    /** {@code at 12.}, {@code at A1-2 (}: a page at which the sentence breaks off. */
    private static boolean isPage(CleanText text, int at) {
        if (text.at(at - 1) != ' ' || text.at(at + 2) != ' ') {
            return false;
        }
        int i = CleanText.isUpper(text.at(at + 3)) ? at + 4 : at + 3;
        int end = i;
        while (CleanText.isDigit(text.at(end))
                || (end > i
                        && CleanText.isDash(text.at(end))
                        && CleanText.isDigit(text.at(end + 1)))) {
            end++;
        }
        char behind = text.at(end);
        boolean breaks = ".;)]".indexOf(behind) >= 0 || text.startsWith(" (", end);
        return end > i && breaks;
    }
}
