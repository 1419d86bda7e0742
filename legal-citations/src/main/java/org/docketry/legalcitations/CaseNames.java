package org.docketry.legalcitations;

import org.docketry.legalcitations.CaseName.Style;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that goes with a citation, reading backwards from its volume. Italics are the best
 * guide; without them the name is the run of capitalised words around the "v." or behind the "In
 * re". Nothing is read beyond {@link #REACH} or the citation before.
 */
final class CaseNames {

    /** No name is longer than this. */
    static final int REACH = 300;

    private final CleanText text;
    private final PartyWords parties;
    private final NameEdges edges;

    CaseNames(CleanText text) {
        this.text = text;
        this.parties = new PartyWords(text);
        this.edges = new NameEdges(text);
    }

    /**
     * A name and the place where it starts.
     *
     * @param decision court and year, where California's style puts them behind the name
     * @param alias the debtor, where bankruptcy's style puts the case behind the proceeding
     */
    record Found(
            @Nullable CaseName name,
            int start,
            @Nullable Decision decision,
            @Nullable String alias) {

        Found(@Nullable CaseName name, int start, @Nullable Decision decision) {
            this(name, start, decision, null);
        }
    }

    /** The name before the citation that starts at that place and behind {@code floor}. */
    Found before(int start, int floor) {
        Found found = read(start, floor);
        parties.know(found.name());
        return found;
    }

    private Found read(int start, int floor) {
        int low = Math.max(floor, start - REACH);
        int end = edges.behindLast(start, low);
        Decision decision = null;
        String debtor = null;
        if (text.at(end - 1) == ')') {
            int open = openOf(end - 1, low);
            if (open > low) {
                decision = Decisions.read(text.slice(open + 1, end - 1));
                debtor = decision == null ? debtor(open + 1, end - 1) : null;
                boolean name = decision == null && debtor == null && !isFiling(open, end);
                end = name ? end : edges.behindLast(open, low);
            }
        }
        FormerStyle.Stated former = decision == null ? FormerStyle.before(text, end, low) : null;
        if (former != null) {
            end = former.end();
            decision = former.decision();
        }
        if (end <= low) {
            return new Found(null, start, decision);
        }
        Found found = text.is(end - 1, CleanText.EMPHASIS) ? emphasised(end, low) : null;
        if (found == null) {
            found = plain(end, low, start);
        }
        int from = found.name() == null ? start : found.start();
        return new Found(found.name(), from, decision, debtor);
    }

    /** {@code Ashe v. Birch (In re Birch)}: a proceeding within a bankruptcy names both. */
    private @Nullable String debtor(int start, int end) {
        int name = styleLength(start) > 0 ? behindStyle(start) : end;
        return name < end ? orNull(edges.words(name, end)) : null;
    }

    /** A parenthesis with a day in figures: how Louisiana cites what is not yet reported. */
    private boolean isFiling(int open, int end) {
        return text.at(end - 4) == '/' && CleanText.isDigit(text.at(end - 2)) && end - open < 60;
    }

