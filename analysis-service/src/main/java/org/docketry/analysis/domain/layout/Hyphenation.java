// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words cut at a line's end. Whether the hyphen belongs to the word ("court-ordered") or to the
 * line ("compli-ance") is read off the document itself: a hyphen stays where both halves stand as
 * words elsewhere in it, or the hyphened form does.
 */
final class Hyphenation {

    /** Bounded: without a bound, a long enough chain of hyphens would exhaust the stack. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+){0,7}");

    private static final Pattern LAST_HALF = Pattern.compile("(\\p{L}{2,})-$");
    private static final Pattern FIRST_HALF = Pattern.compile("\\W{0,4}(\\p{Ll}\\p{L}*)");
    private static final int LONGEST_HALF = 40;

    private final Set<String> words;

    private Hyphenation(Set<String> words) {
        this.words = words;
    }

    static Hyphenation of(String original) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(original);
        while (matcher.find()) {
            if (!cutAtLineEnd(original, matcher.end())) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return new Hyphenation(words);
    }

    private static boolean cutAtLineEnd(String text, int end) {
        return end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isWhitespace(text.charAt(end + 1));
    }

    /** Whether the text so far ends in half a word and the line begins with the other half. */
    boolean joins(StringBuilder soFar, String original, PageLine line) {
        return lastHalf(soFar) != null && firstHalf(original, line) != null;
    }

    /** Whether the hyphen between the halves is the line's and not the word's. */
    boolean drops(StringBuilder soFar, String original, PageLine line) {
        String last = lastHalf(soFar);
        String first = firstHalf(original, line);
        boolean compound = words.contains(last + "-" + first);
        boolean bothWords = words.contains(last) && words.contains(first);
        return !compound && (words.contains(last + first) || !bothWords);
    }

    private static @Nullable String lastHalf(StringBuilder soFar) {
        int from = Math.max(0, soFar.length() - LONGEST_HALF);
        Matcher half = LAST_HALF.matcher(soFar.substring(from));
        return half.find() ? half.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String firstHalf(String original, PageLine line) {
        int end = Math.min(line.end(), line.start() + LONGEST_HALF);
        Matcher half = FIRST_HALF.matcher(original).region(line.start(), end);
        return half.lookingAt() ? half.group(1) : null;
    }
}
