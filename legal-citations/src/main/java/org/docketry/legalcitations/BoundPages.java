package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * Reads pages of a bound record, where no "at" goes before the page: {@code J.A. 45-47}, {@code
 * 2-ER-123}, {@code R. 12, Page ID # 45}. The same letters are initials and abbreviations, so they
 * count only where a citation can stand and where the sentence breaks off behind the page. {@code
 * R. 4:46-2} is a rule of court.
 */
final class BoundPages {

    private static final int LONGEST_VOLUME = 2;

    private final CleanText text;
    private final Pins pins;

    BoundPages(CleanText text, Pins pins) {
        this.text = text;
        this.pins = pins;
    }

    /**
     * The citation whose word stands between the two places; null where none is.
     *
     * @param named where the words start that say whose it is: {@code Resp. Br. 12}
     * @param floor where the citation before it ended
     */
    @Nullable Draft read(int start, int end, int named, int floor) {
        boolean joined = text.at(start - 1) == '-' && CleanText.isDigit(text.at(start - 2));
        int page = page(start, end, joined);
        if (page < 0) {
            return null;
        }
        int first = joined ? digitsBefore(start - 1) : volume(named);
        first = first < floor ? start : first;
        Pins.Pin pin = pins.at(page);
        boolean rule = pin != null && pin.words().indexOf(':') >= 0;
        if (pin == null
                || rule
                || isYear(pin, first)
                || (!joined && !stands(text, first))
                || !breaksOff(pin.end())) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.RECORD, first, pin.end());
        draft.document = text.slice(first, end);
        draft.pin = pin.words();
        return draft;
    }

    /** {@code (Tex. Crim. App. 1998)}: a court and its year are no page of an appendix. */
    private boolean isYear(Pins.Pin pin, int start) {
        String words = pin.words();
        boolean year = words.length() == 4 && (words.startsWith("1") || words.startsWith("2"));
        return year && text.at(pin.end()) == ')' && text.at(start - 1) != '(';
    }

    /** Where the volume before that place starts: {@code 2 CT 345}; the place itself if none. */
    private int volume(int start) {
        int first = text.at(start - 1) == ' ' ? digitsBefore(start - 1) : start;
        boolean volume =
                first < start - 1
                        && start - first <= LONGEST_VOLUME + 1
                        && ".,-/:$#".indexOf(text.at(first - 1)) < 0;
        return volume ? first : start;
    }

    private int digitsBefore(int end) {
        int i = end;
        while (CleanText.isDigit(text.at(i - 1))) {
            i--;
        }
        return i;
    }

    private int page(int start, int end, boolean volume) {
        boolean glued = text.at(start) == 'J' || text.startsWith("ROA", start);
        int i = text.at(end) == ' ' || (volume && text.at(end) == '-') ? end + 1 : end;
        boolean page = CleanText.isDigit(text.at(i)) && (glued || i > end);
        return page ? i : -1;
    }

    /** Whether a citation can start there: first in its sentence or parenthesis, or announced. */
    static boolean stands(CleanText text, int start) {
        int last = text.skipBlankBack(start - 1);
        if (last < 0 || "([;".indexOf(text.at(last)) >= 0) {
            return true;
        }
        int word = last;
        while (CleanText.isWord(text.at(word - 1)) || text.at(word - 1) == '.') {
            word--;
        }
        return NameWords.endsSentence(text.slice(word, last + 1))
                || Signals.before(text, start) != null;
    }

    private boolean breaksOff(int end) {
        int i = text.skipBlank(end);
        char c = text.at(i);
        return c == '.'
                ? !CleanText.isWord(text.at(i + 1))
                : c == '\0' || ",;)]".indexOf(c) >= 0 || (c == '(' && i > end);
    }
}
