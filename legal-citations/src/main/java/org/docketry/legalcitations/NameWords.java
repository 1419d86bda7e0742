package org.docketry.legalcitations;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words may do in the name of a case. */
final class NameWords {

    private static final Map<String, String> ABBREVIATED = load();

    private static final Set<String> COMMON = Set.copyOf(ABBREVIATED.values());

    /** Small words that stand inside a party's name. */
    private static final Set<String> WITHIN =
            Set.of(
                    "of", "the", "and", "for", "ex", "rel", "et", "al", "de", "la", "le", "du",
                    "del", "von", "van", "der", "den", "el", "y", "d/b/a", "f/k/a", "a/k/a",
                    "n/k/a", "dba", "aka", "on", "behalf", "a", "an", "f/b/o", "o/b/o", "ux", "vir",
                    "u/w", "da", "do", "dos", "das", "di", "bin", "ibn", "through", "to", "be",
                    "re", "c/o", "n.k.a", "f.k.a", "d.b.a", "t/a");

    /** Small words that stand inside what comes after "v." or "In re" besides. */
    private static final Set<String> WITHIN_LONG =
            Set.of(
                    "in",
                    "at",
                    "by",
                    "or",
                    "with",
                    "under",
                    "issued",
                    "regarding",
                    "concerning",
                    "relating",
                    "certain",
                    "from",
                    "as",
                    "approximately",
                    "against",
                    "more",
                    "less",
                    "upon",
                    "one",
                    "two",
                    "all",
                    "other",
                    "known",
                    "unknown",
                    "located",
                    "it",
                    "its",
                    "if",
                    "not",
                    "that",
                    "pursuant",
                    "involving",
                    "between",
                    "dated",
                    "arising",
                    "into",
                    "over",
                    "than");

    /** Words that introduce a citation and may be set in italics with it. */
    private static final Set<String> SIGNAL =
            Set.of(
                    "see",
                    "also",
                    "cf",
                    "accord",
                    "but",
                    "compare",
                    "with",
                    "contra",
                    "citing",
                    "quoting",
                    "e.g",
                    "and",
                    "in",
                    "generally",
                    "id",
                    "ibid",
                    "supra",
                    "overruling",
                    "cited");

    /** Capitalised words that begin a sentence and no name. */
    private static final Set<String> OPENING =
            Set.of(
                    "under",
                    "following",
                    "applying",
                    "i.e",
                    "when",
                    "while",
                    "since",
                    "because",
                    "although",
                    "as",
                    "for",
                    "from",
                    "that",
                    "here",
                    "there",
                    "thus",
                    "indeed",
                    "however",
                    "moreover",
                    "furthermore",
                    "finally",
                    "similarly",
                    "likewise",
                    "additionally",
                    "accordingly",
                    "recently",
                    "later",
                    "then",
                    "unlike",
                    "like",
                    "after",
                    "before",
                    "by",
                    "to",
                    "on",
                    "at",
                    "is",
                    "was",
                    "where",
                    "which",
                    "court's",
                    "circuit's",
                    "reversing",
                    "affirming",
                    "distinguishing",
                    "discussing",
                    "again",
                    "today",
                    "yet",
                    "so",
                    "hence",
                    "therefore",
                    "nevertheless",
                    "consequently",
                    "specifically",
                    "cases",
                    "statutes",
                    "rules",
                    "authorities",
                    "pages",
                    "if",
                    "or",
                    "nor",
                    "even",
                    "only",
                    "rather",
                    "instead",
                    "conversely",
                    "what",
                    "who",
                    "how",
                    "why",
                    "consider",
                    "per",
                    "via",
                    "despite",
                    "until",
                    "upon",
                    "against",
                    "through",
                    "these",
                    "this",
                    "those",
                    "their",
                    "his",
                    "her",
                    "its",
                    "notably",
                    "importantly",
                    "both");

    /** Words that open a sentence only with a comma behind them: "First Nat'l Bank" is a name. */
    private static final Set<String> OPENING_WITH_COMMA =
            Set.of("first", "second", "third", "fourth", "fifth", "next", "last", "also");

    private NameWords() {}

    private static Map<String, String> load() {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : Table.rows("name-words.tsv")) {
            words.put(bare(row.text(0)), row.text(1).toLowerCase(Locale.ROOT));
        }
        return Map.copyOf(words);
    }

    /** The word without points and in small letters, apostrophes plain. */
    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (CleanText.isWord(c) || c == '&') {
                bare.append(Character.toLowerCase(c));
            } else if (CleanText.isApostrophe(c)) {
                bare.append('\'');
            }
        }
        return bare.toString();
    }

    /** The word spelled out, in small letters: {@code Grp.} and {@code Group} are both "group". */
    static String spelledOut(String word) {
        String bare = bare(word);
        String full = ABBREVIATED.get(bare);
        if (full != null) {
            return full;
        }
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    /** Whether the spelled-out word is one of the common ones that names abbreviate. */
    static boolean isAbbreviated(String spelledOut) {
        return COMMON.contains(spelledOut);
    }

    static boolean isWithin(String word) {
        return WITHIN.contains(stripPoint(word).toLowerCase(Locale.ROOT));
    }

    static boolean isWithinLong(String word) {
        String plain = stripPoint(word).toLowerCase(Locale.ROOT);
        return WITHIN.contains(plain) || WITHIN_LONG.contains(plain);
    }

    static boolean isSignal(String word) {
        return SIGNAL.contains(stripPoint(word).toLowerCase(Locale.ROOT));
    }

    static boolean isOpening(String word) {
        String plain = stripPoint(word).toLowerCase(Locale.ROOT);
        return SIGNAL.contains(plain)
                || OPENING.contains(plain)
                || (word.endsWith(",") && OPENING_WITH_COMMA.contains(plain));
    }

    private static String stripPoint(String word) {
        int end = word.length();
        while (end > 1 && ".,".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** Whether the point at the end of that word ends a sentence and not just an abbreviation. */
    static boolean endsSentence(String word) {
        int end = word.length();
        while (end > 0 && "\"'\u2019\u201d)]".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = word.charAt(end - 1);
        if (last == '?' || last == '!') {
            return true;
        }
        if (last != '.') {
            return false;
        }
        return !isAbbreviation(word.substring(0, end - 1));
    }

    private static boolean isAbbreviation(String stem) {
        boolean pointed = stem.indexOf('.') >= 0 && CleanText.isLetter(stem.charAt(0));
        if (stem.isEmpty() || stem.length() == 1 || pointed) {
            return CleanText.isLetter(stem.isEmpty() ? ' ' : stem.charAt(0));
        }
        if (CleanText.isLower(stem.charAt(0))) {
            return stem.equals("al") || stem.equals("rel") || stem.equals("vs");
        }
        return ABBREVIATED.containsKey(bare(stem)) || hasNoVowel(stem);
    }

    private static boolean hasNoVowel(String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if ("aeiouyAEIOUY0123456789".indexOf(stem.charAt(i)) >= 0) {
                return false;
            }
        }
        return stem.length() <= 5;
    }
}
