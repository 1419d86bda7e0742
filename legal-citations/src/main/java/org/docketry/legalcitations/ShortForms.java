package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/** Reads {@code Id.}, {@code Ibid.}, {@code supra} and section marks without a law. */
final class ShortForms {

    /** What a supra names that points to a part of the same paper. */
    private static final String[] INTERNAL = {
        "Section",
        "section",
        "Sec.",
        "Part",
        "part ",
        "Argument",
        "Discussion",
        "Background",
        "pp.",
        "p. ",
        "pages",
        "Chapter",
        "Facts",
        "Statement",
        "Point ",
        "Subsection"
    };

    private static final String CASE = " case";
    private static final String[] AUTHOR_JOINTS = {" & ", " and "};
    private static final String[] NOTE_WORDS = {"note ", "n."};

    private final CleanText text;
    private final Pins pins;
    private final PageIds pageIds;
    private final CaseNames names;

    ShortForms(CleanText text) {
        this.text = text;
        this.pins = new Pins(text);
        this.pageIds = new PageIds(text, pins);
        this.names = new CaseNames(text);
    }

    /** The {@code Id.} that starts at that place; null where none does. */
    @Nullable Draft id(int start) {
        int end = wordEnd(start);
        if (end < 0 || !startsWord(start)) {
            return null;
        }
        if (text.at(end) == '.') {
            end++;
        } else if (text.at(end) != ',' || !text.startsWith(" at ", end + 1)) {
            return null;
        }
        if (CleanText.isWord(text.at(end)) || text.at(end) == '@') {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.ID, start, end);
        Pins.Pin pin = pin(end);
        if (pin != null) {
            draft.pin = pin.words();
            draft.end = pin.end();
        }
        return draft;
    }

    private int wordEnd(int start) {
        if (text.at(start + 1) == 'd') {
            return start + 2;
        }
        boolean ibid = text.startsWith("bid", start + 1);
        return ibid && text.at(start + 4) == '.' ? start + 4 : -1;
    }

    private boolean startsWord(int start) {
        char before = text.at(start - 1);
        return !CleanText.isWord(before) && "@/.-_:$".indexOf(before) < 0;
    }

    /** Pages, paragraphs, or an exhibit: {@code id. Ex. 13}. */
    private Pins.@Nullable Pin pin(int end) {
        int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        int exhibit = Exhibits.end(text, i);
        if (exhibit < 0) {
            Pins.Pin pages = pageIds.behind(end);
            return pages == null ? place(end, i) : pages;
        }
        Pins.Pin within = pins.afterShort(exhibit);
        int last = within == null ? exhibit : within.end();
        return new Pins.Pin(last, text.slice(i, last));
    }

    /** Pages, or what only rules, transcripts and secondary authorities have. */
    private Pins.@Nullable Pin place(int end, int start) {
        Pins.Pin pages = pins.afterShort(end);
        if (pages != null) {
            return withComment(pages);
        }
        int last = Math.max(Comments.end(text, start), Math.max(rule(start), lines(start)));
        if (last > 0) {
            return new Pins.Pin(last, text.slice(start, last));
        }
        int record = text.startsWith("at ", start) ? Comments.recordPage(text, start + 3) : -1;
        return record < 0 ? null : new Pins.Pin(record, text.slice(start + 3, record));
    }

    /** {@code Id. § 652B cmt. c}. */
    private Pins.Pin withComment(Pins.Pin pages) {
        int end = pages.end();
        int comment = Comments.end(text, text.skipBlank(text.at(end) == ',' ? end + 1 : end));
        int start = end - pages.words().length();
        return comment < 0 ? pages : new Pins.Pin(comment, text.slice(start, comment));
    }

    /** {@code Id. 13:2-5}: page and lines of a transcript need no "at". */
    private int lines(int start) {
        int colon = start;
        while (CleanText.isDigit(text.at(colon))) {
            colon++;
        }
        boolean lines =
                colon > start && text.at(colon) == ':' && CleanText.isDigit(text.at(colon + 1));
        Pins.Pin pin = lines ? pins.at(start) : null;
        return pin == null ? -1 : pin.end();
    }

    /** {@code Id. 45(c)}: a rule of the same set needs no "at"; the subdivision tells it. */
    private int rule(int start) {
        int digits = start;
        while (CleanText.isDigit(text.at(digits)) && digits - start < 4) {
            digits++;
        }
        int close = digits + 1;
        while (CleanText.isWord(text.at(close)) && close - digits < 5) {
            close++;
        }
        boolean rule = digits > start && text.at(digits) == '(' && close > digits + 1;
        if (!rule || text.at(close) != ')') {
            return -1;
        }
        Sections.Section section = new Sections(text).read(start);
        return section == null ? -1 : section.end();
    }

