package org.docketry.legalcitations;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the words of a party's name from the words around it. */
final class PartyWords {

    private static final int MOST_PLAIN_WORDS = 9;

    private static final Set<String> SUFFIXES =
            Set.of(
                    "Inc.", "Inc", "LLC", "L.L.C.", "Ltd.", "Ltd", "Co.", "Corp.", "L.P.", "LP",
                    "LLP", "L.L.P.", "N.A.", "P.C.", "S.A.", "Jr.", "Sr.", "Inc.,", "M.D.", "N.V.",
                    "B.V.", "II", "III", "GmbH", "P.A.", "PLLC", "LLC,", "PLC", "AG");

    private final CleanText text;
    private final Set<String> known = new HashSet<>();

    PartyWords(CleanText text) {
        this.text = text;
    }

    /**
     * Where the name starts that is set in italics from {@code start}: behind "See also" and such.
     */
    int behindSignals(int start, int end) {
        int i = text.skipBlank(start);
        while (i < end) {
            int wordEnd = wordEnd(i, end);
            String word = text.slice(i, wordEnd);
            boolean inRe = isInRe(i);
            if (inRe || !(NameWords.isSignal(word) || isSmall(word))) {
                return i;
            }
            i = text.skipBlank(wordEnd);
        }
        return i;
    }

    private static boolean isSmall(String word) {
        char c = word.charAt(0);
        return CleanText.isLower(c)
                && !word.equals("eBay")
                && !(word.length() > 1 && CleanText.isUpper(word.charAt(1)));
    }

    private boolean isInRe(int i) {
        return (text.at(i) == 'I' || text.at(i) == 'i')
                && (text.startsWith("n re", i + 1)
                        || text.startsWith("n Re", i + 1)
                        || text.startsWith("n the Matter", i + 1));
    }

    private int wordEnd(int start, int end) {
        int i = start;
        while (i < end && text.at(i) != ' ') {
            i++;
        }
        return i;
    }

    /** Whether everything between the two places can be one party's name. */
    boolean holds(int start, int end) {
        int i = start;
        if (start >= end) {
            return false;
        }
        int depth = 0;
        while (i < end) {
            int wordEnd = wordEnd(i, end);
            String word = text.slice(i, wordEnd);
            boolean last = wordEnd >= end;
            depth += depthOf(word);
            boolean fits = depth > 0 || fits(word, true);
            if (!fits || (!last && depth == 0 && endsHere(word, wordEnd))) {
                return false;
            }
            i = text.skipBlank(wordEnd);
        }
        return true;
    }

    private boolean endsHere(String word, int wordEnd) {
        char last = word.charAt(word.length() - 1);
        boolean paragraph = text.is(wordEnd, CleanText.PARAGRAPH) && (last == '.' || last == ')');
        return last == ';'
                || last == ':'
                || last == '?'
                || paragraph
                || NameWords.endsSentence(word);
    }

    private static int depthOf(String word) {
        int depth = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        return depth;
    }

    /** {@code (Ashe}: a name is the first in its parenthesis. */
    private static boolean opens(String word) {
        return word.length() > 2
                && "([".indexOf(word.charAt(0)) >= 0
                && CleanText.isUpper(word.charAt(1));
    }

    private static boolean fits(String word, boolean longForm) {
        int i = 0;
        while (i < word.length() && "(\"'\u201c\u2018[".indexOf(word.charAt(i)) >= 0) {
            i++;
        }
        if (i == word.length()) {
            return true;
        }
        char c = word.charAt(i);
        boolean name =
                !CleanText.isLower(c)
                        || (word.length() > i + 1 && CleanText.isUpper(word.charAt(i + 1)));
        return name || (longForm ? NameWords.isWithinLong(word) : NameWords.isWithin(word));
    }

    /**
     * Where the party starts whose name ends at that place.
     *
     * @param emphasised whether the italics already bound the name, so that nothing else need
     */
    int partyStart(int end, int low, boolean emphasised) {
        int first = end;
        int i = end;
        int depth = 0;
        while (i > low) {
            int wordStart = wordStart(i, low);
            String word = text.slice(wordStart, i);
            if (word.isEmpty()) {
                break;
            }
            depth -= depthOf(word);
            boolean follows = first < end;
            if (follows && (word.endsWith(";") || joinsKnown(word, wordStart, low))) {
                break;
            }
            boolean quoted = follows && "\u201d\"".indexOf(word.charAt(word.length() - 1)) >= 0;
            if (depth < 0 || quoted) {
                first = depth < 0 ? behindOpen(wordStart, i) : first;
                break;
            }
            boolean foreign =
                    (follows && (stopsBefore(word, i) || parts(word, first, end)))
                            || !fits(word, false);
            if (depth == 0 && foreign && !(emphasised && fits(word, true))) {
                break;
            }
            first = wordStart;
            i = wordStart;
            while (i > low && text.at(i - 1) == ' ') {
                i--;
            }
        }
        return trimStart(first, end);
    }

