package org.docketry.legalcitations;

/** Reads the number of a public law: {@code No. 105-304}, {@code 346, 69 Stat. 654}. */
final class PublicLaws {

    private static final String[] NUMBER_WORDS = {"No. ", "No.", "Number ", "Nos. "};

    private PublicLaws() {}

    /** Where the number starts behind the name at that place. */
    static int start(CleanText text, int place) {
        return text.skipBlank(Math.max(place, text.behindAny(NUMBER_WORDS, place)));
    }

    /** The end of the number that starts there; the place itself where none does. */
    static int end(CleanText text, int start) {
        int end = start;
        int dashes = 0;
        while (CleanText.isDigit(text.at(end)) || (dashes == 0 && isInnerDash(text, end))) {
            dashes += CleanText.isDash(text.at(end)) ? 1 : 0;
            end++;
        }
        return dashes > 0 || isBeforeStatutesAtLarge(text, end) ? end : start;
    }

    private static boolean isInnerDash(CleanText text, int i) {
        return CleanText.isDash(text.at(i))
                && CleanText.isDigit(text.at(i - 1))
                && CleanText.isDigit(text.at(i + 1));
    }

    /** Before 1957 the number did not begin with that of the Congress. */
    private static boolean isBeforeStatutesAtLarge(CleanText text, int end) {
        int volume = text.at(end) == ',' ? text.skipBlank(end + 1) : end;
        int i = volume;
        while (CleanText.isDigit(text.at(i))) {
            i++;
        }
        return i > volume && volume > end && text.startsWith(" Stat.", i);
    }
}
