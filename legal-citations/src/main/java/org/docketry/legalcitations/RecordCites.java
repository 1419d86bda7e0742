package org.docketry.legalcitations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations to the record of the case at hand: {@code Dkt. 22, ¶¶ 23, 31}, {@code Parker
 * Decl., Ex. 6 at 1-4}, {@code Compl. ¶ 63}. A docket entry, a paper within it, its exhibit and a
 * short name given on the way are one citation.
 */
final class RecordCites {

    private static final int MOST_PARTS = 6;
    private static final int LONGEST_TITLE = 140;
    private static final int POSTCODE = 5;

    private enum Sort {
        DOCKET,
        PAPER,
        /** A paper whose pages may follow without an "at". */
        BOUND,
        TRANSCRIPT,
        PERSONAL
    }

    private record Word(String written, Sort sort) {}

    private static final Trie<Word> WORDS = load();

    private final CleanText text;
    private final Pins pins;
    private final PaperNames names;
    private final EntryNumbers numbers;
    private final BoundPages bound;
    private final PageIds pageIds;

    RecordCites(CleanText text) {
        this.text = text;
        this.pins = new Pins(text);
        this.names = new PaperNames(text);
        this.numbers = new EntryNumbers(text);
        this.bound = new BoundPages(text, pins);
        this.pageIds = new PageIds(text, pins);
    }

    private static Trie<Word> load() {
        Trie.Builder<Word> builder = new Trie.Builder<>();
        for (Table.Row row : Table.rows("records.tsv")) {
            Sort sort = Sort.valueOf(row.text(1).toUpperCase(Locale.ROOT));
            builder.add(row.text(0), new Word(row.text(0), sort));
        }
        return builder.build();
    }

    /** The record citation whose first paper is named at that place; null where none is. */
    @Nullable Draft read(int start, int floor) {
        Draft draft = first(start, floor);
        if (draft == null) {
            return null;
        }
        parts(draft);
        return draft.pin != null || draft.exhibit != null || draft.entry != null ? draft : null;
    }

    private void parts(Draft draft) {
        for (int parts = 0; parts < MOST_PARTS && draft.pin == null && part(draft); parts++) {}
    }

    private @Nullable Draft first(int start, int floor) {
        if (Exhibits.end(text, start) > 0) {
            Draft draft = new Draft(Draft.Kind.RECORD, start, start);
            exhibit(draft, start);
            return draft;
        }
        Draft pages = pageIds.read(start);
        if (pages != null) {
            return pages;
        }
        for (Trie.Match<Word> match : WORDS.match(text, start)) {
            if (!CleanText.isLetter(text.at(match.end()))) {
                Draft draft = first(start, match.end(), match.values().getFirst(), floor);
                if (draft != null) {
                    return draft;
                }
            }
        }
        return null;
    }

    private @Nullable Draft first(int start, int end, Word word, int floor) {
        if (word.sort() == Sort.DOCKET) {
            Draft entry = entry(start, numbers.start(end));
            return entry == null || isPostcode(entry) ? null : entry;
        }
        int from = names.start(start, floor, word.sort() == Sort.PERSONAL);
        boolean mayBeBound = word.sort() == Sort.BOUND || word.sort() == Sort.TRANSCRIPT;
        Draft paged = mayBeBound ? bound.read(start, end, from, floor) : null;
        if (paged != null) {
            return pageIds.with(paged);
        }
        if (word.sort() == Sort.PERSONAL && from == start && !text.startsWith(" of ", end)) {
            return null;
        }
        int behind = word.sort() == Sort.PERSONAL ? names.behindOf(end) : end;
        Draft draft = new Draft(Draft.Kind.RECORD, from, behind);
        draft.document = text.slice(from, behind);
        locate(draft, word.sort() == Sort.TRANSCRIPT || word.sort() == Sort.PERSONAL);
        return draft;
    }

    /** {@code Wilmington, DE 19801}: no docket of one case has as many entries. */
    private boolean isPostcode(Draft entry) {
        String number = entry.entry;
        return text.startsWith("DE ", entry.start)
                && text.startsWith(", ", entry.start - 2)
                && number != null
                && number.length() >= POSTCODE;
    }

    /** The docket entry whose number starts there; null where none does. */
    private @Nullable Draft entry(int start, int number) {
        int end = numbers.end(number);
        if (end < 0) {
            return null;
        }
        Draft draft =
                new Draft(Draft.Kind.RECORD, start, text.at(number - 1) == '[' ? end + 1 : end);
        draft.entry = text.slice(number, end);
        return draft;
    }

