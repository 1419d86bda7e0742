// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

/** Characters that show nothing on a page: spaces of every width, and marks of no width. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || widthless(c);
    }

    /** Soft hyphens, zero-width spaces and byte order marks: they part no words. */
    static boolean widthless(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }

    /** Whether the line ends in a soft hyphen: its last word goes on in the next line. */
    static boolean cutsAWord(String original, PageLine line) {
        int last = line.end() - 1;
        while (last > line.start() && Character.isWhitespace(original.charAt(last))) {
            last--;
        }
        return last > line.start()
                && original.charAt(last) == '\u00ad'
                && Character.isLetter(original.charAt(last - 1));
    }
}
