// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds known phrases in running text, whatever the case, the kind of apostrophe, the blanks and
 * the plural. One pass over the words: the time grows with the text, not with the number of
 * phrases.
 *
 * @param <T> what a phrase points to
 */
final class Cues<T> {

    /** A phrase found, from the unit start to the one before end. */
    record Hit<T>(T target, int start, int end) {}

    /** "The balance also tips" says what "the balance tips" does. */
    private static final Set<String> FILLERS =
            Set.of("also", "therefore", "likewise", "clearly", "plainly", "thus");

    private record Phrase<T>(List<String> words, T target) {}

    private record Word(String stem, int start, int end) {}

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** Adds a phrase that points to the target. */
    void add(String phrase, T target) {
        List<String> words = words(phrase, 0, phrase.length()).stream().map(Word::stem).toList();
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(new Phrase<>(words, target));
        }
    }

    /** Returns the phrases in the text from start to end, in order. */
    List<Hit<T>> find(String text, int start, int end) {
        List<Word> words = words(text, start, end);
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase<T> phrase : byFirstWord.getOrDefault(words.get(i).stem(), List.of())) {
                int last = i + phrase.words().size() - 1;
                if (last < words.size() && matches(words, i, phrase)) {
                    hits.add(
                            new Hit<>(
                                    phrase.target(), words.get(i).start(), words.get(last).end()));
                }
            }
        }
        return hits;
    }

    private static boolean matches(List<Word> words, int from, Phrase<?> phrase) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!words.get(from + i).stem().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        int i = start;
        while (i < end) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < end && inWord(text.charAt(i))) {
                i++;
            }
            String stem = stem(text.substring(from, i));
            if (!FILLERS.contains(stem)) {
                words.add(new Word(stem, from, i));
            }
        }
        return words;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
    }

    /** "Arista’s", "harms" and "Harm" count as arista, harm and harm. */
    private static String stem(String word) {
        String plain = word.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
        while (plain.endsWith("'")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (plain.endsWith("'s")) {
            return plain.substring(0, plain.length() - 2);
        }
        boolean plural = plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss");
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
