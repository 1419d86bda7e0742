package org.docketry.legalcitations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number of a section and the subsections behind it: {@code 76-a(1)(a)(1)–(2)}. */
final class Sections {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3},\\d{3}");
    private static final int LONGEST = 40;

    private static final String[] WORDS = {
        "sections ",
        "section ",
        "Sections ",
        "Section ",
        "secs. ",
        "sec. ",
        "Sec. ",
        "Secs. ",
        "S. ",
        "ss ",
        "s ",
        "pt. ",
        "Pt. ",
        "pts. ",
        "part ",
        "Part ",
        "Parts ",
        "ch. ",
        "chapter ",
        "Chapter "
    };

    private static final String[] SUBPART_WORDS = {"Subpart ", "subpart ", "subpt. ", "Subpt. "};

    private final CleanText text;

    Sections(CleanText text) {
        this.text = text;
    }

    /** A section; {@code pin} holds its subsections and, of several sections, the further ones. */
    record Section(int end, String number, @Nullable String pin) {}

    /** The place behind the section mark at that place; -1 where there is none. */
    int marker(int start) {
        int i = start;
        while (text.at(i) == '§' || (i > start && text.at(i) == ' ' && text.at(i + 1) == '§')) {
            i++;
        }
        if (i > start) {
            return text.skipBlank(i);
        }
        return text.behindAny(WORDS, start);
    }

    /** The section whose number starts at that place; null where none does. */
    @Nullable Section read(int start) {
        int end = number(start);
        if (end < 0) {
            return null;
        }
        int behind = subpart(start, subsections(end));
        boolean several = text.startsWith("§§ ", start - 3) || text.startsWith("§§", start - 2);
        int last = several ? further(behind) : behind;
        String pin = last > end ? text.slice(end, last) : null;
        return new Section(last, text.slice(start, end), pin == null ? null : withoutComma(pin));
    }

    private static String withoutComma(String pin) {
        int blank = pin.charAt(0) == ',' ? 1 : 0;
        return pin.startsWith(" ", blank) ? pin.substring(blank + 1) : pin;
    }

    /**
     * {@code 65 Fed. Reg. 82,462, 82,465}: a second page is told by its thousands; null where none
     * stands behind the first.
     */
    @Nullable String secondPage(String page, int end) {
        if (text.at(end) != ',' || !THOUSANDS.matcher(page).matches()) {
            return null;
        }
        int start = text.skipBlank(end + 1);
        int last = start;
        while (last - start < 12 && (CleanText.isDigit(text.at(last)) || text.at(last) == ',')) {
            last++;
        }
        while (last > start && text.at(last - 1) == ',') {
            last--;
        }
        String second = text.slice(start, last);
        return THOUSANDS.matcher(second).matches() ? second : null;
    }

    /** {@code 45 C.F.R. pt. 164, subpt. E}: only a part has subparts. */
    private int subpart(int start, int behind) {
        boolean part = text.startsWith("art ", start - 4) || text.startsWith("t. ", start - 3);
        int i = text.at(behind) == ',' ? text.skipBlank(behind + 1) : text.skipBlank(behind);
        int letter = part ? text.behindAny(SUBPART_WORDS, i) : -1;
        boolean named =
                CleanText.isUpper(text.at(letter)) && !CleanText.isWord(text.at(letter + 1));
        return letter > 0 && named ? letter + 1 : behind;
    }

    private int number(int start) {
        int i = start;
        while (CleanText.isUpper(text.at(i)) && i - start < 3) {
            i++;
        }
        if (text.at(i) == '-' && i > start) {
            i++;
        }
        if (!CleanText.isDigit(text.at(i))) {
            return -1;
        }
        while (i - start < LONGEST && isPart(i)) {
            i++;
        }
        return i;
    }

    private boolean isPart(int i) {
        char c = text.at(i);
        if (CleanText.isDigit(c)) {
            return true;
        }
        if (CleanText.isLetter(c)) {
            return !CleanText.isLetter(text.at(i + 2)) || !CleanText.isLetter(text.at(i + 1));
        }
        boolean joins = c == '.' || c == ':' || CleanText.isDash(c);
        return joins
                && CleanText.isWord(text.at(i + 1))
                && (c == '-' || !CleanText.isLetter(text.at(i + 1)));
    }

    private int subsections(int end) {
        int i = end;
        while (true) {
            int next = subsection(i);
            if (next < 0) {
                next = joined(i);
            }
            if (next < 0 || (i == end && text.at(i) != '(')) {
                return i;
            }
            i = next;
        }
    }

    /** The end of one {@code (a)}; -1 where there is none. */
    private int subsection(int start) {
        if (text.at(start) != '(') {
            return -1;
        }
        int i = start + 1;
        while (CleanText.isWord(text.at(i)) && i - start <= 6) {
            i++;
        }
        return i > start + 1 && text.at(i) == ')' ? i + 1 : -1;
    }

    private int joined(int start) {
        int i = start;
        if (text.startsWith(" and ", i) || text.startsWith(", and ", i)) {
            i = text.skipBlank(text.at(i) == ',' ? i + 6 : i + 5);
        } else if (CleanText.isDash(text.at(i))) {
            i++;
        } else if (text.at(i) == ',') {
            i = text.skipBlank(i + 1);
        } else {
            return -1;
        }
        return subsection(i);
    }

    /** The end of the further sections in a list: {@code §§ 1331, 1343 and 1367}. */
    private int further(int end) {
        int i = end;
        for (int count = 0; count < 20; count++) {
            int next = i;
            if (text.at(next) == ',') {
                next = text.skipBlank(next + 1);
            }
            if (text.startsWith(" and ", i)) {
                next = i + 5;
            } else if (text.startsWith("and ", next) || text.startsWith("& ", next)) {
                next = text.skipBlank(next + 2);
                next = text.at(next) == 'd' ? text.skipBlank(next + 1) : next;
            }
            int number = next == i ? -1 : number(next);
            if (number < 0 || isTitle(number)) {
                return i;
            }
            i = subsections(number);
        }
        return i;
    }

    /** Whether the number is the title of the next citation: {@code §§ 1331, 28 U.S.C.} */
    private boolean isTitle(int end) {
        return text.at(end) == ' ' && CleanText.isUpper(text.at(end + 1));
    }
}
