package org.docketry.legalcitations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads books that are in no table by what no other authority has: an edition and a year in
 * parentheses ({@code Mary Cole, The Law of Names 40 (2d ed. 2001)}), or a title in italics before
 * a page and a year. An {@code Id.} behind a book must not go to the case before it.
 */
final class Books {

    private static final int LONGEST = 120;
    private static final int LONGEST_EDITION = 60;
    private static final int LONGEST_LOCATOR = 24;
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "and", "on", "in", "for", "to", "a", "an", "&", "or", "from",
                    "with", "at", "by");

    private final CleanText text;
    private final Pins pins;
    private final PartyWords words;

    Books(CleanText text) {
        this.text = text;
        this.pins = new Pins(text);
        this.words = new PartyWords(text);
    }

    /** Whether a parenthesis with edition and year opens there: {@code (3d ed. 2010)}. */
    static boolean isEdition(CleanText text, int open) {
        int year = year(text, open);
        for (int i = open; i < year - 3; i++) {
            boolean word = text.startsWith("ed.", i) || text.startsWith("eds.", i);
            if (word && text.at(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether a parenthesis opens there that ends with a year: {@code (Mar. 3, 2001)}. */
    static boolean isYear(CleanText text, int open) {
        return year(text, open) > 0;
    }

    /** Where the year starts that ends the parenthesis which opens there; -1 where none does. */
    private static int year(CleanText text, int open) {
        int close = open + 1;
        while (text.at(close) != ')' && text.at(close) != '(' && close - open < LONGEST_EDITION) {
            close++;
        }
        boolean digits = text.at(open) == '(' && text.at(close) == ')' && close - open > 4;
        for (int i = close - 4; digits && i < close; i++) {
            digits = CleanText.isDigit(text.at(i));
        }
        return digits && !CleanText.isDigit(text.at(close - 5)) ? close - 4 : -1;
    }

    /**
     * The book whose edition or year opens at that place.
     *
     * @param floor where the citation before it ended, with its parentheses
     */
    @Nullable Draft read(int open, int floor) {
        int year = open < floor ? -1 : year(text, open);
        if (year < 0) {
            return null;
        }
        boolean bare = year == open + 1;
        if (!bare && !isEdition(text, open)) {
            return null;
        }
        int end = text.skipBlankBack(open - 1) + 1;
        Place place = place(end, floor);
        int title = place == null ? end : text.skipBlankBack(place.start() - 1) + 1;
        if (text.at(title - 1) == ',' && title - 1 > floor) {
            title--;
        }
        boolean italic = text.is(title - 1, CleanText.EMPHASIS);
        boolean paged = place != null && (italic || text.at(place.start()) == 'a');
        if (bare && !paged) {
            return null;
        }
        int start = italic ? italicStart(title, floor) : plainStart(title, floor);
        boolean closed = start >= 0 && text.slice(start, title).indexOf(')') >= 0;
        return start < 0 || closed ? null : book(text.slice(start, title), start, place, end);
    }

    private static Draft book(String title, int start, @Nullable Place place, int end) {
        Draft draft = new Draft(Draft.Kind.LAW, start, end);
        draft.law = new Law(title, title, "", "treatise", null, null, "", List.of("page"));
        draft.pin = place == null ? null : place.words();
        return draft;
    }

    /** A page or section of a book; {@code start} is that of the "at" before it. */
    private record Place(int start, String words) {}

    /** The page or section that ends at that place; null where none does. */
    private @Nullable Place place(int end, int floor) {
        for (int i = end - 1; i >= floor && end - i < LONGEST_LOCATOR; i--) {
            boolean mark = CleanText.isDigit(text.at(i)) || text.at(i) == '§';
            Pins.Pin pin = mark && text.at(i - 1) == ' ' ? pins.at(i) : null;
            if (pin != null && pin.end() == end && !isNumber(i - 1)) {
                return new Place(text.startsWith("at ", i - 3) ? i - 3 : i, pin.words());
            }
        }
        return null;
    }

    /** Whether a number goes on before that blank, so that what follows is not the whole. */
    private boolean isNumber(int blank) {
        char c = text.at(blank - 1);
        return c == '§' || (c == ',' && CleanText.isDigit(text.at(blank - 2)));
    }

    private int italicStart(int end, int floor) {
        int start = end;
        while (start > floor && end - start < LONGEST && text.is(start - 1, CleanText.EMPHASIS)) {
            start--;
            if (text.is(start, CleanText.RUN_START)) {
                break;
            }
        }
        start = words.behindSignals(start, end);
        boolean title = start < end && CleanText.isUpper(text.at(start));
        String words = text.slice(start, end);
        boolean several = words.indexOf(' ') > 0;
        return title && several && !words.contains(" v. ") && !words.startsWith("In re ")
                ? start
                : -1;
    }

    private int plainStart(int end, int floor) {
        int first = end;
        int i = end;
        while (i > floor && end - i < LONGEST) {
            int word = i;
            while (word > floor && text.at(word - 1) != ' ') {
                word--;
            }
            String before = text.slice(word, i);
            boolean capital = !before.isEmpty() && CleanText.isUpper(before.charAt(0));
            boolean ends =
                    i < end
                            && (before.endsWith(",")
                                    || before.endsWith(";")
                                    || NameWords.endsSentence(before));
            if (ends || !(capital || SMALL.contains(before))) {
                break;
            }
            first = word;
            i = text.skipBlankBack(word - 1) + 1;
        }
        return titled(first, end);
    }

    /** Where the title starts behind the words that lead up to it; -1 where none is left. */
    private int titled(int start, int end) {
        int i = start;
        while (i < end) {
            int blank = i;
            while (blank < end && text.at(blank) != ' ') {
                blank++;
            }
            String word = text.slice(i, blank);
            boolean leads =
                    NameWords.isOpening(word)
                            || CleanText.isLower(word.charAt(0))
                            || word.charAt(0) == '&';
            if (!leads) {
                return i;
            }
            i = text.skipBlank(blank);
        }
        return -1;
    }
}