    private int openOf(int close, int low) {
        for (int i = close - 1; i > low && close - i < 80; i--) {
            if (text.at(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    /** The name within the italics that end at that place; null where they hold none. */
    private @Nullable Found emphasised(int end, int low) {
        int start = runStart(end - 1, low);
        for (int i = end - 1; i > start; i--) {
            if (text.at(i) == ';') {
                start = text.skipBlank(i + 1);
                break;
            }
        }
        int first = parties.behindSignals(start, end);
        if (first >= end || !startsName(first)) {
            int inRe = styleStart(start, end);
            return inRe >= 0 ? styled(inRe, end) : null;
        }
        int versus = lastVersus(first, end);
        if (versus > 0) {
            int from = Math.max(first, parties.partyStart(versus, first, true));
            return new Found(versus(from, versus, end), from, null);
        }
        int style = styleStart(first, end);
        if (style >= 0) {
            return styled(style, end);
        }
        int outer = lastVersus(low, end);
        if (outer > 0 && outer >= first - 4) {
            int from = parties.partyStart(outer, low, false);
            return new Found(versus(from, outer, end), from, null);
        }
        return new Found(party(Style.PLAIN, first, end), first, null);
    }

    /**
     * Where the italics that cover that place start; runs parted only by a blank or "v." are one.
     */
    private int runStart(int last, int low) {
        int i = last;
        while (i > low) {
            if (text.is(i - 1, CleanText.EMPHASIS)) {
                i--;
                continue;
            }
            int gap = i - 1;
            while (gap > low && i - gap < 5 && !text.is(gap, CleanText.EMPHASIS)) {
                gap--;
            }
            String between = text.slice(gap + 1, i).strip();
            boolean joins =
                    between.isEmpty()
                            || between.equals("v.")
                            || between.equals("v")
                            || between.equals("vs.");
            if (!text.is(gap, CleanText.EMPHASIS) || !joins) {
                break;
            }
            i = gap;
        }
        return i;
    }

    private boolean startsName(int i) {
        return CleanText.isUpper(text.at(i)) || CleanText.isDigit(text.at(i));
    }

    private Found plain(int end, int low, int citation) {
        int style = lastStyle(low, end);
        int versus = lastVersus(low, end);
        if (style > versus && parties.holds(behindStyle(style), end)) {
            return styled(style, end);
        }
        int name = versus < 0 ? end : edges.withoutNumber(behindVersus(versus), end);
        if (versus > 0 && parties.holds(behindVersus(versus), name)) {
            int from = parties.partyStart(versus, low, false);
            return new Found(versus(from, versus, name), from, null);
        }
        boolean comma = text.at(text.skipBlankBack(citation - 1)) == ',';
        int from = comma ? parties.runStart(end, low) : end;
        return new Found(from < end ? party(Style.PLAIN, from, end) : null, from, null);
    }

    private Found styled(int start, int end) {
        Style style = styleAt(start);
        return new Found(party(style, behindStyle(start), end), start, null);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private CaseName versus(int start, int versus, int end) {
        String plaintiff = edges.words(start, versus);
        return new CaseName(
                Style.VERSUS, orNull(plaintiff), orNull(edges.words(behindVersus(versus), end)));
    }

    private @Nullable CaseName party(Style style, int start, int end) {
        String words = edges.words(start, end);
        return words.isEmpty() ? null : new CaseName(style, null, words);
    }

    /** The blank before the last "v." between the two places; -1 where there is none. */
    int lastVersus(int low, int end) {
        for (int i = end - 2; i >= low; i--) {
            char v = text.at(i + 1);
            if (text.at(i) == ' ' && (v == 'v' || v == 'V') && behindVersus(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int behindVersus(int blank) {
        int i = blank + 2;
        if (text.at(i) == 's') {
            i++;
        }
        boolean pointed = text.at(i) == '.';
        if (pointed) {
            i++;
        }
        if (text.at(i) == ' ') {
            return i + 1;
        }
        return pointed && CleanText.isUpper(text.at(i)) ? i : -1;
    }

    private int lastStyle(int low, int end) {
        for (int i = end - 4; i >= low; i--) {
            if (!CleanText.isWord(text.at(i - 1)) && styleLength(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int styleStart(int start, int end) {
        for (int i = start; i < end - 4 && i - start < 40; i++) {
            if (!CleanText.isWord(text.at(i - 1)) && styleLength(i) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int behindStyle(int start) {
        return text.skipBlank(start + styleLength(start));
    }

    private int styleLength(int i) {
        char c = text.at(i);
        if (c != 'I' && c != 'i' && c != 'E' && c != 'M') {
            return 0;
        }
        String[] words = {
            "In re: ",
            "In re ",
            "In Re ",
            "In re",
            "In the Matter of ",
            "Matter of ",
            "Ex parte ",
            "Ex Parte "
        };
        for (String word : words) {
            if (text.startsWith(word, i)) {
                return word.endsWith(" ") ? word.length() : 0;
            }
        }
        return text.startsWith("in re ", i) ? 6 : 0;
    }

    private Style styleAt(int i) {
        char c = text.at(i);
        if (c == 'E') {
            return Style.EX_PARTE;
        }
        boolean re = text.at(i + 3) == 'r' || text.at(i + 3) == 'R';
        return c == 'M' || !re ? Style.MATTER_OF : Style.IN_RE;
    }
}
