// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters of a line are Markdown or inline HTML and not text. The asterisk is both
 * emphasis and law: in {@code at *10} it is a star page (a page of a database) and stays.
 */
final class Markup {

    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:i|b|u|em|strong|sup|sub|br|small|span|center)\\s{0,3}/?>");
    private static final Pattern HEADING =
            Pattern.compile("[ \\t\\u00a0]{0,3}#{1,6}[ \\t\\u00a0]+");
    private static final String ESCAPED = "*_#[]()~`>-+.!|\\";

    private Markup() {}

    /** Returns the offset after what the line begins with and does not say. */
    static int afterHeadingMark(String text, int start, int end) {
        Matcher heading = HEADING.matcher(text).region(start, end);
        return heading.lookingAt() ? heading.end() : start;
    }

    /** Returns the number of characters at the offset that are markup; 0 where there is text. */
    static int lengthAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < end && ESCAPED.indexOf(text.charAt(at + 1)) >= 0) {
            return 1;
        }
        if (c == '*') {
            return isText(text, at, end) ? 0 : 1;
        }
        if (c == '<') {
            Matcher tag = TAG.matcher(text).region(at, end);
            return tag.lookingAt() ? tag.end() - at : 0;
        }
        return 0;
    }

    private static boolean isText(String text, int at, int end) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (before == '\\') {
            return true;
        }
        boolean digitFollows = at + 1 < end && Character.isDigit(text.charAt(at + 1));
        return digitFollows && (Blank.is(before) || before == '(' || before == '[');
    }
}
