package org.docketry.legalcitations;

/**
 * Reads bills and resolutions of Congress: {@code H.R. 2281, 105th Cong. § 202 (1998)}. Without
 * their Congress the bills of the Senate look like anything else that begins with an S.
 */
final class Bills {

    private static final int LONGEST = 5;
    private static final String SENATE = "S.";
    private static final String[] ORDINALS = {"st", "nd", "rd", "th", "d"};
    private static final String[] NUMBER_WORDS = {"No. ", "Nos. "};
    private static final String[] SESSIONS = {", 1st Sess.", ", 2d Sess.", ", 2nd Sess."};

    private final CleanText text;
    private final Sections sections;

    Bills(CleanText text, Sections sections) {
        this.text = text;
        this.sections = sections;
    }

    /** Reads number, Congress and section behind the word; answers whether it is a bill. */
    boolean read(Draft draft, Law work, int place) {
        int start = Math.max(place, text.behindAny(NUMBER_WORDS, place));
        int end = start;
        while (CleanText.isDigit(text.at(end)) && end - start <= LONGEST) {
            end++;
        }
        if (end == start || CleanText.isWord(text.at(end)) || CleanText.isDash(text.at(end))) {
            return false;
        }
        draft.page = text.slice(start, end);
        draft.end = end;
        int number = text.at(end) == ',' ? text.skipBlank(end + 1) : text.skipBlank(end);
        int congress = congressEnd(number);
        if (congress > 0) {
            draft.subject = text.slice(number, congress);
            draft.end = Math.max(congress, text.behindAny(SESSIONS, congress));
        }
        section(draft);
        return congress > 0 || !work.abbreviation().equals(SENATE);
    }

    private int congressEnd(int start) {
        int digits = start;
        while (CleanText.isDigit(text.at(digits))) {
            digits++;
        }
        int ordinal = digits == start ? -1 : text.behindAny(ORDINALS, digits);
        return text.startsWith(" Cong.", ordinal) ? ordinal + " Cong.".length() : -1;
    }

    private void section(Draft draft) {
        int mark = text.skipBlank(text.at(draft.end) == ',' ? draft.end + 1 : draft.end);
        Sections.Section section =
                text.at(mark) == '§' ? sections.read(sections.marker(mark)) : null;
        if (section != null) {
            draft.pin = text.slice(mark, section.end());
            draft.end = section.end();
        }
    }
}
