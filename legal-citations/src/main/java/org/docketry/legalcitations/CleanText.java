package org.docketry.legalcitations;

import java.util.Arrays;

/**
 * The text without its layout: no Markdown or HTML, no pleading line numbers, every run of white
 * space one blank. Each character knows where it stood in the original.
 */
final class CleanText {

    /** The blank at this place was a line break. */
    static final int LINE = 1;

    /** The blank at this place was a blank line. */
    static final int PARAGRAPH = 2;

    /** The character was set in italics or underlined. */
    static final int EMPHASIS = 4;

    /** A new emphasised run starts here, even if one ended just before. */
    static final int RUN_START = 8;

    private final String original;
    private final char[] chars;
    private final int[] offsets;
    private final byte[] flags;
    private final int[] streamStarts;
    private final int[] streams;
    private final int length;
    private final RecentWords words;

    CleanText(
            String original,
            char[] chars,
            int[] offsets,
            byte[] flags,
            int length,
            int[] streamStarts,
            int[] streams) {
        this.original = original;
        this.chars = chars;
        this.offsets = offsets;
        this.flags = flags;
        this.length = length;
        this.streamStarts = streamStarts;
        this.streams = streams;
        this.words = new RecentWords(length);
    }

    int length() {
        return length;
    }

    /** The character at that place, or NUL outside the text. */
    char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\0';
    }

    boolean is(int index, int flag) {
        return index >= 0 && index < length && (flags[index] & flag) != 0;
    }

    boolean startsWith(String word, int index) {
        if (index < 0 || index + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[index + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The place behind the first of these words that stands at that place; -1 where none does. */
    int behindAny(String[] words, int index) {
        for (String word : words) {
            if (startsWith(word, index)) {
                return index + word.length();
            }
        }
        return -1;
    }

    /** The characters from start (inclusive) to end (exclusive). */
    String slice(int start, int end) {
        return end <= start ? "" : words.of(chars, start, end);
    }

    /** First place at or after {@code index} that is not a blank. */
    int skipBlank(int index) {
        int i = index;
        while (at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Last place at or before {@code index} that is not a blank. */
    int skipBlankBack(int index) {
        int i = index;
        while (at(i) == ' ') {
            i--;
        }
        return i;
    }

    /** The span of the original text that the characters from start to end came from. */
    Span span(int start, int end) {
        return new Span(offsets[start], originalEnd(end - 1));
    }

    private int originalEnd(int index) {
        int offset = offsets[index];
        return offset + (original.charAt(offset) == '&' ? Entities.lengthAt(original, offset) : 1);
    }

    /** 0 in the body, the number of the footnote in a footnote. */
    int stream(int index) {
        int found = Arrays.binarySearch(streamStarts, index);
        int slot = found >= 0 ? found : -found - 2;
        return slot < 0 ? 0 : streams[slot];
    }

    /** The place of the first character that stood at or after that offset of the original. */
    int placeOf(int offset) {
        int found = Arrays.binarySearch(offsets, 0, length, offset);
        return found >= 0 ? found : -found - 1;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c > 127 && Character.isLetter(c));
    }

    static boolean isUpper(char c) {
        return (c >= 'A' && c <= 'Z') || (c > 127 && Character.isUpperCase(c));
    }

    static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || (c > 127 && Character.isLowerCase(c));
    }

    static boolean isWord(char c) {
        return isDigit(c) || isLetter(c);
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
