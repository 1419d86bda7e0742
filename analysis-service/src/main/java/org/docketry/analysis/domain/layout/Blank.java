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
}
