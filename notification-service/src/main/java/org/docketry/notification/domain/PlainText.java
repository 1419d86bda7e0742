// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

/**
 * Makes text from outside safe to put into one line of a mail or a calendar: a title cannot add
 * lines, headers or terminal commands, nor turn the reading direction of what follows.
 */
public final class PlainText {

    private static final String ELLIPSIS = "...";

    private PlainText() {}

    /**
     * One line of visible characters.
     *
     * @param text from outside
     * @param lengthMax longest result, in UTF-16 units; surrogate pairs are not cut
     */
    public static String line(String text, int lengthMax) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .map(PlainText::visible)
                .forEach(
                        point -> {
                            boolean repeatedSpace =
                                    point == ' '
                                            && (clean.isEmpty()
                                                    || clean.charAt(clean.length() - 1) == ' ');
                            if (!repeatedSpace) {
                                clean.appendCodePoint(point);
                            }
                        });
        return cut(clean.toString().strip(), lengthMax);
    }

    /**
     * The point itself, or a space in place of controls, separators, formats and lone surrogates.
     */
    private static int visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    ' ';
            default -> point;
        };
    }

    private static String cut(String line, int lengthMax) {
        if (line.length() <= lengthMax) {
            return line;
        }
        int end = lengthMax - ELLIPSIS.length();
        if (Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end) + ELLIPSIS;
    }
}