    /** The next entry of the list that a citation begins; null where it is the last one. */
    @Nullable Draft further(Draft draft) {
        if (draft.entry == null || draft.document != null || draft.exhibit != null) {
            return null;
        }
        String words = text.slice(draft.start, draft.end);
        boolean several = !CleanText.isLetter(words.charAt(0)) || words.contains("s. ");
        int number = numbers.further(draft.end, several);
        int start = text.at(number - 1) == '[' ? number - 1 : number;
        Draft next = number < 0 ? null : entry(start, number);
        if (next != null) {
            parts(next);
            next.joined = next.pin == null;
        }
        return next;
    }

    /** Reads one more part behind the citation so far; answers whether there was one. */
    private boolean part(Draft draft) {
        int end = draft.end;
        if (alias(draft) || locate(draft, false)) {
            return true;
        }
        int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        if (exhibit(draft, i)) {
            return true;
        }
        return text.at(end) == ',' && paper(draft, i);
    }

    private boolean locate(Draft draft, boolean lines) {
        Pins.Pin pin = pins.afterShort(draft.end);
        if (pin == null && lines && hasLines(draft.end)) {
            pin = pins.at(text.skipBlank(draft.end));
        }
        pin = pin == null ? pageIds.behind(draft.end) : pin;
        if (pin == null) {
            return false;
        }
        draft.pin = pin.words();
        draft.end = pin.end();
        return true;
    }

    /** {@code 12:3-5}: page and lines of a transcript need no "at". */
    private boolean hasLines(int end) {
        int i = text.skipBlank(end);
        int digits = i;
        while (CleanText.isDigit(text.at(digits))) {
            digits++;
        }
        return digits > i && text.at(digits) == ':' && CleanText.isDigit(text.at(digits + 1));
    }

    private boolean exhibit(Draft draft, int start) {
        int end = Exhibits.end(text, start);
        if (end < 0) {
            return false;
        }
        draft.exhibit = text.slice(start, end);
        draft.end = end;
        return true;
    }

    /** A short name: {@code (“Compl.”)}, {@code (Parker Decl.)}. */
    private boolean alias(Draft draft) {
        int open = text.skipBlank(draft.end);
        if (text.at(open) != '(' || (draft.alias != null && draft.document == null)) {
            return false;
        }
        int close = close(open);
        if (close < 0) {
            return false;
        }
        String words = unquoted(text.slice(open + 1, close));
        boolean quoted = words.length() < close - open - 1;
        if (!quoted && !endsWithPaper(open + 1, close)) {
            return false;
        }
        draft.alias = words;
        draft.end = close + 1;
        return true;
    }

    private int close(int open) {
        for (int i = open + 1; i - open < 60; i++) {
            if (text.at(i) == ')') {
                return i;
            }
            if (text.at(i) == '(') {
                return -1;
            }
        }
        return -1;
    }

    private static String unquoted(String words) {
        String plain = words.startsWith("the ") ? words.substring(4) : words;
        boolean quoted = plain.length() > 2 && "\u201c\"".indexOf(plain.charAt(0)) >= 0;
        return quoted ? plain.substring(1, plain.length() - 1) : words;
    }

    private boolean endsWithPaper(int start, int close) {
        int i = close;
        while (i > start && text.at(i - 1) != ' ') {
            i--;
        }
        for (Trie.Match<Word> match : WORDS.match(text, i)) {
            if (match.end() == close) {
                return text.at(i - 1) != '\u2019'
                        && close - start < 30
                        && CleanText.isUpper(text.at(start))
                        && !possessive(start, close);
            }
        }
        return false;
    }

    private boolean possessive(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CleanText.isApostrophe(text.at(i)) && text.at(i + 1) == 's') {
                return true;
            }
        }
        return false;
    }

    /** A paper named behind a comma: {@code Dkt. 1-2, Urbelis Declaration ¶ 2}. */
    private boolean paper(Draft draft, int start) {
        int i = start;
        for (int words = 0; words < 5 && CleanText.isUpper(text.at(i)); words++) {
            for (Trie.Match<Word> match : WORDS.match(text, i)) {
                Sort sort = match.values().getFirst().sort();
                if (sort != Sort.DOCKET && !CleanText.isLetter(text.at(match.end()))) {
                    return titled(draft, start, match.end());
                }
            }
            while (text.at(i) != ' ' && text.at(i) != ',' && text.at(i) != '\0') {
                i++;
            }
            if (text.at(i) == ',') {
                return false;
            }
            i = text.skipBlank(i);
        }
        return false;
    }

    private boolean titled(Draft draft, int start, int end) {
        int after = end;
        boolean located =
                pins.afterShort(end) != null
                        || text.at(text.skipBlank(end)) == '('
                        || Exhibits.end(text, text.skipBlank(text.at(end) == ',' ? end + 1 : end))
                                > 0;
        if (!located) {
            after = names.titleEnd(end, LONGEST_TITLE);
            if (after < 0) {
                return false;
            }
        }
        draft.document = text.slice(start, after);
        draft.end = after;
        return true;
    }
}
