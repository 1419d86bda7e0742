package org.docketry.legalcitations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who wrote an article or a book: {@code Mary Cole & Ann Dole, The Law of Names, 45 Yale L.J.
 * 120}. A later {@code Cole & Dole, supra} names no more than that.
 */
final class Authors {

    private static final int REACH = 240;
    private static final int MOST_WORDS = 14;

    /** What stands in an author's place where a journal names none. */
    private static final Set<String> UNSIGNED =
            Set.of("Note", "Comment", "Symposium", "Recent Case", "Editorial", "Book Review");

    private static final Set<String> SMALL =
            Set.of("&", "and", "et", "al.", "al", "de", "du", "la", "le", "van", "von", "der");

    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "et", "al", "ed", "eds");

    private final CleanText text;

    Authors(CleanText text) {
        this.text = text;
    }

    /** The author or authors of the work whose title ends or begins there; null where unknown. */
    @Nullable String before(int place, int floor) {
        int start = start(place, floor);
        int comma = start;
        while (comma < place && text.at(comma) != ',') {
            comma++;
        }
        if (comma >= place || text.at(comma + 1) != ' ') {
            return null;
        }
        String words = text.slice(start, comma);
        return !UNSIGNED.contains(words) && isNames(words) ? words : null;
    }

    /** Where the sentence or the citation starts that leads up to that place. */
    private int start(int place, int floor) {
        int low = Math.max(floor, place - REACH);
        int i = text.skipBlankBack(place - 1);
        while (i > low) {
            char c = text.at(i);
            if (c == ';' || c == '(' || c == '[' || text.is(i, CleanText.PARAGRAPH)) {
                break;
            }
            if (c == ' ' && endsSentence(i, low)) {
                break;
            }
            i--;
        }
        return behindSignal(i == low && low == floor ? low : i + 1, place);
    }

    private boolean endsSentence(int blank, int low) {
        char before = text.at(blank - 1);
        if (before != '.' && before != '?' && before != '!') {
            return before == '\u201d' || before == '"';
        }
        int word = blank;
        while (word > low && text.at(word - 1) != ' ') {
            word--;
        }
        return NameWords.endsSentence(text.slice(word, blank));
    }

    private int behindSignal(int start, int place) {
        int i = start;
        while (i < place) {
            while (" ,;:.)(\u201d\"".indexOf(text.at(i)) >= 0 && i < place) {
                i++;
            }
            int end = i;
            while (end < place && text.at(end) != ' ') {
                end++;
            }
            String word = text.slice(i, end);
            if (word.isEmpty() || !(NameWords.isOpening(word) || NameWords.isSignal(word))) {
                return i;
            }
            i = end;
        }
        return place;
    }

    private static boolean isNames(String words) {
        String[] all = words.split(" ", -1);
        for (String word : all) {
            boolean name = !word.isEmpty() && CleanText.isUpper(word.charAt(0));
            if (!name && !SMALL.contains(word)) {
                return false;
            }
        }
        return all.length <= MOST_WORDS && CleanText.isUpper(words.charAt(0));
    }

    /**
     * The names by which a later citation can mean these authors: the surnames of all, and that of
     * the first ({@code Cole et al.}).
     */
    static Set<String> surnames(String authors) {
        List<String> surnames = new ArrayList<>();
        for (String author : authors.split(" & | and |, ", -1)) {
            String surname = "";
            for (String word : plain(author).split(" ", -1)) {
                surname = SUFFIXES.contains(word) ? surname : word;
            }
            if (!surname.isEmpty()) {
                surnames.add(surname);
            }
        }
        return surnames.isEmpty()
                ? Set.of()
                : surnames.size() == 1
                        ? Set.of(surnames.getFirst())
                        : Set.of(String.join(" ", surnames), surnames.getFirst());
    }

    /** Small letters, without points, joining words and "et al.": as names are compared. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            String bare = word.replaceAll("[.,:()&]|['\u2019]s$", "");
            boolean joins =
                    bare.isEmpty() || bare.equals("and") || bare.equals("et") || bare.equals("al");
            if (!joins) {
                plain.append(plain.isEmpty() ? "" : " ").append(bare);
            }
        }
        return plain.toString();
    }
}
