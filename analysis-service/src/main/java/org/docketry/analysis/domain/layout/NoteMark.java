// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of a footnote in a line.
 *
 * @param start where it begins in the original
 * @param end the unit after its last
 */
record NoteMark(int start, int end, int number) {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Raised digits, or as Markdown, HTML and the reporters' databases write them. */
    private static final Pattern SURE =
            Pattern.compile(
                    "(?<raised>[⁰¹²³⁴-⁹]{1,3})|\\[\\^(?<markdown>\\d{1,3})\\]:?"
                            + "|(?i:<sup>\\s?\\[?(?<html>\\d{1,3})\\]?\\s?</sup>|\\[fn(?<base>\\d{1,3})\\])");

    /** "discovery.1", "the subpoena2": a digit behind a word or what closes it. */
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=\\p{Ll}|(?:\\p{L}|[ ,]\\d{4})[.,;:?!]|[”’\")\\]])(?<n>[1-9]\\d{0,2})(?=[\\s)\\]”’\"]|[.,;]?\\s|[.,;]?$)");

    private static final Pattern PLAIN_OPENING =
            Pattern.compile("\\s*(?<n>[1-9]\\d{0,2})(?:\\s{1,8}(?=[\\p{Lu}\"“‘(\\[§])|\\s*$)");

    /** "1. See Ashe": so are paragraphs, requests and the items of lists numbered, too. */
    private static final Pattern DOTTED_OPENING =
            Pattern.compile("\\s*(?<n>[1-9]\\d{0,2})\\.\\s{1,8}(?=[\\p{Lu}\"“‘(\\[§])");

    /** Most lines have no digit of any kind, and are not looked at closer. */
    static boolean mayStandIn(String original, PageLine line) {
        for (int i = line.start(); i < line.end(); i++) {
            char c = original.charAt(i);
            if ((c >= '0' && c <= '9') || RAISED.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    static Matcher sure(String original, int start, int end) {
        return SURE.matcher(original).region(start, end);
    }

    static Matcher glued(String original, int start, int end) {
        return GLUED.matcher(original)
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(true);
    }

    static Matcher plainOpening(String original, PageLine line) {
        return PLAIN_OPENING.matcher(original).region(line.start(), line.end());
    }

    static Matcher dottedOpening(String original, PageLine line) {
        return DOTTED_OPENING.matcher(original).region(line.start(), line.end());
    }

    static NoteMark ofDotted(Matcher m) {
        return new NoteMark(m.start("n"), m.end("n") + 1, Integer.parseInt(m.group("n")));
    }

    static NoteMark ofSure(Matcher m) {
        String raised = m.group("raised");
        String digits = raised;
        for (String form : new String[] {"markdown", "html", "base"}) {
            digits = digits == null ? m.group(form) : digits;
        }
        int number = 0;
        for (int i = 0; digits != null && i < digits.length(); i++) {
            char c = digits.charAt(i);
            number = number * 10 + (raised == null ? c - '0' : RAISED.indexOf(c));
        }
        return new NoteMark(m.start(), m.end(), number);
    }

    static NoteMark ofPlain(Matcher m) {
        return new NoteMark(m.start("n"), m.end("n"), Integer.parseInt(m.group("n")));
    }
}