    /** Whether the word is an "and" between a case cited before and this one. */
    private boolean joinsKnown(String word, int wordStart, int low) {
        if (!word.equals("and") || wordStart - 1 <= low) {
            return false;
        }
        int end = text.skipBlankBack(wordStart - 1) + 1;
        return known.contains(text.slice(wordStart(end, low), end));
    }

    /** Remembers a party: in "Ashe and Birch v. Cole" a known Ashe is another case. */
    void know(@Nullable CaseName name) {
        String party = name == null ? null : name.plaintiff();
        if (party != null && party.indexOf(' ') < 0) {
            known.add(party);
        }
    }

    /** Whether a comma parts the word from the name: not so before "Inc." or a name with "&". */
    private boolean parts(String word, int first, int end) {
        if (!word.endsWith(",") || isSuffix(first, end) || text.startsWith("et al", first)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (text.at(i) == '&') {
                return false;
            }
        }
        return true;
    }

    private int wordStart(int end, int low) {
        int i = end;
        while (i > low && text.at(i - 1) != ' ') {
            i--;
        }
        return i;
    }

    /** The place behind the last bracket or quotation mark that opens within a word. */
    private int behindOpen(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if ("([\u201c\"".indexOf(text.at(i)) >= 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** Whether a word that stands before the name belongs to the sentence before. */
    private boolean stopsBefore(String word, int end) {
        char last = word.charAt(word.length() - 1);
        boolean dash = CleanText.isDash(last) || word.indexOf('\u2014') >= 0;
        boolean shortLine = text.is(end, CleanText.PARAGRAPH) && last != ',' && last != '&';
        boolean single = word.length() == 2 && last == '.' && isHeadingNumber(word, end);
        return last == ';'
                || last == ':'
                || dash
                || single
                || (shortLine && !isAbbreviated(word))
                || NameWords.endsSentence(word);
    }

    private boolean isHeadingNumber(String word, int end) {
        char c = word.charAt(0);
        return CleanText.isDigit(c) || text.is(end, CleanText.LINE);
    }

    private static boolean isAbbreviated(String word) {
        return word.endsWith(".") && !NameWords.endsSentence(word);
    }

    /** Without the words that open a sentence or introduce a citation. */
    private int trimStart(int start, int end) {
        int i = start;
        while (i < end) {
            while (i < end && "\"'\u201c\u2018([*\u2022-,;.]) ".indexOf(text.at(i)) >= 0) {
                i++;
            }
            int wordEnd = wordEnd(i, end);
            if (wordEnd == i) {
                break;
            }
            String word = text.slice(i, wordEnd);
            boolean opening = NameWords.isOpening(word) && !isInRe(i);
            boolean small = isSmall(word);
            boolean number =
                    CleanText.isDigit(word.charAt(0)) && (word.endsWith(".") || word.endsWith(","));
            if (!opening && !small && !number) {
                return i;
            }
            i = text.skipBlank(wordEnd);
        }
        // A name that is nothing but such a word ("Page v. Smith") is kept.
        return start < end && i >= end ? wordStart(end, start) : Math.min(i, end);
    }

    /** Where the capitalised words start that end at that place; the place itself where none do. */
    int runStart(int end, int low) {
        int first = end;
        int i = end;
        for (int words = 0; words < MOST_PLAIN_WORDS && i > low; words++) {
            int wordStart = wordStart(i, low);
            String word = text.slice(wordStart, i);
            boolean fits =
                    !word.isEmpty() && fits(word, false) && !(first < end && stopsBefore(word, i));
            if (!fits || !CleanText.isWord(word.charAt(0))) {
                first = fits && opens(word) ? wordStart + 1 : first;
                break;
            }
            boolean comma = word.endsWith(",") && first < end && !isSuffix(first, end);
            if (comma || word.endsWith(")")) {
                break;
            }
            first = wordStart;
            i = text.skipBlankBack(wordStart - 1) + 1;
        }
        int start = trimStart(first, end);
        return start < end && CleanText.isUpper(text.at(start)) ? start : end;
    }

    /** Whether what follows the comma is "Inc.", "LLC" or the like. */
    private boolean isSuffix(int start, int end) {
        String next = text.slice(start, wordEnd(start, end));
        return SUFFIXES.contains(next);
    }
}
