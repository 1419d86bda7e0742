package org.docketry.legalcitations;

import java.util.Arrays;

/**
 * Which closing parenthesis belongs to which opening one, for the whole text in one pass. A
 * paragraph that ends with its sentence closes whatever was left open: one forgotten parenthesis
 * must not swallow the pages after it.
 */
final class Brackets {

    private static final int DEEPEST = 64;

    private final CleanText text;
    private int[] opens = new int[64];
    private int[] closes = new int[64];
    private int count;

    Brackets(CleanText text) {
        this.text = text;
        int[] stack = new int[DEEPEST];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '(') {
                int slot = open(i);
                if (depth < DEEPEST) {
                    stack[depth++] = slot;
                }
            } else if (c == ')' && depth > 0) {
                closes[stack[--depth]] = i;
            } else if (c == ' '
                    && depth > 0
                    && text.is(i, CleanText.PARAGRAPH)
                    && endsSentence(i)) {
                depth = 0;
            }
        }
    }

    private int open(int place) {
        if (count == opens.length) {
            opens = Arrays.copyOf(opens, count * 2);
            closes = Arrays.copyOf(closes, count * 2);
        }
        opens[count] = place;
        closes[count] = -1;
        return count++;
    }

    private boolean endsSentence(int blank) {
        return ".?!:".indexOf(text.at(blank - 1)) >= 0;
    }

    /** Place of the parenthesis that closes the one at that place; -1 where none does. */
    int close(int open) {
        int slot = Arrays.binarySearch(opens, 0, count, open);
        return slot < 0 ? -1 : closes[slot];
    }
}
