// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.regex.Pattern;

/** Patterns over clean text, where the blank between two words may be a line's or page's end. */
final class Phrase {

    /** A run of blanks short enough that no pattern built of these can be made to crawl. */
    private static final String BLANK = "(?:\\\\s{1,4})";

    private Phrase() {}

    /** Compiles a pattern in which each space stands for any run of blanks. */
    static Pattern of(String pattern) {
        return Pattern.compile(pattern.replaceAll(" ", BLANK));
    }

    static Pattern anyCase(String pattern) {
        return Pattern.compile(
                pattern.replaceAll(" ", BLANK), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
