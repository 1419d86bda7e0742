// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits legal text into sentences. A full stop after "v.", "Dkt. No.", "F. Supp." or "Fed. R. Civ.
 * P." ends nothing; a blank line ends everything. One pass, so linear in the text.
 */
public final class Sentences {

    /** A stretch of clean text, from start to the unit before end. */
    public record Sentence(int start, int end) {

        /** The part of it that begins at the offset; all of it where it begins later. */
        Sentence from(int offset) {
            return offset > start && offset < end ? new Sentence(offset, end) : this;
        }
    }

    private static final Pattern ACTOR =
            Phrase.of(
                    "\\p{Lu}[\\p{L}\\p{N}&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}&’'-]*){0,4}(?:,? (?:Inc|LLC|LLP|Ltd|Corp|Co)\\b\\.?)? (?:shall|must|has|have|had|is|was|does|did|will|would|cannot|argues|contends|asserts|objects|opposes|moves|refuses|responds|seeks|claims|maintains)\\b");
    private static final Pattern FURTHER =
            Phrase.anyCase("(?:; (?:and )?|, and )it is(?: hereby)?(?: further)?(?: hereby)?\\s*$");

    /** "...; and 2. Ashe shall": each numbered paragraph of an order commands by itself. */
    private static final Pattern NEXT_ITEM =
            Phrase.of("(?<joint>;(?: (?:and|or))?) \\d{1,2}\\. \\p{Lu}");

    private static final int FURTHER_REACHES = 60;
    private static final Pattern LIST_MARKER = Pattern.compile("\\d{1,2}|[A-Za-z]|[IVX]{1,5}");
    private static final int MARK_DIGITS = 3;
    private static final Pattern DATE = Pattern.compile("\\p{Ll}\\.? \\d{1,2}, \\d{4}$");
    private static final int DATE_REACHES = 14;
    private static final int LONGEST = 6000;
    private static final String CLOSERS = "\"'”’)]*";