    /** The {@code supra} that starts at that place; null where none does, or none to a citation. */
    @Nullable Draft supra(int start, int floor) {
        boolean word = text.startsWith("upra", start + 1) && !CleanText.isWord(text.at(start + 5));
        if (!word || !startsWord(start)) {
            return null;
        }
        int end = start + 5;
        int next = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        boolean section = text.at(next) == '§';
        if ((!section && isInternal(next)) || isBeforeShortForm(next)) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.SUPRA, start, end);
        Pins.Pin pin = pins.afterShort(noteEnd(end));
        if (pin != null) {
            draft.pin = pin.words();
            draft.end = pin.end();
        }
        antecedent(draft, floor);
        return section && draft.antecedent == null ? null : draft;
    }

    /** {@code supra note 5, at 12}: the note is where it was cited, not what is cited. */
    private int noteEnd(int end) {
        int i = text.skipBlank(text.at(end) == ',' ? end + 1 : end);
        int word = text.behindAny(NOTE_WORDS, i);
        int digits = word < 0 ? -1 : text.skipBlank(word);
        int after = digits;
        while (CleanText.isDigit(text.at(after))) {
            after++;
        }
        return after > digits ? after : end;
    }

    /** {@code see supra Section IV.B} points to a part of the same paper. */
    private boolean isInternal(int next) {
        if (text.behindAny(INTERNAL, next) > 0) {
            return true;
        }
        int i = next;
        while ("IVX".indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i > next && !CleanText.isLetter(text.at(i));
    }

    /** {@code Ashe, supra, 12 F.3d at 36} is a short form; the supra adds nothing. */
    private boolean isBeforeShortForm(int next) {
        int i = next;
        while (CleanText.isDigit(text.at(i))) {
            i++;
        }
        return i > next
                && text.at(i) == ' '
                && CleanText.isUpper(text.at(i + 1))
                && !Abbreviations.ALL.match(text, i + 1).isEmpty();
    }

    private void antecedent(Draft draft, int floor) {
        int end = draft.start;
        int digits = text.skipBlankBack(end - 1);
        int i = digits;
        while (i >= floor && CleanText.isDigit(text.at(i))) {
            i--;
        }
        if (i < digits && !CleanText.isWord(text.at(i))) {
            draft.volume = text.slice(i + 1, digits + 1);
            draft.fullStart = i + 1;
            end = i + 1;
        }
        int comma = text.skipBlankBack(end - 1);
        if (text.at(comma) != ',' || comma <= floor) {
            return;
        }
        // "the Ashe case, supra" names Ashe.
        if (text.startsWith(CASE, comma - CASE.length())) {
            comma -= CASE.length();
            end = comma;
        }
        CaseNames.Found found = names.before(end, floor);
        if (found.name() != null) {
            int start = joined(found.start(), floor);
            draft.antecedent =
                    start < found.start() ? text.slice(start, comma) : found.name().toString();
            draft.fullStart = start;
            return;
        }
        int word = joined(wordStart(comma, floor), floor);
        if (word < comma && CleanText.isUpper(text.at(word))) {
            draft.antecedent = text.slice(word, comma);
            draft.fullStart = word;
        }
    }

    private int wordStart(int end, int floor) {
        int word = end;
        while (word > floor && (CleanText.isWord(text.at(word - 1)) || isInnerDash(word - 1))) {
            word--;
        }
        return word;
    }

    private boolean isInnerDash(int i) {
        return CleanText.isDash(text.at(i)) && CleanText.isWord(text.at(i - 1));
    }

    /** Where the authors start of whom the last one's name starts there: {@code Ashe & Birch}. */
    private int joined(int last, int floor) {
        int first = last;
        for (String joint : AUTHOR_JOINTS) {
            int end = last - joint.length();
            int word = text.startsWith(joint, end) ? wordStart(end, floor) : end;
            first = word < end && CleanText.isUpper(text.at(word)) ? word : first;
        }
        return first;
    }

    /** A section mark that belongs to no law that was found; null where no number follows. */
    @Nullable Draft section(int start) {
        int i = start;
        while (text.at(i) == '§') {
            i++;
        }
        i = text.skipBlank(i);
        if (!CleanText.isDigit(text.at(i)) || !startsWord(start)) {
            return null;
        }
        Sections.Section section = new Sections(text).read(i);
        return section == null ? null : new Draft(Draft.Kind.UNKNOWN, start, section.end());
    }
}
