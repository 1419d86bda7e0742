package org.docketry.legalcitations;

import java.util.Set;

/** Whose paper it is: the words before {@code Decl.}, {@code Compl.} and the like. */
final class PaperNames {

    private static final int MOST_WORDS = 3;

    private static final Set<String> QUALIFIERS =
            Set.of(
                    "Am.",
                    "Amended",
                    "First",
                    "Second",
                    "Third",
                    "Fourth",
                    "Verified",
                    "Consolidated",
                    "Joint",
                    "Hr'g",
                    "Trial",
                    "Supp.",
                    "Suppl.",
                    "Supplemental",
                    "Opening",
                    "Reply",
                    "Resp.",
                    "Pls.'",
                    "Pl.",
                    "Pls.",
                    "Def.",
                    "Defs.",
                    "Pet.",
                    "Pet'r",
                    "Resp't",
                    "Appellant",
                    "Appellee",
                    "Renewed",
                    "Initial",
                    "Proposed",
                    "Prelim.",
                    "Corrected",
                    "Class",
                    "Gov't",
                    "Govt.",
                    "Blue",
                    "Red",
                    "Gray",
                    "Aplt.",
                    "Aplee.",
                    "Answering",
                    "Principal",
                    "Action",
                    "1st",
                    "2d",
                    "3d");

    private final CleanText text;

    PaperNames(CleanText text) {
        this.text = text;
    }

    /**
     * Where the name of the paper starts whose word stands at that place.
     *
     * @param personal whether any capitalised word before it may be a person's name
     */
    int start(int word, int floor, boolean personal) {
        int first = word;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = first - 1;
            if (end <= floor || text.at(end) != ' ' || text.is(end, CleanText.PARAGRAPH)) {
                break;
            }
            int start = end;
            while (start > floor && isNamePart(text.at(start - 1))) {
                start--;
            }
            String before = text.slice(start, end);
            if (before.isEmpty() || start < floor || !qualifies(before, personal)) {
                break;
            }
            first = start;
        }
        return first;
    }

    private static boolean isNamePart(char c) {
        return CleanText.isWord(c) || c == '.' || c == '-' || c == '&' || CleanText.isApostrophe(c);
    }

    private static boolean qualifies(String word, boolean personal) {
        String plain = word.replace('\u2019', '\'');
        if (QUALIFIERS.contains(plain)
                || plain.endsWith("'s")
                || plain.endsWith("s'")
                || plain.endsWith(".'s")) {
            return CleanText.isUpper(plain.charAt(0)) && !NameWords.isOpening(plain);
        }
        boolean name = CleanText.isUpper(plain.charAt(0)) && !NameWords.isOpening(plain);
        return personal && name && !NameWords.endsSentence(plain) && !plain.equals("The");
    }

    /** The place behind "of" and a name: {@code Declaration of Ann Lee}. */
    int behindOf(int end) {
        if (!text.startsWith(" of ", end)) {
            return end;
        }
        int i = end + 4;
        int last = end;
        for (int words = 0; words < 4 && CleanText.isUpper(text.at(i)); words++) {
            int wordEnd = i;
            while (isNamePart(text.at(wordEnd))) {
                wordEnd++;
            }
            last = wordEnd;
            if (text.at(wordEnd) != ' ' || NameWords.endsSentence(text.slice(i, wordEnd))) {
                break;
            }
            i = wordEnd + 1;
        }
        return last > end && text.at(last - 1) == '.' ? last - 1 : last;
    }

    /** The end of a title that goes on until a short name in parentheses; -1 where none does. */
    int titleEnd(int from, int longest) {
        int wordStart = from;
        for (int i = from; i - from < longest; i++) {
            char c = text.at(i);
            if (c == '(') {
                char quote = text.at(i + 1);
                return quote == '\u201c' || quote == '"' ? text.skipBlankBack(i - 1) + 1 : -1;
            }
            if (c == ';' || c == '\0' || c == '\u201d') {
                return -1;
            }
            if (c == ' ') {
                if (i > wordStart && NameWords.endsSentence(text.slice(wordStart, i))) {
                    return -1;
                }
                wordStart = i + 1;
            }
        }
        return -1;
    }
}
