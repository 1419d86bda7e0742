package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * Reads court and year where opinions before the nineteen-sixties had them, between the name and
 * the reporter: {@code Ashe v. Birch, 2 Cir., 1949, 176 F.2d 210}.
 */
final class FormerStyle {

    private static final String DISTRICT = "D.C.";
    private static final int LONGEST_COURT = 24;

    private FormerStyle() {}

    /** Court and year, and the end of the name before them. */
    record Stated(int end, Decision decision) {}

    /** What is stated right before that place; null where nothing is. */
    static @Nullable Stated before(CleanText text, int end, int low) {
        int yearAt = yearAt(text, end, low);
        Integer year = yearAt < 0 ? null : Integer.valueOf(text.slice(yearAt, end));
        int courtEnd = yearAt < 0 ? end : behindComma(text, yearAt);
        int comma = text.at(courtEnd - 1) == '.' ? commaBefore(text, courtEnd, low) : -1;
        boolean likely = comma > 0 && (year != null || startsCourt(text, comma + 2));
        String court = likely ? court(text.slice(comma + 2, courtEnd)) : null;
        if (court != null) {
            return new Stated(comma, new Decision(court, year, null, null));
        }
        boolean alone = year != null && text.startsWith(", ", yearAt - 2);
        return alone ? new Stated(yearAt - 2, new Decision(null, year, null, null)) : null;
    }

    /** Without a year only the number of a circuit or "D.C." tells a court from a party. */
    private static boolean startsCourt(CleanText text, int start) {
        return CleanText.isDigit(text.at(start)) || text.startsWith(DISTRICT, start);
    }

    private static int yearAt(CleanText text, int end, int low) {
        int start = end - 4;
        for (int i = start; i < end; i++) {
            if (i <= low || !CleanText.isDigit(text.at(i))) {
                return -1;
            }
        }
        boolean century = text.at(start) == '1' || text.at(start) == '2';
        return century && text.at(start - 1) == ' ' ? start : -1;
    }

    private static int behindComma(CleanText text, int place) {
        int last = text.skipBlankBack(place - 1);
        return text.at(last) == ',' ? last : last + 1;
    }

    private static int commaBefore(CleanText text, int end, int low) {
        for (int i = end - 1; i > low && end - i < LONGEST_COURT; i--) {
            if (text.startsWith(", ", i)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String court(String words) {
        boolean district = words.startsWith(DISTRICT) && words.length() > DISTRICT.length();
        String rest = district ? words.substring(DISTRICT.length()).strip() : words;
        String court = words.isEmpty() ? null : Courts.citedAs(words);
        return court == null && district ? Courts.citedAs(rest) : court;
    }
}
