package org.docketry.legalcitations;

import org.docketry.legalcitations.Abbreviations.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads restatements, treatises, dictionaries and legislative history around the title that was
 * found: {@code Restatement (Second) of Torts § 652D cmt. b (1977)}, {@code H.R. Rep. No. 94-1476,
 * at 66 (1976)}. A title alone is no citation: a section, a page or an edition must follow.
 */
final class WorkCites {

    private static final int MOST_AUTHOR_WORDS = 14;
    private static final int LONGEST_VOLUME = 4;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_TOPIC = 80;
    private static final String[] NUMBER_WORDS = {"No. ", "Nos. ", "No.", "Number "};

    private final CleanText text;
    private final Sections sections;
    private final Pins pins;
    private final Bills bills;

    WorkCites(CleanText text) {
        this.text = text;
        this.sections = new Sections(text);
        this.pins = new Pins(text);
        this.bills = new Bills(text, sections);
    }

    /** The citation whose title starts at that place and ends as matched; null where none is. */
    @Nullable Draft read(int start, Trie.Match<Entry> match) {
        int end = match.end();
        boolean whole = text.at(end - 1) == '.' || !CleanText.isWord(text.at(end));
        for (Entry entry : match.values()) {
            if (whole && entry instanceof Entry.Work(Law work, String _)) {
                return read(start, end, work);
            }
        }
        return null;
    }

    private @Nullable Draft read(int start, int end, Law work) {
        Volumes.Volume volume = Volumes.before(text, start);
        volume = volume == null ? behindAuthors(start) : volume;
        String number = volume == null || !isVolume(volume.number()) ? null : volume.number();
        if (number == null && !work.before().isEmpty()) {
            return null;
        }
        Draft draft =
                new Draft(
                        Draft.Kind.LAW,
                        volume == null || number == null ? start : volume.start(),
                        end);
        draft.law = work;
        draft.volume = number;
        int volumeEnd = volume == null || number == null ? start : volume.start() + number.length();
        draft.author = volumeEnd < start - 1 ? authors(volumeEnd, start) : null;
        return locate(draft, work) ? draft : null;
    }

    /** The names between the volume and the title. */
    private @Nullable String authors(int behindVolume, int title) {
        int comma = text.skipBlankBack(title - 1);
        return text.at(comma) == ',' ? text.slice(text.skipBlank(behindVolume), comma) : null;
    }

    private static boolean isVolume(@Nullable String number) {
        return number != null && number.length() <= LONGEST_VOLUME && number.indexOf('-') < 0;
    }

    private boolean locate(Draft draft, Law work) {
        int i = text.skipBlank(text.at(draft.end) == ',' ? draft.end + 1 : draft.end);
        boolean located =
                switch (work.after().getLast()) {
                    case "no?" -> report(draft, i);
                    case "bill" -> bills.read(draft, work, i);
                    case "page" -> work.isLegislative() ? record(draft, i) : pinned(draft, i);
                    default -> section(draft, work.after().size() > 1 ? topic(draft, i) : i);
                };
        return located || Books.isEdition(text, text.skipBlank(draft.end));
    }

    /** {@code § 652D cmt. b}, {@code § 13.03[A][1]}, {@code ¶ 23.40}. */
    private boolean section(Draft draft, int start) {
        int paragraph = text.at(start) == '¶' ? text.skipBlank(start + 1) : -1;
        int marker = Math.max(paragraph, sections.marker(start));
        Sections.Section section = marker < 0 ? null : sections.read(marker);
        if (section == null) {
            return false;
        }
        draft.page = section.number();
        draft.end = behindBrackets(section.end());
        int comment = text.skipBlank(text.at(draft.end) == ',' ? draft.end + 1 : draft.end);
        draft.end = Math.max(draft.end, Comments.end(text, comment));
        Pins.Pin page = pins.afterShort(draft.end);
        draft.end = page == null ? draft.end : page.end();
        String pin = text.slice(marker + section.number().length(), draft.end);
        draft.pin = pin.isEmpty() ? null : bare(pin);
        return true;
    }

