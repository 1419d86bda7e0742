// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

/** "B." at the start of a line, where "A." opened a line before: it counts, and is no initial. */
final class ListMark {

    private static final int REACHES = 8000;

    private ListMark() {}

    /** Where the words behind the mark begin; the offset itself where none stands there. */
    static int after(String text, int at) {
        boolean mark =
                at + 2 < text.length()
                        && (at == 0 || text.charAt(at - 1) == '\n')
                        && text.charAt(at) >= 'A'
                        && text.charAt(at) <= 'Z'
                        && text.charAt(at + 1) == '.'
                        && text.charAt(at + 2) == ' ';
        return mark && counts(text, at) ? at + 3 : at;
    }

    private static boolean counts(String text, int at) {
        char letter = text.charAt(at);
        String before = "\n" + (char) (letter - 1) + ". ";
        String next = "\n" + (char) (letter + 1) + ". ";
        return letter == 'A'
                ? text.substring(at, Math.min(text.length(), at + REACHES)).contains(next)
                : text.substring(Math.max(0, at - REACHES), at).contains(before);
    }
}
