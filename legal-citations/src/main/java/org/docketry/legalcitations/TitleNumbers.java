package org.docketry.legalcitations;

/** Reads the number, title or year that stands before a law's abbreviation. */
final class TitleNumbers {

    private TitleNumbers() {}

    /**
     * Where the number before the abbreviation starts; -1 where it is missing or of another sort.
     */
    static int before(CleanText text, int start, String sort) {
        int end = text.skipBlankBack(start - 1);
        if (text.at(end) == ',' && sort.equals("number")) {
            end--;
        }
        int i = end;
        int dashes = 0;
        while (i >= 0 && end - i < 16 && (CleanText.isDigit(text.at(i)) || isInnerDash(text, i))) {
            dashes += CleanText.isDash(text.at(i)) ? 1 : 0;
            i--;
        }
        int first = i + 1;
        int length = end - i;
        boolean clean =
                length > 0
                        && !CleanText.isWord(text.at(i))
                        && text.at(i) != '$'
                        && text.at(i) != '.';
        boolean fits =
                switch (sort) {
                    case "number" -> dashes == 0 && length <= 5;
                    case "year" -> dashes == 0 && length == 4;
                    case "pamphlet" -> dashes == 1 && CleanText.isDash(text.at(first + 4));
                    default -> dashes >= 1;
                };
        return clean && fits ? first : -1;
    }

    private static boolean isInnerDash(CleanText text, int i) {
        return CleanText.isDash(text.at(i))
                && CleanText.isDigit(text.at(i - 1))
                && CleanText.isDigit(text.at(i + 1));
    }
}
