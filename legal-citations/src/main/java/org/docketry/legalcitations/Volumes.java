package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/** Reads the number that stands before a reporter, going backwards. */
final class Volumes {

    private static final int LONGEST = 12;

    /** Pleading paper has no more lines than this. */
    private static final int LAST_LINE = 28;

    private static final int LONGEST_NUMBER = 5;

    private Volumes() {}

    /** A volume; {@code number} is null where the text leaves a blank for it. */
    record Volume(int start, @Nullable String number) {}

    /** Whether something that may be a volume stands before that place; cheap, and often enough. */
    static boolean stands(CleanText text, int start) {
        char c = text.at(start - 1);
        if (c == ' ') {
            c = text.at(start - 2);
            if (c == ',') {
                c = text.at(start - 3);
            }
        }
        return CleanText.isDigit(c)
                || c == '_'
                || CleanText.isDash(c)
                || (c >= 'A' && c <= 'F' && CleanText.isDigit(text.at(start - 3)));
    }

    /** The volume before the reporter at that place; null where there is none. */
    static @Nullable Volume before(CleanText text, int reporter) {
        int end = text.at(reporter - 1) == ' ' ? reporter - 1 : reporter;
        if (text.at(end - 1) == ',') {
            end--;
        }
        char last = text.at(end - 1);
        if (last == '_' || (CleanText.isDash(last) && text.at(end) == ' ' && end < reporter)) {
            return blank(text, end);
        }
        if (CleanText.isDash(last) && end == reporter) {
            end = text.at(end - 2) == ' ' ? end - 2 : end - 1;
        }
        int start = end;
        while (end - start < LONGEST && isPart(text, start - 1)) {
            start--;
        }
        while (start < end && CleanText.isDash(text.at(start))) {
            start++;
        }
        boolean digits = start < end && CleanText.isDigit(text.at(start));
        if (!digits || !startsCleanly(text, start)) {
            return null;
        }
        int first = beforeLineNumber(text, start, end);
        return first == start
                ? new Volume(start, text.slice(start, end))
                : new Volume(first, text.slice(first, start - 1));
    }

    /**
     * Where a volume starts that the number of a pleading's line parts from its reporter: {@code
     * Ashe v. Birch, 291 26 F.3d 639}. Two numbers in a row are nothing else.
     */
    private static int beforeLineNumber(CleanText text, int start, int end) {
        int value = end - start <= 2 ? Resolver.number(text.slice(start, end)) : LAST_LINE + 1;
        if (value > LAST_LINE || text.at(start - 1) != ' ') {
            return start;
        }
        int first = start - 1;
        while (CleanText.isDigit(text.at(first - 1))) {
            first--;
        }
        boolean volume = first < start - 1 && start - first <= LONGEST_NUMBER;
        return volume && text.startsWith(", ", first - 2) ? first : start;
    }

    private static boolean isPart(CleanText text, int i) {
        char c = text.at(i);
        if (CleanText.isDigit(c)) {
            return true;
        }
        if (CleanText.isDash(c)) {
            return CleanText.isDigit(text.at(i + 1)) && CleanText.isDigit(text.at(i - 1));
        }
        return c >= 'A'
                && c <= 'F'
                && !CleanText.isWord(text.at(i + 1))
                && CleanText.isDigit(text.at(i - 1));
    }

    private static boolean startsCleanly(CleanText text, int start) {
        char before = text.at(start - 1);
        boolean decimal =
                (before == '.' || before == ',' || before == '/' || before == ':')
                        && CleanText.isDigit(text.at(start - 2));
        return !CleanText.isWord(before)
                && before != '$'
                && before != '*'
                && before != '#'
                && !decimal;
    }

    /** {@code ___ U.S. ___}, {@code --- U.S. ---}, {@code — Nev. —}. */
    private static @Nullable Volume blank(CleanText text, int end) {
        char mark = text.at(end - 1);
        int start = end;
        while (text.at(start - 1) == mark && end - start < LONGEST) {
            start--;
        }
        boolean alone = start == 0 || !CleanText.isWord(text.at(start - 1));
        boolean hyphen = mark == '-' && end - start < 2;
        return alone && !hyphen ? new Volume(start, null) : null;
    }
}
