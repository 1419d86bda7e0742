package org.docketry.legalcitations;

import org.jspecify.annotations.Nullable;

/** Reads the parentheses behind a citation: court and date, then the explanatory ones. */
final class Trailing {

    private static final int LONGEST = 3000;
    private static final int LONGEST_ALIAS = 60;
    private static final int MOST = 8;
    private static final String HEREINAFTER = "hereinafter ";

    private final CleanText text;
    private final Brackets brackets;

    Trailing(CleanText text) {
        this.text = text;
        this.brackets = new Brackets(text);
    }

    /**
     * Reads on from the end of that citation and sets its decision, parentheticals and full end.
     */
    void read(Draft draft) {
        int end = draft.end;
        draft.fullEnd = Math.max(draft.fullEnd, end);
        int i = end;
        if (text.at(i) == ']') {
            i++;
        }
        i = text.skipBlank(i);
        int comma = text.at(i) == ',' ? text.skipBlank(i + 1) : i;
        if (comma > i && draft.isFullCase() && Decisions.opens(text, comma)) {
            i = comma;
        }
        if (text.at(i) == '[' && draft.isCase()) {
            i = bracketed(draft, i);
        }
        for (int count = 0; count < MOST && opens(i); count++) {
            int close = brackets.close(i);
            if (close < 0 || close - i > LONGEST) {
                return;
            }
            take(draft, i + 1, close, count);
            draft.fullEnd = close + 1;
            i = text.skipBlank(close + 1);
        }
    }

    private boolean opens(int i) {
        return text.at(i) == '(' || (text.at(i) == '[' && text.startsWith(HEREINAFTER, i + 1));
    }

    /** New York's style puts court and year in square brackets. */
    private int bracketed(Draft draft, int open) {
        for (int i = open + 1; i - open < 60; i++) {
            if (text.at(i) == ']') {
                Decision decision = Decisions.read(text.slice(open + 1, i));
                if (decision == null) {
                    return open;
                }
                merge(draft, decision);
                draft.fullEnd = i + 1;
                return text.skipBlank(i + 1);
            }
        }
        return open;
    }

    private void take(Draft draft, int start, int end, int count) {
        boolean dated =
                draft.kind == Draft.Kind.FULL
                        || draft.kind == Draft.Kind.BLANK
                        || draft.kind == Draft.Kind.LAW;
        if (dated && (count == 0 || draft.decision.year() == null)) {
            Decision decision = Decisions.read(text.slice(start, Math.min(end, start + 100)));
            if (decision != null && end - start <= 100) {
                merge(draft, decision);
                return;
            }
        }
        Integer edition = draft.law == null || !draft.law.isSecondary() ? null : yearOf(start, end);
        if (edition != null) {
            merge(draft, new Decision(null, edition, null, null));
            return;
        }
        if (isAlias(start, end)) {
            draft.alias = alias(start, end);
            return;
        }
        char first = text.at(text.skipBlank(start));
        boolean words = CleanText.isLetter(first) || "\"\u201c'\u2018[\u2026.*".indexOf(first) >= 0;
        if (words && hasLetter(start, end)) {
            draft.parentheticals.add(text.slice(start, end).strip());
        }
    }

    /** The year of an edition: {@code (3d ed. 2010)}, {@code (daily ed. Oct. 8, 1998)}. */
    private @Nullable Integer yearOf(int start, int end) {
        boolean edition = end - start == 4 || Books.isEdition(text, start - 1);
        String digits = edition ? text.slice(end - 4, end) : "";
        return digits.isEmpty() || !digits.chars().allMatch(c -> CleanText.isDigit((char) c))
                ? null
                : Integer.valueOf(digits);
    }

    private static void merge(Draft draft, Decision stated) {
        Decision known = draft.decision;
        draft.decision =
                new Decision(
                        stated.court() != null ? stated.court() : known.court(),
                        stated.year() != null ? stated.year() : known.year(),
                        stated.month() != null ? stated.month() : known.month(),
                        stated.day() != null ? stated.day() : known.day());
    }

    private boolean hasLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CleanText.isLetter(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ("Ashe")}, {@code (the "Ashe Decision")}: a name for later use, and nothing else. */
    private boolean isAlias(int start, int end) {
        if (end - start > LONGEST_ALIAS || end - start < 4) {
            return false;
        }
        if (text.startsWith(HEREINAFTER, start)) {
            return true;
        }
        char last = text.at(end - 1);
        boolean closed = last == '\u201d' || last == '"';
        int open = aliasOpen(start, end);
        boolean article = open <= start || open - start <= HEREINAFTER.length();
        return closed
                && open >= 0
                && article
                && CleanText.isUpper(text.at(text.skipBlank(open + 1)));
    }

    private int aliasOpen(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (text.at(i) == '\u201c' || text.at(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private String alias(int start, int end) {
        int open = aliasOpen(start, end);
        int from = open >= 0 ? open + 1 : start + HEREINAFTER.length();
        String words = text.slice(from, open >= 0 ? end - 1 : end).strip();
        return words.endsWith(",") || words.endsWith(";")
                ? words.substring(0, words.length() - 1)
                : words;
    }
}
