package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/**
 * Reads the page numbers that some courts' filing systems stamp: {@code PageID.1234}, {@code Page
 * ID # 45-47}.
 */
final class PageIds {

    private static final String[] WORDS = {
        "PageID", "Page ID", "PAGEID", "Page Id", "PageId", "Pg. ID", "Pg ID", "PgID"
    };

    private final CleanText text;
    private final Pins pins;

    PageIds(CleanText text, Pins pins) {
        this.text = text;
        this.pins = pins;
    }

    /** The citation of such pages alone; null where none starts at that place. */
    @Nullable Draft read(int start) {
        int number = number(start);
        Pins.Pin pin = number < 0 ? null : pins.at(number);
        if (pin == null) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.RECORD, start, pin.end());
        draft.document = "PageID";
        draft.pin = pin.words();
        return draft;
    }

    /** Such pages behind the paper that ends at that place; null where there are none. */
    Pins.@Nullable Pin behind(int end) {
        int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        i = text.startsWith("at ", i) ? i + 3 : i;
        int number = number(i);
        Pins.Pin pin = number < 0 ? null : pins.at(number);
        return pin == null ? null : new Pins.Pin(pin.end(), text.slice(i, pin.end()));
    }

    /** With such pages behind it, the number behind "R." is that of an entry. */
    Draft with(Draft paged) {
        Pins.Pin pin = behind(paged.end);
        if (pin != null) {
            paged.entry = paged.pin;
            paged.document = null;
            paged.pin = pin.words();
            paged.end = pin.end();
        }
        return paged;
    }

    private int number(int start) {
        if (text.at(start) != 'P') {
            return -1;
        }
        for (String word : WORDS) {
            int i = start + word.length();
            if (text.startsWith(word, start)) {
                while (".:# ".indexOf(text.at(i)) >= 0 && i - start < 14) {
                    i++;
                }
                return CleanText.isDigit(text.at(i)) ? i : -1;
            }
        }
        return -1;
    }
}
