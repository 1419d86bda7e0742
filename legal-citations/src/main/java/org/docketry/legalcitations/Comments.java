package org.docketry.legalcitations;

/**
 * Reads the places that only restatements, treatises and the legislative record have: {@code cmt.
 * b}, {@code illus. 3}, {@code S11,889}.
 */
final class Comments {

    private static final int MOST = 6;
    private static final int LONGEST = 10;

    private static final String[] WORDS = {
        "cmt. ",
        "cmts. ",
        "comment ",
        "comments ",
        "illus. ",
        "illustration ",
        "Comment ",
        "Comments ",
        "reporter's note",
        "Reporter's Note",
        "reporters' note",
        "reporter\u2019s note"
    };

    private Comments() {}

    /** The place behind the comments that start there; -1 where none do. */
    static int end(CleanText text, int start) {
        int end = one(text, start);
        for (int more = 1; end > 0 && more < MOST; more++) {
            int next = one(text, text.skipBlank(text.at(end) == ',' ? end + 1 : end));
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int one(CleanText text, int start) {
        int i = text.behindAny(WORDS, start);
        if (i < 0 || text.at(i - 1) != ' ') {
            return i;
        }
        int end = i;
        while (end - i < LONGEST && isPart(text, end)) {
            end++;
        }
        boolean letter =
                end > i && (end - i < 3 || CleanText.isDigit(text.at(i)) || text.at(i + 1) == '-');
        return letter && !CleanText.isWord(text.at(end)) ? end : -1;
    }

    private static boolean isPart(CleanText text, int i) {
        char c = text.at(i);
        return CleanText.isWord(c) || (CleanText.isDash(c) && CleanText.isWord(text.at(i + 1)));
    }

    /** The place behind a page of the Congressional Record: {@code S11,889}, {@code H 123}. */
    static int recordPage(CleanText text, int start) {
        int i = "SHED".indexOf(text.at(start)) >= 0 ? start + 1 : start;
        int end = text.at(i) == ' ' && i > start ? i + 1 : i;
        int digits = end;
        while (end - digits < LONGEST
                && (CleanText.isDigit(text.at(end))
                        || (text.at(end) == ',' && CleanText.isDigit(text.at(end + 1))))) {
            end++;
        }
        return end > digits && !CleanText.isWord(text.at(end)) ? end : -1;
    }
}