    private Sentences() {}

    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = skipBlanks(text, 0);
        int i = start;
        while (i < text.length()) {
            int end = boundary(text, i, start);
            if (end < 0) {
                i++;
                continue;
            }
            if (end > start) {
                add(sentences, text, start, end);
            }
            start = skipBlanks(text, end);
            i = Math.max(start, i + 1);
        }
        if (start < text.length()) {
            add(sentences, text, start, trimmedEnd(text, start));
        }
        return sentences;
    }

    /** Nobody writes longer sentences, and what reads one may take its length's square. */
    private static void add(List<Sentence> sentences, String text, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int blank = text.lastIndexOf(' ', from + LONGEST);
            int cut = blank > from ? blank : from + LONGEST;
            sentences.add(new Sentence(from, cut));
            from = skipBlanks(text, cut);
        }
        if (end > from) {
            sentences.add(new Sentence(from, end));
        }
    }

    /** Returns where the sentence ends if one does at i, else -1. */
    private static int boundary(String text, int i, int start) {
        char c = text.charAt(i);
        if (c == '\n') {
            return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i : -1;
        }
        if (c == 'O' && i > start && decrees(text, start, i)) {
            return trimmedBack(text, i);
        }
        if (c == ';') {
            Matcher item = NEXT_ITEM.matcher(text).region(i, Math.min(text.length(), i + 24));
            return item.lookingAt() ? item.end("joint") : -1;
        }
        if (c != '.' && c != '?' && c != '!') {
            return -1;
        }
        int end = i + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end = c == '.' ? behindNoteMark(text, i, end) : end;
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            return -1;
        }
        int next = skipBlanks(text, end);
        if (next == text.length()) {
            return end;
        }
        boolean paragraph = text.substring(end, next).contains("\n\n");
        if (paragraph) {
            return end;
        }
        if (c != '.') {
            // "Larkspur! was served": a name that ends with a mark ends no sentence.
            return Character.isLowerCase(text.charAt(next)) ? -1 : end;
        }
        boolean nextItem = ListMark.after(text, next) > next && i - start > 2;
        return mayOpen(text.charAt(next)) && (nextItem || mayEnd(text, start, i, next)) ? end : -1;
    }

    /** "...; and it is further ORDERED that": one decree ends, and another begins. */
    private static boolean decrees(String text, int start, int i) {
        return text.startsWith("ORDERED", i)
                && FURTHER.matcher(text).region(Math.max(start, i - FURTHER_REACHES), i).find();
    }

    private static int trimmedBack(String text, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** "... of the subpoena.2 Doe replies": the mark of a footnote stands behind the full stop. */
    private static int behindNoteMark(String text, int dot, int end) {
        int i = end;
        while (i < text.length() && i - end < MARK_DIGITS && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean mark =
                i > end
                        && dot > 0
                        && (!Character.isDigit(text.charAt(dot - 1)) || endsADate(text, dot))
                        && (i == text.length() || Character.isWhitespace(text.charAt(i)));
        return mark ? i : end;
    }

    /** "the power . . . to regulate": the points stand for words; a fourth ends the sentence. */
    private static boolean isOmission(String text, int start, int dot) {
        int points = 0;
        int at = dot;
        while (at >= start && points < 4) {
            if (text.charAt(at) == '.') {
                points++;
            } else if (!Character.isWhitespace(text.charAt(at))) {
                break;
            }
            at--;
        }
        return points == 2 || points == 3;
    }

    /** "... by May 3, 2024.2 The court": no number goes on behind a day's year. */
    private static boolean endsADate(String text, int dot) {
        return DATE.matcher(text).region(Math.max(0, dot - DATE_REACHES), dot).find();
    }

    private static boolean mayOpen(char c) {
        return !Character.isLowerCase(c) && ",;).”&§¶".indexOf(c) < 0;
    }

    private static boolean mayEnd(String text, int start, int dot, int next) {
        String word = wordBefore(text, start, dot);
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (word.isEmpty()) {
            return !isOmission(text, start, dot);
        }
        if (listMarker(start, dot, word)) {
            return false;
        }
        if (plain.equals("amend")) {
            return "IVX".indexOf(text.charAt(next)) < 0;
        }
        boolean time = plain.equals("a.m") || plain.equals("p.m");
        if (time && SentenceWords.AFTER_A_TIME.contains(wordAt(text, next))) {
            return false;
        }
        boolean oneLetter =
                word.length() == 1
                        && Character.isUpperCase(word.charAt(0))
                        && !text.startsWith("amend. ", dot - 8);
        if (SentenceWords.MAYBE_LAST.contains(plain) || oneLetter || initials(word)) {
            return (SentenceWords.OPENERS.contains(wordAt(text, next)) || somebodyActs(text, next))
                    && !"I".equals(word);
        }
        if (SentenceWords.ORDINARY.contains(word)) {
            return !Character.isDigit(text.charAt(next));
        }
        return !SentenceWords.NEVER_LAST.contains(plain)
                && !(word.indexOf('.') > 0
                        && SentenceWords.NEVER_LAST.contains(
                                plain.substring(plain.lastIndexOf('.') + 1)));
    }

    /** "... as to Birch, Inc. Ashe Corp. shall comply": a new sentence has a subject and a verb. */
    private static boolean somebodyActs(String text, int next) {
        return ACTOR.matcher(text).region(next, Math.min(text.length(), next + 120)).lookingAt();
    }

    /**
     * "1." or "A." at the start of a line counts a paragraph of the order; it is not a sentence.
     */
    private static boolean listMarker(int start, int dot, String word) {
        boolean opens = dot - word.length() <= start;
        return opens && LIST_MARKER.matcher(word).matches();
    }

    private static boolean initials(String word) {
        return word.length() >= 3 && word.indexOf('.') > 0 && word.length() <= 8;
    }

    private static String wordBefore(String text, int start, int dot) {
        int from = dot;
        while (from > start && dot - from < 24 && inWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, dot);
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’';
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 24 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(String text, int start) {
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
