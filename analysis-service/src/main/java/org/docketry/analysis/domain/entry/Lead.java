// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words before a date that can say what it is the date of. */
final class Lead {

    private static final int REACH = 220;

    /** A sentence ends at a full stop that no initial or abbreviation wears; a clause at others. */
    private static final Pattern BREAK =
            Pattern.compile(
                    "(?:(?<=[\\w)\\]]{3})(?<!\\b(?:Dkt|Doc|Nos|Hon|Mag))|(?<=[\\d)\\]]))\\.{1,2}(?:\\)?,?\\s{1,3}(?=[A-Z(\\d\"])|(?=[A-Z]))|(?:(?<!&\\w{2,6});|:(?!\\d)|[{}])\\s{0,3}"
                            + "|\\)\\s{0,3}(?=[A-Z])|\\((?=[A-Z])(?![^()]{0,40}\\))|\\s-\\s(?=[A-Z])|\\d\\)\\s(?=[A-Z])");

    private static final Pattern HEAD = Pattern.compile("^[\\s.,;:)\\]}-]+");

    private Lead() {}

    /**
     * Returns the clause before a date, back to the end of the date before and no further than a
     * sentence can be expected to reach; blanks are made one, the marks around it are taken off.
     */
    static String before(Moment moment, int previous, String text) {
        int from = Math.max(previous, moment.from() - REACH);
        String window = text.substring(from, trimmed(text, from, moment.from()));
        int start = 0;
        Matcher m = BREAK.matcher(window);
        while (m.find()) {
            start = m.end() < window.length() ? m.end() : start;
        }
        return HEAD.matcher(window.substring(start).strip().replaceAll("\\s+", " "))
                .replaceFirst("");
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && " \t\r\n\u00a0,:@[(-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean at = end - from > 3 && text.startsWith(" at", end - 3);
        return at ? trimmed(text, from, end - 3) : end;
    }
}
