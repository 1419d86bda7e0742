package org.docketry.legalcitations;

/**
 * Follows what is set in italics. The hard part is the asterisk: it opens and closes Markdown's
 * emphasis, and it marks the star pages of unreported opinions, often side by side as in {@code
 * *Id.* at *5}.
 */
final class Emphasis {

    private static final int LONGEST_RUN = 160;

    private final char[] source;
    private boolean star;
    private boolean underscore;
    private int tags;
    private boolean fresh;

    /** How many of the characters read last stand for themselves. */
    int literal;

    Emphasis(char[] source) {
        this.source = source;
    }

    /** The flags for the character to be written now. */
    int flag() {
        if (!star && !underscore && tags == 0) {
            return 0;
        }
        int flag = CleanText.EMPHASIS | (fresh ? CleanText.RUN_START : 0);
        fresh = false;
        return flag;
    }

    /** Markdown's emphasis ends with the paragraph at the latest; a forgotten tag does too. */
    void reset() {
        star = false;
        underscore = false;
    }

    void openTag() {
        tags++;
        fresh = true;
    }

    void closeTag() {
        tags = Math.max(0, tags - 1);
    }

    /** Reads the run of marks at that offset; answers its length and sets {@link #literal}. */
    int read(int start) {
        char mark = source[start];
        int end = start;
        while (end < source.length && source[end] == mark) {
            end++;
        }
        int run = end - start;
        literal = run;
        char before = start == 0 ? ' ' : source[start - 1];
        char after = end == source.length ? ' ' : source[end];
        if (mark == '_') {
            underscored(run, before, after);
        } else if (run <= 3) {
            starred(run, end, before, after);
        }
        return run;
    }

    private void underscored(int run, char before, char after) {
        if (run != 1) {
            return;
        }
        if (underscore && !isSpace(before) && !CleanText.isWord(after)) {
            underscore = false;
            literal = 0;
        } else if (!underscore && !CleanText.isWord(before) && CleanText.isLetter(after)) {
            underscore = true;
            fresh = true;
            literal = 0;
        }
    }

    private void starred(int run, int end, char before, char after) {
        boolean closes = !isSpace(before) && !CleanText.isWord(after);
        if (run == 2) {
            literal = isSpace(before) && isSpace(after) ? 2 : 0;
        } else if (star && (closes || (!isSpace(before) && run == 3))) {
            star = false;
            literal = 0;
        } else if (isSpace(after)) {
            literal = run;
        } else if (CleanText.isDigit(after) && (star || !closesLater(end))) {
            literal = 1;
        } else if (!star && !CleanText.isWord(before)) {
            star = true;
            fresh = true;
            literal = 0;
        }
    }

    /** Whether a mark that would close this run comes before one that would open another. */
    private boolean closesLater(int start) {
        int limit = Math.min(source.length, start + LONGEST_RUN);
        for (int i = start; i < limit; i++) {
            if (source[i] == '*' && source[i - 1] != '\\') {
                char after = i + 1 < source.length ? source[i + 1] : ' ';
                return !isSpace(source[i - 1]) && !CleanText.isWord(after) && after != '*';
            }
            if (source[i] == '\n' && i + 1 < source.length && source[i + 1] == '\n') {
                return false;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0';
    }
}