    private static String bare(String pin) {
        String words = (pin.startsWith(",") ? pin.substring(1) : pin).strip();
        return words.startsWith("at ") ? words.substring("at ".length()) : words;
    }

    private int behindBrackets(int end) {
        int i = end;
        while (text.at(i) == '[' && CleanText.isWord(text.at(i + 1))) {
            int close = i + 1;
            while (CleanText.isWord(text.at(close)) && close - i < 6) {
                close++;
            }
            if (text.at(close) != ']') {
                break;
            }
            i = close + 1;
        }
        return i;
    }

    /** {@code 32 Am. Jur. 2d Federal Courts § 123}: where the section mark stands; -1 if none. */
    private int topic(Draft draft, int start) {
        for (int i = start; i - start < LONGEST_TOPIC; i++) {
            char c = text.at(i);
            if (c == '§' && i > start) {
                draft.subject = bare(text.slice(start, text.skipBlankBack(i - 1) + 1));
                return i;
            }
            boolean word = CleanText.isWord(c) || " ,&'\u2019-".indexOf(c) >= 0;
            if (!word || CleanText.isDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code at 123}, {@code 123}: a page of a work is a place in it. */
    private boolean pinned(Draft draft, int start) {
        Pins.Pin pin = pins.afterShort(draft.end);
        pin = pin == null && CleanText.isDigit(text.at(start)) ? pins.at(start) : pin;
        if (pin == null) {
            return false;
        }
        draft.pin = pin.words();
        draft.end = pin.end();
        return true;
    }

    /** {@code No. 94-1476, at 66}. */
    private boolean report(Draft draft, int start) {
        int number = Math.max(start, text.behindAny(NUMBER_WORDS, start));
        int end = number;
        int dashes = 0;
        while (CleanText.isDigit(text.at(end)) || (dashes == 0 && isInnerDash(end))) {
            dashes += CleanText.isDash(text.at(end)) ? 1 : 0;
            end++;
        }
        if (end == number || CleanText.isWord(text.at(end)) || (dashes == 0 && number == start)) {
            return false;
        }
        draft.page = text.slice(number, end);
        draft.end = end;
        Pins.Pin pin = pins.afterShort(end);
        if (pin != null) {
            draft.pin = pin.words();
            draft.end = pin.end();
        }
        return true;
    }

    private boolean isInnerDash(int i) {
        return CleanText.isDash(text.at(i))
                && CleanText.isDigit(text.at(i - 1))
                && CleanText.isDigit(text.at(i + 1));
    }

    /** {@code 144 Cong. Rec. S11,889, S11,890}. */
    private boolean record(Draft draft, int start) {
        int end = Comments.recordPage(text, start);
        if (end < 0) {
            return false;
        }
        draft.page = text.slice(start, end);
        draft.end = end;
        int next = text.at(end) == ',' ? text.skipBlank(end + 1) : end;
        int second =
                next > end && !CleanText.isDigit(text.at(next))
                        ? Comments.recordPage(text, next)
                        : -1;
        if (second > 0) {
            draft.pin = text.slice(next, second);
            draft.end = second;
        }
        return true;
    }

    /** {@code 8A Charles Alan Wright & Arthur R. Miller, Federal Practice ...}. */
    private Volumes.@Nullable Volume behindAuthors(int start) {
        int i = text.skipBlankBack(start - 1) + 1;
        if (text.at(i - 1) != ',') {
            return null;
        }
        for (int words = 0; words < MOST_AUTHOR_WORDS && i > 0; words++) {
            int word = i;
            while (text.at(word - 1) != ' ' && word > 0 && i - word < LONGEST_WORD) {
                word--;
            }
            if (!isOfAuthor(text.slice(word, i))) {
                return null;
            }
            Volumes.Volume volume = Volumes.before(text, word);
            if (volume != null) {
                return volume;
            }
            i = text.skipBlankBack(word - 1) + 1;
        }
        return null;
    }

    private static boolean isOfAuthor(String word) {
        boolean name = !word.isEmpty() && CleanText.isUpper(word.charAt(0));
        String plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        return switch (plain) {
            case "&", "and", "et", "al.", "de", "van", "von" -> true;
            default -> name && !NameWords.endsSentence(plain);
        };
    }
}
