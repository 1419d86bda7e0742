// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

/** Letters that are set as one sign, which a viewer's clipboard keeps (Unicode FB00 to FB06). */
final class Ligatures {

    private static final char FIRST = '\ufb00';
    private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Ligatures() {}

    static String letters(char c) {
        int index = c - FIRST;
        return index >= 0 && index < LETTERS.length ? LETTERS[index] : String.valueOf(c);
    }
}
