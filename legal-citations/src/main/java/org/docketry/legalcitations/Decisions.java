package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/** Reads the parenthesis that states court and date: {@code N.D. Cal. Nov. 9, 2011}. */
final class Decisions {

    private static final int LONGEST = 90;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;

    private Decisions() {}

    /** What the words in a parenthesis state; null where they are no court and date. */
    static @Nullable Decision read(String content) {
        String text = content.strip();
        if (text.isEmpty() || text.length() > LONGEST || CleanText.isLower(text.charAt(0))) {
            return null;
        }
        int yearAt = yearAt(text);
        if (yearAt < 0) {
            String court = Courts.citedAs(text);
            return court == null ? null : new Decision(court, null, null, null);
        }
        Integer year = Integer.valueOf(text.substring(yearAt, yearAt + 4));
        return dated(text.substring(0, yearAt).strip(), year);
    }

    /** Whether a parenthesis opens at that place that states a known court and a year. */
    static boolean opens(CleanText text, int open) {
        int close = open + 1;
        while (text.at(close) != ')' && close - open <= 60) {
            close++;
        }
        if (text.at(open) != '(' || text.at(close) != ')') {
            return false;
        }
        Decision decision = read(text.slice(open + 1, close));
        return decision != null && decision.year() != null && decision.court() != null;
    }

    private static @Nullable Decision dated(String before, Integer year) {
        String rest = before;
        Integer day = null;
        int end = rest.endsWith(",") ? rest.length() - 1 : rest.length();
        int dayAt = end;
        while (dayAt > 0 && CleanText.isDigit(rest.charAt(dayAt - 1))) {
            dayAt--;
        }
        if (end - dayAt > 0 && end - dayAt <= 2 && (dayAt == 0 || rest.charAt(dayAt - 1) == ' ')) {
            day = Integer.valueOf(rest.substring(dayAt, end));
            end = dayAt;
        }
        String words = rest.substring(0, end).strip();
        int blank = words.lastIndexOf(' ');
        String last = words.substring(blank + 1);
        String month = isMonth(last) ? last : null;
        if (month != null) {
            rest = words.substring(0, Math.max(0, blank)).strip();
        } else if (day != null) {
            return null;
        }
        String court = rest.isEmpty() ? null : Courts.citedAs(rest);
        if (court == null
                && !rest.isEmpty()
                && (CleanText.isDigit(rest.charAt(0)) || !looksLikeCourt(rest))) {
            return null;
        }
        return new Decision(court, year, month, month == null ? null : day);
    }

    /** An unknown court is still a court where the words are capitals and abbreviations. */
    private static boolean looksLikeCourt(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean start = i == 0 || text.charAt(i - 1) == ' ';
            boolean small = start && CleanText.isLower(text.charAt(i));
            if (small && !text.startsWith("en banc", i) && !text.startsWith("of ", i)) {
                return text.startsWith("banc", i);
            }
        }
        return true;
    }

    /** Where the year starts that ends the text (or is followed by a range or a later history). */
    private static int yearAt(String text) {
        for (int i = text.length() - 4; i >= 0; i--) {
            if (isYear(text, i)) {
                return endsAt(text, i + 4) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isYear(String text, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!CleanText.isDigit(text.charAt(i))) {
                return false;
            }
        }
        boolean alone =
                (at == 0 || !CleanText.isWord(text.charAt(at - 1)))
                        && (at + 4 == text.length() || !CleanText.isWord(text.charAt(at + 4)));
        int year = Integer.parseInt(text, at, at + 4, 10);
        boolean range = at >= 5 && CleanText.isDash(text.charAt(at - 1)) && isYear(text, at - 5);
        return alone && !range && year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean endsAt(String text, int end) {
        int i = end;
        if (i < text.length() && CleanText.isDash(text.charAt(i))) {
            i++;
            while (i < text.length() && CleanText.isDigit(text.charAt(i))) {
                i++;
            }
        }
        // Texas adds what became of the writ or petition: "Tex. App. 2010, pet. denied".
        return i == text.length() || text.charAt(i) == ',' || text.charAt(i) == '.';
    }

    static boolean isMonth(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return switch (plain) {
            case "Jan",
                    "January",
                    "Feb",
                    "February",
                    "Mar",
                    "March",
                    "Apr",
                    "April",
                    "May",
                    "Jun",
                    "June",
                    "Jul",
                    "July",
                    "Aug",
                    "August",
                    "Sep",
                    "Sept",
                    "September",
                    "Oct",
                    "October",
                    "Nov",
                    "November",
                    "Dec",
                    "December" ->
                    true;
            default -> false;
        };
    }
}
