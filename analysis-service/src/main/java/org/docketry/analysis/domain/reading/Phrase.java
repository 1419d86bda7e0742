// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Pattern;

/** Patterns over clean text, where the blank between two words may be a line's or page's end. */
final class Phrase {

    /** A run of blanks short enough that no pattern built of these can be made to crawl. */
    private static final String BLANK = "(?:\\s{1,4})";

    private Phrase() {}

    /** Compiles a pattern in which each space stands for any run of blanks. */
    static Pattern of(String pattern) {
        return Pattern.compile(spaced(pattern));
    }

    static Pattern anyCase(String pattern) {
        return Pattern.compile(spaced(pattern), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** In a class of characters a space stands for one blank. */
    private static String spaced(String pattern) {
        StringBuilder spaced = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                spaced.append(c).append(pattern.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            spaced.append(c == ' ' ? inClass ? "\\s" : BLANK : String.valueOf(c));
        }
        return spaced.toString();
    }
}
